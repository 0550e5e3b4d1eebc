import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { isRouteErrorResponse, Outlet, useLoaderData, useRouteError, useRouteLoaderData } from '@remix-run/react';
import { isBrokenNetwork } from '../features/errors/broken-network.ts';
import { ErrorScreen } from '../features/errors/error-screen.tsx';
import { LostLink } from '../features/errors/lost-link.tsx';
import { PageFrame } from '../features/shell/page-frame.tsx';
import { pageTitle } from '../messages/vi.ts';
import { errorWords } from '../platform/errors.vi.ts';
import { useRequestId } from '../platform/request-id.tsx';

export function loader({ context }: LoaderFunctionArgs) {
  const { caller } = context;
  return { viewer: caller === null ? null : { name: caller.name, role: caller.role } };
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
        <LostLink />
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
