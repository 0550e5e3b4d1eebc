import { dayOf } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { readTypedDate } from '../../typed-date.ts';
import { isDocument, isList, type DraftDocument } from '../document.ts';
import type { EditorStep } from '../editor-step.ts';
import { factPlaces, named as namedPath, plainWords } from './fact-places.ts';
import { idNamed, namesOf, type Named } from './named-rows.ts';
import { readFacts } from './read-facts.ts';
import { linesOf, readCell, textAt, UnreadRows, type ReadSheet, type Unread } from './sheet-cells.ts';
import { DISCOVERY_HEADS, GENERAL, TABLES, WAYS, type Column, type TableShape } from './sheet-shapes.ts';
import { SHEET_NAMES, sheetWords, unreadWords } from './sheet-words.vi.ts';

/** What of a workbook became a document, and what did not. */
export interface ReadTemplate {
  document: DraftDocument;
  unread: Unread[];
  counts: { people: number; facts: number; papers: number };
}

const STEPS: Readonly<Record<string, EditorStep>> = {
  [SHEET_NAMES.general]: 'start',
  [SHEET_NAMES.people]: 'people',
  [SHEET_NAMES.facts]: 'facts',
  [SHEET_NAMES.sources]: 'sources',
  [SHEET_NAMES.discoveries]: 'sources',
  [SHEET_NAMES.papers]: 'papers',
  [SHEET_NAMES.happenings]: 'story',
  [SHEET_NAMES.reactions]: 'story',
};

type Sheets = ReadonlyMap<string, ReadSheet>;

/** A document with a value at a dotted path. */
function put(document: DraftDocument, path: string, value: Json): DraftDocument {
  const [key = '', ...rest] = path.split('.');
  const within = document[key];
  return { ...document, [key]: rest.length === 0 ? value : put(isDocument(within) ? within : {}, rest.join('.'), value) };
}

function nearOf(document: DraftDocument): Day | undefined {
  const { opensOn } = document;
  const iso = typeof opensOn === 'string' ? readTypedDate(opensOn) : null;
  return iso === null ? undefined : dayOf(iso);
}

function readGeneral(document: DraftDocument, sheet: ReadSheet, unread: UnreadRows): DraftDocument {
  let written = document;
  for (const row of sheet.rows) {
    const [item, text] = [textAt(sheet, row, 0, unread), textAt(sheet, row, 1, unread)];
    if (item === '' || text === '' || plainWords(item) === plainWords(sheetWords.item)) continue;
    const column = GENERAL.find(({ header }) => plainWords(header) === plainWords(item));
    const read = column === undefined ? { fault: unreadWords.noItem(item, null) } : readCell(column, text, namesOf(written), nearOf(written));
    if ('fault' in read) unread.add(sheet.name, row.line, read.fault);
    else if (column !== undefined) written = put(written, column.path, read.value);
  }
  return written;
}

/** The row of a table that names its columns, and which column stands where. */
function headsOf(sheet: ReadSheet, known: readonly string[], unread: UnreadRows): { from: number; at: (header: string) => number } | null {
  const head = sheet.rows.findIndex(({ cells }) => cells.some(({ text }) => plainWords(text) === plainWords(known[0] ?? '')));
  const row = sheet.rows[head];
  if (row === undefined) {
    if (sheet.rows.length > 0) unread.add(sheet.name, sheet.rows[0]?.line ?? 1, unreadWords.noHeads);
    return null;
  }
  const heads = row.cells.map(({ text }) => plainWords(text));
  const names = known.map(plainWords);
  row.cells.forEach(({ text }) => {
    if (text.trim() !== '' && !names.includes(plainWords(text))) unread.add(sheet.name, row.line, unreadWords.noColumn(text.trim()));
  });
  return { from: head + 1, at: (header) => heads.indexOf(plainWords(header)) };
}

const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** An id from what a row is called, or of its number: `dien`, `giay-3`. */
function idFor(typed: string, list: string, taken: readonly string[]): string {
  if (isId(typed) && !taken.includes(typed)) return typed;
  let number = taken.length + 1;
  while (taken.includes(`${list}-${number}`)) number += 1;
  return `${list}-${number}`;
}

const STEMS: Readonly<Record<TableShape['list'] | 'discoveries', string>> = { people: 'nguoi', papers: 'giay', sources: 'noi', happenings: 'viec', reactions: 'loi', discoveries: 'dieu' };

interface Reading {
  sheet: ReadSheet;
  unread: UnreadRows;
  named: Named;
  near: Day | undefined;
}

/** What the cells of a row state. Cells that cannot be read are told and left out. */
function readRow(columns: readonly Column[], row: ReadSheet['rows'][number], at: (header: string) => number, { sheet, unread, named, near }: Reading): DraftDocument {
  return columns.reduce<DraftDocument>((stated, column) => {
    const index = at(column.header);
    const text = index < 0 ? '' : textAt(sheet, row, index, unread);
    if (text === '') return stated;
    const read = readCell(column, text, named, near);
    if ('fault' in read) {
      unread.add(sheet.name, row.line, read.fault);
      return stated;
    }
    return put(stated, column.path, read.value);
  }, {});
}

function readTable({ list, columns, hasIds }: TableShape, reading: Reading): Json[] {
  const { sheet, unread } = reading;
  const heads = headsOf(sheet, [...columns.map(({ header }) => header), ...(hasIds ? [sheetWords.id] : [])], unread);
  if (heads === null) return [];
  const rows: DraftDocument[] = [];
  for (const row of sheet.rows.slice(heads.from)) {
    const stated = readRow(columns, row, heads.at, reading);
    if (Object.keys(stated).length === 0) continue;
    const taken = rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
    const idAt = heads.at(sheetWords.id);
    rows.push(hasIds ? { id: idFor(idAt < 0 ? '' : textAt(sheet, row, idAt, unread), STEMS[list], taken), ...stated } : stated);
  }
  return rows;
}

/** Paths of facts by the words of the sheet of facts. */
function factPaths(document: DraftDocument): ReadonlyMap<string, string> {
  return new Map([...factPlaces(document).paths].map(([path, words]) => [plainWords(words), namedPath(path, document['facts'])]));
}

/** A way to find something out, from its four cells; sources that are named only here are added by `addSource`. */
function readWay(cells: { how: string; of: string; answer: string; reveals: string }, named: Named, addSource: (name: string) => string): { way: DraftDocument } | { fault: string } {
  const { how, of, answer, reveals } = cells;
  const kind = WAYS.find(({ label, value }) => plainWords(label) === plainWords(how) || value === how)?.value;
  if (kind === undefined) return { fault: how === '' ? unreadWords.noWay : unreadWords.notChoice(sheetWords.how, how, WAYS.map(({ label }) => label).join('; ')) };
  const missing = (name: string) => ({ fault: unreadWords.notNamed(sheetWords.of, name) });
  const said = (key: string) => (answer === '' ? {} : { [key]: answer });
  if (kind === 'consult') {
    const paper = reveals === '' ? null : idNamed(named.papers, reveals);
    if (reveals !== '' && paper === null) return { fault: unreadWords.notNamed(DISCOVERY_HEADS.reveals, reveals) };
    return { way: { consult: idNamed(named.sources, of) ?? addSource(of), ...said('shows'), ...(paper === null ? {} : { reveals: paper }) } };
  }
  const id = idNamed(kind === 'read' ? named.papers : named.people, of);
  if (id === null) return missing(of);
  return { way: kind === 'read' ? { read: id } : { ask: id, ...said('says') } };
}

function readDiscoveries(document: DraftDocument, sheet: ReadSheet, unread: UnreadRows): DraftDocument {
  const columns = [DISCOVERY_HEADS.known, DISCOVERY_HEADS.unknown, DISCOVERY_HEADS.facts, sheetWords.how, sheetWords.of, sheetWords.answer, DISCOVERY_HEADS.reveals, sheetWords.id];
  const heads = headsOf(sheet, columns, unread);
  if (heads === null) return document;
  const paths = factPaths(document);
  const sources: Json[] = isList(document['sources']) ? [...document['sources']] : [];
  const addSource = (name: string): string => {
    const known = idNamed(namesOf({ sources }).sources, name);
    if (known !== null) return known;
    const id = idFor('', STEMS.sources, [...namesOf({ sources }).sources.keys()]);
    sources.push({ id, name });
    return id;
  };
  const found: { row: DraftDocument; ways: Json[] }[] = [];
  for (const row of sheet.rows.slice(heads.from)) {
    const [known, unknown, facts, how, of, answer, reveals, id] = columns.map((header) => (heads.at(header) < 0 ? '' : textAt(sheet, row, heads.at(header), unread)));
    if (known !== '' || unknown !== '' || facts !== '') {
      const told = linesOf(facts ?? '').map((words) => ({ words, path: paths.get(plainWords(words)) ?? [...paths.values()].find((path) => path === words) }));
      for (const { words, path } of told) if (path === undefined) unread.add(sheet.name, row.line, unreadWords.noFact(words));
      const taken = found.flatMap((each) => (typeof each.row['id'] === 'string' ? [each.row['id']] : []));
      const stated = { id: idFor(id ?? '', STEMS.discoveries, taken), ...(known === '' ? {} : { known: known ?? '' }), ...(unknown === '' ? {} : { unknown: unknown ?? '' }), facts: told.flatMap(({ path }) => path ?? []) };
      found.push({ row: stated, ways: [] });
    }
    if (how === '' && of === '' && answer === '' && reveals === '') continue;
    const last = found.at(-1);
    const read = last === undefined ? { fault: unreadWords.noKnown } : readWay({ how: how ?? '', of: of ?? '', answer: answer ?? '', reveals: reveals ?? '' }, namesOf({ ...document, sources }), addSource);
    if ('fault' in read) unread.add(sheet.name, row.line, read.fault);
    else last?.ways.push(read.way);
  }
  return { ...document, ...(sources.length === 0 ? {} : { sources }), discoveries: found.map(({ row, ways }) => ({ ...row, found: ways })) };
}

function sheetNotes(sheets: readonly ReadSheet[], unread: UnreadRows): void {
  const known: readonly string[] = Object.values(SHEET_NAMES);
  for (const { name, rows, hiddenRows, hiddenColumns } of sheets) {
    if (!known.some((each) => plainWords(each) === plainWords(name))) unread.all.push({ place: unreadWords.otherSheet(name), words: '', step: 'start' });
    if (hiddenRows.length > 0) unread.add(name, hiddenRows[0] ?? 1, unreadWords.hiddenRows(hiddenRows.join(', ')));
    if (hiddenColumns.length > 0) unread.add(name, rows[0]?.line ?? 1, unreadWords.hiddenColumns(hiddenColumns.join(', ')));
  }
}

/** Whether a workbook has a sheet of the template at all. */
export function isTemplate(sheets: readonly ReadSheet[]): boolean {
  const ours = [SHEET_NAMES.general, SHEET_NAMES.people, SHEET_NAMES.facts].map(plainWords);
  return sheets.some(({ name }) => ours.includes(plainWords(name)));
}

/** Reads a filled template: everything that can be read becomes a document, what cannot is told row by row. */
export function readTemplateSheets(sheets: readonly ReadSheet[], begun: DraftDocument): ReadTemplate {
  const unread = new UnreadRows(STEPS);
  const byName: Sheets = new Map(sheets.map((sheet) => [plainWords(sheet.name), sheet]));
  const sheetOf = (name: string): ReadSheet | undefined => byName.get(plainWords(name));
  sheetNotes(sheets, unread);
  let document = begun;
  const general = sheetOf(SHEET_NAMES.general);
  if (general !== undefined) document = readGeneral(document, general, unread);
  const tables = (lists: readonly TableShape['list'][]): void => {
    for (const shape of TABLES.filter(({ list }) => lists.includes(list))) {
      const sheet = sheetOf(shape.name);
      const rows = sheet === undefined ? [] : readTable(shape, { sheet, unread, named: namesOf(document), near: nearOf(document) });
      if (rows.length > 0) document = { ...document, [shape.list]: rows };
    }
  };
  tables(['people', 'papers', 'sources']);
  const facts = sheetOf(SHEET_NAMES.facts);
  const read = facts === undefined ? { document, stated: 0 } : readFacts(document, facts, unread);
  document = read.document;
  const discoveries = sheetOf(SHEET_NAMES.discoveries);
  if (discoveries !== undefined) document = readDiscoveries(document, discoveries, unread);
  tables(['happenings', 'reactions']);
  const count = (list: string): number => {
    const rows = document[list];
    return isList(rows) ? rows.length : 0;
  };
  return { document, unread: unread.all, counts: { people: count('people'), facts: read.stated, papers: count('papers') } };
}
