import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACT_DATA, HINT_DATA } from '#simulations/desk/act-data.ts';
import { matterSchema } from '#simulations/scenario/facts.ts';
import { denunciationSchema } from '#simulations/scenario/facts/denunciation.ts';
import { ROOT } from '#tests/integration/support/files.ts';
import { LOGS_BY_HAND, playLog } from '#tests/support/played-logs.ts';
import { bundleForDevice } from '../../../scripts/device.mjs';
import type { Issue } from './zod.ts';

interface Asked {
  shape?: unknown;
  safeParse(value: unknown): { success: boolean; data?: unknown; error?: { issues: readonly (Omit<Issue, 'code' | 'path'> & { code: string; path: readonly PropertyKey[] })[] } };
}
interface OnDevice {
  ACT_DATA: Record<string, Asked>;
  HINT_DATA: Asked;
  matterSchema: Asked;
  denunciationSchema: Asked;
}

const folder = join(ROOT, 'node_modules/.cache/saban-device');
const file = join(folder, `shapes-${process.pid}.mjs`);
let device: OnDevice;

beforeAll(async () => {
  const source = ["export { ACT_DATA, HINT_DATA } from './simulations/desk/act-data.ts';", "export { matterSchema } from './simulations/scenario/facts.ts';", "export { denunciationSchema } from './simulations/scenario/facts/denunciation.ts';"].join('\n');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, await bundleForDevice(ROOT, { source }));
  device = (await import(pathToFileURL(file).href)) as OnDevice;
});
afterAll(() => rmSync(file, { force: true }));

/** What somebody who means harm, or a form that is half filled in, may send in place of anything. */
const ODD = [null, true, 0, 1.5, 2 ** 60, '', 'x', 'a'.repeat(400), '2026-02-30', [], ['x', 1], {}, { X: 'right', y: 1 }];

/** What the desk asks of a shape: whether it fits, where not, and what is meant. */
function said(asked: Asked, value: unknown): unknown {
  const { success, data, error } = asked.safeParse(value);
  const faults = (error?.issues ?? []).map(({ code, path, keys }) => (code === 'unrecognized_keys' ? { unknown: keys } : { at: path.join('.') }));
  return success ? { data: JSON.stringify(data) } : { faults: [...new Set(faults.map((fault) => JSON.stringify(fault)))] };
}

/** A value with one of its fields missing, odd or besides, for every field and everything odd. */
function variants(value: Readonly<Record<string, unknown>>, names: readonly string[]): unknown[] {
  return [value, ...ODD, ...[...names, 'besides'].flatMap((name) => [Object.fromEntries(Object.entries(value).filter(([own]) => own !== name)), ...ODD.map((odd) => ({ ...value, [name]: odd }))])];
}

test('what fits an act, what does not and where is the same on the device, for every act and every field', () => {
  const played = new Map(LOGS_BY_HAND.flatMap(({ id, name }) => playLog(id, name).events.map(({ type, data }) => [type, data] as const)));
  for (const [type, shape] of Object.entries(ACT_DATA)) {
    const onDevice = device.ACT_DATA[type];
    if (onDevice === undefined) throw new Error(`no ${type} on the device`);
    expect(Object.keys(onDevice.shape ?? {}), type).toEqual(Object.keys(shape.shape));
    const values = variants((played.get(type) ?? {}) as Record<string, unknown>, Object.keys(shape.shape));
    expect(JSON.stringify(values.map((value) => [value, said(onDevice, value)])), type).toBe(JSON.stringify(values.map((value) => [value, said(shape, value)])));
  }
  expect(played.size).toBeGreaterThan(60);
});

test('hints, matters and what a denunciation leaves unsaid are read alike', () => {
  const hint = { subject: 'inquiry', instance: '', level: 2 };
  const matter = { id: 'a', kind: 'decision', name: 'Quyết định', madeBy: 'police', madeOn: '2026-08-03', knownOn: '2026-08-04', irreversible: { on: '2026-08-05', what: 'phá dỡ' } };
  const denunciation = { accused: [{ person: 'ong-a', office: 'police-officer' }], protection: { risk: 'work' }, withdrawal: { coerced: true } };
  for (const [real, onDevice, value] of [[HINT_DATA, device.HINT_DATA, hint], [matterSchema, device.matterSchema, matter], [denunciationSchema, device.denunciationSchema, denunciation], [denunciationSchema, device.denunciationSchema, {}]] as const) {
    expect(real.safeParse(value).success).toBe(true);
    for (const odd of variants(value, Object.keys(real.shape))) expect(said(onDevice, odd), JSON.stringify(odd)).toEqual(said(real, odd));
  }
});
