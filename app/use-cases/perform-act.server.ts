import { selectEvents } from '#db/repositories/attempts.ts';
import { appendEvents } from '#db/transactions/attempts.ts';
import type { DeskCommand } from '#simulations/desk/play-types.ts';
import { play } from '#simulations/desk/play.ts';
import { MAX_ACTS } from '#simulations/grading/cost.ts';
import type { CaseEvent, Json } from '#simulations/procedures/case-event.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { findAttempt, settingOf } from './attempt-access.ts';
import { gistFor } from './attempt-cards.ts';
import type { ActDone, ActRefusal, Caller, PerformActInput } from './contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';
import { useCaseWords } from './vi.ts';

type Typed = Readonly<Record<string, Json>>;

/** Carries a command out on the log, and stores what came of it if nobody acted since the page was shown. */
export function carryOut(
  ports: Ports,
  caller: Caller,
  input: { attempt: string; expectedSeq: number; command: DeskCommand; typed: Typed },
): Result<ActDone, ActRefusal> {
  const { expectedSeq, command, typed } = input;
  return withStorage<ActDone, ActRefusal>(ports, () => {
    const found = findAttempt(ports, caller, input.attempt, 'act');
    if (!found.ok) return found;
    const attempt = found.value;
    if (attempt.status !== 'open') return failed({ reason: 'already-submitted' });
    const log = selectEvents(ports.db, attempt.id);
    if (log.length !== expectedSeq) {
      return repeats(log, expectedSeq, command) ? done({ seq: log.length, events: 0 }) : failed({ reason: 'conflict', actualSeq: log.length, typed });
    }

    const setting = settingOf(ports, attempt);
    const played = play(setting, log, command);
    if (!played.ok) return failed({ reason: 'refused', kind: played.reason, message: played.message, fields: played.fields, typed });
    const whole = [...log, ...played.events];
    if (whole.length > MAX_ACTS) return failed({ reason: 'refused', kind: 'closed', message: useCaseWords.logIsFull, fields: {}, typed });
    const now = ports.clock.now();
    const act = 'do' in command ? command.do : 'day.waited';
    const audit = auditEntry(ports, now, { actor: caller.person, act: 'attempt.acted', subject: attempt.id, details: { act, from: expectedSeq + 1, to: whole.length, session: caller.session } });
    const stored = appendEvents(ports.db, { attempt: attempt.id, expectedSeq, events: played.events, at: now, gist: gistFor(setting, whole) }, audit);
    if ('conflict' in stored) return failed({ reason: 'conflict', actualSeq: stored.conflict, typed });
    if ('closed' in stored) return failed({ reason: 'already-submitted' });
    return done({ seq: whole.length, events: played.events.length });
  });
}

/** The very act is the next in the log: a button pressed twice, or a request sent again by a weak network. It counts once. */
function repeats(log: readonly CaseEvent[], expectedSeq: number, command: DeskCommand): boolean {
  const next = log[expectedSeq];
  return next !== undefined && 'do' in command && next.src === 'trainee' && next.type === command.do && sameJson(next.data, command.data);
}

function sameJson(a: Json, b: Json): boolean {
  return stable(a) === stable(b);
}

/** Text that is equal for equal data, whatever the order of keys. */
function stable(value: Json): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1))) : part,
  );
}

/** One act of the trainee, lawful or not, with what the world answers. */
export function performAct(ports: Ports, caller: Caller, input: PerformActInput): Result<ActDone, ActRefusal> {
  return carryOut(ports, caller, { attempt: input.attempt, expectedSeq: input.expectedSeq, command: { do: input.do, data: input.data }, typed: input.data });
}
