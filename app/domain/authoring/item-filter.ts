import { findWords } from '../find-words.ts';

/** What somebody looks for in a table of figures. */
export interface ItemFilter {
  words: string;
  flaggedOnly: boolean;
}

export const ITEM_FILTER_NAMES = { words: 'tim', flagged: 'xem-lai' } as const;

const WORDS_MAX = 100;

/** The filter of an address. */
export function readItemFilter(params: URLSearchParams): ItemFilter {
  return { words: (params.get(ITEM_FILTER_NAMES.words) ?? '').normalize('NFC').trim().slice(0, WORDS_MAX), flaggedOnly: params.get(ITEM_FILTER_NAMES.flagged) === '1' };
}

/** The rows that are looked for. */
export function filterItems<Row extends { name: string; flags: readonly unknown[] }>(rows: readonly Row[], { words, flaggedOnly }: ItemFilter): Row[] {
  return findWords(words, rows.filter(({ flags }) => !flaggedOnly || flags.length > 0), ({ name }) => name);
}
