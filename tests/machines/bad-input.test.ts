import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { readLog } from '#content/compile/log-file.ts';
import { loadScenarios, readScenario } from '#content/compile/scenarios.ts';
import { parseYaml } from '#content/compile/yaml-file.ts';
import { runScript } from '#simulations/desk/script.ts';
import { grade, UngradableLog } from '#simulations/grading/grade.ts';
import { NoLawfulPath } from '#simulations/grading/lawful.ts';
import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import { derive } from '#simulations/scenario/derive.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';

/** Whatever is handed in, there is a report with a score, or a refusal in words: never anything else. */

const root = process.cwd();
const register = loadLaw(join(root, 'content/law')).register!;
const law = createLawView(register);
const cases = [...loadScenarios(join(root, 'content/scenarios'), register).scenarios.values()].map((scenario) => ({
  scenario,
  log: JSON.parse(readFileSync(join(root, 'tests/fixtures/logs', scenario.id, 'lawful.json'), 'utf8')) as Json,
  source: parseYaml(readFileSync(join(root, 'content/scenarios', scenario.id, 'scenario.yaml'), 'utf8'), 'scenario.yaml').file!.value as Json,
}));

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

interface Mutation {
  /** Which of the places of the value, as a share of all. */
  at: number;
  how: 'replace' | 'remove' | 'double' | 'swap' | 'rename' | 'mix';
  /** Whole acts of a log, or anything in it. */
  level: 'act' | 'any';
  value: Json;
}

const oddValue: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, -1, 1e308, -0.5, 2 ** 53, '', ' ', '__proto__', 'constructor', 'toString', '2026-02-30', '9999-12-31', '0000-01-01', '1900-01-01', '2026-08-03', [], {}, 'x'.repeat(5000), '\u0000', '\uD800', 'none', 'chair'),
  fc.string().map((text): Json => text),
  fc.integer().map((number): Json => number),
  fc.date({ min: new Date('2020-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date): Json => date.toISOString().slice(0, 10)),
  fc.integer({ min: 1, max: 200 }).map((depth): Json => Array.from({ length: depth }).reduce<Json>((inner) => [inner], null)),
  fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'act', 'wait', 'x'), fc.constant<Json>(1)).map((record): Json => record),
);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  how: fc.constantFrom('replace', 'remove', 'double', 'swap', 'rename', 'mix', 'mix'),
  level: fc.constantFrom('act', 'any'),
  value: oddValue,
});
const mutations = fc.array(mutation, { minLength: 1, maxLength: 3 });

type Place = { holder: Json[]; key: number } | { holder: { [key: string]: Json }; key: string };

function placesIn(value: Json): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, key): Place[] => [{ holder: value, key }, ...placesIn(item)]);
  return Object.keys(value).flatMap((key): Place[] => [{ holder: value, key }, ...placesIn(value[key] ?? null)]);
}

function placesOf(value: Json, level: Mutation['level']): Place[] {
  const acts = typeof value === 'object' && value !== null && !Array.isArray(value) ? value['acts'] : undefined;
  return level === 'act' && Array.isArray(acts) ? acts.map((_, key): Place => ({ holder: acts, key })) : placesIn(value);
}

/** What stands under the same key elsewhere in the file: as plausible as it gets. */
function elsewhere(value: Json, key: string, at: number): Json | undefined {
  const others = placesIn(value).flatMap(({ holder, key: name }): Json[] => (!Array.isArray(holder) && name === key ? [holder[key] ?? null] : []));
  return others[Math.floor(at * 7919 * others.length) % others.length];
}

function mutate(given: Json, changes: readonly Mutation[]): Json {
  const value = structuredClone(given);
  for (const { at, how, level, value: odd } of changes) {
    const places = placesOf(value, level);
    const place = places[Math.floor(at * places.length)];
    if (place === undefined) return odd;
    if (Array.isArray(place.holder)) {
      const key = place.key as number;
      const own = place.holder[key] ?? null;
      if (how === 'remove') place.holder.splice(key, 1);
      else if (how === 'double') place.holder.splice(key, 0, structuredClone(own));
      else if (how === 'swap' || how === 'mix') place.holder.splice(key, 2, place.holder[key + 1] ?? null, own);
      else place.holder[key] = structuredClone(odd);
    } else {
      const key = String(place.key);
      const own = place.holder[key] ?? null;
      if (how === 'remove' || how === 'rename') delete place.holder[key];
      if (how === 'rename') place.holder[typeof odd === 'string' ? odd : 'x'] = own;
      if (how === 'mix') place.holder[key] = structuredClone(elsewhere(value, key, at) ?? own);
      if (how === 'replace' || how === 'swap' || how === 'double') place.holder[key] = structuredClone(odd);
    }
  }
  return value;
}

/** Refusals that have words; everything else is a fault of ours. */
function isRefusal(error: unknown): boolean {
  return error instanceof UngradableLog || error instanceof MissingCalendarYear || error instanceof NoLawfulPath;
}

function refusalOrReport(scenario: Scenario, text: string): 'refused' | 'graded' {
  const { log, faults } = readLog('log.json', text);
  if (log === null) {
    expect(faults.length).toBeGreaterThan(0);
    for (const { message, remedy, line } of faults) expect([message, remedy ?? '', line]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/), expect.any(Number)]);
    return 'refused';
  }
  try {
    const played = runScript({ scenario, register }, log.acts);
    if (!played.ok) {
      expect(played.message).toMatch(/\S/);
      expect(played.at).toBeLessThan(log.acts.length);
      return 'refused';
    }
    const procedure = procedureFor(scenario.facts, law, dayOf(scenario.opensOn));
    const report = grade({ scenario, procedure, law, events: played.events, submitted: log.submitted });
    expect(report.score).toBeGreaterThanOrEqual(0);
    expect(report.score).toBeLessThanOrEqual(100);
    return 'graded';
  } catch (error) {
    if (isRefusal(error)) return 'refused';
    throw error;
  }
}

const RUNS = 80;
const fresh = Date.now() % 1_000_000_000;

test.each([20260701, fresh])('a log with anything changed in it is graded or refused in words (seed %i)', (seed) => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.constantFrom(...cases), mutations, ({ scenario, log }, changes) => {
      seen.add(refusalOrReport(scenario, JSON.stringify(mutate(log, changes))));
    }),
    { seed, numRuns: RUNS },
  );
  expect([...seen].sort()).toEqual(['graded', 'refused']);
});

test.each([20260701, fresh])('a log whose text is damaged is graded or refused in words (seed %i)', (seed) => {
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.nat(), fc.nat({ max: 30 }), fc.string({ unit: 'binary' }), ({ scenario, log }, at, length, put) => {
      const text = JSON.stringify(log, null, 2);
      const start = at % text.length;
      refusalOrReport(scenario, text.slice(0, start) + put + text.slice(start + length));
    }),
    { seed, numRuns: RUNS },
  );
});

test.each([20260701, fresh])('a scenario with anything changed in it is derived and graded, or refused in words (seed %i)', (seed) => {
  fc.assert(
    fc.property(fc.constantFrom(...cases), mutations, ({ log, source }, changes) => {
      const { scenario, faults } = readScenario('scenario.yaml', JSON.stringify(mutate(source, changes)), null, register);
      if (scenario === null) {
        expect(faults.length).toBeGreaterThan(0);
        for (const { message } of faults) expect(message).toMatch(/\S/);
        return;
      }
      try {
        derive({ scenario, register });
      } catch (error) {
        if (!isRefusal(error)) throw error;
      }
      refusalOrReport(scenario, JSON.stringify(log));
    }),
    { seed, numRuns: RUNS },
  );
});

test('nothing that a file says reaches the prototypes', () => {
  refusalOrReport(cases[0]!.scenario, '{"format":1,"__proto__":{"polluted":1},"acts":[{"act":"database.updated","on":"2026-08-03","data":{"__proto__":{"polluted":1}}}]}');
  readScenario('scenario.yaml', '__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\n', null, register);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
