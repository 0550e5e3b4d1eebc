import type { MetaFunction } from '@remix-run/node';
import { isRouteErrorResponse, Outlet, useRouteError } from '@remix-run/react';
import { ErrorScreen } from '../features/errors/error-screen.tsx';
import { PageFrame } from '../features/shell/page-frame.tsx';
import { lookUp } from '../messages/law.ts';
import { pageTitle } from '../messages/vi.ts';
import { errorWords } from '../platform/errors.vi.ts';
import { useRequestId } from '../platform/request-id.tsx';

/** Pages of text are the same for everybody: no script, no name in the header, kept whole by the server. */
export const handle = { noJs: true };

export const meta: MetaFunction = ({ error }) => (error === undefined ? [] : [{ title: pageTitle(lookUp.noProvision) }]);

export default function TextShell() {
  return (
    <PageFrame>
      <Outlet />
    </PageFrame>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const request = useRequestId();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const words = errorWords(status);
  return (
    <PageFrame>
      {status === 404
        ? <ErrorScreen title={lookUp.noProvision} words={lookUp.noProvisionWords} />
        : <ErrorScreen title={words.title} words={`${words.what} ${words.remedy}`} reference={request} />}
    </PageFrame>
  );
}
