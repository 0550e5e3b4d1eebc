import type { CaseEvent } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { actorOf } from './items.ts';
import type { Item } from './items.ts';
import type { Repair, RepairStep } from './types.ts';

interface Slot extends Item {
  /** Removed events keep their place, so that later steps can still name it. */
  gone: boolean;
}

function placeBefore(slots: readonly Slot[], before: number | null): number {
  const place = before === null ? -1 : slots.findIndex((slot) => slot.seq === before);
  return place < 0 ? slots.length : place;
}

function patched(event: CaseEvent, step: Extract<RepairStep, { op: 'replace' }>): CaseEvent {
  const result: CaseEvent = { ...event, type: step.type ?? event.type, day: step.day ?? event.day, data: step.data ?? event.data };
  if (step.choice !== undefined) result.choice = step.choice;
  else if (step.type !== undefined) delete result.choice;
  return result;
}

function applyStep(slots: readonly Slot[], step: RepairStep, procedure: Procedure): Slot[] {
  switch (step.op) {
    case 'insert': {
      const label = step.choice === undefined ? step.type : `${step.type}#${step.choice}`;
      const event: CaseEvent = { seq: 0, type: step.type, ...(step.choice === undefined ? {} : { choice: step.choice }), day: step.day, src: 'trainee', actor: actorOf(procedure, label), data: step.data };
      const at = placeBefore(slots, step.before);
      return [...slots.slice(0, at), { event, seq: null, gone: false }, ...slots.slice(at)];
    }
    case 'remove':
      return slots.map((slot) => (slot.seq === step.seq ? { ...slot, gone: true } : slot));
    case 'replace':
      return slots.map((slot) => (slot.seq === step.seq ? { ...slot, event: patched(slot.event, step) } : slot));
    case 'move': {
      const from = slots.findIndex((slot) => slot.seq === step.seq);
      const slot = slots[from];
      if (slot === undefined) return [...slots];
      const rest = [...slots.slice(0, from), ...slots.slice(from + 1)];
      const at = placeBefore(rest, step.before);
      return [...rest.slice(0, at), { ...slot, event: { ...slot.event, day: step.day } }, ...rest.slice(at)];
    }
  }
}

/** The log after a repair, numbered anew. Steps are applied in order and name events by their numbers before the repair. */
export function applyRepair(events: readonly CaseEvent[], repair: Pick<Repair, 'steps'>, procedure: Procedure): CaseEvent[] {
  const start = events.map((event): Slot => ({ event, seq: event.seq, gone: false }));
  return repair.steps
    .reduce((slots: Slot[], step) => applyStep(slots, step, procedure), start)
    .filter(({ gone }) => !gone)
    .map(({ event }, index) => ({ ...event, seq: index + 1 }));
}

/** The steps that turn a log into its edited form: as few moves as possible, everything else in its place. */
export function stepsBetween(events: readonly CaseEvent[], items: readonly Item[]): RepairStep[] {
  const kept = new Set(items.flatMap(({ seq }) => seq ?? []));
  const originals = new Map(events.map((event) => [event.seq, event]));
  const still = longestInOrder(items.flatMap(({ seq }) => seq ?? []));
  const steps: RepairStep[] = events.flatMap((event): RepairStep[] => (kept.has(event.seq) ? [] : [{ op: 'remove', seq: event.seq }]));
  let anchor: number | null = null;
  const placed: RepairStep[] = [];
  for (const { event, seq } of [...items].reverse()) {
    const original = seq === null ? undefined : originals.get(seq);
    if (seq === null || original === undefined) {
      placed.push({ op: 'insert', before: anchor, type: event.type, ...(event.choice === undefined ? {} : { choice: event.choice }), day: event.day, data: event.data });
      continue;
    }
    const changes = changesOf(original, event);
    if (still.has(seq)) {
      anchor = seq;
      if (changes !== null) steps.push({ op: 'replace', seq, ...changes });
      continue;
    }
    placed.push({ op: 'move', seq, before: anchor, day: event.day });
    if (changes !== null && (changes.type !== undefined || changes.data !== undefined)) steps.push({ op: 'replace', seq, ...changes });
  }
  return [...steps, ...placed.reverse()];
}

function changesOf(original: CaseEvent, event: CaseEvent): { type?: string; choice?: string; day?: number; data?: CaseEvent['data'] } | null {
  const isSame = original.type === event.type && original.choice === event.choice;
  const { choice } = event;
  const changes = {
    ...(isSame ? {} : { type: event.type, ...(choice === undefined ? {} : { choice }) }),
    ...(original.day === event.day ? {} : { day: event.day }),
    ...(original.data === event.data ? {} : { data: event.data }),
  };
  return Object.keys(changes).length === 0 ? null : changes;
}

/** A longest increasing selection: the events that need not move. */
function longestInOrder(seqs: readonly number[]): Set<number> {
  if (seqs.every((seq, index) => index === 0 || seq > (seqs[index - 1] ?? 0))) return new Set(seqs);
  const best: { length: number; previous: number }[] = [];
  let end = -1;
  seqs.forEach((seq, index) => {
    let entry = { length: 1, previous: -1 };
    for (let before = 0; before < index; before++) {
      const known = best[before];
      if (known !== undefined && (seqs[before] ?? 0) < seq && known.length + 1 > entry.length) entry = { length: known.length + 1, previous: before };
    }
    best.push(entry);
    if (end < 0 || entry.length > (best[end]?.length ?? 0)) end = index;
  });
  const still = new Set<number>();
  for (let at = end; at >= 0; at = best[at]?.previous ?? -1) still.add(seqs[at] ?? 0);
  return still;
}

/** The number of the event before which a fork starts a case again: the first that the edit touches; null at the end. */
export function forkPoint(events: readonly CaseEvent[], items: readonly Item[]): number | null {
  const first = events.findIndex((event, index) => items[index]?.seq !== event.seq || items[index]?.event !== event);
  return first < 0 ? null : (events[first]?.seq ?? null);
}
