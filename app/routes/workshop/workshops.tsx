import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '#simulations/law/day.ts';
import { readTypedDate } from '../../domain/typed-date.ts';
import { WorkshopsPage } from '../../features/workshop/workshops-page.tsx';
import { pageTitle } from '../../messages/vi.ts';
import { workshopRefusal, workshops } from '../../messages/workshop.ts';
import { localDate } from '../../platform/clock.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { createWorkshop, listSources, listWorkshops } from '../../use-cases/create-workshop.server.ts';
import { formAnswer, pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(workshops.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  return { list: pageValue(listWorkshops(context.ports, caller)), sources: pageValue(listSources(context.ports, caller)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const today = dayOf(localDate(context.ports.clock.now()));
  // What cannot be read as a day goes on as typed: the use case says what is wrong with it.
  const dateOf = (field: 'opensOn' | 'closesOn') => {
    const typed = form.text(field).trim();
    return typed === '' ? {} : { [field]: readTypedDate(typed, today) ?? typed };
  };
  const result = createWorkshop(context.ports, caller, { template: form.text('template'), title: form.text('title'), place: form.text('place'), communes: form.text('communes'), ...dateOf('opensOn'), ...dateOf('closesOn') });
  if (result.ok) return seeOther(`/lop-dieu-hanh/${result.value.id}`);
  if (result.error.reason === 'not-allowed') throw data(null, { status: 403 });
  return data({ ...formAnswer(form, result.error), refusal: workshopRefusal(result.error) }, { status: 422 });
}

export default function Workshops() {
  const { list, sources } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <WorkshopsPage list={list} sources={sources} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} />;
}
