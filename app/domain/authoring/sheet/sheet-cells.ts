import type { Day } from '#simulations/law/types.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { readTypedDate } from '../../typed-date.ts';
import type { EditorStep } from '../editor-step.ts';
import { plainWords } from './fact-places.ts';
import { idNamed, type Named } from './named-rows.ts';
import type { Column } from './sheet-shapes.ts';
import { sheetWords, unreadWords } from './sheet-words.vi.ts';

/** A sheet as it was read from a workbook. */
export interface ReadSheet {
  name: string;
  rows: readonly { line: number; cells: readonly { text: string; formula: boolean }[] }[];
  hiddenRows: readonly number[];
  hiddenColumns: readonly string[];
}

/** What could not be read: where, and what to do, with what stood there. */
export interface Unread {
  place: string;
  words: string;
  step: EditorStep;
}

/** Takes what could not be read, in the order of the sheets. */
export class UnreadRows {
  readonly all: Unread[] = [];

  constructor(private readonly steps: Readonly<Record<string, EditorStep>>) {}

  add(sheet: string, line: number, words: string): void {
    this.all.push({ place: unreadWords.place(sheet, line), words, step: this.steps[sheet] ?? 'start' });
  }
}

const plainText = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim();

/** The lines of a cell that say something. */
export const linesOf = (text: string): string[] => plainText(text).split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** The text of a cell; a formula says nothing, and that is told. */
export function textAt(sheet: ReadSheet, row: ReadSheet['rows'][number], index: number, unread: UnreadRows): string {
  const cell = row.cells[index];
  if (cell === undefined) return '';
  if (cell.formula) {
    unread.add(sheet.name, row.line, unreadWords.formula(cell.text));
    return '';
  }
  return plainText(cell.text);
}

export function readYes(text: string): boolean | null {
  const plain = plainWords(text);
  if (plain === plainWords(sheetWords.yes)) return true;
  return plain === plainWords(sheetWords.no) ? false : null;
}

/** What the words of a cell state, or what is wrong with them. Empty cells are not asked. */
export function readCell({ kind, options, header, of }: Column, text: string, named: Named, near: Day | undefined): { value: Json } | { fault: string } {
  const inColumn = (words: string) => ({ fault: unreadWords.column(header, words) });
  switch (kind) {
    case 'lines':
      return { value: linesOf(text) };
    case 'date': {
      const iso = readTypedDate(text, near);
      return iso === null ? inColumn(unreadWords.notDate(text)) : { value: iso };
    }
    case 'number':
      return /^\d{1,9}$/.test(text) ? { value: Number(text) } : inColumn(unreadWords.notNumber(text));
    case 'yes': {
      const yes = readYes(text);
      return yes === null ? inColumn(unreadWords.notYes(text)) : { value: yes };
    }
    case 'choice': {
      const found = options.find((option) => plainWords(option.label) === plainWords(text) || option.value === text);
      return found === undefined ? { fault: unreadWords.notChoice(header, text, options.map(({ label }) => label).join('; ')) } : { value: found.value };
    }
    case 'ref':
    case 'refs': {
      const asked = kind === 'ref' ? [text] : linesOf(text);
      const ids = asked.map((each) => ({ each, id: of === null ? each : idNamed(named[of], each) }));
      const missing = ids.find(({ id }) => id === null);
      if (missing !== undefined) return { fault: unreadWords.notNamed(header, missing.each) };
      const known = ids.flatMap(({ id }) => id ?? []);
      return { value: kind === 'ref' ? (known[0] ?? '') : known };
    }
    default:
      return { value: text };
  }
}
