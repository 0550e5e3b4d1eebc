import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { readTypedDate } from '../typed-date.ts';
import { caseFormWords } from './case-form.vi.ts';
import { isList } from './document.ts';
import { factFormWords } from './fact-form.vi.ts';
import type { LeafKind, LeafShape } from './fact-shape.ts';
import { stemOf } from './item-id.ts';

/** One fact between the document, where it is JSON, and the form, where it is text. What cannot be read stays as it was typed. */

const MANY: readonly LeafKind[] = ['choices', 'people', 'authorities', 'contents', 'facts'];

/** Several values can be ticked. */
export const isMany = (kind: LeafKind): boolean => MANY.includes(kind);

const ISO_MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const LONGEST_NUMBER = 9;

/** Characters as people count them, of the longest of several texts. */
function lengthOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => [...text].length));
}

function isDate(text: string): boolean {
  return readTypedDate(text) === text;
}

const monthAsTyped = (iso: string): string => iso.replace(ISO_MONTH, '$2/$1');

function asText({ kind }: LeafShape, value: Json | undefined): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value !== 'string') return '';
  if (kind === 'date' && isDate(value)) return formatDay(dayOf(value));
  return kind === 'month' ? monthAsTyped(value) : value;
}

/** What the controls of a fact hold, for what is stated of it. A fact of which nothing is known holds nothing. */
export function shownValues(shape: LeafShape, stated: Json | undefined): string[] {
  const value = stated ?? shape.initial;
  if (isMany(shape.kind) || shape.kind === 'lines') {
    const texts = isList(value) ? value.filter((each) => typeof each === 'string') : [];
    return shape.kind === 'lines' ? [texts.join('\n')] : texts;
  }
  const text = asText(shape, value);
  return text === '' && shape.kind === 'yes-no' ? [] : [text];
}

function readMonth(text: string): string {
  const [, month, year] = /^(\d{1,2})[\s/.-]+(\d{4})$/.exec(text) ?? [];
  const iso = `${year ?? ''}-${(month ?? '').padStart(2, '0')}`;
  return ISO_MONTH.test(iso) ? iso : text;
}

function readNumber(text: string): Json {
  return /^\d+$/.test(text) && text.length <= LONGEST_NUMBER ? Number(text) : text;
}

const plain = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n').trim();

/** What posted texts state; undefined when they state nothing. `near` gives the year to a date typed without one. */
export function readLeaf(shape: LeafShape, posted: readonly string[], near: Day | undefined, before: Json | undefined): Json | undefined {
  if (isMany(shape.kind)) {
    const ticked = posted.filter((value) => value !== '');
    const kept = isList(before) ? before.filter((value) => typeof value === 'string' && ticked.includes(value)) : [];
    return [...kept, ...ticked.filter((value) => !kept.includes(value))];
  }
  const text = plain(posted.at(-1) ?? '');
  if (shape.kind === 'lines') return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (text === '') return undefined;
  if (shape.kind === 'yes-no') return text === '1';
  if (shape.kind === 'number') return readNumber(text);
  if (shape.kind === 'month') return readMonth(text);
  if (shape.kind === 'shared-name') return stemOf(text);
  return shape.kind === 'date' ? (readTypedDate(text, near) ?? text) : text;
}

/** Posted texts say nothing but what the form showed. */
export function isAsShown(shape: LeafShape, stated: Json | undefined, posted: readonly string[]): boolean {
  const shown = shownValues(shape, stated);
  if (!isMany(shape.kind)) return plain(posted.at(-1) ?? '') === plain(shown[0] ?? '');
  const ticked = posted.filter((value) => value !== '');
  return ticked.length === shown.length && ticked.every((value) => shown.includes(value));
}

/** What is wrong with what stands in the document, in words with the remedy; null when it can be read. */
export function mistyped(shape: LeafShape, stated: Json | undefined): string | null {
  const { kind, values, least, most, longest } = shape;
  const words = factFormWords.mistyped;
  const text = asText(shape, stated);
  if (kind === 'text' || kind === 'lines') {
    const length = lengthOf(isList(stated) ? stated.filter((each) => typeof each === 'string') : [text]);
    return length > longest ? caseFormWords.tooLong(length, longest) : null;
  }
  if (stated === undefined || (text === '' && !isMany(kind))) return null;
  if (kind === 'date') return typeof stated === 'string' && isDate(stated) ? null : words.date(text);
  if (kind === 'month') return typeof stated === 'string' && ISO_MONTH.test(stated) ? null : words.month(text);
  if (kind === 'number') return typeof stated === 'number' && Number.isInteger(stated) && stated >= least && stated <= most ? null : words.number(text, least, most);
  const chosen = shownValues(shape, stated);
  return values.length === 0 || chosen.every((value) => values.includes(value)) ? null : words.choice;
}
