import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { readTypedDate } from '../../domain/typed-date.ts';
import { WorkshopFactsPage } from '../../features/workshop/workshop-facts-page.tsx';
import { composeRefusal, workshopFacts as words } from '../../messages/hall-composer.ts';
import { pageTitle } from '../../messages/vi.ts';
import { workshopRefusal } from '../../messages/workshop.ts';
import { localDate } from '../../platform/clock.ts';
import type { RequestContext } from '../../platform/context.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import type { PostedForm } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import type { Caller } from '../../use-cases/contracts.ts';
import { changeWorkshopFacts, deleteWorkshop, loadWorkshopFacts } from '../../use-cases/plan-workshop.server.ts';
import { steerWorkshop } from '../../use-cases/steer-workshop.server.ts';
import { formAnswer, pageValue, readSeq, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(words.title) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  const facts = pageValue(loadWorkshopFacts(context.ports, caller, { workshop: params['id'] ?? '' }));
  const written = (on: string): string => formatDay(dayOf(on));
  return { facts: { ...facts, opensOn: written(facts.opensOn), closesOn: written(facts.closesOn) } };
}

/** Writes what was typed, removes a workshop, or calls it off. */
function change({ ports }: RequestContext, caller: Caller, workshop: string, form: PostedForm) {
  const intent = form.text('viec');
  if (intent === 'xoa') return deleteWorkshop(ports, caller, { workshop });
  if (intent === 'huy') return steerWorkshop(ports, caller, { workshop, expectedSeq: readSeq(form), type: 'run.ended' });
  if (intent !== 'luu') throw data(null, { status: 400 });
  const today = dayOf(localDate(ports.clock.now()));
  // What cannot be read as a day goes on as typed: the use case says what is wrong with it.
  const dateOf = (field: string): string => readTypedDate(form.text(field), today) ?? form.text(field);
  const revision = readSeq(form, 'phien-ban');
  return changeWorkshopFacts(ports, caller, { workshop, revision, title: form.text('title'), place: form.text('place'), opensOn: dateOf('opensOn'), closesOn: dateOf('closesOn'), startsAt: form.text('startsAt'), communes: form.text('communes') });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const workshop = params['id'] ?? '';
  const form = await readForm(request);
  const result = change(context, caller, workshop, form);
  if (result.ok) {
    if (form.text('viec') !== 'xoa') context.hall.changed(workshop, 'now');
    return seeOther(form.text('viec') === 'luu' ? `/lop-dieu-hanh/${workshop}/soan?vua=thong-tin` : '/lop-dieu-hanh');
  }
  const { error } = result;
  if (error.reason === 'not-found') throw data(null, { status: 404 });
  const refusal = error.reason === 'conflict' || error.reason === 'cannot' ? workshopRefusal(error) : composeRefusal(error, true);
  return data({ ...formAnswer(form, error), refusal }, { status: error.reason === 'storage' ? 503 : error.reason === 'invalid' ? 422 : 409 });
}

export default function Facts() {
  const { facts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <WorkshopFactsPage facts={facts} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} />;
}
