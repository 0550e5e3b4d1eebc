import { applyRepair } from '#simulations/grading/apply-repair.ts';
import { grade } from '#simulations/grading/grade.ts';
import { lawfulEvents } from '#simulations/grading/lawful.ts';
import type { Report } from '#simulations/grading/types.ts';
import { dayOf } from '#simulations/law/day.ts';
import { labelOf, matches, splitLabel } from '#simulations/procedures/case-event.ts';
import type { CaseEvent, Json } from '#simulations/procedures/case-event.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { realLaw } from './complaint-case.ts';

/** A lawful run of a case, and ways to spoil it by hand. */

const law = realLaw();

const procedureOf = ({ facts }: Scenario): Procedure => procedureFor(facts, law, dayOf(facts.petition.receivedOn));

export function lawfulRun(scenario: Scenario): CaseEvent[] {
  return lawfulEvents({ scenario, procedure: procedureOf(scenario), law });
}

/** The log numbered as a log must be. */
export function numbered(events: readonly CaseEvent[]): CaseEvent[] {
  return events.map((event, index) => ({ ...event, seq: index + 1 }));
}

export function gradeRun(scenario: Scenario, events: readonly CaseEvent[]): Report {
  return grade({ scenario, procedure: procedureOf(scenario), law, events: numbered(events), submitted: true });
}

/** More repairs than any damaged run of these tests has findings. */
const MOST_REPAIRS = 10;

/** What is left of a damaged run when each finding has been mended by its repair, one after the other: nothing, or one line with its name. */
export function leftAfterRepairs(name: string, scenario: Scenario, damaged: readonly CaseEvent[]): string[] {
  let events = numbered(damaged);
  for (let round = 0; round < MOST_REPAIRS; round++) {
    const [finding] = gradeRun(scenario, events).findings;
    if (finding === undefined) break;
    events = applyRepair(events, finding.repair, procedureOf(scenario));
  }
  const { score, findings } = gradeRun(scenario, events);
  return score === 100 && findings.length === 0 ? [] : [`${name}: ${score} ${findings.map(({ id }) => id).join(', ')}`];
}

export type Damage = (events: CaseEvent[]) => CaseEvent[];

function indexOf(events: readonly CaseEvent[], pattern: string): number {
  const index = events.findIndex((event) => matches(pattern, event));
  if (index < 0) throw new Error(`${pattern} is not in ${events.map(labelOf).join(', ')}`);
  return index;
}

/** Fills an act in differently. */
export const fillIn =
  (pattern: string, data: Record<string, Json>): Damage =>
  (events) =>
    events.map((event, index) => (index === indexOf(events, pattern) ? { ...event, data: { ...event.data, ...data } } : event));

/** Leaves every act of a kind out. */
export const leaveOut =
  (...patterns: string[]): Damage =>
  (events) => {
    for (const pattern of patterns) indexOf(events, pattern);
    return events.filter((event) => !patterns.some((pattern) => matches(pattern, event)));
  };

/** Puts an act off to a day, and everything after it at least as far. */
export const putOff =
  (pattern: string, iso: string): Damage =>
  (events) =>
    events.map((event, index) => (index < indexOf(events, pattern) ? event : { ...event, day: Math.max(event.day, dayOf(iso)) }));

/** Puts an act off by itself, behind everything up to that day. */
export const doLate =
  (pattern: string, iso: string): Damage =>
  (events) => {
    const moved = events[indexOf(events, pattern)]!;
    const rest = events.filter((event) => event !== moved);
    const at = rest.findIndex((event) => event.day > dayOf(iso));
    const place = at < 0 ? rest.length : at;
    return [...rest.slice(0, place), { ...moved, day: dayOf(iso) }, ...rest.slice(place)];
  };

/** Moves an act behind another, on that one's day. */
export const moveBehind =
  (pattern: string, other: string): Damage =>
  (events) => {
    const moved = events[indexOf(events, pattern)]!;
    const rest = events.filter((event) => event !== moved);
    const at = indexOf(rest, other);
    return [...rest.slice(0, at + 1), { ...moved, day: rest[at]!.day }, ...rest.slice(at + 1)];
  };

/** Does something more, right behind an act. */
export const add =
  (label: string, behind: string, data: Record<string, Json>): Damage =>
  (events) => {
    const at = indexOf(events, behind);
    const event: CaseEvent = { seq: 0, ...splitLabel(label), day: events[at]!.day, src: 'trainee', actor: 'petitionOfficer', data };
    return [...events.slice(0, at + 1), event, ...events.slice(at + 1)];
  };

/** Stops before an act, after doing one last thing instead. */
export const endWith =
  (label: string, before: string, data: Record<string, Json>): Damage =>
  (events) => {
    const at = indexOf(events, before);
    const event: CaseEvent = { seq: 0, ...splitLabel(label), day: events[at]!.day, src: 'trainee', actor: 'chair', data };
    return [...events.slice(0, at), event];
  };

export const all =
  (...steps: Damage[]): Damage =>
  (events) =>
    steps.reduce((changed, step) => step(changed), events);
