/** One bar: `percent` is whole, and all of a distribution make 100 together, or 0 where nobody answered. */
export interface Bar {
  key: string;
  text: string;
  count: number;
  percent: number;
}

export interface Distribution {
  bars: Bar[];
  /** Answers counted: devices and sheets of paper. */
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

/**
 * Cells as a report may show them: one that holds between 1 and 4 people becomes null, and where only one would be hidden the
 * next smallest goes with it, because the total would give it away.
 */
export function hiddenSmallCells(counts: readonly number[]): (number | null)[] {
  const small = new Set(counts.flatMap((count, index) => (count > 0 && count < LEAST_IN_CELL ? [index] : [])));
  if (small.size === 1) {
    const next = counts.map((count, index) => ({ count, index })).filter(({ count, index }) => count > 0 && !small.has(index)).sort((a, b) => a.count - b.count)[0];
    if (next !== undefined) small.add(next.index);
  }
  return counts.map((count, index) => (small.has(index) ? null : count));
}
