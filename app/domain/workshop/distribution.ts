/** One bar: `percent` is whole, and all of a distribution make 100 together, or 0 where nobody answered. */
export interface Bar {
  key: string;
  text: string;
  count: number;
  percent: number;
}

export interface Distribution {
  bars: Bar[];
  /** People counted: those behind the devices, a table's phone for all at it, and the hands on paper. */
  total: number;
}

/** Whole percentages that make 100: the largest remainders are rounded up, on a tie the first. */
export function wholePercents(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const floors = counts.map((count) => Math.floor((count * 100) / total));
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = counts.map((count, index) => ({ index, remainder: (count * 100) % total })).sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor));
}

/** Counts from devices and from paper on the options of a vote, every option there even when nobody chose it. */
export function distribution(options: readonly { key: string; text: string }[], counted: readonly { choice: string; count: number }[]): Distribution {
  const counts = options.map(({ key }) => counted.reduce((sum, { choice, count }) => (choice === key ? sum + count : sum), 0));
  const percents = wholePercents(counts);
  return {
    bars: options.map(({ key, text }, index) => ({ key, text, count: counts[index] ?? 0, percent: percents[index] ?? 0 })),
    total: counts.reduce((sum, count) => sum + count, 0),
  };
}

/** Fewer people than this in a cell of a report could be recognised. */
export const LEAST_IN_CELL = 5;
