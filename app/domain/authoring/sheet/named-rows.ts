import type { Json } from '#simulations/procedures/case-event.ts';
import { isDocument, isList, type DraftDocument } from '../document.ts';
import { idOf } from '../fact-rows.ts';
import { plainWords } from './fact-places.ts';

/** What other rows call the people, papers, places and contents of a case: by name, and by name and id where two share one. */

export type Named = Readonly<Record<'people' | 'papers' | 'sources' | 'contents', ReadonlyMap<string, string>>>;

function listed(rows: Json | undefined, key: string): Map<string, string> {
  const named = (isList(rows) ? rows : []).flatMap((row) => {
    const id = idOf(row);
    const name = isDocument(row) ? row[key] : undefined;
    return id === null ? [] : [{ id, name: typeof name === 'string' && name.trim() !== '' ? name : id }];
  });
  const count = (name: string): number => named.filter((each) => plainWords(each.name) === plainWords(name)).length;
  return new Map(named.map(({ id, name }) => [id, count(name) > 1 ? `${name} [${id}]` : name]));
}

/** Names by id. */
export function namesOf(document: DraftDocument): Named {
  const facts = isDocument(document['facts']) ? document['facts'] : {};
  const petition = isDocument(facts['petition']) ? facts['petition'] : {};
  return { people: listed(document['people'], 'name'), papers: listed(document['papers'], 'name'), sources: listed(document['sources'], 'name'), contents: listed(petition['contents'], 'gist') };
}

/** The id of a row that is called so; null for none, or for more than one. */
export function idNamed(named: ReadonlyMap<string, string>, words: string): string | null {
  const plain = plainWords(words);
  const fits = [...named].filter(([, name]) => plainWords(name) === plain);
  return fits.length === 1 ? (fits[0]?.[0] ?? null) : named.has(words.trim()) ? words.trim() : null;
}
