import { findReady, readyText } from '../find-words.ts';
import type { ReadyText } from '../find-words.ts';
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

/** Rows stay while somebody types: their letters are made ready once. */
const ready = new WeakMap<Filtered, ReadyText>();

function readyRow(row: Filtered): ReadyText {
  const known = ready.get(row) ?? readyText(`${row.title} ${row.author}`);
  ready.set(row, known);
  return known;
}

/** Makes some rows ready before anybody asks, so that the first key costs no more than the others. */
export function prepareRows(rows: readonly Filtered[]): void {
  for (const row of rows) readyRow(row);
}

/** The drafts that are looked for, best first. */
export function filterDrafts<Row extends Filtered>(rows: readonly Row[], { words, kind, state }: DraftFilter): Row[] {
  const left = rows.filter((row) => (kind === null || row.kind === kind) && (state === null || row.state === state));
  return findReady(words, left, readyRow);
}
