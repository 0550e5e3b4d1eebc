import type { AttemptRecord } from '#db/records.ts';
import { HINT_OPENED } from '#simulations/desk/act-data.ts';
import type { HintInput } from '#simulations/hints/ladder.ts';
import { canActIn } from '../domain/access.ts';
import { hintViews } from '../domain/coaching/hints.ts';
import type { HintView } from '../domain/coaching/hints.ts';
import { caseOf } from './attempt-access.ts';
import type { Situation } from './carry-out.ts';
import type { Caller } from './contracts.ts';

/** Only whoever works an open case is helped, and never in an examination. */
export function mayBeHinted(caller: Caller, attempt: AttemptRecord): boolean {
  return attempt.mode !== 'exam' && attempt.status === 'open' && canActIn(caller, attempt);
}

export function hintInput({ attempt, setting, log }: Situation): HintInput {
  return { ...caseOf(setting, attempt), events: log };
}

/**
 * What the desk shows of the ladder. Working the ladder out costs more than all the rest of the desk, so it is done for whoever asks,
 * and as long as the last thing done was to open a hint.
 */
export function hintsFor(situation: Situation, isAsked: boolean): HintView[] | 'unasked' {
  return isAsked || situation.log.at(-1)?.type === HINT_OPENED ? hintViews(hintInput(situation)) : 'unasked';
}
