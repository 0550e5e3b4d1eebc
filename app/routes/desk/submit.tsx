import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import type { ShouldRevalidateFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { debriefPath } from '../../features/desk/paths.ts';
import { SubmitPage } from '../../features/desk/submit-page.tsx';
import { refusalWords } from '../../messages/faults.ts';
import { desk, submit } from '../../messages/desk.ts';
import { crewDesk } from '../../messages/hall-crew.ts';
import { hallStop } from '../../messages/hall-map.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { submitAttempt } from '../../use-cases/submit-attempt.server.ts';
import { readSeq, requireCaller } from '../guards.server.ts';
import { deskOf } from './desk-acts.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(`${submit.title}: ${page?.title ?? ''}`) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { desk: view, attempt } = deskOf(context, request, params['attemptId']).loaded;
  if (attempt.status === 'submitted') throw seeOther(debriefPath(attempt.id));
  return {
    attempt: attempt.id,
    seq: attempt.seq,
    title: view.title,
    today: view.today,
    stage: attempt.practice?.stage ?? null,
    acts: view.happenings.filter((item) => item.kind === 'done' && item.seq > (attempt.practice?.laid ?? 0)).length,
    papers: view.papersMade.length,
    unsent: view.papersMade.filter((paper) => paper.sent.length === 0).map((paper) => paper.name),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const attempt = params['attemptId'] ?? '';
  const result = submitAttempt(context.ports, caller, { attempt, expectedSeq: readSeq(form) });
  if (result.ok) {
    context.hall.changed(result.value.attempt, 'now');
    return seeOther(debriefPath(result.value.attempt));
  }
  if (result.error.reason === 'conflict') return data({ refusal: `${desk.conflictTitle}. ${submit.conflict}` }, { status: 409 });
  if (result.error.reason === 'hall-goes-on') return data({ refusal: hallStop.handIn(result.error.stage) }, { status: 422 });
  return data({ refusal: result.error.reason === 'crew-waits' ? crewDesk.handingInWaits(result.error.roles) : refusalWords(result.error) }, { status: 422 });
}

export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) => actionStatus === 409 || defaultShouldRevalidate;

export default function Submit() {
  return <SubmitPage view={useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()?.refusal ?? null} />;
}
