import type { Duty, Procedure } from '../procedures/procedure.ts';
import { matchClaims } from './claims.ts';
import type { Claim, Deed } from './claims.ts';
import type { CaseContext } from './context.ts';
import { deadlineOf } from './deadline.ts';
import type { Deadline, Judged } from './deadline.ts';
import { names, namesAny, namesIn } from './timeline.ts';
import type { Occurrence } from './timeline.ts';
import { checkConditions, lawDayOf } from './unit.ts';
import type { Unit } from './unit.ts';

interface Instance {
  duty: Duty;
  trigger: Occurrence | null;
  key: string | null;
  settled: boolean;
  deadline: Deadline | null;
  /** The act that it must not follow. */
  limit: Occurrence | null;
  claim: Claim;
}

/** Whether the case has come to its lawful end, so that what is undone stays undone. */
interface CaseEnd {
  closed: boolean;
}

const atEnd = (context: CaseContext): Judged => ({ day: context.lastDay, upTo: context.events.length });

/** A trigger that was left out starts nothing of its own: undone it is void, done it is credited (F1). */
const startedByOmission = (duty: Duty, trigger: Occurrence | null): boolean => trigger?.state === 'omitted' && duty.absolute !== true;

/** Whether something that came later took the duty away. */
function hasLapsed(timeline: readonly Occurrence[], { lapses }: Duty, trigger: Occurrence | null): boolean {
  return lapses !== undefined && timeline.some((occurrence) => occurrence.state === 'done' && occurrence.at > (trigger?.at ?? -1) && namesAny(lapses, occurrence));
}

function instancesOf(context: CaseContext, timeline: readonly Occurrence[], duty: Duty): Instance[] {
  const triggers: (Occurrence | null)[] = duty.trigger === 'start' ? [null] : timeline.filter((occurrence) => namesAny(duty.trigger === 'start' ? [] : duty.trigger, occurrence));
  return triggers.flatMap((trigger) => {
    const day = trigger?.day ?? context.firstDay;
    const upTo = trigger === null ? 0 : Math.ceil(trigger.at + 0.5);
    const inForce = duty.when?.(context.circumstances(day, upTo)) ?? true;
    if (inForce === false || hasLapsed(timeline, duty, trigger)) return [];
    const keys: readonly (string | null)[] = duty.instances?.(context.facts, trigger?.event ?? null, context.law) ?? [null];
    const { before } = duty;
    const limit = before === undefined ? null : (timeline.find((occurrence) => occurrence.state === 'done' && occurrence.at >= (trigger?.at ?? -1) && names(before, occurrence)) ?? null);
    const deadline = startedByOmission(duty, trigger) ? null : deadlineOf(context, timeline, duty, trigger, trigger?.at ?? -1, atEnd(context));
    return keys.map((key): Instance => {
      const from = duty.preemptive || trigger === null || startedByOmission(duty, trigger) ? -Infinity : trigger.at;
      const claim = { from, due: deadline?.due ?? Infinity, until: limit?.at ?? Infinity, key: duty.key === undefined ? null : key };
      return { duty, trigger, key, settled: inForce === true, deadline, limit, claim };
    });
  });
}

/** The status of an instance that nothing settles. */
function undone(context: CaseContext, end: CaseEnd, instance: Instance): Unit['status'] {
  const { duty, trigger, limit, deadline } = instance;
  if (startedByOmission(duty, trigger)) return 'void';
  if (trigger?.state === 'unfinished') return 'unfinished';
  if (limit !== null) return 'omitted';
  if (deadline !== null && deadline.due < context.lastDay) return 'omitted';
  return end.closed && context.submitted ? 'omitted' : 'unfinished';
}

function mendedShare(context: CaseContext, timeline: readonly Occurrence[], instance: Instance): number {
  const { orElse } = instance.duty;
  const repair = orElse === undefined ? undefined : context.procedure.duties.find(({ id }) => id === orElse.duty);
  if (orElse === undefined || repair === undefined) return 0;
  const after = instance.trigger?.at ?? -1;
  return timeline.some((occurrence) => occurrence.state === 'done' && occurrence.at > after && namesAny(repair.acts, occurrence)) ? Math.round(orElse.share * 1000) : 0;
}

function settle(context: CaseContext, timeline: readonly Occurrence[], end: CaseEnd, instance: Instance, act: Occurrence | null, name: string): Unit {
  const { duty, trigger, limit } = instance;
  const isEarly = act !== null && act.at < instance.claim.from;
  // An extension or a pause counts only when it was there before the act: the deadline is asked again from the act's place.
  const asked = act === null || instance.deadline === null ? instance.deadline : deadlineOf(context, timeline, duty, trigger, trigger?.at ?? -1, { day: act.day, upTo: act.index ?? context.events.length });
  // What was done for a step that is still to come has no term yet: nobody knows that step's day.
  const deadline = act !== null && trigger?.state === 'unfinished' ? null : asked;
  // What was called for by an act that was left out is credited where it was done, before or behind anything.
  const overtakenBy = act !== null && limit !== null && act.at > limit.at && !startedByOmission(duty, trigger) ? limit : null;
  const lateBy = act === null || deadline === null || overtakenBy !== null || isEarly ? 0 : Math.max(0, act.day - deadline.due);
  const status = act === null ? undone(context, end, instance) : isEarly ? 'early' : 'done';
  const basis = context.basis(duty.cite, lawDayOf(context, trigger, act, deadline), duty.open);
  const checked = act === null ? { failed: [], unsettled: [] } : checkConditions(context, duty, act);
  return {
    subject: duty.id,
    instance: name,
    label: duty.label,
    duty,
    act: null,
    sev: duty.sev,
    competence: duty.competence,
    basis: !instance.settled && basis.kind === 'graded' ? { ...basis, kind: 'advice' } : basis,
    trigger,
    done: act,
    status,
    deadline,
    lateBy,
    limit,
    overtakenBy,
    ...checked,
    under: null,
    mended: status === 'omitted' ? mendedShare(context, timeline, instance) : 0,
  };
}

function judgeDuty(context: CaseContext, timeline: readonly Occurrence[], end: CaseEnd, duty: Duty): Unit[] {
  const instances = instancesOf(context, timeline, duty);
  if (instances.length === 0) return [];
  const acts = timeline.filter((occurrence) => occurrence.state === 'done' && namesAny(duty.acts, occurrence));
  const deeds = acts.map((act): Deed => ({ at: act.at, time: act.day, key: duty.key?.(act.event, context.facts) ?? null }));
  const settledBy: (number | null)[] = instances.map(() => null);
  const match = (wanted: (instance: Instance) => boolean, asClaim: (claim: Claim) => Claim): void => {
    const positions = instances.flatMap((instance, position) => (settledBy[position] === null && wanted(instance) ? [position] : []));
    const spare = deeds.flatMap((_, index) => (settledBy.includes(index) ? [] : [index]));
    const claims = positions.flatMap((position) => instances[position] ?? []).map(({ claim }) => asClaim(claim));
    matchClaims(claims, spare.flatMap((index) => deeds[index] ?? [])).forEach((deed, place) => {
      const position = positions[place];
      if (deed !== null && position !== undefined) settledBy[position] = spare[deed] ?? null;
    });
  };
  // What was done for an act that was left out is credited, yet never at the cost of what another one wanted.
  match(({ trigger }) => !startedByOmission(duty, trigger), (claim) => claim);
  match(() => true, (claim) => claim);
  // What is left may have been done before its trigger.
  match(() => true, (claim) => ({ ...claim, from: -Infinity, due: Infinity, until: Infinity }));
  const counts = new Map<string, number>();
  return instances.map((instance, position) => {
    const key = instance.key ?? '';
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const deed = settledBy[position] ?? null;
    return settle(context, timeline, end, instance, deed === null ? null : (acts[deed] ?? null), count === 1 ? key : `${key}~${count}`);
  });
}

const floating = new WeakMap<Procedure, readonly Duty[]>();

/** Duties that are owed besides the steps and are not there to mend another. Worked out once: repairs judge a case again and again. */
function floatingDuties(procedure: Procedure): readonly Duty[] {
  const known = floating.get(procedure);
  if (known !== undefined) return known;
  const mending = new Set(procedure.duties.flatMap(({ orElse }) => (orElse === undefined ? [] : [orElse.duty])));
  const duties = procedure.duties.filter(({ id, skeleton }) => skeleton !== true && !mending.has(id));
  floating.set(procedure, duties);
  return duties;
}

/** What floating duties earn: instances from triggers, matched to acts earliest deadline first (GRADING §6.5). */
export function judgeFloating(context: CaseContext, timeline: readonly Occurrence[], end: CaseEnd): Unit[] {
  const told = namesIn(timeline);
  return floatingDuties(context.procedure).flatMap((duty) => {
    // What sets a duty off is part of what every case rests on; the rest of it concerns only cases in which that happened.
    if (duty.trigger !== 'start' && !duty.trigger.some((pattern) => told.has(pattern))) return [];
    // Whether it is in force is part of the rule, so a duty that was looked at in vain is noted too.
    context.depends.add(`duty:${duty.id}@${context.procedure.version}`);
    return judgeDuty(context, timeline, end, duty);
  });
}
