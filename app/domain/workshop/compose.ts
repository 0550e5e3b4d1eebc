import type { RunEvent } from './run-machine.ts';
import { advanceRun, itemOf, planRun } from './run.ts';
import type { RunItem, RunSheet } from './run-sheet.ts';

/** Why a step is not changed: it is no longer there, the hall has come to it, or the sheet would have too few or too many. */
export type ComposeFault = 'step-gone' | 'step-settled' | 'last-step' | 'too-many';

export type Composed = { ok: true; sheet: RunSheet } | { ok: false; fault: ComposeFault };

/** As many as a sheet may hold. */
export const MOST_STEPS = 80;

/**
 * How many steps from the first can no longer change: every one that the hall has ever come to, because the log of the run
 * speaks of them. None before the start.
 */
export function settledSteps(sheet: RunSheet, events: readonly RunEvent[]): number {
  let run = planRun(sheet);
  let settled = 0;
  for (const event of events) {
    const next = advanceRun(run, event);
    if (!next.ok) throw new Error(`event ${run.seq + 1} (${event.type}) cannot follow: ${next.refusal}`);
    ({ run } = next);
    if (itemOf(run) !== null) settled = Math.max(settled, run.snapshot.context.place + 1);
  }
  return settled;
}

type Place = { ok: true; at: number; step: RunItem } | { ok: false; fault: ComposeFault };

/** Where a step stands that may still change. */
function openPlace({ items }: RunSheet, settled: number, id: string): Place {
  const at = items.findIndex((item) => item.id === id);
  const step = items[at];
  if (step === undefined) return { ok: false, fault: 'step-gone' };
  return at < settled ? { ok: false, fault: 'step-settled' } : { ok: true, at, step };
}

const composed = (items: RunItem[]): Composed => (items.length > MOST_STEPS ? { ok: false, fault: 'too-many' } : { ok: true, sheet: { items } });

/** A step put behind another one, or at the end; never before what is settled. */
export function withStep(sheet: RunSheet, settled: number, step: RunItem, after: string | null): Composed {
  const behind = sheet.items.findIndex(({ id }) => id === after);
  const at = behind === -1 ? sheet.items.length : Math.max(settled, behind + 1);
  return composed(sheet.items.toSpliced(at, 0, step));
}

/** A step in the place of the one with its id. */
export function withChangedStep(sheet: RunSheet, settled: number, step: RunItem): Composed {
  const place = openPlace(sheet, settled, step.id);
  return place.ok ? composed(sheet.items.with(place.at, step)) : place;
}

/** The sheet without a step. One always stays. */
export function withoutStep(sheet: RunSheet, settled: number, id: string): Composed {
  const place = openPlace(sheet, settled, id);
  if (!place.ok) return place;
  return sheet.items.length === 1 ? { ok: false, fault: 'last-step' } : composed(sheet.items.toSpliced(place.at, 1));
}

/** A step once more, right behind itself, under another id. */
export function withStepTwice(sheet: RunSheet, settled: number, id: string, copyId: string): Composed {
  const place = openPlace(sheet, settled, id);
  return place.ok ? composed(sheet.items.toSpliced(place.at + 1, 0, { ...place.step, id: copyId })) : place;
}

/** A step one place up or down. At the edge of what may change it stays where it is. */
export function withMovedStep(sheet: RunSheet, settled: number, id: string, by: -1 | 1): Composed {
  const place = openPlace(sheet, settled, id);
  if (!place.ok) return place;
  const to = place.at + by;
  if (to < settled || to >= sheet.items.length) return composed([...sheet.items]);
  return composed(sheet.items.toSpliced(place.at, 1).toSpliced(to, 0, place.step));
}

/** From when to when a step is planned, in minutes since midnight of the first day. */
export interface PlannedTime {
  from: number;
  to: number;
}

/** Each step's planned time, one after the other from the start. @param startsAt such as `08:00` */
export function plannedTimes({ items }: RunSheet, startsAt: string): PlannedTime[] {
  const [hours = 0, minutes = 0] = startsAt.split(':').map(Number);
  let at = hours * 60 + minutes;
  return items.map((item) => {
    const from = at;
    at += item.minutes;
    return { from, to: at };
  });
}
