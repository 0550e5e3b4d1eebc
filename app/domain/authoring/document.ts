import type { Json } from '#simulations/procedures/case-event.ts';

/** The document of a case, a question or a course as it is written, possibly incomplete. */
export type DraftDocument = Readonly<Record<string, Json>>;

/** A place in a document: keys and indices from its root. */
export type DraftPath = readonly (string | number)[];

/** One change of a document; without a value the place is emptied, and a row of a list taken out. */
export interface DraftChange {
  path: DraftPath;
  value?: Json;
}

const DEEPEST = 16;
export const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export function isDocument(value: unknown): value is DraftDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Reads a stored document back. @throws when the text is not one: only documents are stored. */
export function readDocument(body: string): DraftDocument {
  const value: unknown = JSON.parse(body);
  if (!isDocument(value)) throw new Error('a draft is an object');
  return value;
}

/** A change that does not fit its document: its path leads through something that has no such place. */
export class MisplacedChange extends Error {}

function inList(list: readonly Json[], index: number, rest: DraftPath, value: Json | undefined): readonly Json[] {
  if (!Number.isInteger(index) || index < 0 || index > list.length) throw new MisplacedChange(`no row ${index}`);
  const item = changed(list[index], rest, value);
  return item === undefined ? list.toSpliced(index, 1) : list.toSpliced(index, 1, item);
}

function inObject(object: DraftDocument, key: string, rest: DraftPath, value: Json | undefined): DraftDocument {
  if (FORBIDDEN_KEYS.includes(key)) throw new MisplacedChange(`no key ${key}`);
  const { [key]: before, ...others } = object;
  const item = changed(before, rest, value);
  if (item === undefined) return others;
  return before === undefined ? { ...others, [key]: item } : { ...object, [key]: item };
}

function changed(node: Json | undefined, [key, ...rest]: DraftPath, value: Json | undefined): Json | undefined {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    if (node !== undefined && !isList(node)) throw new MisplacedChange(`no list before ${key}`);
    return inList(node ?? [], key, rest, value);
  }
  if (node !== undefined && !isDocument(node)) throw new MisplacedChange(`nothing to hold ${key}`);
  return inObject(node ?? {}, key, rest, value);
}

/**
 * The document with the changes made, in their order. Rows are counted as they are when their change comes; a number one past
 * the last adds a row. What a path needs on its way is made.
 * @throws MisplacedChange where a path does not fit
 */
export function applyChanges(document: DraftDocument, changes: readonly DraftChange[]): DraftDocument {
  return changes.reduce((present, { path, value }) => {
    const [key, ...rest] = path;
    if (typeof key !== 'string' || path.length > DEEPEST) throw new MisplacedChange('a path begins with a key and is not endless');
    return inObject(present, key, rest, value);
  }, document);
}
