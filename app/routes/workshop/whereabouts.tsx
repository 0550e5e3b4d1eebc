import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { WhereaboutsPage } from '../../features/workshop/whereabouts-page.tsx';
import { whereaboutsWords } from '../../messages/hall-map.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadWhereabouts } from '../../use-cases/load-whereabouts.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

/** A page to read: nothing on it needs script. */
export const handle = { noJs: true };

export const meta: MetaFunction = () => [{ title: pageTitle(whereaboutsWords.title) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const result = await loadWhereabouts(context.ports, requireCaller(context, request), { workshop: params['id'] ?? '', scenario: new URL(request.url).searchParams.get('ca') });
  return { hall: pageValue(result) };
}

export default function Whereabouts() {
  return <WhereaboutsPage hall={useLoaderData<typeof loader>().hall} />;
}
