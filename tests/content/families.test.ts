import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { derive } from '#simulations/scenario/derive.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { hasDomainAt } from '#simulations/verify/fact-domains.ts';
import type { FactPath } from '#simulations/verify/fact-domains.ts';

/** Families of cases that differ in a fact or two: few facts apart, and another way to go. */

const { register } = loadLaw('content/law');
const { scenarios } = loadScenarios('content/scenarios', register);

const families = new Map<string, Scenario[]>();
for (const scenario of scenarios.values()) {
  if (scenario.family !== undefined) families.set(scenario.family.id, [...(families.get(scenario.family.id) ?? []), scenario]);
}
const pairs = [...families].flatMap(([family, members]) => members.flatMap((one, index) => members.slice(index + 1).map((other) => ({ family, one, other }))));

/** Facts with a closed domain, by path; what a class needs besides (its own section, its matter) counts as one each. */
function choicesOf({ facts }: Scenario): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: FactPath): void => {
    if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    else if (hasDomainAt(path) && !/^\d{4}-\d{2}-\d{2}$/.test(String(value))) found.set(path.join('.'), String(value));
  };
  walk(facts, []);
  return found;
}

const SECTIONS = ['denunciation', 'landDispute', 'proposal', 'matters'];

function differences(one: Scenario, other: Scenario): Set<string> {
  const [left, right] = [choicesOf(one), choicesOf(other)];
  const paths = [...new Set([...left.keys(), ...right.keys()])].filter((path) => left.get(path) !== right.get(path));
  return new Set(paths.map((path) => {
    const section = SECTIONS.find((name) => path.startsWith(`${name}.`));
    return section !== undefined && [one, other].some((scenario) => ![...choicesOf(scenario).keys()].some((key) => key.startsWith(`${section}.`))) ? section : path;
  }));
}

const MOST_DIFFERENCES = 6;

test('there are at least four families of at least two cases', () => {
  expect(families.size).toBeGreaterThanOrEqual(4);
  for (const [family, members] of families) expect(members.length, family).toBeGreaterThanOrEqual(2);
});

test.each(pairs)('$family: $one.id and $other.id differ in few facts, and in class or path', ({ one, other }) => {
  const apart = differences(one, other);
  expect(apart.size, [...apart].join(', ')).toBeGreaterThan(0);
  expect(apart.size, [...apart].join(', ')).toBeLessThanOrEqual(MOST_DIFFERENCES);
  const told = [one, other].map((scenario) => {
    const { contents, response, path } = derive({ scenario, register: register! });
    return JSON.stringify([contents.map((content) => content.class), response, path.map(({ act }) => act)]);
  });
  expect(told[0]).not.toBe(told[1]);
  expect(one.family!.differs).not.toBe(other.family!.differs);
});
