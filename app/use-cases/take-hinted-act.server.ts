import type { PlayResult } from '#simulations/desk/play-types.ts';
import { play } from '#simulations/desk/play.ts';
import { hintAct } from '#simulations/hints/ladder.ts';
import { openHint } from '#simulations/hints/open.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { carryOut, outcomeOf } from './carry-out.ts';
import type { ActDone, ActRefusal, Caller } from './contracts.ts';
import type { TakeHintedActInput } from './desk-contracts.ts';
import { DOES_IT, hintAt, hintInput, mayBeHinted } from './hint-steps.ts';
import type { Ports } from './ports.ts';
import { useCaseWords } from './vi.ts';

/**
 * The last level of a hint: it is opened and its act is done, both or neither. Where the act was to wait, the hint stands on
 * the ladder still, and is taken again without being opened again.
 */
export function takeHintedAct(ports: Ports, caller: Caller, input: TakeHintedActInput): Result<ActDone, ActRefusal> {
  const { attempt, expectedSeq, step } = input;
  return carryOut(ports, caller, { attempt, expectedSeq, act: 'hint.taken', typed: {} }, (situation) => {
    if (!mayBeHinted(caller, situation.attempt)) return failed({ reason: 'not-allowed' });
    const hint = hintAt(situation, step);
    if (hint === null) return failed({ reason: 'not-found' });
    const opened: PlayResult = hint.opened === DOES_IT ? { ok: true, events: [] } : openHint(hintInput(situation), { subject: hint.subject, instance: hint.instance, level: DOES_IT });
    if (!opened.ok) return outcomeOf(opened, {});
    const grown = [...situation.log, ...opened.events];
    const act = hintAct({ ...hintInput(situation), events: grown }, hint.subject, hint.instance);
    if (act === null) return failed({ reason: 'refused', kind: 'impossible', message: useCaseWords.nothingToDo, fields: {}, typed: {} });
    const played = play(situation.setting, grown, act);
    return played.ok ? done({ events: [...opened.events, ...played.events] }) : outcomeOf(played, {});
  });
}
