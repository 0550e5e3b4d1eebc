import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { initialSituation, situationAfter, worldMachine } from '#simulations/desk/world.ts';
import type { Situation } from '#simulations/desk/world.ts';
import { compileNorm, normToJson } from '#simulations/grading/compile.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { ROOT } from '#tests/integration/support/files.ts';
import { bundleForDevice } from '../../../scripts/device.mjs';
import { setup } from './xstate.ts';

interface OnDevice {
  compileNorm: typeof compileNorm;
  normToJson: typeof normToJson;
  procedures: typeof procedures;
  initialSituation: Situation;
  situationAfter: typeof situationAfter;
}

const folder = join(ROOT, 'node_modules/.cache/saban-device');
const file = join(folder, `machines-${process.pid}.mjs`);
let device: OnDevice;

beforeAll(async () => {
  const source = ["export { compileNorm, normToJson } from './simulations/grading/compile.ts';", "export { procedures } from './simulations/procedures/index.ts';", "export { initialSituation, situationAfter } from './simulations/desk/world.ts';"].join('\n');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, await bundleForDevice(ROOT, { source }));
  device = (await import(pathToFileURL(file).href)) as OnDevice;
});
afterAll(() => rmSync(file, { force: true }));

test('every procedure has the same states, arcs and guards on the device, in the same order', () => {
  expect(device.procedures.map(({ id }) => id)).toEqual(procedures.map(({ id }) => id));
  for (const [at, procedure] of procedures.entries()) {
    const onDevice = device.procedures[at];
    if (onDevice === undefined) throw new Error(procedure.id);
    const norm = compileNorm(procedure);
    expect(norm.arcs.length).toBeGreaterThan(0);
    expect(device.normToJson(device.compileNorm(onDevice))).toBe(normToJson(norm));
  }
});

test('in every state of the situation, every event leads to the same one', () => {
  const events = worldMachine.events.flatMap((type) => [{ type, here: true }, { type, here: false }]).concat({ type: 'nobody.knows', here: true });
  expect(device.initialSituation).toEqual(initialSituation);
  // The parts of the situation stand side by side and know nothing of each other, so each is walked by itself.
  const regions = Object.entries(worldMachine.root.states as Record<string, { states: Record<string, unknown> }>);
  for (const [region, { states }] of regions) {
    for (const state of Object.keys(states)) {
      const situation = { ...initialSituation, [region]: state };
      expect(events.map((event) => device.situationAfter(situation, event)), `${region} ${state}`).toEqual(events.map((event) => situationAfter(situation, event)));
    }
  }
  expect(regions.length).toBe(Object.keys(initialSituation).length);
});

test('a machine with anything that the device would read otherwise is refused when it is made', () => {
  type Config = Parameters<ReturnType<typeof setup>['createMachine']>[0];
  const odd: readonly object[] = [
    { initial: 'a', states: { a: { always: { target: 'b' } }, b: {} } },
    { initial: 'a', states: { a: { on: { go: { target: 'b', actions: 'count' } } }, b: {} } },
    { initial: 'a', states: { a: { on: { go: { target: '#elsewhere' } } } } },
    { initial: 'a', states: { a: { initial: 'b', states: { b: {} } } } },
    { initial: 'a', on: { go: { target: 'a' } }, states: { a: {} } },
    { states: { a: {} } },
  ];
  for (const config of odd) expect(() => setup({}).createMachine(config as Config), JSON.stringify(config)).toThrow(RangeError);
  expect(() => setup({}).createMachine({ initial: 'a', states: { a: { on: { go: { target: 'b' } } }, b: { type: 'final' } } })).not.toThrow();
});
