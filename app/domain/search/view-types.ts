import type { Nearness } from './query.ts';
import type { SnippetPart } from './snippet.ts';

/** What can be found, in the order in which equals are shown; the codes are those of addresses. */
export const SEARCH_KINDS = ['tu', 'luat', 'bai-hoc', 'bieu-mau', 'tinh-huong', 'cau-hoi'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchResult {
  kind: SearchKind;
  href: string;
  title: readonly SnippetPart[];
  detail: string;
  text: readonly SnippetPart[];
}

export interface SearchView {
  /** As typed, shortened to what was read. */
  typed: string;
  /** Nothing that could be looked for was typed. */
  blank: boolean;
  cut: boolean;
  nearness: Nearness;
  /** Of the kind that was asked for, else of all. */
  total: number;
  /** There are more than were counted. */
  more: boolean;
  kinds: readonly { kind: SearchKind; count: number; more: boolean }[];
  kind: SearchKind | null;
  results: readonly SearchResult[];
  page: number;
  pages: number;
}
