import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OtherLawPage } from '../../features/compare/other-law-page.tsx';
import { compare } from '../../messages/compare.ts';
import { pageTitle } from '../../messages/vi.ts';
import { gradeUnderOtherLaw } from '../../use-cases/grade-under-other-law.server.ts';
import { requireCaller } from '../guards.server.ts';
import { comparisonOf } from './compare-data.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(compare.lawPage(data?.view.scenario ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const attempt = params['attemptId'] ?? '';
  const date = new URL(request.url).searchParams.get('ngay');
  return { view: comparisonOf(attempt, gradeUnderOtherLaw(context.ports, requireCaller(context, request), { attempt, date })) };
}

export default function OtherLaw() {
  return <OtherLawPage view={useLoaderData<typeof loader>().view} />;
}
