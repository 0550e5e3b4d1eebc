import { nearestWords } from './nearest-words.ts';
import { applyChanges, type DraftDocument } from '../document.ts';
import type { FactField } from '../fact-form-view.ts';
import { factChanges } from '../fact-posted.ts';
import { markerOf } from '../fact-form-view.ts';
import { factPlaces, plainWords, withEveryPlace, type FactPlace } from './fact-places.ts';
import { linesOf, readYes, textAt, type ReadSheet, type UnreadRows } from './sheet-cells.ts';
import { sheetWords, unreadWords } from './sheet-words.vi.ts';

/** More rows of a list than any case has. */
const MOST_ROWS = 60;

interface StatedRow {
  line: number;
  section: string;
  item: string;
  value: string;
}

function statedRows(sheet: ReadSheet, unread: UnreadRows): StatedRow[] {
  const head = sheet.rows.findIndex(({ cells }) => cells.some(({ text }) => plainWords(text) === plainWords(sheetWords.item)));
  const heads = sheet.rows[head]?.cells.map(({ text }) => plainWords(text)) ?? [];
  const [section, item, value] = [sheetWords.section, sheetWords.item, sheetWords.value].map((words) => heads.indexOf(plainWords(words)));
  if (item === undefined || value === undefined || section === undefined || item < 0 || value < 0) {
    unread.add(sheet.name, sheet.rows[0]?.line ?? 1, unreadWords.noHeads);
    return [];
  }
  return sheet.rows.slice(head + 1).flatMap((row) => {
    const stated = { line: row.line, section: section < 0 ? '' : textAt(sheet, row, section, unread), item: textAt(sheet, row, item, unread), value: textAt(sheet, row, value, unread) };
    return stated.item === '' || stated.value === '' ? [] : [stated];
  });
}

/** The highest number behind the name of a row: how many rows of each list there have to be. */
function rowsNamed(rows: readonly StatedRow[]): number {
  const numbers = rows.flatMap(({ item }) => [...item.matchAll(/ (\d{1,3})\s*(?=[›>»]|$)/g)].map(([, digits]) => Number(digits)));
  return Math.min(MOST_ROWS, Math.max(1, ...numbers));
}

type Places = ReadonlyMap<string, readonly FactPlace[]>;

function placesByWords(document: DraftDocument, rows: number): Places {
  const { places } = factPlaces(withEveryPlace(document, rows));
  const byWords = new Map<string, FactPlace[]>();
  for (const place of places) byWords.set(plainWords(place.words), [...(byWords.get(plainWords(place.words)) ?? []), place]);
  return byWords;
}

function placeOf(places: Places, { section, item }: StatedRow): FactPlace | null {
  const fits = places.get(plainWords(item)) ?? [];
  return fits.find((place) => plainWords(place.section) === plainWords(section)) ?? (fits.length === 1 ? (fits[0] ?? null) : null);
}

/** What a control posts for the words of a cell; a fault where no option is called so. */
function posted({ control, options, label }: FactField, value: string): { values: string[] } | { fault: string } {
  if (control === 'check') {
    const yes = readYes(value);
    return yes === null ? { fault: unreadWords.notYes(value) } : { values: ['0', ...(yes ? ['1'] : [])] };
  }
  if (options.length === 0 && control !== 'select' && control !== 'radio' && control !== 'boxes') return { values: [value] };
  const asked = control === 'boxes' ? linesOf(value.replaceAll(';', '\n')) : [value];
  const found = asked.map((words) => ({ words, option: options.find((option) => plainWords(option.label) === plainWords(words)) ?? options.find((option) => shortName(option.label) === shortName(words)) }));
  const missing = found.find(({ option }) => option === undefined);
  if (missing !== undefined) return { fault: unreadWords.notChoice(label, missing.words, options.map((option) => option.label).join('; ')) };
  return { values: [...(control === 'boxes' ? [''] : []), ...found.flatMap(({ option }) => option?.value ?? [])] };
}

/** People are called with their address and office: “ông Lý Văn Thạch, Chủ tịch …” is found as “Lý Văn Thạch” as well. */
function shortName(words: string): string {
  return plainWords(words.split(',')[0] ?? '').replace(/^(?:ông|bà|anh|chị|em) /, '');
}

interface Pass {
  document: DraftDocument;
  places: Places;
}

/** The values of a form that says what the rows say; places that cannot be read yet say nothing. */
function valuesOf(rows: readonly StatedRow[], { places }: Pass, tell: (row: StatedRow, words: string) => void): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const row of rows) {
    const place = placeOf(places, row);
    if (place === null) {
      const near = nearestWords(row.item, [...places.values()].flatMap((each) => each.map(({ words }) => words)));
      tell(row, unreadWords.noItem(row.item, near));
      continue;
    }
    if (values.has(place.name)) {
      tell(row, unreadWords.twice(row.item));
      continue;
    }
    if (place.node.node === 'group') {
      const yes = readYes(row.value);
      if (yes === null) tell(row, unreadWords.notYes(row.value));
      else if (yes) values.set(place.name, ['0', '1']);
      continue;
    }
    const read = posted(place.node, row.value);
    if ('fault' in read) tell(row, read.fault);
    else values.set(place.name, read.values);
  }
  for (const [name, marker] of markersFor([...values.keys()])) if (!values.has(name)) values.set(name, marker);
  return values;
}

/** What the groups and lists around the places post: that they are there, and how many rows they have. */
function markersFor(names: readonly string[]): Map<string, string[]> {
  const markers = new Map<string, string[]>();
  for (const name of names.map((each) => each.replace(/#$/, ''))) {
    const steps = name.split('.');
    for (let length = 2; length < steps.length; length += 1) {
      const marker = markerOf(steps.slice(0, length).join('.'));
      const next = steps[length] ?? '';
      if (/^\d+$/.test(next)) markers.set(marker, [String(Math.max(Number(markers.get(marker)?.[0] ?? 0), Number(next) + 1))]);
      else if (!/^\d+$/.test(steps[length - 1] ?? '')) markers.set(marker, ['0', '1']);
    }
  }
  return markers;
}

/**
 * The facts that a sheet states, put into a document whose people are read already. Read twice: matters and contents are called by
 * what the first reading found.
 */
export function readFacts(document: DraftDocument, sheet: ReadSheet, unread: UnreadRows): { document: DraftDocument; stated: number } {
  const rows = statedRows(sheet, unread);
  const most = rowsNamed(rows);
  const read = (from: DraftDocument, tell: (row: StatedRow, words: string) => void): DraftDocument => {
    const values = valuesOf(rows, { document: from, places: placesByWords(from, most) }, tell);
    return applyChanges(document, factChanges(document, values));
  };
  const first = read(document, () => undefined);
  const faulty = new Set<number>();
  const whole = read(first, ({ line }, words) => {
    faulty.add(line);
    unread.add(sheet.name, line, words);
  });
  return { document: whole, stated: rows.length - faulty.size };
}
