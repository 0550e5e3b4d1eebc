import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { readLog } from '#content/compile/log-file.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { runScript } from '#simulations/desk/script.ts';

const LOGS = 'tests/fixtures/logs';
const { register } = loadLaw('content/law');
const { scenarios } = loadScenarios('content/scenarios', register);

const logs = [...scenarios.keys()].flatMap((id) =>
  readdirSync(`${LOGS}/${id}`)
    .filter((name) => name !== 'expected.json')
    .map((name) => ({ id, name: name.replace('.json', '') })),
);

test.each(logs)('the desk plays $id/$name to its end', ({ id, name }) => {
  const { log, faults } = readLog(name, readFileSync(`${LOGS}/${id}/${name}.json`, 'utf8'));
  expect(faults).toEqual([]);
  const played = runScript({ scenario: scenarios.get(id)!, register: register! }, log!.acts);
  expect(played).toMatchObject({ ok: true });
});
