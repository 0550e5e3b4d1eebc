import { shareOf } from '../workshop/gain.ts';
import type { Interval, Share } from '../workshop/gain.ts';

/** What is known of one item from one person: whether it was right, and how the rest went. */
export interface Observation {
  right: boolean;
  /** The score of everything but this item, on any scale. */
  rest: number;
}

/** How far an item tells those who do well from those who do not. */
export interface Discrimination {
  /** From −1 to 1. */
  value: number;
  interval: Interval;
}

/** How hard an item is, and how well it tells people apart. */
export interface ItemFigures {
  count: number;
  right: Share;
  /** `few`: fewer people than can say anything. `alike`: all did the same, or all the rest is the same. */
  discrimination: Discrimination | 'few' | 'alike';
}

/** Fewer people than this say nothing about how an item tells people apart. */
export const LEAST_FOR_DISCRIMINATION = 20;

/** The standard normal value below which 97.5 % lie. */
const Z = 1.959963985;

/**
 * The point-biserial correlation of a right or wrong item with a score:
 * r = (M₁ − M₀) / s · √(p·q), M₁ and M₀ the mean scores of those who were right and wrong, s the standard deviation of all scores
 * (divided by n), p the share that was right, q = 1 − p. It is Pearson's r with the item as 1 or 0. The score is that of the
 * other items, or the item would correlate with itself (corrected item-total correlation: Henrysson 1963, Psychometrika 28,
 * 211–218). Null where all were right, all wrong, or all scores are the same.
 */
export function pointBiserial(observations: readonly Observation[]): number | null {
  const count = observations.length;
  const right = observations.filter((one) => one.right);
  if (right.length === 0 || right.length === count) return null;
  const sum = (some: readonly Observation[]): number => some.reduce((total, { rest }) => total + rest, 0);
  const all = sum(observations);
  const mean = all / count;
  const variance = observations.reduce((total, { rest }) => total + (rest - mean) ** 2, 0) / count;
  // Equal scores leave a rest of rounding behind.
  if (variance < 1e-9) return null;
  const share = right.length / count;
  const above = sum(right) / right.length - (all - sum(right)) / (count - right.length);
  return (above / Math.sqrt(variance)) * Math.sqrt(share * (1 - share));
}

/**
 * The interval that covers the true correlation in about 95 of 100 samples: Fisher's z = artanh r with the standard error
 * 1 / √(n − 3) (Fisher 1921, Metron 1, 3–32). It is made for two normal scores; for an item of 0 and 1 it is near enough to
 * say whether a correlation may well be none.
 */
export function correlationInterval(correlation: number, count: number): Interval {
  // Exactly 1 has no z: the last value before it.
  const z = Math.atanh(Math.max(-0.999_999, Math.min(0.999_999, correlation)));
  const error = Z / Math.sqrt(count - 3);
  return { low: Math.tanh(z - error), high: Math.tanh(z + error) };
}

/** Difficulty, with Wilson's interval, and discrimination of one item. */
export function itemFigures(observations: readonly Observation[]): ItemFigures {
  const count = observations.length;
  const right = shareOf(observations.filter((one) => one.right).length, count);
  if (count < LEAST_FOR_DISCRIMINATION) return { count, right, discrimination: 'few' };
  const value = pointBiserial(observations);
  return { count, right, discrimination: value === null ? 'alike' : { value, interval: correlationInterval(value, count) } };
}
