import type { Json } from '#simulations/procedures/case-event.ts';
import { isDocument, isList } from './document.ts';
import type { DraftDocument } from './document.ts';

/** A lesson of the library by its address, or a case by its id. */
export type CourseItem = { lesson: string } | { case: string };

/** One press on the list of a course. */
export type CourseMove = { add: CourseItem } | { at: number; to: 'up' | 'down' | 'out' };

export interface WrittenCourse {
  title: string;
  summary: string;
  owner: string;
  competences: string[];
  items: CourseItem[];
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

function itemOf(value: Json): CourseItem[] {
  if (!isDocument(value)) return [];
  if (typeof value['lesson'] === 'string') return [{ lesson: value['lesson'] }];
  return typeof value['case'] === 'string' ? [{ case: value['case'] }] : [];
}

/** A course as far as it is written; what cannot be one is passed over. */
export function courseOfDocument(document: DraftDocument): WrittenCourse {
  const { title, summary, owner, competences, items } = document;
  return {
    title: textOf(title),
    summary: textOf(summary),
    owner: textOf(owner),
    competences: isList(competences) ? competences.filter((each): each is string => typeof each === 'string') : [],
    items: isList(items) ? items.flatMap(itemOf) : [],
  };
}

export function isSameItem(one: CourseItem, other: CourseItem): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** "lesson:khieu-nai/thu-ly" or "case:ao-ca-ven-song"; null for anything else. */
export function readItem(text: string): CourseItem | null {
  const [, kind, id = ''] = /^(lesson|case):([a-z0-9/-]{1,160})$/.exec(text) ?? [];
  return id === '' ? null : kind === 'lesson' ? { lesson: id } : { case: id };
}

/** The list after a press; one that fits nowhere changes nothing. */
export function withItem(items: readonly CourseItem[], move: CourseMove): CourseItem[] {
  if ('add' in move) return items.some((item) => isSameItem(item, move.add)) ? [...items] : [...items, move.add];
  const item = items[move.at];
  if (item === undefined) return [...items];
  const others = items.toSpliced(move.at, 1);
  if (move.to === 'out') return others;
  return others.toSpliced(Math.min(others.length, Math.max(0, move.at + (move.to === 'up' ? -1 : 1))), 0, item);
}
