import { findWords, folded } from '../find-words.ts';
import { DRAFT_KINDS, DRAFT_STATES } from './draft.ts';
import type { DraftKind, DraftState } from './draft.ts';

/** What somebody looks for among the drafts; null where anything will do. */
export interface DraftFilter {
  words: string;
  kind: DraftKind | null;
  state: DraftState | null;
}

/** Names of the filter in the address. */
export const DRAFT_FILTER_NAMES = { words: 'tim', kind: 'loai', state: 'tinh-trang' } as const;

interface Filtered {
  title: string;
  author: string;
  kind: DraftKind;
  state: DraftState;
}

const WORDS_MAX = 100;

/** The filter of an address; a value that there is not is left out. */
export function readDraftFilter(params: URLSearchParams): DraftFilter {
  const { words, kind, state } = DRAFT_FILTER_NAMES;
  return {
    words: (params.get(words) ?? '').normalize('NFC').trim().slice(0, WORDS_MAX),
    kind: DRAFT_KINDS.find((each) => each === params.get(kind)) ?? null,
    state: DRAFT_STATES.find((each) => each === params.get(state)) ?? null,
  };
}

const textOf = ({ title, author }: Filtered): string => `${title} ${author}`;

/** Rows stay while somebody types: their letters are made ready once. */
const ready = new WeakMap<Filtered, string>();

function lettersOf(row: Filtered): string {
  const known = ready.get(row) ?? folded(textOf(row));
  ready.set(row, known);
  return known;
}

/** The drafts that are looked for, best first. */
export function filterDrafts<Row extends Filtered>(rows: readonly Row[], { words, kind, state }: DraftFilter): Row[] {
  const left = rows.filter((row) => (kind === null || row.kind === kind) && (state === null || row.state === state));
  const asked = folded(words).split(' ').filter((word) => word !== '');
  return asked.length === 0 ? left : findWords(words, left.filter((row) => asked.every((word) => lettersOf(row).includes(word))), textOf);
}
