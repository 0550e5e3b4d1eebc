import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { main, run, say, secondsSince, Stop } from './run.mjs';
import { words } from './words.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (path) => join(root, 'node_modules', path);
const VITEST_REPORT = join(root, '.cache/vitest.json');
const PLAYWRIGHT_REPORT = join(root, 'test-results/report.json');

/** In order: the quick ones first. A group runs its commands side by side; the first group that fails ends the run. */
const GROUPS = [
  { name: 'types', commands: [[bin('typescript/bin/tsc'), '-p', 'tsconfig.json'], [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.simulations.json']] },
  { name: 'lint', commands: [[bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']] },
  { name: 'imports', commands: [[bin('dependency-cruiser/bin/dependency-cruise.mjs'), 'app', 'content', 'db', 'simulations', 'tests', '--config', '.dependency-cruiser.cjs']] },
  { name: 'dead', commands: [[bin('knip/bin/knip.js'), '--no-progress']] },
  { name: 'unit', show: true, commands: [[bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`]] },
  { name: 'content', commands: [[join(root, 'build/saban.mjs'), 'check']] },
  { name: 'browser', show: true, commands: [[bin('@playwright/test/cli.js'), 'test']] },
];

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Tests that the two runners counted; a failed check that is no test counts as one failure. */
function count(results) {
  const unit = readReport(VITEST_REPORT);
  const browser = readReport(PLAYWRIGHT_REPORT)?.stats;
  const passed = (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0) + (browser?.flaky ?? 0);
  const counted = (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0);
  const skipped = (unit?.numPendingTests ?? 0) + (unit?.numTodoTests ?? 0) + (browser?.skipped ?? 0);
  const broken = results.some(({ outcome }) => outcome === words.failed);
  return { passed, failed: broken ? Math.max(1, counted) : counted, skipped };
}

async function runGroup({ commands, show }, env) {
  const outcomes = await Promise.all(commands.map((args) => run(process.execPath, args, { cwd: root, env, show: show ? process.stdout : undefined })));
  const failed = outcomes.filter(({ code }) => code !== 0);
  if (!show) for (const { output } of failed) process.stdout.write(`${output.trim()}\n`);
  return failed.length === 0;
}

await main(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !GROUPS.some((group) => group.name === name));
  if (unknown !== undefined) throw new Stop(`${unknown}? ${GROUPS.map(({ name }) => name).join(' ')}`);
  const groups = GROUPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  await ensureInstalled(root);
  const browser = groups.some(({ name }) => name === 'browser');
  await ensureBuilt(root, browser ? ['cli', 'content', 'web'] : ['cli']);
  const env = { NODE_ENV: '', ...(browser ? { CHROMIUM_PATH: await findChromium() } : {}) };

  mkdirSync(dirname(VITEST_REPORT), { recursive: true });
  for (const report of [VITEST_REPORT, PLAYWRIGHT_REPORT]) rmSync(report, { force: true });
  const results = [];
  let ok = true;
  for (const group of groups) {
    const start = performance.now();
    if (ok) {
      say(`… ${words.checks[group.name]}`);
      ok = await runGroup(group, env);
      results.push({ group, outcome: ok ? words.passed : words.failed, took: words.seconds(secondsSince(start)) });
    } else {
      results.push({ group, outcome: words.skipped, took: '' });
    }
  }
  const { passed, failed, skipped } = count(results);
  process.stdout.write('\n');
  for (const { group, outcome, took } of results) process.stdout.write(`  ${words.checks[group.name].padEnd(34)} ${outcome}  ${took}\n`);
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  return ok ? 0 : 1;
});
