import { NoLawfulPath, lawfulEvents } from '#simulations/grading/lawful.ts';
import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import { derive } from '#simulations/scenario/derive.ts';
import type { DerivedCase } from '#simulations/scenario/derived.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';

/** A case under the procedure that governs it. */
export interface GovernedCase {
  scenario: Scenario;
  procedure: Procedure;
  law: LawView;
}

/** What the law makes of a case. */
export interface CaseLaw extends GovernedCase {
  /** Null where no lawful way leads to an end. */
  derived: DerivedCase | null;
  /** A complete run in which every duty is done in time; null where there is none. */
  lawful: readonly CaseEvent[] | null;
  /** Whether there is none because the register does not hold the calendar of a year that it needs. */
  isUncounted: boolean;
}

export function governed(scenario: Scenario, law: LawView): GovernedCase {
  return { scenario, law, procedure: procedureFor(scenario.facts, law, dayOf(scenario.facts.petition.receivedOn)) };
}

/** A complete lawful run of a case, or why there is none. */
export function lawfulRun(given: GovernedCase): Pick<CaseLaw, 'lawful' | 'isUncounted'> {
  try {
    return { lawful: lawfulEvents(given), isUncounted: false };
  } catch (error) {
    if (error instanceof NoLawfulPath || error instanceof MissingCalendarYear) return { lawful: null, isUncounted: error instanceof MissingCalendarYear };
    throw error;
  }
}

/** Derives a case and works out a lawful run of it. */
export function caseLaw(given: GovernedCase): CaseLaw {
  const run = lawfulRun(given);
  const isEndless = run.lawful === null && !run.isUncounted;
  return { ...given, ...run, derived: isEndless ? null : derive({ scenario: given.scenario, register: given.law.register }) };
}
