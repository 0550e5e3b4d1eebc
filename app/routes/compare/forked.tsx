import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ForkedPage } from '../../features/compare/forked-page.tsx';
import { compare } from '../../messages/compare.ts';
import { pageTitle } from '../../messages/vi.ts';
import { compareWithFork } from '../../use-cases/compare-with-fork.server.ts';
import { requireCaller } from '../guards.server.ts';
import { comparisonOf } from './compare-data.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(compare.futuresPage(data?.view.scenario ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { attemptId: attempt = '', forkId: fork = '' } = params;
  return { view: comparisonOf(fork, compareWithFork(context.ports, requireCaller(context, request), { attempt, fork })) };
}

export default function Forked() {
  return <ForkedPage view={useLoaderData<typeof loader>().view} />;
}
