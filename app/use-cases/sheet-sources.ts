import { listWorkshops } from '#db/repositories/workshops.ts';
import { runSheetSchema, plannedMinutes } from '../domain/workshop/run-sheet.ts';
import type { RunSheet } from '../domain/workshop/run-sheet.ts';
import { templateOf, TEMPLATES } from '../domain/workshop/templates.vi.ts';
import type { SheetSource } from './compose-contracts.ts';
import type { Caller } from './contracts.ts';
import type { Ports } from './ports.ts';
import { findOwnWorkshop } from './workshop-access.ts';

const FORMER = 'buoi:';

/** The sheet of a template by its id, or of one of the caller's own workshops as `buoi:<id>`; null where there is none. */
export function sheetOfSource(ports: Ports, caller: Caller, source: string): RunSheet | null {
  if (!source.startsWith(FORMER)) return templateOf(source)?.sheet ?? null;
  const former = findOwnWorkshop(ports, caller, source.slice(FORMER.length));
  return former.ok ? runSheetSchema.parse(JSON.parse(former.value.runSheet)) : null;
}

/** What a sheet can begin from: every template, then the caller's workshops, newest first, but for one. */
export function listSheetSources(ports: Ports, caller: Caller, but?: string): SheetSource[] {
  const templates = TEMPLATES.map(({ id, title, sheet }) => ({ value: id, title, on: null, minutes: plannedMinutes(sheet) }));
  const former = listWorkshops(ports.db, caller.person)
    .filter(({ id }) => id !== but)
    .map(({ id, title, opensOn, runSheet }) => ({ value: `${FORMER}${id}`, title, on: opensOn, minutes: plannedMinutes(runSheetSchema.parse(JSON.parse(runSheet))) }));
  return [...templates, ...former];
}
