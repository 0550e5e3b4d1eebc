import { createContext } from '../grading/context.ts';
import { deadlineOf } from '../grading/deadline.ts';
import { judge } from '../grading/judge.ts';
import type { Judgement } from '../grading/judge.ts';
import { lawfulEvents, NoLawfulPath } from '../grading/lawful.ts';
import { MissingCalendarYear } from '../law/calendar.ts';
import { dayOf } from '../law/day.ts';
import type { Day } from '../law/types.ts';
import { matches } from '../procedures/case-event.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Duty } from '../procedures/procedure.ts';
import type { Scenario } from '../scenario/schema.ts';
import { tightestCircle } from './difference-constraints.ts';
import type { Constraint } from './difference-constraints.ts';
import { eachOnce, faultOf, ruleFault } from './fault.ts';
import type { VerifyFault, VerifyLibrary, VerifySubject } from './fault.ts';
import { verifyWords } from './verify.vi.ts';

/** Circles in a graph of names, each told once from its first name in the alphabet. */
function circlesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const found = new Map<string, string[]>();
  const walk = (name: string, path: readonly string[]): void => {
    const seen = path.indexOf(name);
    if (seen < 0) {
      for (const next of edges.get(name) ?? []) walk(next, [...path, name]);
      return;
    }
    const circle = path.slice(seen);
    if (circle.every((other) => name <= other)) found.set(circle.join(), [...circle, name]);
  };
  for (const name of edges.keys()) walk(name, []);
  return [...found.values()];
}

function verifyNoCircles(library: VerifyLibrary): VerifyFault[] {
  const duties = eachOnce(library, (procedure) => procedure.duties);
  const guards = eachOnce(library, (procedure) => Object.values(procedure.guards));
  const before = new Map<string, string[]>();
  const mending = new Map<string, string[]>();
  const add = (edges: Map<string, string[]>, from: string, to: string): void => void edges.set(from, [...(edges.get(from) ?? []), to]);
  for (const duty of duties) {
    if (duty.before !== undefined) for (const act of duty.acts) add(before, act, duty.before);
    if (duty.orElse !== undefined) add(mending, duty.id, duty.orElse.duty);
    // A guard is mended by a duty; when that duty's own act stands under the guard, mending breaks it again.
    for (const guard of guards) if (guard.sameAs !== undefined && duty.acts.includes(guard.sameAs)) add(mending, duty.id, guard.id);
  }
  for (const guard of guards) if (guard.reparation !== undefined) add(mending, guard.id, guard.reparation);
  const told = (kind: string, edges: ReadonlyMap<string, readonly string[]>): VerifyFault[] => circlesIn(edges).map((circle) => ruleFault(6, circle[0] ?? '', verifyWords.circle(kind, circle)));
  return [...told('before', before), ...told('orElse, reparation', mending)];
}

/** A lawful run of a scenario with its judgement; null where there is none, which another point tells. */
interface Run {
  subject: VerifySubject;
  scenario: Scenario;
  events: readonly CaseEvent[];
  context: ReturnType<typeof createContext>;
  judgement: Judgement;
}

function runOf(subject: VerifySubject, scenario: Scenario): Run | null {
  const { procedure, law } = subject;
  try {
    const events = lawfulEvents({ scenario, procedure, law });
    const context = createContext({ procedure, facts: scenario.facts, law, events, submitted: true, opensOn: dayOf(scenario.opensOn) });
    return { subject, scenario, events, context, judgement: judge(context) };
  } catch (error) {
    if (error instanceof NoLawfulPath) return null;
    throw error;
  }
}

/** Days from what starts a duty to its last day, by each term of the law on that day, as if the duty were started on receipt. */
function daysOnPaper({ subject: { law }, scenario, events }: Run, duty: Duty): number[] {
  const received = dayOf(scenario.facts.petition.receivedOn);
  return (duty.by ?? []).flatMap(({ term, anchor }) => {
    const day = 'act' in anchor ? received : (anchor.day(scenario.facts, events, law) ?? received);
    return term.flatMap((id) => {
      const rule = law.register.provisions.has(id) ? law.term([id], day)?.rule : undefined;
      if (rule === undefined) return [];
      try {
        return [Math.abs(law.count(rule, day).due - (rule.direction === 'before' ? day : received))];
      } catch (error) {
        if (error instanceof MissingCalendarYear) return [];
        throw error;
      }
    });
  });
}

/** Days that a duty really leaves in a run. */
function daysInRun({ judgement }: Run, duty: Duty): number[] {
  return judgement.verdicts.flatMap(({ unit }) => {
    if (unit.duty !== duty || unit.deadline === null) return [];
    const from: Day = unit.deadline.before ? unit.deadline.anchorDay : (unit.trigger?.day ?? unit.deadline.anchorDay);
    return [Math.abs(unit.deadline.due - from)];
  });
}

function verifyTimeToAct(library: VerifyLibrary, runs: readonly Run[]): VerifyFault[] {
  return eachOnce(library, ({ duties }) => duties).flatMap((duty): VerifyFault[] => {
    if (duty.by === undefined || runs.length === 0) return [];
    const terms = duty.by.flatMap(({ term }) => term);
    const inRuns = runs.flatMap((run) => daysInRun(run, duty));
    const days = inRuns.length > 0 ? inRuns : runs.flatMap((run) => daysOnPaper(run, duty));
    if (days.length === 0) return [ruleFault(6, duty.id, verifyWords.noTerm(duty.id, terms))];
    return days.some((count) => count >= 1) ? [] : [ruleFault(6, duty.id, verifyWords.noTime(duty.id, terms))];
  });
}

/** Acts by which a duty is done in a run, and acts of a pattern: the first that is there. */
const placeOf = (events: readonly CaseEvent[], patterns: readonly string[]): number => events.findIndex((event) => patterns.some((pattern) => matches(pattern, event)));

function constraintsOf({ subject: { procedure, law }, events, context, judgement, scenario }: Run): Constraint[] {
  const say = verifyWords.requirements;
  const constraints: Constraint[] = [];
  const steps = events.flatMap((event, index) => (event.src === 'trainee' && procedure.project(event, scenario.facts) !== null ? [index] : []));
  const name = (index: number): string => events[index]?.type ?? '';
  steps.slice(1).forEach((step, at) => {
    const previous = steps[at] ?? step;
    constraints.push({ from: step, to: previous, days: 0, why: say.step(name(step), name(previous)) });
  });
  for (const { unit } of judgement.verdicts) {
    const { duty, done } = unit;
    if (duty === null || done?.index === null || done === null) continue;
    const act = done.index;
    const trigger = duty.trigger === 'start' ? -1 : placeOf(events, duty.trigger);
    if (trigger >= 0 && !duty.preemptive && trigger !== act) constraints.push({ from: act, to: trigger, days: 0, why: say.after(duty.id, name(trigger)) });
    const limit = duty.before === undefined ? -1 : placeOf(events, [duty.before]);
    if (limit >= 0 && limit !== act) constraints.push({ from: limit, to: act, days: 0, why: say.before(duty.id, name(limit)) });
    const anchored = (duty.by ?? []).map(({ anchor }) => ('act' in anchor ? placeOf(events, [anchor.act]) : 0)).find((index) => index >= 0);
    const deadline = unit.deadline ?? deadlineOf(context, judgement.timeline, duty, unit.trigger, act, { day: done.day, upTo: act });
    if (deadline === null || anchored === undefined || anchored === act) continue;
    const days = deadline.due - (events[anchored]?.day ?? law.register.asOf);
    constraints.push({ to: act, from: anchored, days, why: deadline.before ? say.ahead(duty.id, -days, name(anchored)) : say.within(duty.id, days, name(anchored)) });
  }
  return constraints;
}

function verifyCompatibleOrders(runs: readonly Run[]): VerifyFault[] {
  const told = new Map<string, VerifyFault>();
  for (const run of runs) {
    const circle = tightestCircle(run.events.length, constraintsOf(run));
    if (circle === null) continue;
    const demands = circle.constraints.map(({ why }) => why);
    const key = [...demands].sort().join();
    if (!told.has(key)) told.set(key, faultOf(run.subject, 6, demands[0] ?? '', verifyWords.incompatible(demands, -circle.days), { id: run.scenario.id, at: [] }));
  }
  return [...told.values()];
}

/**
 * Point 6: what must come first, what mends what, and what takes the place of what form no circles; every deadline leaves a
 * day in some scenario; and what duties demand of time and order can be done together, in every scenario's lawful run.
 */
export function verifyTimeAndOrder(library: VerifyLibrary): VerifyFault[] {
  const runs = library.flatMap((subject) => subject.scenarios.flatMap((scenario) => runOf(subject, scenario) ?? []));
  return [...verifyNoCircles(library), ...verifyTimeToAct(library, runs), ...verifyCompatibleOrders(runs)];
}
