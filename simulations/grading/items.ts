import { splitLabel } from '../procedures/case-event.ts';
import type { CaseEvent, Json, Role } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';

/** An event of a log that is being edited, with the number it has in the original log; null when it is new. */
export interface Item {
  event: CaseEvent;
  seq: number | null;
}

export function itemsOf(events: readonly CaseEvent[]): Item[] {
  return events.map((event) => ({ event, seq: event.seq }));
}

/** The edited log, numbered anew. */
export function eventsOf(items: readonly Item[]): CaseEvent[] {
  return items.map(({ event }, index) => (event.seq === index + 1 ? event : { ...event, seq: index + 1 }));
}

/** Who does an act, as the procedure says. */
export function actorOf(procedure: Procedure, label: string): Role {
  const { type } = splitLabel(label);
  return procedure.acts[label]?.actor ?? procedure.duties.find((duty) => duty.acts.includes(label) || duty.acts.includes(type))?.actor ?? 'petitionOfficer';
}

export function makeAct(procedure: Procedure, label: string, day: number, data: Readonly<Record<string, Json>>): CaseEvent {
  const { type, choice } = splitLabel(label);
  return { seq: 0, type, ...(choice === undefined ? {} : { choice }), day, src: 'trainee', actor: actorOf(procedure, label), data };
}

/** Puts items in at a place. */
export function insertAt(items: readonly Item[], at: number, added: readonly Item[]): Item[] {
  return [...items.slice(0, at), ...added, ...items.slice(at)];
}

export function removeAt(items: readonly Item[], places: ReadonlySet<number>): Item[] {
  return items.filter((_, index) => !places.has(index));
}

/** The first place at or after `from` whose event is later than a day. */
export function placeAfterDay(items: readonly Item[], day: number, from = 0): number {
  for (let at = from; at < items.length; at++) if ((items[at]?.event.day ?? day) > day) return at;
  return items.length;
}

/** A day that keeps the log in time at a place. */
export function dayBetween(items: readonly Item[], at: number, day: number): number {
  const low = items[at - 1]?.event.day ?? -Infinity;
  const high = items[at]?.event.day ?? Infinity;
  return Math.min(Math.max(day, low), high);
}

/** Takes items out and puts them in together at a place of the original list, on days no earlier than the one before. */
export function relocate(items: readonly Item[], moving: readonly number[], at: number, day: number): Item[] {
  const taken = new Set(moving);
  const rest = removeAt(items, taken);
  const place = at - moving.filter((index) => index < at).length;
  const moved = moving.flatMap((index): Item[] => {
    const item = items[index];
    return item === undefined ? [] : [{ ...item, event: { ...item.event, day: dayBetween(rest, place, day) } }];
  });
  return insertAt(rest, place, moved);
}
