import { HINT_OPENED } from '#simulations/desk/act-data.ts';
import { play } from '#simulations/desk/play.ts';
import type { Finding } from '#simulations/grading/types.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { fatalBefore } from '../domain/coaching/fatal-before.ts';
import { citeViews } from '../domain/debrief/cite-view.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { caseOf } from './attempt-access.ts';
import { carryOut, outcomeOf } from './carry-out.ts';
import type { ActDone, ActRefusal, Caller, PerformActInput } from './contracts.ts';
import type { FatalStop } from './desk-contracts.ts';
import type { Ports } from './ports.ts';
import { askedForBasis, withStatedBasis } from './stated-basis.ts';

/** As long as a reason is kept. */
const WHY_LENGTH = 500;

/**
 * One act of the trainee, lawful or not, with what the world answers. A guided case stops before an act that cannot be made
 * good and asks why; told `despite` it, the act is done like any other, and the answer is kept in the audit of the act: it is
 * for people to read and must not weigh in the grade, which depends on the log alone.
 */
export function performAct(ports: Ports, caller: Caller, input: PerformActInput): Result<ActDone, ActRefusal> {
  const { attempt: id, expectedSeq, do: act, data: typed, despite } = input;
  return carryOut(ports, caller, { attempt: id, expectedSeq, act, typed }, (situation) => {
    const { attempt, setting, log } = situation;
    // Help is asked for, not performed.
    if (act === HINT_OPENED) return failed({ reason: 'not-allowed' });
    const command = { do: act, data: withStatedBasis(typed) };
    const outcome = outcomeOf(askedForBasis(situation, act, typed, play(setting, log, command)), typed);
    if (!outcome.ok || attempt.mode !== 'guided') return outcome;
    const fatal = fatalBefore({ ...caseOf(setting, attempt), events: log }, command);
    if (fatal === null) return outcome;
    if (despite === undefined) return failed({ reason: 'fatal', stop: stopOf(fatal, setting.register), typed });
    return done({ ...outcome.value, noted: { despite: fatal.id, why: despite.why.trim().slice(0, WHY_LENGTH) } });
  });
}

/** What may be said before it is done: its name, what it means for people, the provision. */
function stopOf(fatal: Finding, register: LawRegister): FatalStop {
  return { name: fatal.texts.name, citizen: fatal.texts.citizen, cites: citeViews(register, fatal.cites) };
}
