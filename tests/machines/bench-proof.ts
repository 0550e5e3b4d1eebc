import { parseArgs } from 'node:util';
import { applyRepair } from '#simulations/grading/apply-repair.ts';
import { grade } from '#simulations/grading/grade.ts';
import { LOG_KINDS, measure } from '#simulations/proof/metrics.ts';
import type { Miss } from '#simulations/proof/metrics.ts';
import { faultsOf, rates } from '#simulations/proof/targets.ts';
import { madeSubjects } from './made-subjects.ts';
import { proofSubjects } from './proof-subjects.ts';

/**
 * `npm run bench:proof -- --runs 200 --seed 1 --only lawful`: how often the grader is right, over logs of which the truth is
 * known. `--runs` counts logs of each kind and case; `--lawful 100000` makes so many lawful logs over all cases and nothing else;
 * `--procedure denunciation` takes the cases of one procedure alone. The cases are those of the library and those that `made-subjects.ts` makes.
 */

const MOST_SHOWN = 40;

const print = (text: string) => process.stdout.write(`${text}\n`);

function whole(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`--${name} wants a whole number, not ${text}.`);
  return value;
}

function table(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) print(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
}

function show({ kind, scenario, seed, operator, expected, got }: Miss): void {
  print(`${kind} ${scenario} seed ${seed} ${operator}\n    expected ${expected.join(' ; ') || 'nothing'}\n    got      ${got.join(' ; ') || 'nothing'}`);
}

const { values } = parseArgs({ options: { runs: { type: 'string', default: '200' }, seed: { type: 'string', default: String(Date.now() % 1_000_000_000) }, only: { type: 'string' }, lawful: { type: 'string' }, procedure: { type: 'string' } } });
const seed = whole('seed', values.seed);
const subjects = [...proofSubjects(process.cwd()), ...madeSubjects()].filter(({ procedure }) => values.procedure === undefined || procedure.id === values.procedure);
if (subjects.length === 0) throw new RangeError(`--procedure: no case is judged by ${values.procedure}.`);
const runs = values.lawful === undefined ? whole('runs', values.runs) : Math.ceil(whole('lawful', values.lawful) / subjects.length);
const wanted = values.lawful === undefined ? values.only : 'lawful';
const kinds = wanted === undefined ? LOG_KINDS : LOG_KINDS.filter((kind) => kind === wanted);
if (kinds.length === 0) throw new RangeError(`--only wants one of ${LOG_KINDS.join(', ')}, not ${wanted}.`);

const start = performance.now();
let told = start;
const result = measure({
  subjects,
  runs,
  seed,
  kinds,
  grade,
  applyRepair,
  progress(counted) {
    if (performance.now() - told < 10_000) return;
    told = performance.now();
    process.stderr.write(`${counted} of ${runs}\n`);
  },
});

print(`seed ${seed}, ${runs} runs on ${subjects.length} cases, ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
const tallies = [...result.procedures, ['overall', result.overall] as const];
table([['', ...tallies.map(([name]) => name)], ...rates(result.overall).map(({ name }, row) => [name, ...tallies.map(([, tally]) => rates(tally)[row]?.shown ?? '')])]);
print('');
table([['operator', 'family', 'logs', 'told exactly'], ...[...result.operators].map(([id, { family, made, exact }]) => [id, family, String(made), String(exact)])]);

if (result.broken.size > 0) {
  const classes = new Map<string, { logs: number; rules: number }>();
  for (const [rule, logs] of result.broken) {
    const [name = ''] = rule.split(' ');
    const counted = classes.get(name) ?? { logs: 0, rules: 0 };
    classes.set(name, { logs: counted.logs + logs, rules: counted.rules + 1 });
  }
  print('');
  table([['class of error', 'true errors in single logs', 'rules broken'], ...[...classes].sort().map(([name, { logs, rules }]) => [name, String(logs), String(rules)])]);
}

const faults = faultsOf(result, kinds);
if (result.misses.length > 0) print('');
result.misses.slice(0, MOST_SHOWN).forEach(show);
if (result.misses.length > MOST_SHOWN) print(`… and ${result.misses.length - MOST_SHOWN} more`);
print(faults.length === 0 ? '\nevery target is met' : `\nmissed: ${faults.join(', ')}`);
process.exitCode = faults.length === 0 ? 0 : 1;
