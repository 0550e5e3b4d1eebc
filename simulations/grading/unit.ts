import type { Day } from '../law/types.ts';
import type { Competence, Condition, ConditionVerdict, Duty, Severity, SkeletonAct } from '../procedures/procedure.ts';
import type { Basis, CaseContext } from './context.ts';
import type { Deadline } from './deadline.ts';
import type { Occurrence } from './timeline.ts';

/** One thing that points are earned for: an instance of a duty, or a step of the norm machine that no duty covers. */
export interface Unit {
  /** Duty id, or the label of the step. */
  subject: string;
  instance: string;
  /** Name of the act for people. */
  label: string;
  duty: Duty | null;
  act: SkeletonAct | null;
  sev: Severity;
  competence: Competence;
  basis: Basis;
  /** Null: the start of the case. */
  trigger: Occurrence | null;
  /** The step it is about (real or as-if), or the floating act that settled it. */
  done: Occurrence | null;
  status: 'done' | 'early' | 'omitted' | 'unfinished' | 'void';
  deadline: Deadline | null;
  /** Days after the deadline. */
  lateBy: number;
  /** The act that it must not follow, once that was done. */
  limit: Occurrence | null;
  /** The same, when it did follow. */
  overtakenBy: Occurrence | null;
  failed: FailedCondition[];
  /** Conditions that the law leaves open, done otherwise than advised. */
  unsettled: FailedCondition[];
  /** The unit whose slip this one follows from, because one act would have fulfilled both. */
  under: Unit | null;
  /** Share returned by mending a broken duty (orElse). */
  mended: number;
}

export interface FailedCondition {
  condition: Condition;
  verdict: Extract<ConditionVerdict, { met: false | 'open' }>;
  basis: Basis;
}

/** The day on which the law is looked up for a unit: of the act, else the day it was due, never after the log's last day. */
export function lawDayOf(context: CaseContext, trigger: Occurrence | null, done: Occurrence | null, deadline: Deadline | null): Day {
  if (done !== null) return done.day;
  return Math.min(deadline?.due ?? trigger?.day ?? context.firstDay, context.lastDay);
}

/** Checks the conditions of a duty on the act that fulfils it (GRADING §6.5 rule 4). */
export function checkConditions(context: CaseContext, duty: Duty, act: Occurrence): { failed: FailedCondition[]; unsettled: FailedCondition[] } {
  const failed: FailedCondition[] = [];
  const unsettled: FailedCondition[] = [];
  for (const condition of duty.conditions ?? []) {
    context.depends.add(`condition:${condition.id}@${context.procedure.version}`);
    const verdict = condition.check(act.event, context.circumstances(act.day, act.index ?? context.events.length));
    if (verdict.met === true) continue;
    const basis = context.basis(condition.cite, act.day, condition.open);
    if (basis.kind === 'none') continue;
    const open = verdict.met === 'open' ? (verdict.questions ?? basis.open) : basis.open;
    (verdict.met === false && basis.kind === 'graded' ? failed : unsettled).push({ condition, verdict, basis: { ...basis, open } });
  }
  return { failed, unsettled };
}
