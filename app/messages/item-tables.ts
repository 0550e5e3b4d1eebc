import type { ItemRow, ShownShare } from '../use-cases/author-inbox-contracts.ts';
import { authorFigures as words, discriminationWords } from './author-inbox.ts';

type Cell = string | number | null;

const points = (share: number): number => Math.round(share * 1000) / 10;
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** A share with its interval in points of a hundred. */
function shareCells(share: ShownShare): Cell[] {
  return share === null ? [words.fewShown, null, null] : [points(share.share), share.interval && points(share.interval.low), share.interval && points(share.interval.high)];
}

function discriminationCells(discrimination: ItemRow['discrimination']): Cell[] {
  if (typeof discrimination === 'string') return [discriminationWords(discrimination), null, null];
  const { value, interval } = discrimination;
  return [rounded(value), rounded(interval.low), rounded(interval.high)];
}

const bounded = (name: string): string[] => [name, `${name}, ${words.low}`, `${name}, ${words.high}`];

/** The figures as they go into a file: what the page shows, and no more. */
export function itemTable(rows: readonly ItemRow[], kind: 'rule' | 'question'): { name: string; widths: number[]; rows: Cell[][] } {
  const isRule = kind === 'rule';
  const head = [isRule ? words.rule : words.question, isRule ? words.count : words.answers, ...bounded(words.right), ...bounded(words.discrimination), ...(isRule ? [words.contested, words.hinted] : []), words.signs];
  const body = rows.map(({ name, count, right, discrimination, contested, hinted, flags }): Cell[] => [
    name,
    count ?? words.fewShown,
    ...shareCells(right),
    ...discriminationCells(discrimination),
    ...(isRule ? [shareCells(contested)[0] ?? null, shareCells(hinted)[0] ?? null] : []),
    flags.map((flag) => words.flags[flag]).join(' '),
  ]);
  return { name: isRule ? words.rule : words.question, widths: [50, 10, 10, 10, 10, 12, 12, 12, ...(isRule ? [12, 12] : []), 60], rows: [head, ...body] };
}
