import type { FoundDocument, SearchIndex } from '#db/search/search-index.ts';
import { keysOf, markedKey } from '../domain/search/folding.ts';
import { readQuery, waysOf, wordsIn } from '../domain/search/query.ts';
import type { Nearness, Query, Way } from '../domain/search/query.ts';
import { snippetOf } from '../domain/search/snippet.ts';
import { SEARCH_KINDS } from '../domain/search/view-types.ts';
import type { SearchKind, SearchResult, SearchView } from '../domain/search/view-types.ts';
import type { Ports } from './ports.ts';

const PAGE = 20;
const MOST_PAGES = 25;
/** Beyond so many of one kind nobody is told the number; nor can the words then tell one document from another. */
const MANY = 500;

interface SearchInput {
  /** Anything at all, of any length. */
  typed: string;
  /** The code of a kind, or anything else for all. */
  kind: string;
  page: number;
}

const kindOf = (code: string): SearchKind | null => SEARCH_KINDS.find((kind) => kind === code) ?? null;

interface Answer {
  way: Way;
  counts: { kind: string; count: number }[];
}

/** The first way of asking that finds something. */
function answerOf(search: SearchIndex, ways: readonly Way[]): Answer | null {
  for (const way of ways) {
    const widest = way.matches.at(-1);
    const counts = widest === undefined ? [] : search.counts(widest, MANY);
    if (counts.length > 0) return { way, counts };
  }
  return null;
}

/** The ids of the best documents: those called so first, then by each match in turn. */
function bestOf(search: SearchIndex, query: Query, { way, counts }: Answer, kind: SearchKind | null, wanted: number): number[] {
  const found = new Set(way.nearness === 'as-typed' ? search.named(keysOf(wordsIn(query).join(' '), markedKey), kind) : []);
  const ranked = counts.every(({ count }) => count < MANY);
  for (const match of way.matches) {
    if (found.size >= wanted) break;
    for (const id of search.matching(match, kind, wanted, ranked || match.table === 'titles')) found.add(id);
  }
  return [...found].slice(0, wanted);
}

function resultOf({ kind, path, title, detail, body }: FoundDocument, query: Query, nearness: Nearness): SearchResult {
  return {
    kind: kindOf(kind) ?? 'luat',
    href: path,
    title: snippetOf(title, query, nearness, 'whole'),
    detail,
    text: body === '' ? [] : snippetOf(body, query, nearness, 'short'),
  };
}

/** Searches everything that is open to everybody: law, lessons, forms, cases, questions, legal words. Any text is a query. */
export function searchLibrary({ search }: Pick<Ports, 'search'>, input: SearchInput): SearchView {
  const query = readQuery(input.typed);
  const kind = kindOf(input.kind);
  const typed = input.typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 200);
  const empty: SearchView = { typed, blank: query.segments.length === 0, cut: query.cut, nearness: 'as-typed', total: 0, more: false, kinds: [], kind, results: [], page: 1, pages: 1 };
  const answer = answerOf(search, waysOf(query, search.frequency));
  if (answer === null) return empty;
  const { way, counts } = answer;
  const kinds = SEARCH_KINDS.flatMap((one) => counts.filter((count) => count.kind === one).map(({ count }) => ({ kind: one, count, more: count === MANY })));
  const chosen = kinds.filter((one) => kind === null || one.kind === kind);
  const total = chosen.reduce((sum, { count }) => sum + count, 0);
  const pages = Math.min(MOST_PAGES, Math.max(1, Math.ceil(total / PAGE)));
  const page = Math.min(Math.max(1, input.page), pages);
  const ids = bestOf(search, query, answer, kind, page * PAGE).slice((page - 1) * PAGE);
  const results = search.documents(ids).map((document) => resultOf(document, query, way.nearness));
  return { ...empty, nearness: way.nearness, total, more: chosen.some(({ more }) => more), kinds, page, pages, results };
}
