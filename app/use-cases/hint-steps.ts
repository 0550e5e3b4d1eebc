import type { AttemptRecord } from '#db/records.ts';
import { HINT_OPENED } from '#simulations/desk/act-data.ts';
import { hintLadder } from '#simulations/hints/ladder.ts';
import type { HintInput } from '#simulations/hints/ladder.ts';
import type { Hint } from '#simulations/hints/types.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { canActIn } from '../domain/access.ts';
import { citeViews } from '../domain/debrief/cite-view.ts';
import { caseOf } from './attempt-access.ts';
import type { Situation } from './carry-out.ts';
import type { Caller } from './contracts.ts';
import type { HintView } from './desk-contracts.ts';
import { useCaseWords } from './vi.ts';

/** The level of a hint at which the act is done for the trainee. */
export const DOES_IT = 4;

/** Only whoever works an open case is helped, and never in an examination. */
export function mayBeHinted(caller: Caller, attempt: AttemptRecord): boolean {
  return attempt.mode !== 'exam' && attempt.status === 'open' && canActIn(caller, attempt);
}

export function hintInput({ attempt, setting, log }: Situation): HintInput {
  return { ...caseOf(setting, attempt), events: log };
}

/** The step at a place of the ladder, as the log stands; null when there is none. */
export function hintAt(situation: Situation, step: number): Hint | null {
  return hintLadder(hintInput(situation)).hints[step] ?? null;
}

/**
 * What the desk shows of the ladder: the most urgent step, and every other of which something was opened. Working the ladder
 * out costs more than all the rest of the desk, so it is done for whoever asks, and as long as the last thing done was to
 * open a hint.
 */
export function hintsFor(situation: Situation, isAsked: boolean): HintView[] | 'unasked' {
  if (!isAsked && situation.log.at(-1)?.type !== HINT_OPENED) return 'unasked';
  const { register } = situation.setting;
  return hintLadder(hintInput(situation)).hints.flatMap((hint, step) => (step === 0 || hint.opened > 0 ? [viewOf(hint, step, register)] : []));
}

function viewOf({ opened, said, next }: Hint, step: number, register: LawRegister): HintView {
  return {
    step,
    said: said.map(({ level, text, cites }) => ({ level, text, cites: citeViews(register, cites) })),
    next: opened === DOES_IT ? { level: DOES_IT, offer: useCaseWords.goOn } : next,
  };
}
