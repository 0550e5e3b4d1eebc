import type { Json } from '#simulations/procedures/case-event.ts';
import { isDocument } from './document.ts';

/** Ids of the rows of the facts. Nobody types them: other places of the case refer to a row by its id, which never changes. */

const STEMS: Readonly<Record<string, string>> = { 'petition.contents': 'noi-dung', matters: 'viec', 'head.cases': 'don' };

/** Of the contents of a petition the first can be the one that decides on its way. */
export const isOrdered = (pattern: string): boolean => pattern === 'petition.contents';

/** The id of a row, where it has one. */
export function idOf(row: Json | undefined): string | null {
  const id = isDocument(row) ? row['id'] : undefined;
  return typeof id === 'string' && id !== '' ? id : null;
}

/** An id that no row of the list has: `noi-dung-3`. */
export function freshId(pattern: string, rows: readonly Json[]): string {
  const taken = new Set(rows.map(idOf));
  const stem = STEMS[pattern] ?? 'dong';
  let number = rows.length + 1;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
