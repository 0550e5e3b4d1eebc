import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Files that each break exactly the rule they are listed under; the first file of a plant is the offender. */
const PLANTS: Record<string, Record<string, string>> = {
  'simulations-are-pure': { 'simulations/p1.ts': "import '../db/thing.ts';", 'db/thing.ts': 'export const x = 1;' },
  'simulations-need-xstate-and-zod-only': { 'simulations/p2.ts': "import { parse } from 'yaml'; export const y = parse;" },
  'no-node-core-in-pure': { 'simulations/p3.ts': "import { readFileSync } from 'node:fs'; export const r = readFileSync;" },
  'xstate-only-in-simulations-and-the-workshop': { 'app/use-cases/p4.ts': "import { setup } from 'xstate'; export const s = setup;" },
  'domain-imports-simulations-and-content-types': { 'app/domain/p5.ts': "import '../platform/p5b.ts';", 'app/platform/p5b.ts': 'export const x = 1;' },
  'content-knows-only-simulations': { 'content/p6.ts': "import '../app/platform/p6b.ts';", 'app/platform/p6b.ts': 'export const x = 1;' },
  'db-imports-types-only': { 'db/p7.ts': "import '../simulations/p7b.ts';", 'simulations/p7b.ts': 'export const x = 1;' },
  'sql-only-in-db': { 'app/use-cases/p8.ts': "import { sql } from 'drizzle-orm'; export const q = sql;" },
  'one-opener': { 'db/repositories/p9.ts': "import Database from 'better-sqlite3'; export const d = Database;" },
  'routes-never-touch-db': { 'app/routes/p10.tsx': "import '../../db/p10b.ts';", 'db/p10b.ts': 'export const x = 1;' },
  'screens-never-touch-db-or-use-cases': { 'app/features/p11.tsx': "import '../use-cases/p11b.server.ts';", 'app/use-cases/p11b.server.ts': 'export const x = 1;' },
  'ui-knows-nothing': { 'app/ui/p12.tsx': "import '../features/p12b.tsx';", 'app/features/p12b.tsx': 'export const x = 1;' },
  'use-cases-return-values': { 'app/use-cases/p13.ts': "import { useState } from 'react'; export const u = useState;" },
  'remix-only-at-the-edge': { 'app/domain/p14.ts': "import { redirect } from '@remix-run/node'; export const r = redirect;" },
  'no-server-in-client': { 'app/features/p15.tsx': "import '../routes/p15b.server.ts';", 'app/routes/p15b.server.ts': 'export const x = 1;' },
  'graphs-are-laid-out-on-the-server': { 'app/features/p21.tsx': "import { layout } from '@dagrejs/dagre'; export const l = layout;" },
  'proof-is-written-apart-from-the-grader': { 'simulations/proof/p22.ts': "import '../grading/p22b.ts';", 'simulations/grading/p22b.ts': 'export const x = 1;' },
  'no-circular': { 'app/domain/p16.ts': "import './p16b.ts'; export const a = 1;", 'app/domain/p16b.ts': "import './p16.ts'; export const b = 1;" },
  'no-orphans': { 'app/domain/p17.ts': 'export const lonely = 1;' },
  'not-to-test': { 'app/domain/p18.ts': "import './p18.test.ts';", 'app/domain/p18.test.ts': 'export const x = 1;' },
  'declared-packages-only': { 'app/domain/p19.ts': "import 'acorn';" },
  resolvable: { 'app/domain/p20.ts': "import './nowhere.ts';" },
};

interface Violation {
  from: string;
  rule: { name: string };
}

function cruise(folder: string): Violation[] {
  const arguments_ = [join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '.', '--config', join(folder, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  let output: string;
  try {
    output = execFileSync(process.execPath, arguments_, { cwd: folder, encoding: 'utf8', maxBuffer: 64 << 20 });
  } catch (error) {
    output = String((error as { stdout: string }).stdout);
  }
  return (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
}

test('each import rule catches the violation planted for it, and every rule has a plant', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'saban-plants-'));
  try {
    for (const name of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs', 'node_modules']) symlinkSync(join(root, name), join(folder, name));
    for (const files of Object.values(PLANTS)) {
      for (const [path, source] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), source);
      }
    }
    const violations = cruise(folder);
    for (const [rule, files] of Object.entries(PLANTS)) {
      const offender = Object.keys(files)[0];
      expect(violations.some((v) => v.rule.name === rule && v.from === offender), `${rule} misses ${offender}`).toBe(true);
    }
    const config = (await import('../../.dependency-cruiser.cjs')) as { default: { forbidden: { name: string }[] } };
    expect(config.default.forbidden.map((rule) => rule.name).sort()).toEqual(Object.keys(PLANTS).sort());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
