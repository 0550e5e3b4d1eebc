import { data } from '@remix-run/node';
import type { ActOffer } from '#simulations/desk/view-types.ts';
import type { HintLevel } from '#simulations/hints/types.ts';
import { isoOf } from '#simulations/law/day.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { readTypedDate } from '../../domain/typed-date.ts';
import { NO_ANSWER } from '../../features/desk/answer.ts';
import type { DeskAnswer } from '../../features/desk/answer.ts';
import { actsPath, debriefPath, afterActPath, hintsPath } from '../../features/desk/paths.ts';
import { faultWords, refusalWords } from '../../messages/faults.ts';
import { actForm } from '../../messages/desk.ts';
import type { RequestContext } from '../../platform/context.ts';
import type { PostedForm } from '../../platform/respond.server.ts';
import { seeOther } from '../../platform/respond.server.ts';
import type { Result } from '../../platform/result.ts';
import type { ActDone, ActRefusal, Caller } from '../../use-cases/contracts.ts';
import type { LoadedDesk } from '../../use-cases/desk-contracts.ts';
import { loadDesk } from '../../use-cases/load-desk.server.ts';
import { openHint } from '../../use-cases/open-hint.server.ts';
import { performAct } from '../../use-cases/perform-act.server.ts';
import { takeHintedAct } from '../../use-cases/take-hinted-act.server.ts';
import { waitUntil } from '../../use-cases/wait-until.server.ts';
import { pageValue, readSeq, requireCaller, typedValues } from '../guards.server.ts';

export interface DeskRequest {
  caller: Caller;
  loaded: LoadedDesk;
}

/** The desk of the address, for the one who may see it: as a page with what surrounds it, or the acts alone for a post. `act`: the key of the act that is opened or done. */
export function deskOf(context: RequestContext, request: Request, attempt: string | undefined, act?: string): DeskRequest {
  const bare = request.method !== 'GET';
  const hints = new URL(request.url).searchParams.get('goi-y') === '1';
  const caller = requireCaller(context, request);
  return { caller, loaded: pageValue(loadDesk(context.ports, caller, { attempt: attempt ?? '', bare, hints, ...(act === undefined ? {} : { act }) })) };
}

/** Carries an act out and goes on: to what happened, or back to the form with everything typed. */
export function actAndAnswer(context: RequestContext, { caller, loaded }: DeskRequest, offer: ActOffer, form: PostedForm, filled: Readonly<Record<string, Json>>) {
  const seq = readSeq(form);
  const attempt = loaded.attempt.id;
  if (form.text('da-nhac') === 'xem-lai' && offer.fields.length === 0) return seeOther(actsPath(attempt));
  if (form.text('da-nhac') === 'xem-lai') return refused({ ...NO_ANSWER, form: { values: typedValues(form), errors: {} } }, 200);
  const despite = form.text('da-nhac') === 'van-lam' ? { despite: { why: form.text('vi-sao') } } : {};
  const result = performAct(context.ports, caller, { attempt, expectedSeq: seq, do: offer.type, data: filled, ...despite });
  if (!result.ok && result.error.reason === 'fatal') {
    const stop = { act: offer.key, label: offer.label, asked: result.error.stop };
    return refused({ ...NO_ANSWER, stop, form: { values: typedValues(form), errors: {} } }, 422);
  }
  return answerTo(context, result, attempt, seq, form);
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
  return answerTo(context, result, attempt, seq, form);
}

/** Opens a level of a hint, or does its act: the button says the place of the step and the level. */
export function hintAndAnswer(context: RequestContext, { caller, loaded }: DeskRequest, form: PostedForm) {
  const seq = readSeq(form);
  const attempt = loaded.attempt.id;
  const asked = readHint(form.text('hint'));
  if (asked === null) throw data(null, { status: 400 });
  const { step, level } = asked;
  const result = level === 4 ? takeHintedAct(context.ports, caller, { attempt, expectedSeq: seq, step }) : openHint(context.ports, caller, { attempt, expectedSeq: seq, step, level });
  if (!result.ok || level === 4) return answerTo(context, result, attempt, seq, form);
  context.hall.changed(attempt, 'now');
  return seeOther(hintsPath(attempt));
}

function readHint(text: string): { step: number; level: HintLevel } | null {
  const [, step = '', digit = ''] = /^(\d{1,3}):([1-4])$/.exec(text) ?? [];
  const level = ([1, 2, 3, 4] as const).find((one) => String(one) === digit);
  return level === undefined ? null : { step: Number(step), level };
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

function answerTo({ hall }: RequestContext, result: Result<ActDone, ActRefusal>, attempt: string, seq: number, form: PostedForm) {
  if (result.ok) {
    // A group of a workshop watches the file that it works; of any other nobody does.
    hall.changed(attempt, 'now');
    return seeOther(afterActPath(attempt, seq));
  }
  const values = typedValues(form);
  const { error } = result;
  switch (error.reason) {
    case 'conflict':
      return refused({ ...NO_ANSWER, conflict: true, form: { values, errors: {} } }, 409);
    case 'refused':
      return refused({ ...NO_ANSWER, refusal: error.message, form: { values, errors: error.fields } }, 422);
    case 'already-submitted':
      return seeOther(debriefPath(attempt));
    case 'invalid':
      return refused({ ...NO_ANSWER, form: { values, errors: Object.fromEntries(Object.entries(error.fields).map(([field, fault]) => [field, faultWords(field, fault)])) } }, 422);
    default:
      return refused({ ...NO_ANSWER, refusal: refusalWords(error), form: { values, errors: {} } }, error.reason === 'storage' ? 503 : 422);
  }
}
