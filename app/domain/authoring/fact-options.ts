import { AUTHORITIES } from '#simulations/desk/act-data.ts';
import { authorityTitle } from '#simulations/desk/names.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { ACT_OPTIONS } from './act-options.ts';
import { caseFormWords, wordsOf } from './case-form.vi.ts';
import { isDocument, isList, type DraftDocument } from './document.ts';
import { factFormWords as words } from './fact-form.vi.ts';
import type { FactOption } from './fact-form-view.ts';
import { idOf } from './fact-rows.ts';
import { CASE_SHAPES, everyShape, type LeafShape, type WaysShape } from './fact-shape.ts';
import { nameOfValue } from './schema-names.ts';

/** What can be chosen at a place of a case, in words. */

/** What a draft names so far, for the places that refer to it. */
export interface NamedThings {
  people: readonly FactOption[];
  matters: readonly FactOption[];
  contents: readonly FactOption[];
  papers: readonly FactOption[];
  sources: readonly FactOption[];
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

/** What the rows of a draft are called, and the offices of its place. */
export function namedThings(document: DraftDocument): NamedThings {
  const placeName = (key: string) => textOf(at(document, 'place', key));
  const place = { commune: placeName('commune') ?? words.thisPlace, province: placeName('province') ?? words.thisPlace, district: placeName('district') ?? undefined };
  return {
    people: listed(document['people'], personLabel),
    matters: listed(at(document, 'facts', 'matters'), (row, index) => textOf(row['name']) ?? words.unnamedMatter(index + 1)),
    contents: listed(at(document, 'facts', 'petition', 'contents'), (row, index) => textOf(row['gist']) ?? words.unnamedContent(index + 1)),
    papers: listed(document['papers'], (row, index) => textOf(row['name']) ?? caseFormWords.unnamedPaper(index + 1)),
    sources: listed(document['sources'], (row, index) => textOf(row['name']) ?? caseFormWords.unnamedSource(index + 1)),
    authorities: AUTHORITIES.filter((value) => value !== 'forwarder').map((value) => ({ value, label: authorityTitle({ place }, value) ?? value })),
  };
}

/** What the rows of a draft are called, by their ids. */
export function rowNames(document: DraftDocument): ReadonlyMap<string, string> {
  const { people, matters, contents, papers, sources } = namedThings(document);
  return new Map([...sources, ...papers, ...contents, ...matters, ...people].map(({ value, label }) => [value, label]));
}

const CASE_PATTERNS = new Set(everyShape(CASE_SHAPES).map(({ pattern }) => pattern));

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Descriptions of the schema are found by the path of a first row. */
function schemaPath(pattern: string): (string | number)[] {
  const steps = pattern.split('.').map((step) => (step === '*' ? 0 : step));
  return CASE_PATTERNS.has(pattern) ? steps : ['facts', ...steps];
}

function choicesOf({ pattern, kind, values }: LeafShape): FactOption[] {
  const path = kind === 'choices' ? [...schemaPath(pattern), 0] : schemaPath(pattern);
  return values.map((value) => ({ value, label: wordsOf(pattern).options?.[value] ?? capital(nameOfValue(path, value) ?? value) }));
}

/** The fixed lists of the schema, in words. */
const CHOICES = new Map([...everyShape(), ...everyShape(CASE_SHAPES)].flatMap((shape) => (shape.node === 'leaf' && shape.values.length > 0 ? [[shape.pattern, choicesOf(shape)] as const] : [])));

/** The ways between which a place leaves the choice. */
export function waysOptions({ pattern, ways }: WaysShape): FactOption[] {
  return ways.map(({ key }) => ({ value: key, label: wordsOf(pattern).options?.[key] ?? key }));
}

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
    case 'contents':
      return things.contents;
    case 'paper':
      return things.papers;
    case 'source':
      return things.sources;
    case 'authorities':
      return things.authorities;
    case 'act':
      return ACT_OPTIONS;
    default:
      return [];
  }
}

const CHOSEN: readonly LeafShape['kind'][] = ['choice', 'choices', 'person', 'people', 'matter', 'content', 'contents', 'paper', 'source', 'act', 'authorities'];

/** The options of a place. What is chosen and no longer there stays in the list, and says so. */
export function optionsOf(shape: LeafShape, things: NamedThings, chosen: readonly string[]): FactOption[] {
  const options = known(shape, things);
  const gone = CHOSEN.includes(shape.kind) ? chosen.filter((value) => value !== '' && !options.some((option) => option.value === value)) : [];
  return [...options, ...gone.map((value) => ({ value, label: words.gone }))];
}
