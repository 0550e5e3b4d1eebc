import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Outlet, useLoaderData, useRouteError, useRouteLoaderData } from '@remix-run/react';
import { PageFrame } from '../features/shell/page-frame.tsx';
import { pageTitle } from '../messages/vi.ts';
import { errorWords } from '../platform/errors.vi.ts';
import { RouteError, statusOf } from './route-error.tsx';

export function loader({ context }: LoaderFunctionArgs) {
  const { caller } = context;
  return { viewer: caller === null ? null : { name: caller.name, role: caller.role } };
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
  const known = useRouteLoaderData<typeof loader>('routes/shell');
  return (
    <PageFrame viewer={known?.viewer}>
      <RouteError error={error} />
    </PageFrame>
  );
}
