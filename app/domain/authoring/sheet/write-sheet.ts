import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { readTypedDate } from '../../typed-date.ts';
import { isDocument, isList, type DraftDocument } from '../document.ts';
import { formValues } from '../fact-conditions.ts';
import { factForm } from '../fact-form.ts';
import type { FactField, FactNode, FactOption } from '../fact-form-view.ts';
import { isOpen, isShown, postedByForm } from '../fact-shown.ts';
import { factPlaces, numbered, withEveryPlace, type FactPlace } from './fact-places.ts';
import { namesOf, type Named } from './named-rows.ts';
import { DISCOVERY_HEADS, GENERAL, TABLES, WAYS, type Column, type TableShape } from './sheet-shapes.ts';
import { SHEET_NAMES, sheetWords as words } from './sheet-words.vi.ts';

/** A sheet of a workbook: the first row names the columns. Widths in letters. */
export interface WrittenSheet {
  name: string;
  widths: readonly number[];
  rows: readonly (readonly (string | null)[])[];
  /** Cells that offer a list to choose from, counted from 1; anything else can be typed all the same. */
  choices?: readonly CellChoice[];
}

export interface CellChoice {
  column: number;
  fromRow: number;
  toRow: number;
  options: readonly string[];
}

const rowsOf = (value: Json | undefined): DraftDocument[] => (isList(value) ? value.filter(isDocument) : []);

function at(document: DraftDocument, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((here, key) => (isDocument(here) ? here[key] : undefined), document);
}

const labelOf = (options: readonly FactOption[], value: Json | undefined): string => options.find((option) => option.value === value)?.label ?? (typeof value === 'string' ? value : '');

function cell(column: Column, value: Json | undefined, named: Named): string {
  const refs = (ids: readonly Json[]): string => ids.map((id) => (column.of === null ? String(id) : (named[column.of].get(String(id)) ?? String(id)))).join('\n');
  switch (column.kind) {
    case 'lines':
      return isList(value) ? value.filter((line) => typeof line === 'string').join('\n') : '';
    case 'date':
      return typeof value === 'string' && readTypedDate(value) === value ? formatDay(dayOf(value)) : typeof value === 'string' ? value : '';
    case 'number':
      return typeof value === 'number' ? String(value) : '';
    case 'yes':
      return value === undefined || value === column.initial ? '' : value === true ? words.yes : words.no;
    case 'choice':
      return labelOf(column.options, value);
    case 'ref':
      return value === undefined ? '' : refs([value]);
    case 'refs':
      return isList(value) ? refs(value) : '';
    default:
      return typeof value === 'string' ? value : '';
  }
}

const joined = (options: readonly FactOption[]): string => options.map(({ label }) => label).join('; ');

function choicesOf({ kind, options, of }: Column): string {
  if (kind === 'choice') return joined(options);
  if (kind === 'date') return words.aDay;
  if (kind === 'number') return words.aNumber;
  if (kind === 'lines') return words.manyLines;
  if (kind === 'yes') return `${words.yes}; ${words.no}`;
  return of === 'people' ? (kind === 'refs' ? words.somePeople : words.someone) : '';
}

/** Rows of a table for which lists are offered. */
const LAST_OFFERED = 200;

const YES_NO: readonly string[] = [words.yes, words.no];

const offered = ({ kind, options }: Column): readonly string[] => (kind === 'yes' ? YES_NO : kind === 'choice' ? options.map(({ label }) => label) : []);

function choiceIn(column: number, fromRow: number, toRow: number, options: readonly string[]): CellChoice[] {
  return options.length === 0 ? [] : [{ column, fromRow, toRow, options }];
}

function general(document: DraftDocument, named: Named): WrittenSheet {
  const rows = GENERAL.map((column) => [column.header, cell(column, at(document, column.path), named), choicesOf(column)]);
  const choices = GENERAL.flatMap((column, index) => choiceIn(2, index + 2, index + 2, offered(column)));
  return { name: SHEET_NAMES.general, widths: [30, 70, 50], rows: [[words.item, words.value, words.choices], ...rows], choices };
}

const WIDTHS: Readonly<Record<Column['kind'], number>> = { text: 32, lines: 60, date: 14, number: 12, yes: 14, choice: 28, ref: 24, refs: 24 };

function table({ list, name, columns, hasIds }: TableShape, document: DraftDocument, named: Named): WrittenSheet {
  const heads = [...columns.map(({ header }) => header), ...(hasIds ? [words.id] : [])];
  const rows = rowsOf(document[list]).map((row) => [...columns.map((column) => cell(column, at(row, column.path), named)), ...(hasIds ? [typeof row['id'] === 'string' ? row['id'] : ''] : [])]);
  const choices = columns.flatMap((column, index) => choiceIn(index + 1, 2, LAST_OFFERED, offered(column)));
  return { name, widths: [...columns.map(({ kind }) => WIDTHS[kind]), ...(hasIds ? [16] : [])], rows: [heads, ...rows], choices };
}

/** What a way to find something out says: which way, of what, the answer, and the paper that comes with it. */
function way(found: DraftDocument, named: Named): string[] {
  const { read, ask, says, consult, shows, reveals } = found;
  const kind = WAYS.find(({ value }) => found[value] !== undefined);
  const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
  const of = named.papers.get(text(read)) ?? named.people.get(text(ask)) ?? named.sources.get(text(consult)) ?? text(read ?? ask ?? consult);
  return [kind?.label ?? '', of, text(says ?? shows), named.papers.get(text(reveals)) ?? text(reveals)];
}

function discoveries(document: DraftDocument, named: Named): WrittenSheet {
  const { paths } = factPlaces(document);
  const factWords = (path: Json): string => (typeof path === 'string' ? (paths.get(numbered(path, document['facts'])) ?? path) : '');
  const heads = [DISCOVERY_HEADS.known, DISCOVERY_HEADS.unknown, DISCOVERY_HEADS.facts, words.how, words.of, words.answer, DISCOVERY_HEADS.reveals, words.id];
  const rows = rowsOf(document['discoveries']).flatMap(({ id, known, unknown, facts, found }) => {
    const first = [known, unknown].map((text) => (typeof text === 'string' ? text : ''));
    const ways = rowsOf(found).map((each) => way(each, named));
    return (ways.length === 0 ? [['', '', '', '']] : ways).map((each, index) =>
      index === 0 ? [...first, (isList(facts) ? facts : []).map(factWords).join('\n'), ...each, typeof id === 'string' ? id : ''] : ['', '', '', ...each, ''],
    );
  });
  return { name: SHEET_NAMES.discoveries, widths: [50, 40, 46, 22, 30, 60, 24, 16], rows: [heads, ...rows], choices: choiceIn(4, 2, LAST_OFFERED, WAYS.map(({ label }) => label)) };
}

/** What is stated at a place; what holds anyway is left blank. */
function factValue({ control, values, options, isKept }: FactField): string {
  if (control === 'hidden') return values[0] ?? '';
  if (!isKept) return '';
  if (control === 'check') return values[0] === '1' ? words.yes : words.no;
  return options.length === 0 ? (values[0] ?? '') : values.filter((value) => value !== '').map((value) => labelOf(options, value)).join('\n');
}

function factChoices({ node }: FactPlace): string {
  if (node.node === 'group') return `${words.yes}; ${words.no}`;
  const { control, options } = node;
  if (control === 'check') return `${words.yes}; ${words.no}`;
  if (control === 'date') return words.aDay;
  if (control === 'month') return words.aMonth;
  if (control === 'number') return words.aNumber;
  if (control === 'boxes') return words.several(joined(options));
  return control === 'long' ? words.manyLines : joined(options);
}

function factOptions({ node }: FactPlace): readonly string[] {
  if (node.node === 'group' || node.control === 'check') return YES_NO;
  return node.control === 'hidden' ? [] : node.options.map(({ label }) => label);
}

/** Names of the places that the editor would show for what stands in the document. */
function inView(document: DraftDocument): ReadonlySet<string> {
  const form = factForm(document);
  const values = formValues(postedByForm(form));
  const namesIn = (node: FactNode): string[] => {
    if (!isShown(node, values)) return [];
    if (node.node === 'field') return [node.name];
    if (node.node === 'list') return node.rows.flatMap(({ parts }) => parts.flatMap(namesIn));
    return [...(node.box === null ? [] : [node.box.name]), ...(isOpen(node, values) ? node.parts.flatMap(namesIn) : [])];
  };
  return new Set(form.sections.flatMap(({ nodes }) => nodes.flatMap(namesIn)));
}

function facts(places: readonly FactPlace[]): WrittenSheet {
  const rows = places.map((place) => {
    const { node } = place;
    return [place.section, place.words, node.node === 'field' ? factValue(node) : node.box?.isTicked === true ? words.yes : '', factChoices(place)];
  });
  const choices = places.flatMap((place, index) => choiceIn(3, index + 2, index + 2, factOptions(place)));
  return { name: SHEET_NAMES.facts, widths: [26, 56, 46, 70], rows: [[words.section, words.item, words.value, words.choices], ...rows], choices };
}

/** Rows for each list of an empty template. */
const EMPTY_ROWS = 2;

/**
 * A case as the sheets of the template. `blank`: every place there is, for somebody who begins; else what the editor would show
 * for this document.
 */
export function sheetsOf(document: DraftDocument, blank = false): WrittenSheet[] {
  const named = namesOf(document);
  const seen = inView(document);
  const all = blank ? factPlaces(withEveryPlace(document, EMPTY_ROWS)).places : factPlaces(document).places.filter(({ name }) => seen.has(name));
  // Ids are the machine's: they are shown where rows have them, so that what refers to them still does.
  const places = all.filter(({ node }) => node.node === 'group' || node.control !== 'hidden' || (!blank && (node.values[0] ?? '') !== ''));
  const unboxed = blank ? places.map((place) => (place.node.node === 'group' && place.node.box !== null ? { ...place, node: { ...place.node, box: { ...place.node.box, isTicked: false } } } : place)) : places;
  const tableOf = (list: TableShape['list']): WrittenSheet[] => TABLES.filter((shape) => shape.list === list).map((shape) => table(shape, document, named));
  const sheets: WrittenSheet[] = [
    { name: SHEET_NAMES.guide, widths: [110], rows: words.guide.map((line) => [line]) },
    general(document, named),
    ...tableOf('people'),
    facts(unboxed),
    ...tableOf('sources'),
    discoveries(document, named),
    ...tableOf('papers'),
    ...tableOf('happenings'),
    ...tableOf('reactions'),
  ];
  return sheets;
}
