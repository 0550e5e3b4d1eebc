import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { PERSON_ROLES } from '../../domain/roles.ts';
import { PeoplePage } from '../../features/admin/people-page.tsx';
import type { FreshLink } from '../../features/admin/people-page.tsx';
import { people } from '../../messages/office.ts';
import { pageTitle } from '../../messages/vi.ts';
import { localDate } from '../../platform/clock.ts';
import type { RequestContext } from '../../platform/context.ts';
import { readForm } from '../../platform/respond.server.ts';
import type { PostedForm } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { addPerson, listPeople, renewLink } from '../../use-cases/add-person.server.ts';
import type { AddedPerson, Caller } from '../../use-cases/contracts.ts';
import { formAnswer, pageValue, requireCaller } from '../guards.server.ts';

interface PeopleAnswer {
  link: FreshLink | null;
  state: FormState;
  refusal: string | null;
}

export const meta: MetaFunction = () => [{ title: pageTitle(people.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  return { list: pageValue(listPeople(context.ports, requireCaller(context, request))) };
}

const role = z.enum(PERSON_ROLES);

/** Answers with the page itself instead of a redirect: a one-time link must not stand in an address. */
export async function action({ request, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  return form.text('intent') === 'renew' ? renew(form, context, caller) : add(form, context, caller);
}

function add(form: PostedForm, context: RequestContext, caller: Caller) {
  const chosen = role.safeParse(form.text('role'));
  if (!chosen.success) return answer({ link: null, ...formAnswer(form, { reason: 'invalid', fields: { role: { fault: 'choice' } } }) }, 422);
  const added = addPerson(context.ports, caller, { name: form.text('name'), phone: form.text('phone'), role: chosen.data, commune: form.text('commune') });
  return added.ok ? fresh(context, added.value, people.added(form.text('name').trim())) : answer({ link: null, ...formAnswer(form, added.error) }, 422);
}

function renew(form: PostedForm, context: RequestContext, caller: Caller) {
  const id = form.text('person');
  const name = pageValue(listPeople(context.ports, caller)).find((person) => person.id === id)?.name ?? '';
  const renewed = renewLink(context.ports, caller, { person: id });
  return renewed.ok ? fresh(context, renewed.value, people.relinked(name)) : answer({ link: null, ...formAnswer(form, renewed.error) }, 422);
}

function fresh(context: RequestContext, added: AddedPerson, title: string) {
  const link = { title, url: `${context.origin}/lan-dau/${added.linkToken}`, until: formatDay(dayOf(localDate(added.expiresAt))) };
  return answer({ link, state: EMPTY_FORM, refusal: null }, 200);
}

function answer(content: PeopleAnswer, status: number) {
  return data(content, { status });
}

export default function People() {
  const { list } = useLoaderData<typeof loader>();
  const last = useActionData<typeof action>();
  return <PeoplePage people={list} link={last?.link ?? null} state={last?.state ?? EMPTY_FORM} refusal={last?.refusal ?? null} />;
}
