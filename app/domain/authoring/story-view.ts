import type { Json } from '#simulations/procedures/case-event.ts';
import { isDocument, isList } from './document.ts';
import type { DraftDocument } from './document.ts';

/** A case as a reviewer reads it: everything a trainee may come to see, whatever is still missing in it. Empty texts are left out. */
export interface StoryView {
  summary: string;
  aims: string[];
  opening: string[];
  people: { id: string; name: string; about: string }[];
  papers: { id: string; name: string; heading: string; body: string[]; isHandwritten: boolean; isOnDesk: boolean }[];
  discoveries: { id: string; known: string; found: FoundBy[] }[];
  happenings: { id: string; when: StoryWhen; says: string }[];
}

/** A way to find something out, with the thing or person by name. */
export type FoundBy = { how: 'read' | 'ask' | 'consult'; of: string; words: string };

export type StoryWhen = { day: string } | { after: number } | { effect: true };

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const textsOf = (value: Json | undefined): string[] => (isList(value) ? value.flatMap((item) => (typeof item === 'string' && item !== '' ? [item] : [])) : []);
const rowsOf = (value: Json | undefined): DraftDocument[] => (isList(value) ? value.filter(isDocument) : []);

function foundBy(way: DraftDocument, nameOf: (list: string, id: string) => string): FoundBy[] {
  if (typeof way['read'] === 'string') return [{ how: 'read', of: nameOf('papers', way['read']), words: '' }];
  if (typeof way['ask'] === 'string') return [{ how: 'ask', of: nameOf('people', way['ask']), words: textOf(way['says']) }];
  return typeof way['consult'] === 'string' ? [{ how: 'consult', of: nameOf('sources', way['consult']), words: textOf(way['shows']) }] : [];
}

function whenOf(value: Json | undefined): StoryWhen {
  if (!isDocument(value)) return { effect: true };
  const { day, after, days } = value;
  if (typeof day === 'string') return { day };
  return after === undefined ? { effect: true } : { after: typeof days === 'number' ? days : 0 };
}

/** Reads the story out of a document as far as it is written. */
export function storyOf(document: DraftDocument): StoryView {
  const nameOf = (list: string, id: string): string => textOf(rowsOf(document[list]).find((row) => row['id'] === id)?.['name']) || id;
  return {
    summary: textOf(document['summary']),
    aims: textsOf(document['aims']),
    opening: textsOf(document['opening']),
    people: rowsOf(document['people']).map(({ id, name, address, about, office }) => ({ id: textOf(id), name: [textOf(address), textOf(name)].filter((words) => words !== '').join(' '), about: [textOf(office), textOf(about)].filter((words) => words !== '').join('; ') })),
    papers: rowsOf(document['papers']).map(({ id, name, heading, body, handwritten, onDesk }) => ({ id: textOf(id), name: textOf(name), heading: textOf(heading), body: textsOf(body), isHandwritten: handwritten === true, isOnDesk: onDesk !== false })),
    discoveries: rowsOf(document['discoveries']).map(({ id, known, found }) => ({ id: textOf(id), known: textOf(known), found: rowsOf(found).flatMap((way) => foundBy(way, nameOf)) })),
    happenings: rowsOf(document['happenings']).map(({ id, when, says }) => ({ id: textOf(id), when: whenOf(when), says: textOf(says) })),
  };
}
