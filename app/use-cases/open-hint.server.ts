import { openHintAt } from '../domain/coaching/hints.ts';
import type { Result } from '../platform/result.ts';
import { failed } from '../platform/result.ts';
import { carryOut, outcomeOf } from './carry-out.ts';
import type { ActDone, ActRefusal, Caller } from './contracts.ts';
import type { OpenHintInput } from './desk-contracts.ts';
import { hintInput, mayBeHinted } from './hint-steps.ts';
import type { Ports } from './ports.ts';

/** Opens one level of one hint. It becomes an event of the log, because what help was taken belongs to what is graded. */
export function openHint(ports: Ports, caller: Caller, { attempt, expectedSeq, step, level }: OpenHintInput): Result<ActDone, ActRefusal> {
  return carryOut(ports, caller, { attempt, expectedSeq, act: 'hint.opened', typed: {} }, (situation) => {
    if (!mayBeHinted(caller, situation.attempt)) return failed({ reason: 'not-allowed' });
    const opened = openHintAt(hintInput(situation), step, level);
    return opened === null ? failed({ reason: 'not-found' }) : outcomeOf(opened, {});
  });
}
