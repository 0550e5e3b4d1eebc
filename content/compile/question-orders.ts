import { actName } from '#simulations/grading/explain-names.ts';
import { grade } from '#simulations/grading/grade.ts';
import { lawfulEvents, NoLawfulPath } from '#simulations/grading/lawful.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { matches } from '#simulations/procedures/case-event.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import type { OrderStep } from '#simulations/questions/question.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';

/** The lawful run of a case, in which the steps of a question about order are looked up. */
export interface LawfulRun {
  scenario: Scenario;
  procedure: Procedure;
  law: LawView;
  events: readonly CaseEvent[];
}

/** The lawful run of a scenario; null where there is none, which checking the scenario tells. */
export function lawfulRun(scenario: Scenario, law: LawView): LawfulRun | null {
  const procedure = procedureFor(scenario.facts, law, dayOf(scenario.facts.petition.receivedOn));
  try {
    return { scenario, procedure, law, events: lawfulEvents({ scenario, procedure, law }) };
  } catch (error) {
    if (error instanceof NoLawfulPath) return null;
    throw error;
  }
}

/** The acts of a run that a trainee takes, under the names by which a question may ask for them. */
export function actsOfRun({ events }: LawfulRun): string[] {
  return [...new Set(events.flatMap(({ src, type, choice }) => (src === 'trainee' ? [choice === undefined ? type : `${type}#${choice}`] : [])))];
}

const placeOf = ({ events }: LawfulRun, act: string): number => events.findIndex((event) => event.src === 'trainee' && matches(act, event));

/** The asked acts in the order of the lawful run, under their names; `missing` are those that it does not hold, `nameless` those that the desk calls by nothing. */
export function stepsOfRun(run: LawfulRun, acts: readonly string[]): { steps: OrderStep[]; missing: string[]; nameless: string[] } {
  const missing = acts.filter((act) => placeOf(run, act) < 0);
  const ordered = acts.filter((act) => !missing.includes(act)).sort((a, b) => placeOf(run, a) - placeOf(run, b));
  const named = ordered.map((act) => ({ act, name: actName(run.procedure, labelAt(run, act)) }));
  return {
    steps: named.flatMap(({ act, name }) => (name === null ? [] : [{ act, name }])),
    missing,
    nameless: named.flatMap(({ act, name }) => (name === null ? [act] : [])),
  };
}

function labelAt(run: LawfulRun, act: string): string {
  const event = run.events[placeOf(run, act)];
  return event?.choice === undefined ? act : `${event.type}#${event.choice}`;
}

/** The log with one event taken out and put in at another place, on the day of its new neighbour. */
function moved(events: readonly CaseEvent[], from: number, to: number): CaseEvent[] {
  const event = events[from];
  const day = events[to]?.day;
  if (event === undefined || day === undefined) return [...events];
  const left = events.filter((_, index) => index !== from);
  left.splice(to, 0, { ...event, day });
  return left.map((one, index) => ({ ...one, seq: index + 1 }));
}

function isLawful({ scenario, procedure, law }: LawfulRun, events: readonly CaseEvent[]): boolean {
  const report = grade({ scenario, procedure, law, events, submitted: true, repairs: 'none' });
  return report.findings.length === 0;
}

/** Neighbours of which the law does not care which comes first: with the later one done before, the grader finds nothing. */
export function freeNeighbours(run: LawfulRun, steps: readonly OrderStep[]): [OrderStep, OrderStep][] {
  return steps.flatMap((step, index): [OrderStep, OrderStep][] => {
    const next = steps[index + 1];
    if (next === undefined) return [];
    const first = placeOf(run, step.act);
    const second = placeOf(run, next.act);
    const isFree = isLawful(run, moved(run.events, second, first)) || isLawful(run, moved(run.events, first, second));
    return isFree ? [[step, next]] : [];
  });
}
