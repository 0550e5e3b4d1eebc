import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { plainRegister } from '#app/domain/offline/pack.ts';
import { LOGS_BY_HAND, playLog, register, scenario } from '#tests/support/played-logs.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { findChromium } from '../../scripts/chromium.mjs';
import { bundleForDevice } from '../../scripts/device.mjs';
import { clumsyLog } from './device-logs.ts';
import { line } from './percentiles.ts';

/** How much slower than this machine a telephone of the lower middle is. */
const SLOWER = 4;
const ACTS = 60;
const RUNS = 9;
const CLUMSY = ['don-to-chu-tich', 'dat-vuon-bai-sa', 'bo-ao-trai-ngoi'];

const SOURCE = `
import { gradeOnDevice } from './app/domain/offline/device-case.ts';
import { registerOfPack } from './app/domain/offline/pack.ts';
let register;
globalThis.takeLaw = (text) => { register = registerOfPack(JSON.parse(text)); };
globalThis.gradeLog = (text, runs) => {
  const { scenario, events } = JSON.parse(text);
  const atHand = { packed: { scenario, hash: '', register: register.version, origin: null }, register };
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    gradeOnDevice(atHand, events);
    return performance.now() - start;
  });
};`;

interface Log {
  name: string;
  scenario: Scenario;
  events: readonly CaseEvent[];
}

async function timesOf(page: Page, { scenario: story, events }: Log, runs: number): Promise<number[]> {
  return page.evaluate(([text, count]) => (Reflect.get(globalThis, 'gradeLog') as (text: string, count: number) => number[])(text, count), [JSON.stringify({ scenario: story, events }), runs] as const);
}

const actsOf = ({ events }: Log): number => events.filter(({ src }) => src === 'trainee').length;

/** Grading with the scripts of the device in Chromium, at a quarter of this machine's speed: the dearest logs worked by hand, and logs in which nearly everything is wrong. */
export async function benchDevice(print: (text: string) => void, root: string): Promise<void> {
  const script = await bundleForDevice(root, { source: SOURCE });
  const byHand = LOGS_BY_HAND.map(({ id, name }): Log => ({ name: `${id}/${name}`, scenario: scenario(id), events: playLog(id, name).events }));
  const clumsy = CLUMSY.map((id): Log => ({ name: `${id}, a fault in nearly every act`, scenario: scenario(id), events: clumsyLog({ scenario: scenario(id), register }, ACTS, 7) }));
  const browser = await chromium.launch({ executablePath: await findChromium() });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script, type: 'module' });
    await page.waitForFunction(() => 'gradeLog' in globalThis);
    await page.evaluate((text) => (Reflect.get(globalThis, 'takeLaw') as (text: string) => void)(text), JSON.stringify(plainRegister(register)));
    const once: { log: Log; time: number }[] = [];
    for (const log of byHand) once.push({ log, time: Math.min(...(await timesOf(page, log, 2))) });
    const dearest = once.sort((a, b) => b.time - a.time).slice(0, 3).map(({ log }) => log);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    for (const log of [...dearest, ...clumsy]) print(line(`on the device, ${SLOWER}x slower, ${actsOf(log)} acts: ${log.name}`, await timesOf(page, log, RUNS)));
  } finally {
    await browser.close();
  }
}
