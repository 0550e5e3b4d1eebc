import type { Json } from '#simulations/procedures/case-event.ts';
import { isDocument, isList } from './document.ts';
import type { DraftDocument } from './document.ts';

/**
 * Two people wrote from the same text. What only one of them changed is taken from that one; where both changed the same place,
 * mine stands. A thing that one took out and the other went on writing stays.
 */
export function mergeDocuments(base: DraftDocument, theirs: DraftDocument, mine: DraftDocument): DraftDocument {
  return mergeObjects(base, theirs, mine);
}

export const isSame = (a: Json | undefined, b: Json | undefined): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The same content reads the same, in whatever order its keys were written. */
function sorted(value: Json | undefined): Json | undefined {
  if (isList(value)) return value.map((item) => sorted(item) ?? null);
  if (!isDocument(value)) return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key]) ?? null]));
}

function mergeValues(base: Json | undefined, theirs: Json | undefined, mine: Json | undefined): Json | undefined {
  if (isSame(theirs, mine) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  if (isDocument(theirs) && isDocument(mine)) return mergeObjects(isDocument(base) ? base : {}, theirs, mine);
  const lists = [isList(base) ? base : [], theirs, mine].map(thingsOf);
  const [old, other, own] = lists;
  return old && other && own ? mergeThings(old, other, own) : (mine ?? theirs);
}

function mergeObjects(base: DraftDocument, theirs: DraftDocument, mine: DraftDocument): DraftDocument {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = mergeValues(base[key], theirs[key], mine[key]);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

type Things = ReadonlyMap<string, Json>;

/** Things of a list by their ids; null where one has none. */
function thingsOf(list: Json | undefined): Things | null {
  if (!isList(list)) return null;
  const things = new Map(list.flatMap((item) => (isDocument(item) && typeof item['id'] === 'string' ? [[item['id'], item] as const] : [])));
  return things.size === list.length ? things : null;
}

/** In my order, with what they added behind. */
function mergeThings(base: Things, theirs: Things, mine: Things): Json[] {
  return [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((id) => {
    const merged = mergeValues(base.get(id), theirs.get(id), mine.get(id));
    return merged === undefined ? [] : [merged];
  });
}
