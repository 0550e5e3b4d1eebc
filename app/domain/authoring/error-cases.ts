import type { LawView } from '#simulations/law/law-view.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { possibleErrors } from './case-errors.ts';
import { governed, lawfulRun } from './case-law.ts';

/** Ids of the catalogue of errors, each with the id of the smallest case in which it can be made. What no case has a place for is left out. */
export function smallestCases(scenarios: readonly Scenario[], law: LawView): Record<string, string> {
  const bySize = scenarios.map((scenario) => ({ scenario, size: JSON.stringify(scenario).length })).sort((one, other) => one.size - other.size);
  const cases: Record<string, string> = {};
  for (const { scenario } of bySize) {
    const given = governed(scenario, law);
    const { lawful } = lawfulRun(given);
    for (const { id } of lawful === null ? [] : possibleErrors(given, lawful)) cases[id] ??= scenario.id;
  }
  return cases;
}
