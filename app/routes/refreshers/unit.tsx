import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { COMPOSE_WORKSHOP, UNIT_LEARNING } from '../../features/refreshers/paths.ts';
import { UnitPage } from '../../features/refreshers/unit-page.tsx';
import { refusalWords } from '../../messages/faults.ts';
import { unitLearning } from '../../messages/refreshers.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { composeSet, composeUnitWorkshop, loadUnitLearning } from '../../use-cases/unit-learning.server.ts';
import { pageValue, querySeq, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(unitLearning.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  return { view: pageValue(loadUnitLearning(context.ports, caller)), composed: querySeq(new URL(request.url), 'da-chon') };
}

/** Has the whole unit asked for its weakest rules, or opens a workshop about them. */
export async function action({ request, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const isWorkshop = (await readForm(request)).text('viec') === COMPOSE_WORKSHOP;
  const result = isWorkshop ? composeUnitWorkshop(context.ports, caller) : composeSet(context.ports, caller);
  if (result.ok) return seeOther('id' in result.value ? `/lop-dieu-hanh/${result.value.id}/soan` : `${UNIT_LEARNING}?da-chon=${String(result.value.rules)}`);
  const refusal = result.error.reason === 'nothing-weak' ? unitLearning.nothingWeak : refusalWords(result.error);
  return data({ refusal: refusal as string }, { status: result.error.reason === 'storage' ? 503 : 422 });
}

export default function Unit() {
  const { view, composed } = useLoaderData<typeof loader>();
  return <UnitPage view={view} composed={composed} refusal={useActionData<typeof action>()?.refusal ?? null} />;
}
