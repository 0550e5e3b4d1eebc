import { listWorkshops as selectWorkshops } from '#db/repositories/workshops.ts';
import { insertWorkshop } from '#db/transactions/workshops.ts';
import { canCreateClass } from '../domain/access.ts';
import { plannedMinutes, runSheetSchema } from '../domain/workshop/run-sheet.ts';
import type { RunSheet } from '../domain/workshop/run-sheet.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { sheetText } from './compose-access.ts';
import type { SheetSource } from './compose-contracts.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { listSheetSources, sheetOfSource } from './sheet-sources.ts';
import { auditEntry, withStorage } from './storage.ts';
import { isOver } from './workshop-access.ts';
import type { CreateWorkshopInput, WorkshopRow } from './workshop-contracts.ts';
import { checkFacts } from './workshop-facts.ts';
import type { CheckedFacts } from './workshop-facts.ts';

/** Fewer than a class code has, so that the two are not taken for each other. */
const CODE_DIGITS = 5;
const DRAWS = 50;

/** Opens a workshop on a copy of a template's or another workshop's run-sheet, under a code that no other workshop has now. */
export function createWorkshop(ports: Ports, caller: Caller, input: CreateWorkshopInput): Result<{ id: string; code: string }, Refusal> {
  return withStorage<{ id: string; code: string }, Refusal>(ports, () => {
    if (!canCreateClass(caller)) return failed({ reason: 'not-allowed' });
    const now = ports.clock.now();
    const sheet = sheetOfSource(ports, caller, input.template);
    const checked = checkFacts(input, localDate(now));
    if (!checked.ok || sheet === null) return failed({ reason: 'invalid', fields: { ...(checked.ok ? {} : checked.error), ...(sheet === null ? { template: { fault: 'choice' as const } } : {}) } });
    return done(openWorkshop(ports, caller, { facts: checked.value, sheet, template: input.template }));
  });
}

/** Opens a workshop on a sheet, under a code that no other workshop has now. The caller's right to it is proved before. */
export function openWorkshop(ports: Ports, caller: Caller, { facts, sheet, template }: { facts: CheckedFacts; sheet: RunSheet; template: string }): { id: string; code: string } {
  const now = ports.clock.now();
  const id = ports.tokens.id(now);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const code = ports.tokens.digits(CODE_DIGITS);
    const audit = auditEntry(ports, now, { actor: caller.person, act: 'workshop.created', subject: id, details: { code, title: facts.title, template } });
    const workshop = { id, code, facilitator: caller.person, runSheet: sheetText(sheet), revision: 1, createdAt: now, endedAt: null, ...facts };
    if (insertWorkshop(ports.db, workshop, audit) === 'created') return { id, code };
  }
  throw new Error('no free workshop code was found');
}

/** What a new workshop's sheet can begin from. */
export function listSources(ports: Ports, caller: Caller): Result<SheetSource[], Refusal> {
  return withStorage<SheetSource[], Refusal>(ports, () => (canCreateClass(caller) ? done(listSheetSources(ports, caller)) : failed({ reason: 'not-allowed' })));
}

/** The caller's own workshops, newest first. */
export function listWorkshops(ports: Ports, caller: Caller): Result<WorkshopRow[], Refusal> {
  return withStorage<WorkshopRow[], Refusal>(ports, () => {
    if (!canCreateClass(caller)) return failed({ reason: 'not-allowed' });
    return done(
      selectWorkshops(ports.db, caller.person).map((workshop) => {
        const sheet = runSheetSchema.parse(JSON.parse(workshop.runSheet));
        const { id, title, place, code, opensOn } = workshop;
        return { id, title, place, code, opensOn, over: isOver(ports, workshop), steps: sheet.items.length, minutes: plannedMinutes(sheet) };
      }),
    );
  });
}
