import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AttemptMapPage } from '../../features/map/attempt-map-page.tsx';
import { deskPath } from '../../features/desk/paths.ts';
import { mapWords } from '../../messages/map.ts';
import { pageTitle } from '../../messages/vi.ts';
import { seeOther } from '../../platform/respond.server.ts';
import { loadAttemptMap } from '../../use-cases/load-attempt-map.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

/** A page to read: nothing on it needs script. */
export const handle = { noJs: true };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(mapWords.attemptTitle(page?.view.scenario ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const attempt = params['attemptId'] ?? '';
  const result = loadAttemptMap(context.ports, requireCaller(context, request), { attempt });
  if (!result.ok && result.error.reason === 'not-submitted') throw seeOther(deskPath(attempt));
  return { view: pageValue(result) };
}

export default function AttemptMap() {
  const { view } = useLoaderData<typeof loader>();
  return <AttemptMapPage view={view} />;
}
