import type { HallDeviation } from './hall-cells.ts';

/** Something that part of a hall believes or does wrongly. */
export interface MisconceptionRow {
  name: string;
  /** Why it is wrong; null where the page of the deviation tells it. */
  why: string | null;
  from: 'vote' | 'case';
  /** Answers or desks that show it, of so many. */
  count: number;
  of: number;
}

/** Answers to one vote, and what each wrong answer shows; an answer that names nothing has null. */
export interface VoteShown {
  total: number;
  answers: readonly { count: number; misconception: { id: string; name: string; why: string } | null }[];
}

const MOST_ROWS = 8;

/** The misconceptions of votes; one that several votes show is one row over all of them. */
function fromVotes(votes: readonly VoteShown[]): MisconceptionRow[] {
  const rows = new Map<string, MisconceptionRow>();
  for (const { total, answers } of votes) {
    const here = new Map<string, MisconceptionRow>();
    for (const { count, misconception } of answers) {
      if (misconception === null) continue;
      const { id, name, why } = misconception;
      here.set(id, { name, why, from: 'vote', count: (here.get(id)?.count ?? 0) + count, of: total });
    }
    for (const [id, row] of here) {
      const before = rows.get(id);
      rows.set(id, before === undefined ? row : { ...before, count: before.count + row.count, of: before.of + row.of });
    }
  }
  return [...rows.values()];
}

/** What a hall gets wrong most, by its share: wrong answers to votes, and causes found at the desks. */
export function topMisconceptions(votes: readonly VoteShown[], desks: { graded: number; deviations: readonly Pick<HallDeviation, 'name' | 'attempts'>[] }): MisconceptionRow[] {
  const found = desks.deviations.map(({ name, attempts }): MisconceptionRow => ({ name, why: null, from: 'case', count: attempts, of: desks.graded }));
  return [...fromVotes(votes), ...found]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count / b.of - a.count / a.of || b.count - a.count || a.name.localeCompare(b.name, 'vi'))
    .slice(0, MOST_ROWS);
}
