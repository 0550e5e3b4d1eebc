import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TestResultsPage } from '../../features/workshop/test-results-page.tsx';
import { testResultWords } from '../../messages/hall-tests.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadOwnTestResults } from '../../use-cases/load-test-results.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(testResultWords.page) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return { hall: pageValue(loadOwnTestResults(context.ports, requireCaller(context, request), { workshop: params['id'] ?? '' })) };
}

export default function HallTestResults() {
  return <TestResultsPage hall={useLoaderData<typeof loader>().hall} />;
}
