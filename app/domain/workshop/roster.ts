import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';
import { cleanText, nameKey, parsePersonName } from '../person-name.ts';
import { parsePhone } from '../phone.ts';
import { keysOf, plainKey } from '../search/folding.ts';
import { communeReader } from './commune-names.ts';
import type { CommuneNote, MergedCommune } from './commune-names.ts';
import { HEADINGS, LOOKALIKES, POSITION_WORDS, USUAL_ORDER } from './roster.vi.ts';
import type { RosterColumn } from './roster.vi.ts';
import type { RosterSheet, SheetCell, SheetRow } from './roster-sheet.ts';

/** A hall's roster with some room; more than this is another file. */
export const MOST_ON_ROSTER = 2500;
const LONGEST_CELL = 120;

/** What there is to say about one row. A fault keeps the whole list from being taken; a note does not. */
export type RosterNote =
  | { kind: 'missing-name' }
  | { kind: 'not-a-name' }
  | { kind: 'too-long'; column: RosterColumn }
  /** Letters of an old typeface or a wrong encoding. */
  | { kind: 'garbled'; column: RosterColumn }
  /** The text of a formula, or something that a spreadsheet would take for one. */
  | { kind: 'formula-text'; column: RosterColumn }
  | { kind: 'formula-value'; column: RosterColumn }
  /** The same person as in an earlier row, or on the roster already: taken once. */
  | { kind: 'twice'; line: number }
  | { kind: 'listed' }
  | { kind: 'same-name'; line: number }
  | CommuneNote
  | { kind: 'phone-odd' }
  | { kind: 'zero-put-back'; phone: string };

const FAULTS: ReadonlySet<RosterNote['kind']> = new Set(['missing-name', 'not-a-name', 'too-long', 'garbled', 'formula-text']);

export function isFault({ kind }: RosterNote): boolean {
  return FAULTS.has(kind);
}

/** Somebody on a roster. */
export interface RosterPerson {
  name: string;
  commune: string | null;
  position: string | null;
  role: RoleTrack | null;
  /** As written, or as phone numbers are stored where it is one. A text: its zeros are kept. */
  phone: string | null;
}

export interface RosterDraftRow extends RosterPerson {
  line: number;
  notes: readonly RosterNote[];
  /** It adds a person. */
  adds: boolean;
}

export interface RosterDraft {
  rows: readonly RosterDraftRow[];
  /** Rows of the list with a fault. */
  faulty: number;
  /** People that it adds. */
  adds: number;
  /** Whether columns were known by their headings; else the usual order was taken. */
  headed: boolean;
  /** No row, or more than a roster holds. */
  whole: 'empty' | 'too-many' | null;
}

export interface RosterSurroundings {
  /** The communes of the workshop; empty: any will do. */
  communes: readonly string[];
  merged: readonly MergedCommune[];
  /** Who is on the roster already. */
  listed: readonly Pick<RosterPerson, 'name' | 'commune' | 'phone'>[];
  /** A commune that is nearly one of the list is taken for that one. */
  mendCommunes: boolean;
}

type Layout = ReadonlyMap<RosterColumn, number>;

const headingOf = new Map(Object.entries(HEADINGS).flatMap(([column, words]) => words.map((word) => [word, column as RosterColumn] as const)));

function layoutOf({ cells }: SheetRow): Layout | null {
  const found = new Map<RosterColumn, number>();
  cells.forEach(({ text }, index) => {
    const column = headingOf.get(keysOf(text, plainKey));
    if (column !== undefined && !found.has(column)) found.set(column, index);
  });
  return found.has('name') || found.has('given') ? found : null;
}

const isBlank = ({ cells }: SheetRow): boolean => cells.every(({ text }) => text.trim() === '');

/** Columns of a list without headings: the usual order, behind a column of running numbers where there is one. */
function usualLayout(rows: readonly SheetRow[]): Layout {
  const isNumbered = rows.every(({ cells }) => /^\s*\d{0,4}\.?\s*$/.test(cells[0]?.text ?? ''));
  return new Map(USUAL_ORDER.map((column, index) => [column, index + (isNumbered ? 1 : 0)]));
}

/** The role whose desk a position sits at. */
export function roleOfPosition(position: string): RoleTrack | null {
  const keys = ` ${keysOf(position, plainKey)} `;
  return POSITION_WORDS.find(({ words }) => words.some((word) => keys.includes(` ${word} `)))?.role ?? null;
}

/** What spreadsheets run when a cell begins with it. */
const FORMULA = /^[=+@]|^-(?!\s*\d*$)/;
/** Signs that stand for letters in typefaces before Unicode, and what a wrong encoding leaves behind. */
const GARBLED = /[\uFFFD\u00A1-\u00A9\u00AB-\u00B6\u00B8-\u00BF\u00C6\u00C7\u00D7\u00D8\u00DE\u00DF\u00E6\u00E7\u00F7\u00F8\u00FE]/;

/** A cell's words. The letter eth looks like the Vietnamese one, and old keyboards type it. */
function wordsOf({ text }: SheetCell): string {
  return cleanText(text).replaceAll(LOOKALIKES.from[0], LOOKALIKES.to[0]).replaceAll(LOOKALIKES.from[1], LOOKALIKES.to[1]);
}

function cellNotes(column: RosterColumn, cell: SheetCell): RosterNote[] {
  const text = wordsOf(cell);
  if (text === '') return [];
  const notes: RosterNote[] = [];
  if (column !== 'phone' && FORMULA.test(text)) notes.push({ kind: 'formula-text', column });
  if (column === 'phone' && text.startsWith('=')) notes.push({ kind: 'formula-text', column });
  if (cell.formula) notes.push({ kind: 'formula-value', column });
  if (GARBLED.test(text)) notes.push({ kind: 'garbled', column });
  if ([...text].length > LONGEST_CELL) notes.push({ kind: 'too-long', column });
  return notes;
}

function readPhone(typed: string): { phone: string | null; notes: RosterNote[] } {
  if (typed === '') return { phone: null, notes: [] };
  const whole = parsePhone(typed);
  if (whole.ok) return { phone: whole.phone, notes: [] };
  // A spreadsheet that took the number for a quantity has dropped its zero.
  const mended = /^[35789]\d{8}$/.test(typed.replace(/[\s.-]/g, '')) ? parsePhone(`0${typed}`) : whole;
  return mended.ok ? { phone: mended.phone, notes: [{ kind: 'zero-put-back', phone: mended.phone }] } : { phone: typed, notes: [{ kind: 'phone-odd' }] };
}

function nameNotes(name: ReturnType<typeof parsePersonName>): RosterNote[] {
  if (name.ok) return [];
  return [name.fault === 'missing' ? { kind: 'missing-name' } : name.fault === 'too-long' ? { kind: 'too-long', column: 'name' } : { kind: 'not-a-name' }];
}

type Identity = Pick<RosterPerson, 'name' | 'commune' | 'phone'>;
const sameAs = (a: Identity, b: Identity): boolean =>
  nameKey(a.name) === nameKey(b.name) && nameKey(a.commune ?? '') === nameKey(b.commune ?? '') && (a.phone === b.phone || a.phone === null || b.phone === null);

/**
 * What a table would make of the roster, row by row: a dry run. Nothing is decided in silence; whatever is left out, put right
 * or doubtful is a note of its row.
 */
export function draftRoster(sheet: RosterSheet, { communes, merged, listed, mendCommunes }: RosterSurroundings): RosterDraft {
  const full = sheet.rows.filter((row) => !isBlank(row));
  const head = full.findIndex((row) => layoutOf(row) !== null);
  const heading = head < 0 ? undefined : full[head];
  const people = full.slice(head + 1);
  const layout = (heading === undefined ? null : layoutOf(heading)) ?? usualLayout(people);
  const nothing = { rows: [], faulty: 0, adds: 0, headed: heading !== undefined };
  if (people.length === 0) return { ...nothing, whole: 'empty' };
  if (people.length > MOST_ON_ROSTER) return { ...nothing, whole: 'too-many' };
  const readCommune = communeReader(communes, merged, mendCommunes);
  const earlier = new Map<string, RosterDraftRow[]>();
  const rows = people.map((row) => {
    const cellOf = (column: RosterColumn): SheetCell => row.cells[layout.get(column) ?? -1] ?? { text: '', formula: false };
    const textOf = (column: RosterColumn): string => wordsOf(cellOf(column));
    const typedName = layout.has('name') ? textOf('name') : `${textOf('family')} ${textOf('given')}`;
    const name = parsePersonName(typedName);
    const commune = readCommune(textOf('commune'));
    const phone = readPhone(textOf('phone'));
    const position = textOf('position');
    const person = { name: name.ok ? name.name : cleanText(typedName), commune: commune.commune, position: position === '' ? null : position, role: roleOfPosition(position), phone: phone.phone };
    const key = nameKey(person.name);
    const namesakes = earlier.get(key) ?? [];
    const twin = name.ok ? namesakes.find((other) => sameAs(other, person)) : undefined;
    const isListed = name.ok && listed.some((other) => sameAs(other, person));
    const notes: RosterNote[] = [...[...layout.keys()].flatMap((column) => (column === 'number' ? [] : cellNotes(column, cellOf(column)))), ...nameNotes(name), ...commune.notes, ...phone.notes];
    const namesake = namesakes[0];
    if (twin !== undefined) notes.push({ kind: 'twice', line: twin.line });
    else if (isListed) notes.push({ kind: 'listed' });
    else if (name.ok && namesake !== undefined) notes.push({ kind: 'same-name', line: namesake.line });
    const draft = { ...person, line: row.line, notes, adds: twin === undefined && !isListed && !notes.some(isFault) };
    earlier.set(key, [...namesakes, draft]);
    return draft;
  });
  const faulty = rows.filter(({ notes }) => notes.some(isFault)).length;
  return { rows, faulty, adds: rows.filter(({ adds }) => adds).length, headed: heading !== undefined, whole: null };
}
