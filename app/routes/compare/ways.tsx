import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { WaysPage } from '../../features/compare/ways-page.tsx';
import { compare } from '../../messages/compare.ts';
import { pageTitle } from '../../messages/vi.ts';
import { listWays } from '../../use-cases/list-ways.server.ts';
import { requireCaller } from '../guards.server.ts';
import { comparisonOf } from './compare-data.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(compare.waysPage(data?.view.scenario ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const attempt = params['attemptId'] ?? '';
  return { view: comparisonOf(attempt, listWays(context.ports, requireCaller(context, request), { attempt })) };
}

export default function Ways() {
  return <WaysPage view={useLoaderData<typeof loader>().view} />;
}
