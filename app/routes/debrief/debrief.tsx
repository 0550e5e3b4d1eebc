import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DebriefPage } from '../../features/debrief/debrief-page.tsx';
import { debriefPath, deskPath } from '../../features/desk/paths.ts';
import { debrief } from '../../messages/debrief.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { disagree } from '../../use-cases/disagree.server.ts';
import { forkAttempt } from '../../use-cases/fork-attempt.server.ts';
import { formAnswer, pageValue, readSeq, requireCaller } from '../guards.server.ts';
import { debriefOf } from './debrief-data.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(debrief.pageTitle(page?.view.scenario.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return { view: debriefOf(context, request, params['attemptId']), sent: new URL(request.url).searchParams.get('da-gui') === '1' };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const attempt = params['attemptId'] ?? '';
  if (form.text('intent') === 'fork') {
    const fork = pageValue(forkAttempt(context.ports, caller, { attempt, beforeSeq: readSeq(form, 'before') }));
    return seeOther(deskPath(fork.attempt));
  }
  const finding = form.text('finding');
  const result = disagree(context.ports, caller, { attempt, words: form.text('words'), ...(finding === '' ? {} : { finding }) });
  return result.ok ? seeOther(`${debriefPath(attempt)}?da-gui=1#khac-y`) : data(formAnswer(form, result.error), { status: 422 });
}

export default function Debrief() {
  const { view, sent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <DebriefPage view={view} disagree={answer?.state ?? EMPTY_FORM} sent={sent && answer === undefined} />;
}
