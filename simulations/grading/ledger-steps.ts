import type { Duty, SkeletonAct } from '../procedures/procedure.ts';
import type { CaseContext } from './context.ts';
import { deadlineOf } from './deadline.ts';
import type { Deadline } from './deadline.ts';
import type { PathMove } from './skeleton.ts';
import { lastBefore, namesAny } from './timeline.ts';
import type { Occurrence } from './timeline.ts';
import { checkConditions, lawDayOf } from './unit.ts';
import type { Unit } from './unit.ts';

/** A duty that covers a step, with what started it. `trigger` undefined: what starts it never happened, so it is not timed. */
interface Cover {
  duty: Duty;
  trigger: Occurrence | null | undefined;
  settled: boolean;
}

function coversOf(context: CaseContext, timeline: readonly Occurrence[], step: Occurrence): Cover[] {
  return context.procedure.duties.flatMap((duty): Cover[] => {
    if (duty.skeleton !== true || !namesAny(duty.acts, step)) return [];
    const trigger = duty.trigger === 'start' ? null : (lastBefore(timeline, duty.trigger, step.at) ?? undefined);
    context.depends.add(`duty:${duty.id}@${context.procedure.version}`);
    const circumstances =
      trigger === null || trigger === undefined
        ? context.circumstances(trigger === null ? context.firstDay : step.day, trigger === null ? 0 : Math.ceil(step.at))
        : context.circumstances(trigger.day, Math.ceil(trigger.at + 0.5));
    const inForce = duty.when?.(circumstances) ?? true;
    return inForce === false ? [] : [{ duty, trigger, settled: inForce === true }];
  });
}

function deadlineFor(context: CaseContext, timeline: readonly Occurrence[], cover: Cover, step: Occurrence): Deadline | null {
  if (cover.trigger === undefined) return null;
  return deadlineOf(context, timeline, cover.duty, cover.trigger, step.at, { day: step.day, upTo: Math.ceil(step.at) });
}

/** The first act that is only owed because of a step that was never done: whoever did it has passed the step over. */
function firstDependent(context: CaseContext, timeline: readonly Occurrence[], step: Occurrence): Occurrence | null {
  let first: Occurrence | null = null;
  for (const duty of context.procedure.duties) {
    const { trigger } = duty;
    if (duty.skeleton === true || duty.preemptive || trigger === 'start' || !namesAny(trigger, step)) continue;
    if (timeline.some((other) => other.state === 'done' && namesAny(trigger, other))) continue;
    const act = timeline.find((other) => other.state === 'done' && other.kind === 'floating' && namesAny(duty.acts, other));
    if (act !== undefined && (first === null || act.at < first.at)) first = act;
  }
  return first;
}

/** Steps after the last act of the case that were passed over, because what follows from them was done. */
function placePassedOver(context: CaseContext, timeline: Occurrence[]): void {
  const open = timeline.filter((step) => step.state === 'unfinished');
  const lastDone = timeline.reduce((last, other) => (other.state === 'done' && other.kind === 'skeleton' ? Math.max(last, other.at) : last), -1);
  const dependents = open.map((step) => {
    const act = firstDependent(context, timeline, step);
    return act === null || act.at < lastDone ? null : act;
  });
  const passed = dependents.findLastIndex((act) => act !== null);
  const before = dependents[passed] ?? null;
  for (const step of before === null ? [] : open.slice(0, passed + 1)) {
    step.state = 'omitted';
    step.at = Math.min(step.at, (before?.at ?? step.at) - 0.5);
    step.day = Math.min(step.day, before?.day ?? step.day);
    step.event.day = step.day;
  }
  if (passed >= 0) timeline.sort((a, b) => a.at - b.at || (a.move ?? 0) - (b.move ?? 0));
}

/**
 * Puts left-out steps on the day they should have been done, the earlier of their deadline and the next aligned act, in order,
 * since later terms run from them; and tells which of the steps after the last act are overdue or passed over (GRADING §5, F5).
 */
export function placeLeftOut(context: CaseContext, timeline: Occurrence[]): void {
  placePassedOver(context, timeline);
  let overdueUntil = -1;
  timeline.forEach((step, index) => {
    if (step.state === 'done') return;
    const [cover] = coversOf(context, timeline, step);
    const deadline = cover === undefined ? null : deadlineFor(context, timeline, cover, step);
    if (deadline !== null && deadline.due < step.day) {
      if (step.state === 'unfinished') overdueUntil = index;
      step.day = Math.max(deadline.due, context.firstDay);
      step.event.day = step.day;
    }
  });
  timeline.forEach((step, index) => {
    if (step.state === 'unfinished' && index <= overdueUntil) step.state = 'omitted';
  });
  // Of several steps left out in one place none can be later than the next.
  let next: Occurrence | null = null;
  for (const step of [...timeline].reverse()) {
    if (step.state === 'omitted' && next !== null && next.at === step.at) {
      step.day = Math.min(step.day, next.day);
      step.event.day = step.day;
    }
    next = step.state === 'omitted' ? step : null;
  }
}

function stepUnit(context: CaseContext, timeline: readonly Occurrence[], step: Occurrence, cover: Cover | null, act: SkeletonAct, instance: string): Unit {
  const duty = cover?.duty ?? null;
  const deadline = cover === null ? null : deadlineFor(context, timeline, cover, step);
  const day = lawDayOf(context, cover?.trigger ?? null, step, deadline);
  const basis = duty === null ? context.basis(act.cite, day) : context.basis(duty.cite, day, duty.open);
  const wasDone = step.state === 'done';
  const checked = wasDone && duty !== null ? checkConditions(context, duty, step) : { failed: [], unsettled: [] };
  return {
    subject: duty?.id ?? step.label,
    instance,
    label: duty?.label ?? act.label,
    duty,
    act,
    sev: duty?.sev ?? act.sev,
    competence: duty?.competence ?? act.competence,
    basis: cover?.settled === false && basis.kind === 'graded' ? { ...basis, kind: 'advice' } : basis,
    trigger: cover?.trigger ?? null,
    done: step,
    status: wasDone ? 'done' : step.state === 'omitted' ? 'omitted' : 'unfinished',
    deadline,
    lateBy: wasDone && step.pair === null && deadline !== null ? Math.max(0, step.day - deadline.due) : 0,
    limit: null,
    overtakenBy: null,
    ...checked,
    under: null,
    mended: 0,
  };
}

/**
 * What the steps of the norm machine earn: each is worth the duty that covers it, or its own stake. Further duties on the
 * same act are judged when it was done. Optional loops that no duty covers earn nothing.
 */
export function judgeSteps(context: CaseContext, timeline: readonly Occurrence[], moves: readonly PathMove[]): Unit[] {
  const units: Unit[] = [];
  const counts = new Map<string, number>();
  const instanceOf = (subject: string): string => {
    const count = (counts.get(subject) ?? 0) + 1;
    counts.set(subject, count);
    return count === 1 ? '' : String(count);
  };
  for (const step of timeline) {
    if (step.move === null || step.kind !== 'skeleton') continue;
    const act = context.procedure.acts[step.label];
    if (act === undefined || step.world) continue;
    const covers = coversOf(context, timeline, step);
    const arc = moves[step.move]?.arc ?? null;
    const isLoop = arc !== null && arc.from === arc.to;
    if (covers.length === 0) {
      if (isLoop || counts.has(step.label)) continue;
      units.push(stepUnit(context, timeline, step, null, act, instanceOf(step.label)));
      continue;
    }
    covers.forEach((cover, index) => {
      if (index > 0 && step.state !== 'done') return;
      units.push(stepUnit(context, timeline, step, cover, act, instanceOf(cover.duty.id)));
    });
  }
  return units;
}
