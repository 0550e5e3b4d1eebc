import type { Match } from '#app/domain/search/query.ts';
import { openForReading } from '../client.server.ts';

/** A document as it was indexed. */
export interface FoundDocument {
  id: number;
  kind: string;
  path: string;
  title: string;
  detail: string;
  body: string;
}

/** The search index of the content; `kind` null means every kind. */
export interface SearchIndex {
  /** Documents that are called just so. */
  named(name: string, kind: string | null): number[];
  /** Documents that answer: the best first when `ranked`, else in their own order, which is quick however many there are. */
  matching(match: Match, kind: string | null, limit: number, ranked: boolean): number[];
  /** How many documents of each kind answer, counted up to `most`; kinds without any are left out. */
  counts(match: Match, most: number): { kind: string; count: number }[];
  /** How many documents hold a word, by its key without marks. */
  frequency(key: string): number;
  documents(ids: readonly number[]): FoundDocument[];
  close(): void;
}

interface Range {
  kind: string;
  first: number;
  last: number;
}

const EVERYTHING = { first: 0, last: Number.MAX_SAFE_INTEGER };
const NOTHING = { first: 1, last: 0 };

/** Opens an index that the build wrote. @throws DatabaseFault when it cannot be read. */
export function openSearchIndex(file: string): SearchIndex {
  const driver = openForReading(file);
  const ranges = driver.prepare<[], Range>('SELECT kind, min(id) AS first, max(id) AS last FROM documents GROUP BY kind ORDER BY 2').all();
  const rangeOf = (kind: string | null): Pick<Range, 'first' | 'last'> => (kind === null ? EVERYTHING : (ranges.find((range) => range.kind === kind) ?? NOTHING));
  const statementsOf = (table: Match['table']) => ({
    ranked: driver.prepare<[string, number, number, number], number>(`SELECT rowid FROM ${table} WHERE ${table} MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rank LIMIT ?`).pluck(),
    inOrder: driver.prepare<[string, number, number, number], number>(`SELECT rowid FROM ${table} WHERE ${table} MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ?`).pluck(),
    count: driver.prepare<[string, number, number, number], number>(`SELECT count(*) FROM (SELECT 1 FROM ${table} WHERE ${table} MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?)`).pluck(),
  });
  const tables = { titles: statementsOf('titles'), bodies: statementsOf('bodies') };
  const named = driver.prepare<[string, number, number], number>('SELECT document FROM names WHERE name = ? AND document BETWEEN ? AND ? ORDER BY document').pluck();
  const frequency = driver.prepare<[string], number>("SELECT doc FROM vocabulary WHERE term = ? AND col = 'plain'").pluck();
  const document = driver.prepare<[number], FoundDocument>('SELECT id, kind, path, title, detail, body FROM documents WHERE id = ?');
  return {
    named: (name, kind) => named.all(name, rangeOf(kind).first, rangeOf(kind).last),
    matching: ({ table, text }, kind, limit, ranked) => tables[table][ranked ? 'ranked' : 'inOrder'].all(text, rangeOf(kind).first, rangeOf(kind).last, limit),
    counts: ({ table, text }, most) => ranges.map(({ kind, first, last }) => ({ kind, count: tables[table].count.get(text, first, last, most) ?? 0 })).filter((one) => one.count > 0),
    frequency: (key) => frequency.get(key) ?? 0,
    documents: (ids) => ids.flatMap((id) => document.get(id) ?? []),
    close: () => void driver.close(),
  };
}
