import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';
import type { RosterSheet, SheetCell, SheetRow } from '../domain/workshop/roster-sheet.ts';
import type { Result } from './result.ts';
import { done, failed } from './result.ts';

/** A megabyte of a file can be unpacked into a thousand; a roster of thousands of people needs two. */
const MOST_UNPACKED = 24 * 1024 * 1024;
const MOST_CELLS = 200_000;
const LAST_ROW = 20_000;
const LAST_COLUMN = 60;

/** `locked`: protected by a password, or of the time before XLSX. `too-big`: more in it than a roster has. `macros`: it brings a program. */
export type SheetFileFault = { reason: 'not-a-sheet' | 'locked' | 'too-big' | 'no-sheet' | 'macros' };

class TooBig extends Error {}
class HasMacros extends Error {}

/** Unpacks the parts that are read, and no more than their sizes allow: what unpacks to more than it says stays cut off. */
function unpack(bytes: Uint8Array): (path: string) => string | null {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (/vbaProject\.bin$/i.test(name)) throw new HasMacros();
      if (!/^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/.test(name)) return false;
      total += originalSize;
      if (total > MOST_UNPACKED) throw new TooBig();
      return true;
    },
  });
  return (path) => {
    const part = parts[path];
    return part === undefined ? null : strFromU8(part);
  };
}

interface Walker {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Walks along an XML text; prefixes of namespaces are left out. */
function walk(xml: string, { open, close, text }: Walker): void {
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => open?.(local(name), Object.fromEntries(Object.entries(attributes()).map(([key, value]) => [local(key), decode(value)]))));
  parser.on('closeTag', (name) => close?.(local(name)));
  parser.on('text', (value, decode) => text?.(decode(value)));
  parser.on('cdata', (value) => text?.(value));
  parser.parse(xml);
}

function sharedStrings(xml: string | null): string[] {
  const strings: string[] = [];
  let [inText, inReading, present] = [false, false, ''];
  if (xml === null) return strings;
  walk(xml, {
    open: (name) => {
      if (name === 'si') present = '';
      if (name === 'rPh') inReading = true;
      if (name === 't') inText = !inReading;
    },
    text: (text) => {
      if (inText) present += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
      if (name === 'si') strings.push(present);
    },
  });
  return strings;
}

/** How a cell style shows a number: with so many digits at least, or as a day. */
interface NumberStyle {
  digits: number;
  isDay: boolean;
}

/** Formats that Excel has of itself for days. */
const DAY_FORMATS: readonly string[] = ['14', '15', '16', '17', '22'];

/** How the cell styles show numbers: a format of zeros keeps those that lead, one of days and years is a day. */
function stylesOf(xml: string | null): NumberStyle[] {
  const zeros = new Map<string, number>();
  const days = new Set<string>(DAY_FORMATS);
  const styles: NumberStyle[] = [];
  let inCells = false;
  if (xml === null) return styles;
  walk(xml, {
    open: (name, at) => {
      const code = at['formatCode'] ?? '';
      if (name === 'numFmt' && /^0{2,20}$/.test(code)) zeros.set(at['numFmtId'] ?? '', code.length);
      // What stands in quotes or brackets is shown as it is, or names a language.
      if (name === 'numFmt' && /d.*y|y.*d/i.test(code.replace(/"[^"]*"|\[[^\]]*\]/g, ''))) days.add(at['numFmtId'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push({ digits: zeros.get(at['numFmtId'] ?? '') ?? 0, isDay: days.has(at['numFmtId'] ?? '') });
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** The sheets that are not hidden, in their order, and where their files lie. */
function sheetsOf(workbook: string, relations: string): { name: string; path: string }[] {
  const targets = new Map<string, string>();
  walk(relations, { open: (name, at) => void (name === 'Relationship' && targets.set(at['Id'] ?? '', at['Target'] ?? '')) });
  const sheets: { name: string; path: string }[] = [];
  walk(workbook, {
    open: (name, at) => {
      const target = targets.get(at['id'] ?? '');
      if (name === 'sheet' && (at['state'] ?? 'visible') === 'visible' && target !== undefined) sheets.push({ name: at['name'] ?? '', path: target.startsWith('/') ? target.slice(1) : `xl/${target}` });
    },
  });
  return sheets;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(number: number): string {
  return number <= 26 ? String.fromCharCode(64 + number) : columnLetters(Math.floor((number - 1) / 26)) + columnLetters(((number - 1) % 26) + 1);
}

const PLAIN: NumberStyle = { digits: 0, isDay: false };
const EMPTY: SheetCell = { text: '', formula: false };

/** Day 0 of a workbook, in days before 1970. */
const FIRST_DAY = 25569;
const DAY_MILLISECONDS = 86_400_000;

/** A number as it is shown: whole, without an exponent, with the zeros of its format, or the day that it counts to. */
function shownNumber(value: string, { digits, isDay }: NumberStyle): string {
  const number = Number(value);
  if (isDay && number >= 1 && number < 2_958_466) {
    const [year, month, day] = new Date((Math.floor(number) - FIRST_DAY) * DAY_MILLISECONDS).toISOString().slice(0, 10).split('-');
    return `${day}/${month}/${year}`;
  }
  return value !== '' && Number.isSafeInteger(number) && number >= 0 ? String(number).padStart(digits, '0') : value;
}

function readSheet(xml: string, strings: readonly string[], styles: readonly NumberStyle[]): Omit<RosterSheet, 'onlySheet'> {
  const rows: SheetRow[] = [];
  const hiddenRows: number[] = [];
  const hidden = new Set<number>();
  const filled = new Set<number>();
  let [line, column, count] = [0, 0, 0];
  let cells = new Map<number, SheetCell>();
  let [isHiddenRow, formula, type, style, value, collects] = [false, false, '', 0, '', false];
  walk(xml, {
    open: (name, at) => {
      if (name === 'col' && /^(1|true)$/.test(at['hidden'] ?? '')) for (let each = Number(at['min']); each <= Math.min(Number(at['max']), LAST_COLUMN); each += 1) hidden.add(each);
      if (name === 'row') [line, column, cells, isHiddenRow] = [Number(at['r'] ?? line + 1), 0, new Map(), /^(1|true)$/.test(at['hidden'] ?? '')];
      if (name === 'c') {
        const letters = /^[A-Z]{1,3}/.exec(at['r'] ?? '')?.[0];
        column = letters === undefined ? column + 1 : columnNumber(letters);
        [type, style, formula, value] = [at['t'] ?? 'n', Number(at['s'] ?? 0), false, ''];
        count += 1;
      }
      if (name === 'f') formula = true;
      collects = name === 'v' || name === 't';
      if (count > MOST_CELLS || line > LAST_ROW) throw new TooBig();
    },
    text: (text) => {
      if (collects) value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') collects = false;
      if (name === 'c' && column <= LAST_COLUMN) {
        const text = type === 's' ? (strings[Number(value)] ?? '') : type === 'n' ? shownNumber(value, styles[style] ?? PLAIN) : value;
        if (text.trim() !== '' || formula) {
          cells.set(column, { text, formula });
          filled.add(column);
        }
      }
      if (name === 'row' && cells.size > 0) {
        if (isHiddenRow) hiddenRows.push(line);
        else rows.push({ line, cells: [...Array(Math.max(...cells.keys())).keys()].flatMap((index) => (hidden.has(index + 1) ? [] : [cells.get(index + 1) ?? EMPTY])) });
      }
    },
  });
  // A column that is hidden behind the cells that were read, wherever its own line stands in the file.
  return { rows, hiddenRows, hiddenColumns: [...hidden].filter((each) => filled.has(each)).map(columnLetters) };
}

/** A sheet of a workbook, as it is seen. */
export interface BookSheet extends Omit<RosterSheet, 'onlySheet'> {
  name: string;
}

/**
 * Reads the visible sheets of an XLSX file, `most` of them: what people see in it, not what it hides. Nothing in it is carried out
 * or fetched.
 */
export function readBook(bytes: Uint8Array, most: number): Result<{ sheets: BookSheet[]; more: boolean }, SheetFileFault> {
  // An OLE file: how Excel stores what is locked with a password, and everything before 2007.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return failed({ reason: 'locked' });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return failed({ reason: 'not-a-sheet' });
  try {
    const part = unpack(bytes);
    const [workbook, relations] = [part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels')];
    const found = workbook === null || relations === null ? [] : sheetsOf(workbook, relations);
    const [strings, styles] = [sharedStrings(part('xl/sharedStrings.xml')), stylesOf(part('xl/styles.xml'))];
    const sheets = found.slice(0, most).flatMap(({ name, path }) => {
      const xml = part(path);
      return xml === null ? [] : [{ name, ...readSheet(xml, strings, styles) }];
    });
    return sheets.length === 0 ? failed({ reason: 'no-sheet' }) : done({ sheets, more: found.length > most });
  } catch (error) {
    return failed({ reason: error instanceof TooBig ? 'too-big' : error instanceof HasMacros ? 'macros' : 'not-a-sheet' });
  }
}

/** Reads the first visible sheet of an XLSX file. */
export function readXlsx(bytes: Uint8Array): Result<RosterSheet, SheetFileFault> {
  const book = readBook(bytes, 1);
  if (!book.ok) return book;
  const [first] = book.value.sheets;
  if (first === undefined) return failed({ reason: 'no-sheet' });
  const { name, ...sheet } = first;
  return done({ ...sheet, onlySheet: book.value.more ? name : null });
}
