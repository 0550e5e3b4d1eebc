import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RepairedPage } from '../../features/compare/repaired-page.tsx';
import { deskPath } from '../../features/desk/paths.ts';
import { compare } from '../../messages/compare.ts';
import { pageTitle } from '../../messages/vi.ts';
import { seeOther } from '../../platform/respond.server.ts';
import { compareWithRepair } from '../../use-cases/compare-with-repair.server.ts';
import { forkWithRepair } from '../../use-cases/fork-with-repair.server.ts';
import { requireCaller } from '../guards.server.ts';
import { comparisonOf } from './compare-data.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(compare.futuresPage(data?.view.scenario ?? '')) }];

function asked(request: Request, attempt = ''): { attempt: string; finding: string } {
  return { attempt, finding: new URL(request.url).searchParams.get('loi') ?? '' };
}

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const input = asked(request, params['attemptId']);
  return { view: comparisonOf(input.attempt, compareWithRepair(context.ports, requireCaller(context, request), input)) };
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const input = asked(request, params['attemptId']);
  const fork = comparisonOf(input.attempt, forkWithRepair(context.ports, requireCaller(context, request), input));
  return seeOther(deskPath(fork.attempt));
}

export default function Repaired() {
  return <RepairedPage view={useLoaderData<typeof loader>().view} />;
}
