import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { isRouteErrorResponse, Outlet, useLoaderData, useRouteError, useRouteLoaderData } from '@remix-run/react';
import { ErrorScreen } from '../features/errors/error-screen.tsx';
import { PageFrame } from '../features/shell/page-frame.tsx';
import { errors, pageTitle } from '../messages/vi.ts';
import { errorWords } from '../platform/errors.vi.ts';
import { useRequestId } from '../platform/request-id.tsx';

export function loader({ context }: LoaderFunctionArgs) {
  const { caller } = context;
  return { viewer: caller === null ? null : { name: caller.name, role: caller.role } };
}

/** In the browser a request that never reached the server fails as a TypeError of fetch; on the server nothing does. */
function isBrokenNetwork(error: unknown): boolean {
  return typeof document !== 'undefined' && error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

export const meta: MetaFunction = ({ error }) => (error === undefined ? [] : [{ title: pageTitle(errorWords(statusOf(error)).title) }]);

export default function Shell() {
  const { viewer } = useLoaderData<typeof loader>();
  return (
    <PageFrame viewer={viewer}>
      <Outlet />
    </PageFrame>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const request = useRequestId();
  const known = useRouteLoaderData<typeof loader>('routes/shell');
  const status = statusOf(error);
  if (isBrokenNetwork(error)) {
    return (
      <PageFrame viewer={known?.viewer}>
        <ErrorScreen title={errors.offlineTitle} words={errors.offline} reload />
      </PageFrame>
    );
  }
  const words = errorWords(status);
  const said = isRouteErrorResponse(error) && typeof error.data === 'string' && error.data !== '' && status !== 404 ? error.data : `${words.what} ${words.remedy}`;
  return (
    <PageFrame viewer={known?.viewer}>
      <ErrorScreen title={words.title} words={said} reference={status >= 500 ? request : null} />
    </PageFrame>
  );
}
