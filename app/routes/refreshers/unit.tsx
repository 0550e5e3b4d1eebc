import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { UNIT_LEARNING } from '../../features/refreshers/paths.ts';
import { UnitPage } from '../../features/refreshers/unit-page.tsx';
import { refusalWords } from '../../messages/faults.ts';
import { unitLearning } from '../../messages/refreshers.ts';
import { pageTitle } from '../../messages/vi.ts';
import { seeOther } from '../../platform/respond.server.ts';
import { composeSet, loadUnitLearning } from '../../use-cases/unit-learning.server.ts';
import { pageValue, querySeq, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(unitLearning.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  return { view: pageValue(loadUnitLearning(context.ports, caller)), composed: querySeq(new URL(request.url), 'da-chon') };
}

/** Has the whole unit asked for its weakest rules. */
export function action({ request, context }: ActionFunctionArgs) {
  const result = composeSet(context.ports, requireCaller(context, request));
  if (result.ok) return seeOther(`${UNIT_LEARNING}?da-chon=${result.value.rules}`);
  const refusal = result.error.reason === 'nothing-weak' ? unitLearning.nothingWeak : refusalWords(result.error);
  return data({ refusal: refusal as string }, { status: result.error.reason === 'storage' ? 503 : 422 });
}

export default function Unit() {
  const { view, composed } = useLoaderData<typeof loader>();
  return <UnitPage view={view} composed={composed} refusal={useActionData<typeof action>()?.refusal ?? null} />;
}
