import { deletePlannedWorkshop } from '#db/transactions/workshop-plans.ts';
import { statusOf } from '../domain/workshop/run.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { findPlan, findPlanToChange, savePlan, sheetText } from './compose-access.ts';
import type { ComposeRefusal, DeleteRefusal, WorkshopFacts, WorkshopFactsInput } from './compose-contracts.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { sheetOfSource } from './sheet-sources.ts';
import { auditEntry, withStorage } from './storage.ts';
import { checkFacts } from './workshop-facts.ts';

/** What a workshop is called, where and when it is, for the form that changes it. */
export function loadWorkshopFacts(ports: Ports, caller: Caller, input: { workshop: string }): Result<WorkshopFacts, Refusal> {
  return withStorage<WorkshopFacts, Refusal>(ports, () => {
    const plan = findPlan(ports, caller, input.workshop);
    if (!plan.ok) return plan;
    const { workshop, run } = plan.value;
    const { id, title, place, opensOn, closesOn, startsAt, communes, revision } = workshop;
    return done({ id, title, place: place ?? '', opensOn, closesOn, startsAt, communes: communes.join('\n'), revision, status: statusOf(run), seq: run.seq });
  });
}

/** Changes what a workshop is called, where and when it is, and the communes to choose from. Its code stays. */
export function changeWorkshopFacts(ports: Ports, caller: Caller, input: WorkshopFactsInput): Result<null, ComposeRefusal> {
  return withStorage<null, ComposeRefusal>(ports, () => {
    const plan = findPlanToChange(ports, caller, input);
    if (!plan.ok) return plan;
    const checked = checkFacts(input, localDate(ports.clock.now()));
    if (!checked.ok) return failed({ reason: 'invalid', fields: checked.error });
    const { title, opensOn, closesOn, startsAt } = checked.value;
    return savePlan(ports, caller, plan.value, checked.value, 'workshop.changed', { title, opensOn, closesOn, startsAt });
  });
}

/** Puts another sheet in the place of the whole one, before the workshop has begun. */
export function replaceSheet(ports: Ports, caller: Caller, input: { workshop: string; revision: number; source: string }): Result<null, ComposeRefusal> {
  return withStorage<null, ComposeRefusal>(ports, () => {
    const plan = findPlanToChange(ports, caller, input);
    if (!plan.ok) return plan;
    if (plan.value.run.seq > 0) return failed({ reason: 'plan-fault', why: 'begun' });
    const sheet = sheetOfSource(ports, caller, input.source);
    if (sheet === null) return failed({ reason: 'invalid', fields: { source: { fault: 'choice' } } });
    return savePlan(ports, caller, plan.value, { runSheet: sheetText(sheet) }, 'workshop.sheet-replaced', { source: input.source, steps: sheet.items.length });
  });
}

/** Removes a workshop that never began. One that somebody has joined is called off instead: the log of the run says so. */
export function deleteWorkshop(ports: Ports, caller: Caller, input: { workshop: string }): Result<null, DeleteRefusal> {
  return withStorage<null, DeleteRefusal>(ports, () => {
    const plan = findPlan(ports, caller, input.workshop);
    if (!plan.ok) return plan;
    const { workshop } = plan.value;
    const audit = auditEntry(ports, ports.clock.now(), { actor: caller.person, act: 'workshop.deleted', subject: workshop.id, details: { code: workshop.code, title: workshop.title } });
    return deletePlannedWorkshop(ports.db, workshop.id, audit) === 'deleted' ? done(null) : failed({ reason: 'workshop-in-use' });
  });
}
