import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACT_DATA } from '#simulations/desk/act-data.ts';
import { actTables, withActTables } from './act-table.ts';
import { loadLaw } from './law.ts';

const { register } = loadLaw('content/law');

test('the tables of content/scenarios/README.md are those of today (run vitest with -u to renew them)', async () => {
  const readme = readFileSync('content/scenarios/README.md', 'utf8');
  await expect(withActTables(readme, register!)).toMatchFileSnapshot('../scenarios/README.md');
});

test('every act, every form and every value is in the tables, in words', () => {
  const tables = actTables(register!);
  for (const act of Object.keys(ACT_DATA)) expect(tables).toContain(`| \`${act}\` |`);
  for (const form of register!.forms) expect(tables).toContain(`\`${form.id}\``);
  expect(tables).not.toMatch(/undefined|\{\w+\}/);
});

test('a README without its markers is refused', () => {
  expect(() => withActTables('nothing', register!)).toThrow('markers');
});
