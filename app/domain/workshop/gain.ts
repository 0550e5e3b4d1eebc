/** An interval that covers the true value in 95 of 100 samples. */
export interface Interval {
  low: number;
  high: number;
}

/** Shares of 1 that one phone got right before and after, over the same questions. */
export interface Pair {
  before: number;
  after: number;
}

export interface PairedGain {
  pairs: number;
  /** Means over the pairs, shares of 1; 0 without pairs. */
  before: number;
  after: number;
  /** The mean of the differences, from −1 to 1. */
  gain: number;
  /** Null for fewer than two pairs, and where all differ by the same: nothing can be said then of how much chance moves the mean. */
  interval: Interval | null;
  /** The part of what could still be gained that was gained; null where nothing could. */
  normalised: number | null;
}

export interface Share {
  count: number;
  of: number;
  /** 0 of none. */
  share: number;
  /** Null of none. */
  interval: Interval | null;
}

/** The standard normal value below which 97.5 % lie. */
const Z = 1.959963985;
/** Student's t below which 97.5 % lie, for 1 to 10 degrees of freedom (Abramowitz and Stegun 1964, table 26.10). */
const T = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622, 2.2281];

/** Student's t below which 97.5 % lie: the table, above it the expansion 26.7.5 of the same book, right to four figures there. */
function studentT(freedom: number): number {
  const known = T[freedom - 1];
  if (known !== undefined) return known;
  const first = (Z ** 3 + Z) / 4;
  const second = (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96;
  const third = (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / 384;
  return Z + first / freedom + second / freedom ** 2 + third / freedom ** 3;
}

const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);
const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Student's interval for the mean of differences (paired t, Student 1908), cut off at what is possible. */
function meanInterval(differences: readonly number[]): Interval | null {
  const count = differences.length;
  if (count < 2) return null;
  const middle = mean(differences);
  const variance = differences.reduce((sum, difference) => sum + (difference - middle) ** 2, 0) / (count - 1);
  // Equal differences leave a rest of rounding behind.
  if (variance < 1e-12) return null;
  const reach = studentT(count - 1) * Math.sqrt(variance / count);
  return { low: within(middle - reach, -1, 1), high: within(middle + reach, -1, 1) };
}

/**
 * What a hall has gained between two tests. Each phone is held against itself, so that strong and weak classes are measured
 * alike. `normalised` is the class-average gain of Hake (1998): the gain divided by what was missing before.
 */
export function pairedGain(pairs: readonly Pair[]): PairedGain {
  const before = mean(pairs.map((pair) => pair.before));
  const after = mean(pairs.map((pair) => pair.after));
  const differences = pairs.map((pair) => pair.after - pair.before);
  const gain = mean(differences);
  return { pairs: pairs.length, before, after, gain, interval: meanInterval(differences), normalised: pairs.length === 0 || before >= 1 ? null : gain / (1 - before) };
}

/** A share with the score interval of Wilson (1927), which stays between 0 and 1 and holds for a few answers too. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: 0, interval: null };
  const share = count / of;
  const scale = 1 + Z ** 2 / of;
  const middle = (share + Z ** 2 / (2 * of)) / scale;
  const reach = (Z / scale) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return { count, of, share, interval: { low: within(middle - reach, 0, 1), high: within(middle + reach, 0, 1) } };
}
