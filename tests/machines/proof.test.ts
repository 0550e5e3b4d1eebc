import { expect, test } from 'vitest';
import { applyRepair } from '#simulations/grading/apply-repair.ts';
import { grade } from '#simulations/grading/grade.ts';
import { measure } from '#simulations/proof/metrics.ts';
import type { ProofResult, ProofRun } from '#simulations/proof/metrics.ts';
import { damage } from '#simulations/proof/operator.ts';
import type { Operator } from '#simulations/proof/operator.ts';
import { operators } from '#simulations/proof/operators.ts';
import { randomFrom } from '#simulations/proof/random.ts';
import { sheetOf } from '#simulations/proof/sheet.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { faultsOf } from '#simulations/proof/targets.ts';
import { madeSubjects } from './made-subjects.ts';
import { proofSubjects } from './proof-subjects.ts';

/** The grader held to logs of which the truth is known. `npm run bench:proof` does the same for as long as anybody likes. */

const library = proofSubjects(process.cwd());
const made = madeSubjects();
/** One case of each procedure, for what is not about the cases. */
const few = procedures.flatMap(({ id }) => library.find(({ procedure }) => procedure.id === id) ?? []);
const FIXED = [20260701, 7];
const fresh = Date.now() % 1_000_000_000;
const TRIES = 8;

function shown(result: ProofResult): string[] {
  return result.misses.slice(0, 12).map(({ kind, scenario, seed, operator, expected, got }) => `${kind} ${scenario} ${seed} ${operator}: expected ${expected.join('; ')}; got ${got.join('; ')}`);
}

const run = (seed: number, change: Partial<ProofRun> = {}): ProofResult => measure({ subjects: few, runs: 1, seed, grade, applyRepair, ...change });

/** Every `step`-th of the cases, beginning with one of the first. */
const every = <T>(items: readonly T[], step: number, first: number): T[] => items.filter((_, place) => place % step === first % step);

/** A rate is held over all seeds together: a sample of one seed is too small for "99 of 100". */
function pooled(results: readonly ProofResult[]): ProofResult {
  const [first, ...others] = results;
  const overall = { ...first!.overall };
  for (const result of others) for (const key of Object.keys(overall) as (keyof typeof overall)[]) overall[key] += result.overall[key];
  return { ...first!, overall, misses: results.flatMap(({ misses }) => misses) };
}

test(`every slip is found, none is invented, each can be mended: seeds ${[...FIXED, fresh].join(', ')}`, () => {
  const result = pooled([...FIXED, fresh].map((seed, turn) => run(seed, { subjects: [...every(library, 2, turn === FIXED.length ? seed : turn), ...every(made, 9, seed)], runs: 2 })));
  const faults = faultsOf(result);
  expect({ faults, misses: faults.length === 0 ? [] : shown(result) }).toEqual({ faults: [], misses: [] });
}, 300_000);

test('every procedure has a case in the library', () => {
  expect(few.map(({ procedure }) => procedure.id)).toEqual(procedures.map(({ id }) => id));
});

test('every operator damages some log', () => {
  const random = randomFrom(3);
  const damages = (operator: Operator): boolean =>
    [...library, ...made].some((subject) => subject.lawful.some((log) => Array.from({ length: TRIES }).some(() => damage(subject, sheetOf(log), operator, random) !== null)));
  expect(operators.filter((operator) => !damages(operator)).map(({ id }) => id)).toEqual([]);
});

test('a grader that sees nothing is found out', () => {
  const result = run(1, { grade: (given) => ({ ...grade(given), findings: [], score: 100 }) });
  expect(result.overall.truePositives).toBe(0);
  expect(faultsOf(result)).toContain('single errors, recall');
});

test('a grader that accuses a lawful act is found out', () => {
  const result = run(1, {
    grade(given) {
      const report = grade(given);
      const [first] = report.findings;
      return first === undefined ? { ...report, score: 90 } : { ...report, findings: [...report.findings, { ...first, class: 'early', subject: 'x', id: 'early:x:' }] };
    },
  });
  expect(result.overall.lawfulAccused).toBe(result.overall.lawful);
  expect(faultsOf(result)).toContain('single errors, precision');
});

test('repairs that change nothing are found out', () => {
  const result = run(1, { applyRepair: (events) => [...events] });
  expect(result.overall.repairsMended).toBe(0);
  expect(faultsOf(result)).toEqual(expect.arrayContaining(['repair of each finding', 'repair of all findings']));
});

test('the same seed makes the same logs', () => {
  const [once, again] = [run(5), run(5)];
  expect(again.overall).toEqual(once.overall);
  expect(again.misses).toEqual(once.misses);
});
