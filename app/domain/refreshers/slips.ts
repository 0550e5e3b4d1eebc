import { formatDay } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import type { Evidence } from './evidence.ts';

const WEEK = 7;
const MOST_RULES = 8;

export interface SlipsView {
  /** From the first week with a slip on; the present week last. */
  weeks: { from: string; count: number }[];
  /** The last slip first. */
  rules: { name: string; times: number; last: string; known: boolean; canAsk: boolean }[];
}

interface SlipsInput {
  monday: Day;
  weeks: number;
  /** Null for rules that are no more. */
  nameOf(rule: string): string | null;
  /** Whether there is a short item of a rule; otherwise only a case trains it. */
  canAsk(rule: string): boolean;
  /** Rules that have been shown since. */
  known: ReadonlySet<string>;
}

/** A person's own slips over some weeks up to that of `monday`. */
export function slipsOf(evidences: readonly Evidence[], { monday, weeks, nameOf, canAsk, known }: SlipsInput): SlipsView {
  const slips = evidences.filter(({ rating }) => rating === 'again');
  const starts = Array.from({ length: weeks }, (_, index) => monday - (weeks - 1 - index) * WEEK);
  const byRule = new Map<string, { times: number; last: Day }>();
  for (const { rule, day } of slips) {
    const before = byRule.get(rule);
    byRule.set(rule, { times: (before?.times ?? 0) + 1, last: Math.max(day, before?.last ?? day) });
  }
  const again = new Map(evidences.map(({ rule, rating }) => [rule, rating !== 'again']));
  const counted = starts.map((start) => ({ from: formatDay(start), count: slips.filter(({ day }) => day >= start && day < start + WEEK).length }));
  const first = counted.findIndex(({ count }) => count > 0);
  return {
    weeks: first < 0 ? [] : counted.slice(first),
    rules: [...byRule]
      .sort(([, a], [, b]) => b.last - a.last || b.times - a.times)
      .flatMap(([rule, { times, last }]) => {
        const name = nameOf(rule);
        return name === null ? [] : [{ name, times, last: formatDay(last), known: known.has(rule) && again.get(rule) === true, canAsk: canAsk(rule) }];
      })
      .slice(0, MOST_RULES),
  };
}
