import { dayOf, isoOf } from '../law/day.ts';
import type { Json } from '../procedures/case-event.ts';
import type { ProofCase } from './sheet.ts';

/** Other values for a field, made from the one that it has. */
export type Change = (value: Json, proofCase: ProofCase) => Json[];

const FURTHEST = 3;

/** The texts of a list; none of anything else. */
export const texts = (value: Json): string[] => (Array.isArray(value) ? value.filter((item: Json): item is string => typeof item === 'string') : []);

/** One of a closed list, but not the one that stands there. */
export const oneOf = (choices: readonly string[]): Change => (value) => choices.filter((choice) => choice !== value);

/** The same for a field that acts of several kinds have: only where the value is of this list. */
export const among = (choices: readonly string[]): Change => (value, proofCase) => (choices.some((choice) => choice === value) ? oneOf(choices)(value, proofCase) : []);

/** What was so is not so. */
export const no: Change = (value) => (value === true ? [false] : []);

/** Fewer of something that is counted. */
export const fewer: Change = (value) => (typeof value === 'number' ? [value - 1, Math.floor(value / 2), 1].filter((less) => less > 0 && less < value) : []);

export const allButOne = (list: readonly string[]): string[][] => list.map((left) => list.filter((item) => item !== left));

/** A list without one of its items. */
export const lessOne: Change = (value) => allButOne(texts(value));

/** Days around the one that stands there. */
export const otherDays: Change = (value) => {
  if (typeof value !== 'string') return [];
  const day = dayOf(value);
  return Array.from({ length: FURTHEST }, (_, ahead) => [isoOf(day + ahead + 1), isoOf(day - ahead - 1)]).flat();
};
