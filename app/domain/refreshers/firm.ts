import type { Day } from '#simulations/law/types.ts';
import { isBeyondDoubt, isEnough } from '../learning/mastery.ts';
import { decayed, isAmended } from './memory.ts';
import type { ChangeDays, Memory } from './memory.ts';

const STEPS_OF_ONE = 20;
const known = new Map<string, boolean>();

/** Counts to a twentieth: the answer is asked for a thousand rules at once. */
function isBeyond(right: number, wrong: number): boolean {
  const [a, b] = [Math.round(right * STEPS_OF_ONE), Math.round(wrong * STEPS_OF_ONE)];
  const key = `${a} ${b}`;
  const found = known.get(key) ?? isBeyondDoubt(1 + a / STEPS_OF_ONE, 1 + b / STEPS_OF_ONE);
  known.set(key, found);
  return found;
}

/**
 * Whether a rule is mastered (design/GRADING.md §9): beyond doubt by counts with a half-life of 60 days, shown three times or more, in
 * two different cases, the last time without help. What was shown under former law does not count.
 */
export function isFirm(memory: Memory, changes: ChangeDays, today: Day): boolean {
  const { right, wrong, seen, chances, scenarios, hinted } = memory;
  if (hinted || !isEnough(chances, scenarios.length) || isAmended(memory, changes, today)) return false;
  const age = today - seen;
  return isBeyond(decayed(right, age), decayed(wrong, age));
}
