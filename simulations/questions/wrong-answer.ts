import type { Random } from '../proof/random.ts';

/** A wrong answer that a named misconception leads to. */
export interface WrongAnswer<T> {
  value: T;
  misconception: string;
  /** The computed reason beside the misconception's own; null where there is none. */
  detail: string | null;
}

/** As many wrong choices as are offered beside the right one. */
export const MOST_WRONG = 3;

const FIRST = ['luat-cu'];
const LAST = ['nham-viec-khac', 'dem-them-mot-ngay'];

const rankOf = ({ misconception }: WrongAnswer<unknown>): number => (FIRST.includes(misconception) ? 0 : LAST.includes(misconception) ? 2 : 1);

/**
 * Of all the wrong answers those that are offered: the older law first because it is what people have learned, those that
 * fit any question only to fill up, the rest by chance.
 */
export function offered<T>(wrong: readonly WrongAnswer<T>[], random: Random): WrongAnswer<T>[] {
  return random.shuffled(wrong).sort((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST_WRONG);
}

/** Without those that are right, and without repetitions: the first misconception that leads to an answer names it. */
export function distinct<T>(wrong: readonly WrongAnswer<T>[], keyOf: (value: T) => string, right: readonly T[]): WrongAnswer<T>[] {
  const seen = new Set(right.map(keyOf));
  return wrong.filter(({ value }) => {
    const key = keyOf(value);
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
