import { takeHintAt } from '../domain/coaching/hints.ts';
import type { Result } from '../platform/result.ts';
import { failed } from '../platform/result.ts';
import { carryOut, outcomeOf } from './carry-out.ts';
import type { ActDone, ActRefusal, Caller } from './contracts.ts';
import type { TakeHintedActInput } from './desk-contracts.ts';
import { hintInput, mayBeHinted } from './hint-steps.ts';
import type { Ports } from './ports.ts';

/** The last level of a hint: it is opened and its act is done, both or neither. */
export function takeHintedAct(ports: Ports, caller: Caller, { attempt, expectedSeq, step }: TakeHintedActInput): Result<ActDone, ActRefusal> {
  return carryOut(ports, caller, { attempt, expectedSeq, act: 'hint.taken', typed: {} }, (situation) => {
    if (!mayBeHinted(caller, situation.attempt)) return failed({ reason: 'not-allowed' });
    const taken = takeHintAt(hintInput(situation), step);
    return taken === null ? failed({ reason: 'not-found' }) : outcomeOf(taken, {});
  });
}
