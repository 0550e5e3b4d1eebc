import type { WorkshopRecord } from '#db/hall-records.ts';
import { listWorkshopEvents } from '#db/repositories/workshops.ts';
import { changePlan } from '#db/transactions/workshop-plans.ts';
import type { PlanChange } from '#db/transactions/workshop-plans.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { settledSteps } from '../domain/workshop/compose.ts';
import type { RunSheet } from '../domain/workshop/run-sheet.ts';
import { runSheetSchema } from '../domain/workshop/run-sheet.ts';
import { statusOf } from '../domain/workshop/run.ts';
import type { Run } from '../domain/workshop/run.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { ComposeRefusal } from './compose-contracts.ts';
import type { Caller } from './contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry } from './storage.ts';
import { findOwnWorkshop, runOf } from './workshop-access.ts';

/** A workshop whose plan is looked at or changed. */
export interface Plan {
  workshop: WorkshopRecord;
  run: Run;
  sheet: RunSheet;
  /** How many steps from the first the hall has come to. */
  settled: number;
}

/** The plan of a workshop, once it is proved to be the caller's. */
export function findPlan(ports: Ports, caller: Caller, id: string): Result<Plan, { reason: 'not-found' }> {
  const found = findOwnWorkshop(ports, caller, id);
  if (!found.ok) return found;
  const run = runOf(ports, found.value);
  return done({ workshop: found.value, run, sheet: run.sheet, settled: settledSteps(run.sheet, listWorkshopEvents(ports.db, id, 0)) });
}

/** The same for a change: made on the plan that its page knew, and before the end. */
export function findPlanToChange(ports: Ports, caller: Caller, input: { workshop: string; revision: number }): Result<Plan, ComposeRefusal> {
  const plan = findPlan(ports, caller, input.workshop);
  if (!plan.ok) return plan;
  if (statusOf(plan.value.run) === 'ended') return failed({ reason: 'plan-fault', why: 'ended' });
  return plan.value.workshop.revision === input.revision ? plan : failed({ reason: 'plan-conflict' });
}

/** Writes a change of a plan with its audit row. */
export function savePlan(ports: Ports, caller: Caller, { workshop, run }: Plan, change: PlanChange, act: string, details: Readonly<Record<string, Json>>): Result<null, { reason: 'plan-conflict' }> {
  const audit = auditEntry(ports, ports.clock.now(), { actor: caller.person, act, subject: workshop.id, details });
  const command = { workshop: workshop.id, expectedRevision: workshop.revision, expectedSeq: run.seq, change };
  return changePlan(ports.db, command, audit) === 'changed' ? done(null) : failed({ reason: 'plan-conflict' });
}

/** The text of a sheet as it is stored. @throws when it is none: a defect of whoever composed it. */
export function sheetText(sheet: RunSheet): string {
  return JSON.stringify(runSheetSchema.parse(sheet));
}
