import type { LawView } from '../law/law-view.ts';
import type { Day } from '../law/types.ts';
import type { ErrorClass } from '../grading/types.ts';
import type { CaseEvent, Json, Role } from '../procedures/case-event.ts';
import { splitLabel } from '../procedures/case-event.ts';
import type { Circumstances, Procedure } from '../procedures/procedure.ts';
import type { Scenario } from '../scenario/schema.ts';

/** What a log is judged against. */
export interface ProofCase {
  scenario: Scenario;
  procedure: Procedure;
  law: LawView;
}

/** One event of a log under edit. Its id stays with it however the log is cut and numbered anew. */
export interface Entry {
  readonly id: number;
  readonly event: CaseEvent;
}

/** How a finding may be called. A null subject stands for any. */
export interface Name {
  class: ErrorClass;
  subject: string | null;
}

/** One true error: a finding that must be there, once, under one of its names. */
export interface Claim {
  names: readonly Name[];
  /** Key of the duty's instance, where the duty has instances. */
  instance?: string;
  /** Entries of which the finding has to name at least one. */
  entries?: readonly number[];
  /**
   * Acts by which the duty is done. Where one act does two duties, breaking both is one slip: one of the two findings may be
   * told as a consequence of the other.
   */
  acts?: readonly string[];
}

/** A log under edit with what is known about it from the way in which it was made. */
export interface Sheet {
  readonly entries: readonly Entry[];
  /** Entries by which no step of the lawful way is done: copies, and acts that have no place. */
  readonly spare: ReadonlySet<number>;
  /** Labels of steps of the machine that were left out. */
  readonly absent: ReadonlySet<string>;
  /** True errors in the machine's steps. */
  readonly slips: readonly Claim[];
  /** Entries that an operator has worked on: another one leaves them alone. */
  readonly touched: ReadonlySet<number>;
  /** Whether the log ends before the machine does. */
  readonly stopped: boolean;
  readonly lastId: number;
}

export function sheetOf(events: readonly CaseEvent[]): Sheet {
  const entries = events.map((event, index) => ({ id: index, event }));
  return { entries, spare: new Set(), absent: new Set(), slips: [], touched: new Set(), stopped: false, lastId: entries.length };
}

/** The log as it is graded: numbered 1, 2, 3 … */
export function eventsOf(sheet: Sheet): CaseEvent[] {
  return sheet.entries.map(({ event }, index) => ({ ...event, seq: index + 1 }));
}

export function indexOf(sheet: Sheet, id: number): number {
  return sheet.entries.findIndex((entry) => entry.id === id);
}

/** The label of the machine that an entry stands for, or null for floating and neutral acts and for spare ones. */
export function stepOf({ procedure, scenario }: ProofCase, sheet: Sheet, entry: Entry): string | null {
  return sheet.spare.has(entry.id) ? null : procedure.project(entry.event, scenario.facts);
}

export function circumstancesAt({ scenario, law }: ProofCase, sheet: Sheet, index: number, day?: Day): Circumstances {
  const at = sheet.entries[index]?.event.day ?? lastDayOf(sheet);
  return { facts: scenario.facts, law, day: day ?? at, history: sheet.entries.slice(0, index).map(({ event }) => event) };
}

export function firstDayOf(sheet: Sheet): Day {
  return sheet.entries[0]?.event.day ?? 0;
}

export function lastDayOf(sheet: Sheet): Day {
  return sheet.entries.at(-1)?.event.day ?? 0;
}

/** An act of the trainee's, without a number yet. */
export function actOf(label: string, actor: Role, day: Day, data: Readonly<Record<string, Json>>): CaseEvent {
  const { type, choice } = splitLabel(label);
  return { seq: 0, type, ...(choice === undefined ? {} : { choice }), day, src: 'trainee', actor, data };
}

export function withSlips(sheet: Sheet, slips: readonly Claim[]): Sheet {
  return { ...sheet, slips: [...sheet.slips, ...slips] };
}

export function touch(sheet: Sheet, ...ids: readonly number[]): Sheet {
  return { ...sheet, touched: new Set([...sheet.touched, ...ids]) };
}

export function markSpare(sheet: Sheet, id: number): Sheet {
  return { ...sheet, spare: new Set([...sheet.spare, id]) };
}

/** Puts an event at an index; whatever stands before and after keeps its place. */
export function insertAt(sheet: Sheet, index: number, event: CaseEvent): { sheet: Sheet; id: number } {
  const id = sheet.lastId + 1;
  const entries = [...sheet.entries.slice(0, index), { id, event }, ...sheet.entries.slice(index)];
  return { sheet: { ...sheet, entries, lastId: id }, id };
}

export function without(sheet: Sheet, ...ids: readonly number[]): Sheet {
  return { ...sheet, entries: sheet.entries.filter(({ id }) => !ids.includes(id)) };
}

export function replaceEvent(sheet: Sheet, id: number, event: CaseEvent): Sheet {
  return { ...sheet, entries: sheet.entries.map((entry) => (entry.id === id ? { id, event } : entry)) };
}

/** The index at which an event of that day comes last of its day. */
export function endOfDay(sheet: Sheet, day: Day): number {
  const after = sheet.entries.findIndex(({ event }) => event.day > day);
  return after < 0 ? sheet.entries.length : after;
}

/** The index at which an event of that day comes first of its day. */
export function startOfDay(sheet: Sheet, day: Day): number {
  const at = sheet.entries.findIndex(({ event }) => event.day >= day);
  return at < 0 ? sheet.entries.length : at;
}

/** Moves an entry to an index of the log without it, on a day that fits there. */
export function moveTo(sheet: Sheet, id: number, index: number, day: Day): Sheet {
  const entry = sheet.entries.find((candidate) => candidate.id === id);
  if (entry === undefined) return sheet;
  const rest = sheet.entries.filter((candidate) => candidate.id !== id);
  const moved = { id, event: { ...entry.event, day } };
  return { ...sheet, entries: [...rest.slice(0, index), moved, ...rest.slice(index)] };
}

/** Puts off everything from an index on by some days. */
export function putOff(sheet: Sheet, from: number, days: number): Sheet {
  return { ...sheet, entries: sheet.entries.map(({ id, event }, index) => (index < from ? { id, event } : { id, event: { ...event, day: event.day + days } })) };
}

/** Whether no event lies before the one that precedes it. */
export function isInOrder(sheet: Sheet): boolean {
  return sheet.entries.every(({ event }, index) => index === 0 || (sheet.entries[index - 1]?.event.day ?? event.day) <= event.day);
}
