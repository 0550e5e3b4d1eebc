import { AUTHORITIES } from '#simulations/desk/act-data.ts';
import { authorityTitle } from '#simulations/desk/names.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { isDocument, isList, type DraftDocument } from './document.ts';
import { FACT_WORDS, factFormWords as words } from './fact-form.vi.ts';
import type { FactOption } from './fact-form-view.ts';
import { idOf } from './fact-rows.ts';
import { everyShape, type LeafShape } from './fact-shape.ts';
import { nameOfValue } from './schema-names.ts';

/** What can be chosen at a place of the facts, in words. */

/** What a draft names so far, for the places that refer to it. */
export interface NamedThings {
  people: readonly FactOption[];
  matters: readonly FactOption[];
  contents: readonly FactOption[];
  authorities: readonly FactOption[];
}

const textOf = (value: Json | undefined): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

function at(document: DraftDocument, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((here, key) => (isDocument(here) ? here[key] : undefined), document);
}

function listed(rows: Json | undefined, labelOf: (row: DraftDocument, index: number) => string): FactOption[] {
  return (isList(rows) ? rows : []).flatMap((row, index) => {
    const id = idOf(row);
    return id === null || !isDocument(row) ? [] : [{ value: id, label: labelOf(row, index) }];
  });
}

function personLabel(row: DraftDocument): string {
  const name = textOf(row['name']);
  if (name === null) return words.unnamedPerson;
  const address = textOf(row['address']);
  const office = textOf(row['office']);
  return `${address === null ? '' : `${address} `}${name}${office === null ? '' : `, ${office}`}`;
}

/** The people, matters and contents of a draft, and the offices of its place. */
export function namedThings(document: DraftDocument): NamedThings {
  const placeName = (key: string) => textOf(at(document, 'place', key));
  const place = { commune: placeName('commune') ?? words.thisPlace, province: placeName('province') ?? words.thisPlace, district: placeName('district') ?? undefined };
  return {
    people: listed(document['people'], personLabel),
    matters: listed(at(document, 'facts', 'matters'), (row, index) => textOf(row['name']) ?? words.unnamedMatter(index + 1)),
    contents: listed(at(document, 'facts', 'petition', 'contents'), (row, index) => textOf(row['gist']) ?? words.unnamedContent(index + 1)),
    authorities: AUTHORITIES.filter((value) => value !== 'forwarder').map((value) => ({ value, label: authorityTitle({ place }, value) ?? value })),
  };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Descriptions of the schema are found by the path of a first row. */
const schemaPath = (pattern: string): (string | number)[] => ['facts', ...pattern.split('.').map((step) => (step === '*' ? 0 : step))];

function choicesOf({ pattern, kind, values }: LeafShape): FactOption[] {
  const path = kind === 'choices' ? [...schemaPath(pattern), 0] : schemaPath(pattern);
  return values.map((value) => ({ value, label: FACT_WORDS[pattern]?.options?.[value] ?? capital(nameOfValue(path, value) ?? value) }));
}

/** The fixed lists of the schema, in words. */
const CHOICES = new Map(everyShape().flatMap((shape) => (shape.node === 'leaf' && shape.values.length > 0 ? [[shape.pattern, choicesOf(shape)] as const] : [])));

function known(shape: LeafShape, things: NamedThings): readonly FactOption[] {
  switch (shape.kind) {
    case 'choice':
    case 'choices':
      return CHOICES.get(shape.pattern) ?? [];
    case 'yes-no':
      return shape.initial === undefined ? words.yesNo : [];
    case 'person':
    case 'people':
      return things.people;
    case 'matter':
      return things.matters;
    case 'content':
      return things.contents;
    case 'authorities':
      return things.authorities;
    default:
      return [];
  }
}

const CHOSEN: readonly LeafShape['kind'][] = ['choice', 'choices', 'person', 'people', 'matter', 'content', 'authorities'];

/** The options of a place. What is chosen and no longer there stays in the list, and says so. */
export function optionsOf(shape: LeafShape, things: NamedThings, chosen: readonly string[]): FactOption[] {
  const options = known(shape, things);
  const gone = CHOSEN.includes(shape.kind) ? chosen.filter((value) => value !== '' && !options.some((option) => option.value === value)) : [];
  return [...options, ...gone.map((value) => ({ value, label: words.gone(value) }))];
}
