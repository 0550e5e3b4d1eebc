import { findWords } from '../find-words.ts';

/** Names of the filter of errors in the address. */
export const ERROR_FILTER_NAMES = { words: 'tim', part: 'phan' } as const;

export interface ErrorFilter {
  words: string;
  /** A part of the catalogue; empty: all. */
  part: string;
}

const WORDS_MAX = 100;

/** The filter of an address. */
export function readErrorFilter(params: URLSearchParams): ErrorFilter {
  const { words, part } = ERROR_FILTER_NAMES;
  return { words: (params.get(words) ?? '').normalize('NFC').trim().slice(0, WORDS_MAX), part: params.get(part) ?? '' };
}

/** The errors that are looked for: those first that are called so. */
export function filterErrors<Entry extends { name: string; required: string; part: string }>(entries: readonly Entry[], { words, part }: ErrorFilter): Entry[] {
  const within = part === '' ? entries : entries.filter((entry) => entry.part === part);
  const called = findWords(words, within, ({ name }) => name);
  return [...called, ...findWords(words, within.filter((entry) => !called.includes(entry)), ({ name, required }) => `${name} ${required}`)];
}
