import { openHint as openOnLog } from '#simulations/hints/open.ts';
import type { Result } from '../platform/result.ts';
import { failed } from '../platform/result.ts';
import { carryOut, outcomeOf } from './carry-out.ts';
import type { ActDone, ActRefusal, Caller } from './contracts.ts';
import type { OpenHintInput } from './desk-contracts.ts';
import { hintAt, hintInput, mayBeHinted } from './hint-steps.ts';
import type { Ports } from './ports.ts';

/** Opens one level of one hint. It becomes an event of the log, because what help was taken belongs to what is graded. */
export function openHint(ports: Ports, caller: Caller, input: OpenHintInput): Result<ActDone, ActRefusal> {
  const { attempt, expectedSeq, step, level } = input;
  return carryOut(ports, caller, { attempt, expectedSeq, act: 'hint.opened', typed: {} }, (situation) => {
    if (!mayBeHinted(caller, situation.attempt)) return failed({ reason: 'not-allowed' });
    const hint = hintAt(situation, step);
    if (hint === null) return failed({ reason: 'not-found' });
    return outcomeOf(openOnLog(hintInput(situation), { subject: hint.subject, instance: hint.instance, level }), {});
  });
}
