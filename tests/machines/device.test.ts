import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as DeviceCases from '#app/domain/offline/device-case.ts';
import type * as Packs from '#app/domain/offline/pack.ts';
import { bundleForDevice, DEVICE_ENTRIES } from '../../scripts/device.mjs';
import { registerFromJson, registerToJson } from '#content/compile/law-json.ts';
import { grade } from '#simulations/grading/grade.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import { scenarioSchema } from '#simulations/scenario/schema.ts';
import { ROOT } from '#tests/integration/support/files.ts';
import { LOGS_BY_HAND, playLog, register as written, scenario } from '#tests/support/played-logs.ts';

const folder = join(ROOT, 'node_modules/.cache/saban-device');
const file = join(folder, `device-${process.pid}.mjs`);
let device: typeof DeviceCases & typeof Packs;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, await bundleForDevice(ROOT, { source: "export * from './app/domain/offline/device-case.ts'; export * from './app/domain/offline/pack.ts';" }));
  device = (await import(pathToFileURL(file).href)) as typeof device;
});
afterAll(() => rmSync(file, { force: true }));

const onServer = registerFromJson(registerToJson(written));

test.each(LOGS_BY_HAND)('$id/$name: the scripts of the device come to the verdict of the server, to the byte', ({ id, name }) => {
  // As the server has it: read back from the text that it stores.
  const story = scenarioSchema.parse(JSON.parse(JSON.stringify(scenario(id))));
  const { events } = playLog(id, name);
  const law = createLawView(onServer);
  const procedure = procedureFor(story.facts, law, dayOf(story.opensOn));
  const server = grade({ scenario: story, procedure, law, events, submitted: true });

  const sent = JSON.parse(JSON.stringify({ law: device.plainRegister(onServer), packed: { scenario: story, hash: '', register: onServer.version, origin: null } })) as { law: Packs.PlainRegister; packed: Packs.PackedCase };
  const atHand = { packed: sent.packed, register: device.registerOfPack(sent.law) };
  expect(JSON.stringify(device.firstLog(atHand))).toBe(JSON.stringify(events.slice(0, device.firstLog(atHand).length)));
  expect(JSON.stringify(device.gradeOnDevice(atHand, events))).toBe(JSON.stringify(server));
});

test('the scripts of the device, machines and grader among them, stay below 250 KB on the way', async () => {
  const parts = await Promise.all(Object.values(DEVICE_ENTRIES).map((entry) => bundleForDevice(ROOT, { entry })));
  const sizes = parts.map((text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }).length);
  const sum = sizes.reduce((total, size) => total + size, 0);
  expect(sum).toBeLessThan(250_000);
  // Nothing was dropped by a bundler that took it for unused.
  expect(sum).toBeGreaterThan(150 * 1024);
});
