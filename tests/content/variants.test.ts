import { describe, expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { loadScenarios, readScenario } from '#content/compile/scenarios.ts';
import { grade } from '#simulations/grading/grade.ts';
import { lawfulEvents } from '#simulations/grading/lawful.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import { derive } from '#simulations/scenario/derive.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { possibleDelays, startedLater } from '#simulations/scenario/variants/dates.ts';
import { variantOf } from '#simulations/scenario/variants/variants.ts';

/** A case taken again: sound, lawful to the end, consistent in its texts, and different. */

const { register } = loadLaw('content/law');
const { scenarios } = loadScenarios('content/scenarios', register);
const law = createLawView(register!);
const SEEDS = [1, 2, 7];

function lawfulScore(scenario: Scenario): number {
  const procedure = procedureFor(scenario.facts, law, dayOf(scenario.facts.petition.receivedOn));
  const events = lawfulEvents({ scenario, procedure, law });
  return grade({ scenario, procedure, law, events, submitted: true }).score;
}

/** The text of a case without its ids. */
const textOf = ({ people, opening, papers, discoveries, happenings, reactions, facts }: Scenario): string => JSON.stringify({ people, opening, papers, discoveries, happenings, reactions, facts });

describe.each([...scenarios.keys()])('%s', (id) => {
  const scenario = scenarios.get(id)!;

  test('every variant passes the checks for authors, and its lawful path earns 100', { timeout: 60_000 }, () => {
    for (const seed of SEEDS) {
      const variant = variantOf(scenario, seed, register!);
      expect(readScenario(id, JSON.stringify(variant), id, register).faults).toEqual([]);
      expect(lawfulScore(variant)).toBe(100);
      expect(variant).toMatchObject({ id, variant: { seed } });
      expect(variant.title).not.toBe(scenario.title);
    }
  });

  test('who was renamed is renamed throughout, and the case differs from the one that was published', () => {
    const variant = variantOf(scenario, 1, register!);
    const text = textOf(variant);
    const renamed = scenario.people.filter(({ name }, index) => variant.people[index]!.name !== name);
    expect(renamed.length).toBeGreaterThan(0);
    for (const { name } of renamed) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(name.toLocaleUpperCase('vi'));
    }
    expect(text).not.toBe(textOf(scenario));
  });
});

test('the same seed gives the same variant, another seed another', () => {
  const scenario = scenarios.get('don-xem-lai-giao-dat')!;
  expect(variantOf(scenario, 3, register!)).toEqual(variantOf(scenario, 3, register!));
  expect(textOf(variantOf(scenario, 3, register!))).not.toBe(textOf(variantOf(scenario, 4, register!)));
});

test('begun on the last day of the time limit the complaint is accepted, a day later refused', () => {
  const scenario = scenarios.get('don-xem-lai-giao-dat')!;
  const edges = possibleDelays(scenario, law).filter((days) => days % 7 !== 0 || days > 28);
  expect(edges).toHaveLength(2);
  const answers = edges.map((days) => derive({ scenario: startedLater(scenario, days), register: register! }).response);
  expect(answers).toEqual(['accept', 'refuse']);
});

test('dates in texts move with the facts, with their weekday; what was before the opening stays', () => {
  const scenario = scenarios.get('don-xem-lai-giao-dat')!;
  const later = startedLater(scenario, 7);
  expect(scenario.opening[0]).toContain('12/10/2026');
  expect(later.opening[0]).toContain('Thứ Hai, 19/10/2026');
  expect(later.facts.petition.receivedOn).toBe('2026-10-19');
  expect(later.facts.matters.map(({ knownOn, madeOn }) => [knownOn, madeOn])).toEqual(scenario.facts.matters.map(({ knownOn, madeOn }) => [knownOn, madeOn]));
});

test('a variant meets the same law as the case it is made of', () => {
  for (const scenario of scenarios.values()) {
    for (const days of possibleDelays(scenario, law)) {
      const [then, now] = [startedLater(scenario, days).opensOn, scenario.opensOn].map((iso) => law.provision('lkn-2011/d27', dayOf(iso))?.version.from);
      expect(then).toBe(now);
    }
  }
});
