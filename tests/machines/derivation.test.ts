import { describe, expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { dayOf, isoOf } from '#simulations/law/day.ts';
import { derive } from '#simulations/scenario/derive.ts';
import { factsSchema } from '#simulations/scenario/facts.ts';
import { movedInTime } from '#simulations/scenario/moved-in-time.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { deviationsFrom, withFact } from '#simulations/verify/fact-domains.ts';

/**
 * Derivation answers for any strict facts on any day from 2024 to 2027: every scenario on both sides of each change of the law,
 * moved there or asked about it, with one fact otherwise each time.
 */

const { register } = loadLaw('content/law');
const { scenarios } = loadScenarios('content/scenarios', register);
const [FIRST, LAST] = [dayOf('2024-01-01'), dayOf('2027-12-31')];

const periods = [...[...register!.provisions.values()].flatMap(({ versions }) => versions), ...register!.forms];
const changes = [...new Set(periods.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))].filter((day) => day > FIRST && day <= LAST);
const days = [...new Set([FIRST, ...changes.flatMap((day) => [day - 1, day]), LAST])].sort((a, b) => a - b);

/** One fact otherwise, another for each place in the list; the case as it stands at the first. */
function deviated(scenario: Scenario, turn: number): Scenario {
  const received = dayOf(scenario.facts.petition.receivedOn);
  const deviations = deviationsFrom(scenario.facts, [received, received - 95, received - 400].map(isoOf));
  const one = turn === 0 ? undefined : deviations[(turn * 37) % deviations.length];
  const facts = factsSchema.safeParse(one === undefined ? scenario.facts : withFact(scenario.facts, one.path, one.value));
  return facts.success ? { ...scenario, facts: facts.data } : scenario;
}

test('the law changes often enough in these years for the walk to mean something', () => {
  expect(changes.map(isoOf)).toEqual(expect.arrayContaining(['2024-08-01', '2025-07-01', '2026-01-31', '2026-07-01', '2027-03-01']));
});

describe.each([...scenarios.values()].map((scenario, index) => ({ scenario, index, id: scenario.id })))('$id', ({ scenario, index }) => {
  test('is derived on both sides of every change of the law', { timeout: 60_000 }, () => {
    for (const [turn, day] of days.entries()) {
      const isMoved = (turn + index) % 2 === 0;
      const then = isMoved ? movedInTime(scenario, day - dayOf(scenario.facts.petition.receivedOn)) : scenario;
      const found = derive({ scenario: deviated(then, turn), register: register!, on: isMoved ? null : isoOf(day) });
      expect(found.contents.length).toBeGreaterThan(0);
      for (const { competence } of found.contents) expect(competence.id === null).toBe(competence.name === null);
      for (const { due, derivation } of found.terms) expect(due !== null || derivation[0]?.includes('lịch nghỉ') === true).toBe(true);
    }
  });
});
