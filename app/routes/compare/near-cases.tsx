import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NearCasesPage } from '../../features/compare/near-cases-page.tsx';
import { nearCases } from '../../messages/near-cases.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadNearCases } from '../../use-cases/load-near-cases.server.ts';
import { requireCaller } from '../guards.server.ts';
import { comparisonOf } from './compare-data.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(nearCases.title) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const attempt = params['attemptId'] ?? '';
  return { view: comparisonOf(attempt, loadNearCases(context.ports, requireCaller(context, request), { attempt })) };
}

export default function NearCases() {
  return <NearCasesPage view={useLoaderData<typeof loader>().view} />;
}
