import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '#simulations/law/day.ts';
import { readTypedDate } from '../../domain/typed-date.ts';
import { ClassesPage } from '../../features/classes/classes-page.tsx';
import { classes } from '../../messages/office.ts';
import { pageTitle } from '../../messages/vi.ts';
import { localDate, plusSeconds } from '../../platform/clock.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { createClass } from '../../use-cases/create-class.server.ts';
import { listClasses } from '../../use-cases/list-classes.server.ts';
import { formAnswer, pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(classes.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  if (caller.role === 'trainee') throw data(null, { status: 403 });
  const list = pageValue(listClasses(context.ports, caller)).map(({ opensAt, closesAt, ...course }) => ({
    ...course,
    opensOn: localDate(opensAt),
    // A class closes at the end of its last day, which is the first instant of the next.
    closesOn: localDate(plusSeconds(closesAt, -1)),
  }));
  const fresh = new URL(request.url).searchParams.get('moi');
  return { list, fresh: list.find((course) => course.id === fresh) ?? null, origin: context.origin };
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
  const result = createClass(context.ports, caller, { title: form.text('title'), ...dateOf('opensOn'), ...dateOf('closesOn') });
  return result.ok ? seeOther(`/lop?moi=${result.value.id}#vua-xong`) : data(formAnswer(form, result.error), { status: 422 });
}

export default function Classes() {
  const { list, fresh, origin } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ClassesPage classes={list} fresh={fresh} origin={origin} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} />;
}
