import type { Json } from '#simulations/procedures/case-event.ts';
import { isDocument, isList } from './document.ts';

/** Ids of the rows of a case. Nobody types them: other places of the case refer to a row by its id, which never changes. */

const STEMS: Readonly<Record<string, string>> = { 'petition.contents': 'noi-dung', matters: 'viec', 'head.cases': 'don', people: 'nguoi', papers: 'giay', sources: 'nguon', discoveries: 'dieu', happenings: 'dien-bien' };

/** More rows than any case has; keeps a forged form from holding up the machine. */
export const MOST_ROWS = 200;

/** Of the contents of a petition the first can be the one that decides on its way. */
export const isOrdered = (pattern: string): boolean => pattern === 'petition.contents';

/** The id of a row, where it has one. */
export function idOf(row: Json | undefined): string | null {
  const id = isDocument(row) ? row['id'] : undefined;
  return typeof id === 'string' && id !== '' ? id : null;
}

/**
 * Everything that a document names anywhere. The id of a row that was taken out is never given to another while something still
 * speaks of it: that would be taken for the new one.
 */
export function namesIn(value: Json | undefined): Set<string> {
  const names = new Set<string>();
  const walk = (each: Json | undefined): void => {
    if (typeof each === 'string') for (const name of each.split('.')) names.add(name);
    else if (isList(each)) each.forEach(walk);
    else if (isDocument(each)) Object.values(each).forEach(walk);
  };
  walk(value);
  return names;
}

/** An id that nothing in the case has or speaks of: `noi-dung-3`. */
export function freshId(pattern: string, rows: readonly Json[], named: ReadonlySet<string>): string {
  const taken = new Set(rows.map(idOf));
  const stem = STEMS[pattern] ?? 'dong';
  let number = rows.length + 1;
  while (taken.has(`${stem}-${number}`) || named.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
