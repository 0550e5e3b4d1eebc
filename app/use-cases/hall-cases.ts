import type { WorkshopRecord } from '#db/hall-records.ts';
import { itemOf } from '../domain/workshop/run.ts';
import type { HallCase } from './hall-insight-contracts.ts';
import type { Ports } from './ports.ts';
import { runOf } from './workshop-access.ts';

/** The cases that a workshop works, each once, in the order of its run-sheet. */
export function casesOf(ports: Ports, workshop: WorkshopRecord): HallCase[] {
  const { items } = runOf(ports, workshop).sheet;
  const ids = new Set(items.flatMap((item) => (item.kind === 'case-stage' ? [item.scenario] : [])));
  return [...ids].flatMap((id) => {
    const entry = ports.content.versionOf(id);
    return entry === null ? [] : [{ id, title: entry.scenario.title }];
  });
}

/** The case that was asked for; else the one that the hall is at, or was at last; else the first. */
export function chosenCase(ports: Ports, workshop: WorkshopRecord, wanted: string | null): HallCase | null {
  const cases = casesOf(ports, workshop);
  const run = runOf(ports, workshop);
  const item = itemOf(run);
  const { items } = run.sheet;
  const reached = item === null ? [] : items.slice(0, items.indexOf(item) + 1);
  const present = reached.flatMap((each) => (each.kind === 'case-stage' || each.kind === 'debrief' ? [each.scenario] : [])).at(-1);
  return [wanted, present].flatMap((id) => cases.find((each) => each.id === id) ?? [])[0] ?? cases[0] ?? null;
}
