import type { Json } from '#simulations/procedures/case-event.ts';
import { caseFormWords as words, wordsOf } from './case-form.vi.ts';
import { isDocument, isList, type DraftDocument } from './document.ts';
import { type NamedThings, optionsOf } from './fact-options.ts';
import type { FactOption } from './fact-form-view.ts';
import { shownValues } from './fact-leaf.ts';
import { idOf } from './fact-rows.ts';
import { FACT_SHAPES, type FactShape, type LeafShape, partsWithin } from './fact-shape.ts';

/** The facts of a draft as its discoveries name them, `matters.viec-1.knownOn`, told in words. */

interface FoundFact {
  shape: FactShape;
  stated: Json | undefined;
  /** What the rows on the way to it are called, the nearest last. */
  rows: readonly string[];
}

/** Lists of which single places are found out; of any other a row at a time. */
const OPEN_LISTS: readonly string[] = ['petition.contents', 'matters'];

/** As much of a row's own words as tells it from another. */
const ROW_NAME = 40;

function rowName(list: FactShape, row: Json | undefined, index: number): string {
  const named = isDocument(row) ? [row['name'], row['gist'], row['what']].find((text) => typeof text === 'string' && text.trim() !== '') : undefined;
  if (typeof named !== 'string') return words.row(wordsOf(list.pattern).row ?? wordsOf(list.pattern).label, index + 1);
  return named.length > ROW_NAME ? `${named.slice(0, ROW_NAME).replace(/\s+\S*$/, '')}…` : named;
}

/** A row by its id, or by its number where it has none. */
function rowAt(rows: readonly Json[], step: string): number {
  return rows.findIndex((row, index) => idOf(row) === step || String(index) === step);
}

function find(shapes: readonly FactShape[], [step, ...rest]: readonly string[], within: Json | undefined, rows: readonly string[]): FoundFact | null {
  const shape = shapes.find(({ key }) => key === step);
  if (shape === undefined) return null;
  const stated = isDocument(within) ? within[shape.key] : undefined;
  const [next, ...further] = rest;
  if (next === undefined) return { shape, stated, rows };
  if (shape.node !== 'list') return find(partsWithin(shape), rest, stated, rows);
  const list = isList(stated) ? stated : [];
  const index = rowAt(list, next);
  if (index < 0) return null;
  const named = [...rows, rowName(shape, list[index], index)];
  return further.length === 0 ? { shape, stated: list[index], rows: named } : find(shape.parts, further, list[index], named);
}

const found = (document: DraftDocument, fact: string): FoundFact | null => find(FACT_SHAPES, fact.split('.'), document['facts'], []);

/** What a fact is called; null for none that this case has. */
export function factLabel(document: DraftDocument, fact: string): string | null {
  const place = found(document, fact);
  if (place === null) return null;
  const { label } = wordsOf(place.shape.pattern);
  const row = place.rows.at(-1);
  return row === undefined ? label : words.factOf(label, row);
}

function valueInWords(shape: LeafShape, stated: Json | undefined, things: NamedThings): string {
  const values = shownValues(shape, stated).filter((value) => value !== '');
  if (shape.kind === 'yes-no') return values.map((value) => (value === '1' ? words.yes : words.no)).join('');
  const options = optionsOf(shape, things, values);
  return values.map((value) => (options.find((option) => option.value === value)?.label ?? value).replaceAll('\n', '; ')).join(', ');
}

/** A fact with what is stated of it, as a sentence without its full stop; null for none that this case has. */
export function statedFact(document: DraftDocument, fact: string, things: NamedThings): string | null {
  const place = found(document, fact);
  const label = factLabel(document, fact);
  if (place === null || label === null) return null;
  const value = place.shape.node === 'leaf' ? valueInWords(place.shape, place.stated, things) : '';
  return value === '' ? label : words.stated(label, value);
}

function stems(shape: FactShape, path: string, stated: Json | undefined): string[] {
  if (stated === undefined || (shape.node === 'leaf' && shape.kind === 'id')) return [];
  if (shape.node === 'list') {
    const rows = isList(stated) ? stated : [];
    if (OPEN_LISTS.includes(shape.pattern)) return rows.flatMap((row, index) => within(shape, `${path}.${idOf(row) ?? index}`, row));
    return rows.length === 0 ? [] : [path, ...rows.map((row, index) => `${path}.${idOf(row) ?? index}`)];
  }
  if (shape.node === 'leaf') return [path];
  return [...(shape.node === 'group' && shape.isOptional ? [path] : []), ...within(shape, path, stated)];
}

function within(shape: FactShape, path: string, stated: Json | undefined): string[] {
  return partsWithin(shape).flatMap((part) => stems(part, path === '' ? part.key : `${path}.${part.key}`, isDocument(stated) ? stated[part.key] : undefined));
}

/** Whatever is stated in a draft, by the names of its facts. */
export function statedFacts(document: DraftDocument): string[] {
  const facts = document['facts'];
  return FACT_SHAPES.flatMap((shape) => stems(shape, shape.key, isDocument(facts) ? facts[shape.key] : undefined));
}

/** What a discovery can tell: everything in `stated`, and what it tells already. */
export function factChoices(document: DraftDocument, stated: readonly string[], chosen: readonly string[]): FactOption[] {
  return [...new Set([...stated, ...chosen])].map((value) => ({ value, label: factLabel(document, value) ?? words.goneFact }));
}
