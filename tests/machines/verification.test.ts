import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor, procedures } from '#simulations/procedures/index.ts';
import type { VerifyLibrary } from '#simulations/verify/fault.ts';
import { verifyCatalogue } from '#simulations/verify/point-9-catalogue.ts';
import { verifyWorldWalks } from '#simulations/verify/point-10-world-walks.ts';
import { verifyWorldCoverage } from '#simulations/verify/point-11-world-coverage.ts';
import { verifyDecisions } from '#simulations/verify/point-4-decisions.ts';
import { verifyGuards } from '#simulations/verify/point-5-guards.ts';
import { verifyWaysOut } from '#simulations/verify/point-3-ways-out.ts';
import { verifyLawfulRuns } from '#simulations/verify/point-8-lawful-runs.ts';
import { showcases } from '#simulations/verify/showcases.ts';
import { survey } from '#simulations/verify/survey.ts';

/** Every real procedure with every scenario, held to the points of GRADING.md §11 further than `saban check` looks, which npm test runs too. */

/** Walks for each seed; `VERIFY_WALKS=10000` for the long look that the specification asks for. */
const WALKS = Number(process.env['VERIFY_WALKS'] ?? 10);
const FRESH = Date.now() % 1_000_000_000;

const { register } = loadLaw('content/law');
if (register === null) throw new Error('content/law does not load');
const law = createLawView(register);
const scenarios = [...loadScenarios('content/scenarios', register).scenarios.values()];
const library: VerifyLibrary = procedures.map((procedure) => ({ procedure, law, scenarios: scenarios.filter(({ facts }) => procedureFor(facts, law, dayOf(facts.petition.receivedOn)) === procedure) }));

const told = (faults: readonly { point: number; subject: string; message: string }[]): string[] => faults.map(({ point, subject, message }) => `${point} ${subject}: ${message}`);

test('every procedure governs a scenario', () => {
  expect(library.filter(({ scenarios: governed }) => governed.length === 0).map(({ procedure }) => procedure.id)).toEqual([]);
});

/** As far as the tests look: near every scenario, and near the richest of each procedure at every time of the law. */
const seen = survey(library, { each: { depth: 1, otherTimes: false }, richest: { depth: 1, otherTimes: true } });

test('there is one lawful way in every state, with any fact of any scenario otherwise, at every time of the law (points 3, 4, 5)', () => {
  expect(seen.cases).toBeGreaterThan(10_000);
  expect(told([...verifyWaysOut(library, seen), ...verifyDecisions(library, seen), ...verifyGuards(library, seen).faults])).toEqual([]);
}, 300_000);

test.each([1, FRESH])('lawful runs to every lawful end are graded 100 (point 8, seed %i)', (seed) => {
  expect(told(verifyLawfulRuns(library, { runs: 6, seed }))).toEqual([]);
}, 300_000);

test('every act can be done somewhere, and unlawfully somewhere (point 11)', () => {
  expect(told(verifyWorldCoverage(library, [...showcases(library, seen)], 1))).toEqual([]);
}, 300_000);

test('every entry of the catalogue is the one finding of some damaged log (point 9)', () => {
  expect(told(verifyCatalogue(library, seen, { tries: 800, seed: 2 }))).toEqual([]);
}, 600_000);

test.each([1, 20_260_701, FRESH])(
  'random walks never break the desk or the grader (point 10, seed %i)',
  (seed) => {
    expect(told(verifyWorldWalks(library, { walks: WALKS, steps: WALKS > 100 ? 200 : 40, seed }))).toEqual([]);
  },
  60_000 * Math.max(1, Math.ceil(WALKS / 10)),
);
