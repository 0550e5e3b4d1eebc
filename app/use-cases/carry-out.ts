import type { AttemptRecord } from '#db/records.ts';
import { selectEvents } from '#db/repositories/attempts.ts';
import { appendEvents } from '#db/transactions/attempts.ts';
import type { DeskSetting, PlayResult } from '#simulations/desk/play-types.ts';
import { MAX_ACTS } from '#simulations/grading/cost.ts';
import type { CaseEvent, Json } from '#simulations/procedures/case-event.ts';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';
import { waitsFor } from '../domain/workshop/crew.ts';
import { crewDesk } from '../messages/hall-crew.ts';
import { hallStop } from '../messages/hall-map.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { findAttempt, settingOf } from './attempt-access.ts';
import { gistFor } from './attempt-cards.ts';
import type { ActDone, ActRefusal, Caller } from './contracts.ts';
import { stoppedBefore } from './hall-stop.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';
import { useCaseWords } from './vi.ts';

type Typed = Readonly<Record<string, Json>>;

/** An open attempt of the caller with its log, up to the event that the page knew. */
export interface Situation {
  attempt: AttemptRecord;
  setting: DeskSetting;
  log: readonly CaseEvent[];
}

/** What a command comes to: the events of the desk, or why it is not done; `noted` goes into the audit with it. */
export type Outcome = Result<{ events: readonly CaseEvent[]; noted?: Typed }, ActRefusal>;

/** The desk's answer as an outcome; what was typed goes back with a refusal. */
export function outcomeOf(played: PlayResult, typed: Typed): Outcome {
  if (played.ok) return done({ events: played.events });
  return failed({ reason: 'refused', kind: played.reason, message: played.message, fields: played.fields, typed });
}

/** Works something out on the log and stores what came of it, if nobody acted since the page was shown. */
export function carryOut(
  ports: Ports,
  caller: Caller,
  input: { attempt: string; expectedSeq: number; act: string; typed: Typed },
  decide: (situation: Situation) => Outcome,
): Result<ActDone, ActRefusal> {
  const { expectedSeq, act, typed } = input;
  return withStorage<ActDone, ActRefusal>(ports, () => {
    const found = findAttempt(ports, caller, input.attempt, 'act');
    if (!found.ok) return found;
    const attempt = found.value;
    if (attempt.status !== 'open') return failed({ reason: 'already-submitted' });
    const log = selectEvents(ports.db, attempt.id);
    const setting = settingOf(ports, attempt);
    if (log.length < expectedSeq) return failed({ reason: 'conflict', actualSeq: log.length, typed });
    const outcome = decide({ attempt, setting, log: log.slice(0, expectedSeq) });
    if (log.length > expectedSeq) return isRepeat(outcome, log[expectedSeq]) ? done({ seq: log.length, events: 0 }) : failed({ reason: 'conflict', actualSeq: log.length, typed });
    if (!outcome.ok) return outcome;

    const { events, noted } = outcome.value;
    const waits = waitsInCrew(attempt, caller, [act, ...events.flatMap(({ src, type }) => (src === 'trainee' ? [type] : []))]);
    if (waits !== null) return failed({ reason: 'refused', kind: 'impossible', message: crewDesk.refused(waits), fields: {}, typed });
    const stop = stoppedBefore(ports, { attempt, setting, log }, events);
    if (stop !== null) return failed({ reason: 'refused', kind: 'closed', message: hallStop.refused(stop), fields: {}, typed });
    const whole = [...log, ...events];
    if (whole.length > MAX_ACTS) return failed({ reason: 'refused', kind: 'closed', message: useCaseWords.logIsFull, fields: {}, typed });
    const now = ports.clock.now();
    const details = { act, from: expectedSeq + 1, to: whole.length, session: caller.session, ...noted };
    const audit = auditEntry(ports, now, { actor: caller.person, act: 'attempt.acted', subject: attempt.id, details });
    const stored = appendEvents(ports.db, { attempt: attempt.id, expectedSeq, events, at: now, gist: gistFor(setting, whole) }, audit);
    if ('conflict' in stored) return failed({ reason: 'conflict', actualSeq: stored.conflict, typed });
    if ('closed' in stored) return failed({ reason: 'already-submitted' });
    return done({ seq: whole.length, events: events.length });
  });
}

/** In a group, the roles whose work one of these acts is, where it is not the caller's; null where nothing stands in the way. */
function waitsInCrew({ crew }: AttemptRecord, caller: Caller, types: readonly string[]): RoleTrack[] | null {
  if (crew === null) return null;
  return types.map((type) => waitsFor(crew.members, caller.person, type)).find((roles) => roles !== null) ?? null;
}

/** The very act is the next in the log: a button pressed twice, or a request sent again by a weak network. It counts once. */
function isRepeat(outcome: Outcome, next: CaseEvent | undefined): boolean {
  const first = outcome.ok ? outcome.value.events[0] : undefined;
  return first !== undefined && next !== undefined && first.src === 'trainee' && first.type === next.type && stable(first.data) === stable(next.data);
}

/** Text that is equal for equal data, whatever the order of keys. */
function stable(value: Json): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1))) : part,
  );
}
