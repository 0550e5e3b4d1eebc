import { data } from '@remix-run/node';
import type { ActOffer } from '#simulations/desk/view-types.ts';
import { isoOf } from '#simulations/law/day.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { readTypedDate } from '../../domain/typed-date.ts';
import { NO_ANSWER } from '../../features/desk/answer.ts';
import type { DeskAnswer } from '../../features/desk/answer.ts';
import { debriefPath, afterActPath } from '../../features/desk/paths.ts';
import { faultWords, refusalWords } from '../../messages/faults.ts';
import { actForm } from '../../messages/desk.ts';
import type { RequestContext } from '../../platform/context.ts';
import type { PostedForm } from '../../platform/respond.server.ts';
import { seeOther } from '../../platform/respond.server.ts';
import type { Result } from '../../platform/result.ts';
import type { ActDone, ActRefusal, Caller, LoadedDesk } from '../../use-cases/contracts.ts';
import { loadDesk } from '../../use-cases/load-desk.server.ts';
import { performAct } from '../../use-cases/perform-act.server.ts';
import { waitUntil } from '../../use-cases/wait-until.server.ts';
import { pageValue, readSeq, requireCaller, typedValues } from '../guards.server.ts';

export interface DeskRequest {
  caller: Caller;
  loaded: LoadedDesk;
}

/** The desk of the address, for the one who may see it. */
export function deskOf(context: RequestContext, request: Request, attempt: string | undefined): DeskRequest {
  const caller = requireCaller(context, request);
  return { caller, loaded: pageValue(loadDesk(context.ports, caller, { attempt: attempt ?? '' })) };
}

/** Carries an act out and goes on: to what happened, or back to the form with everything typed. */
export function actAndAnswer(context: RequestContext, { caller, loaded }: DeskRequest, offer: ActOffer, form: PostedForm, filled: Readonly<Record<string, Json>>) {
  const seq = readSeq(form);
  const attempt = loaded.attempt.id;
  return answerTo(performAct(context.ports, caller, { attempt, expectedSeq: seq, do: offer.type, data: filled }), attempt, seq, form);
}

/** Lets time pass: until tomorrow, a date, or the next thing that happens. */
export function waitAndAnswer(context: RequestContext, { caller, loaded }: DeskRequest, form: PostedForm) {
  const seq = readSeq(form);
  const attempt = loaded.attempt.id;
  const until = waitTarget(form, loaded);
  if (until === null) {
    const given = form.text('until').trim();
    return refused({ ...NO_ANSWER, form: { values: typedValues(form), errors: { until: given === '' ? actForm.missingDate : actForm.badDate(given) } } }, 422);
  }
  const result = waitUntil(context.ports, caller, { attempt, expectedSeq: seq, until });
  if (!result.ok && result.error.reason === 'refused' && form.text('wait') === 'until') {
    return refused({ ...NO_ANSWER, form: { values: typedValues(form), errors: { until: result.error.message } } }, 422);
  }
  return answerTo(result, attempt, seq, form);
}

function waitTarget(form: PostedForm, { desk }: LoadedDesk): string | null {
  switch (form.text('wait')) {
    case 'next-event':
      return 'next-event';
    case 'next-day':
      return isoOf(desk.today + 1);
    default:
      return readTypedDate(form.text('until'), desk.today);
  }
}

export function refused(answer: DeskAnswer, status: number) {
  return data(answer, { status });
}

function answerTo(result: Result<ActDone, ActRefusal>, attempt: string, seq: number, form: PostedForm) {
  if (result.ok) return seeOther(afterActPath(attempt, seq));
  const values = typedValues(form);
  const { error } = result;
  switch (error.reason) {
    case 'conflict':
      return refused({ conflict: true, refusal: null, form: { values, errors: {} } }, 409);
    case 'refused':
      return refused({ conflict: false, refusal: error.message, form: { values, errors: error.fields } }, 422);
    case 'already-submitted':
      return seeOther(debriefPath(attempt));
    case 'invalid':
      return refused({ conflict: false, refusal: null, form: { values, errors: Object.fromEntries(Object.entries(error.fields).map(([field, fault]) => [field, faultWords(field, fault)])) } }, 422);
    default:
      return refused({ conflict: false, refusal: refusalWords(error), form: { values, errors: {} } }, error.reason === 'storage' ? 503 : 422);
  }
}
