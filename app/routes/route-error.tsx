import { isRouteErrorResponse } from '@remix-run/react';
import { isBrokenNetwork } from '../features/errors/broken-network.ts';
import { ErrorScreen } from '../features/errors/error-screen.tsx';
import { LostLink } from '../features/errors/lost-link.tsx';
import { errorWords } from '../platform/errors.vi.ts';
import { useRequestId } from '../platform/request-id.tsx';

export function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

/** What stands in the place of a page that failed, within the frame of the others. */
export function RouteError({ error }: { error: unknown }) {
  const request = useRequestId();
  const status = statusOf(error);
  if (isBrokenNetwork(error)) return <LostLink />;
  const words = errorWords(status);
  const said = isRouteErrorResponse(error) && typeof error.data === 'string' && error.data !== '' && status !== 404 ? error.data : `${words.what} ${words.remedy}`;
  return <ErrorScreen title={words.title} words={said} reference={status >= 500 ? request : null} />;
}
