import type { DrawnQuestion } from '#simulations/questions/draw.ts';
import { judgeAnswer } from '#simulations/questions/judge.ts';
import type { Misconception } from '#simulations/questions/question.ts';
import type { TestAnswer } from './test-results.ts';

/** More hands than any hall has. */
export const MOST_HANDS = 2000;

/** How a written answer is tallied: with the key beside it, as right or wrong. */
export const WRITTEN = ['right', 'wrong'] as const;

/** The columns into which the sheets of a question are tallied: its choices, or right and wrong where the answer is written. */
export function tallyKeys(drawn: DrawnQuestion): string[] {
  return drawn.form === 'one' ? drawn.choices.map(({ key }) => key) : [...WRITTEN];
}

/** What is wrong with a tally: a cell holds no number of hands, or the cells do not come to the hands that were counted. */
export type TallyFault = { cell: string; fault: 'number' } | { fault: 'sum'; sum: number; hands: number };

export type Tally = { kind: 'blank' } | { kind: 'counted'; counts: Record<string, number> } | { kind: 'faulty'; faults: TallyFault[] };

/** A number of hands as it was typed; empty is none. Null: no such number. */
export function readHands(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  return /^\d{0,4}$/.test(text) && Number(text) <= MOST_HANDS ? Number(text) : null;
}

/**
 * One line of a tally as it was typed, held against the hands that were counted where somebody typed them: `equal` for a vote,
 * in which everybody has one; `at-most` for a question of a test, which people leave out.
 */
export function readTally(keys: readonly string[], typed: Readonly<Record<string, string>>, hands: string, check: 'equal' | 'at-most'): Tally {
  if ([hands, ...keys.map((key) => typed[key] ?? '')].every((text) => text.trim() === '')) return { kind: 'blank' };
  const cells = keys.map((key) => ({ key, count: readHands(typed[key] ?? '') }));
  const counted = readHands(hands);
  const faults: TallyFault[] = cells.flatMap(({ key, count }) => (count === null ? [{ cell: key, fault: 'number' as const }] : []));
  if (counted === null) faults.push({ cell: 'hands', fault: 'number' });
  if (faults.length > 0 || counted === null) return { kind: 'faulty', faults };
  const sum = cells.reduce((all, { count }) => all + (count ?? 0), 0);
  const agrees = hands.trim() === '' || (check === 'equal' ? sum === counted : sum <= counted);
  if (!agrees) return { kind: 'faulty', faults: [{ fault: 'sum', sum, hands: counted }] };
  return { kind: 'counted', counts: Object.fromEntries(cells.map(({ key, count }) => [key, count ?? 0])) };
}

/** Tallied sheets of a question as answers of a test: nobody's in particular. */
export function answersOnPaper(drawn: DrawnQuestion, item: string, counts: readonly { choice: string; count: number }[], misconceptions: ReadonlyMap<string, Misconception>): TestAnswer[] {
  return counts.flatMap(({ choice, count }): TestAnswer[] => {
    if (count === 0 || !tallyKeys(drawn).includes(choice)) return [];
    const common = { seat: null, count, people: count, item, question: drawn.question.id };
    if (drawn.form !== 'one') return [{ ...common, outcome: choice === 'right' ? 'right' : 'wrong', misconceptions: [] }];
    const judged = judgeAnswer(drawn, [choice], misconceptions);
    return [{ ...common, outcome: judged.outcome, misconceptions: judged.misconceptions }];
  });
}
