import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { deskSetting, smallCase } from '#tests/fixtures/desk-case.ts';
import { dayOf, isoOf } from '../law/day.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import { ACT_DATA } from './act-data.ts';
import { openCase, play } from './play.ts';
import type { DeskCommand, DeskSetting } from './play-types.ts';
import { viewDesk, viewOffer } from './view.ts';
import type { ActEntry, ActOffer, DeskView, Field } from './view-types.ts';

/** Walks for each seed; `DESK_WALKS=10000` for a long look. */
const RUNS = Number(process.env['DESK_WALKS'] ?? 25);

/** One step of a walk: numbers that choose among whatever is offered. */
interface Step {
  kind: 'act' | 'wait' | 'next';
  choice: number;
  fill: number[];
}

const STEP: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('act', 'act', 'act', 'act', 'wait', 'next'),
  choice: fc.nat(),
  fill: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
});

function valueFor(field: Field, view: DeskView, pick: number): Json | undefined {
  const chosen = (options: readonly { value: string }[]) => options[pick % Math.max(1, options.length)]?.value ?? '';
  switch (field.kind) {
    case 'choice':
    case 'provision':
      return chosen(field.options);
    case 'multi':
      return field.options.filter((_, index) => (pick >> index % 20) % 2 === 1 || (field.required && index === pick % field.options.length)).map(({ value }) => value);
    case 'record':
      return Object.fromEntries(field.rows.slice(0, 1 + (pick % Math.max(1, field.rows.length))).map(({ key }, index) => [key, field.options[(pick + index) % field.options.length]?.value ?? '']));
    case 'date':
      return !field.required && pick % 2 === 0 ? undefined : isoOf(view.today + (pick % 20));
    case 'number':
      return field.min + (pick % field.max);
    case 'text':
      return `Việc số ${pick % 9}`;
    case 'yes-no':
      return pick % 2 === 0;
  }
}

function dataFor(offer: ActOffer, view: DeskView, fill: readonly number[]): Record<string, Json> {
  const data: Record<string, Json> = { ...offer.preset };
  offer.fields.forEach((field, index) => {
    const value = valueFor(field, view, fill[index % fill.length] ?? 0);
    if (value !== undefined) data[field.name] = value;
  });
  return data;
}

/** Which of the offers a walk chooses from. */
type Choose = (offers: readonly ActEntry[]) => readonly ActEntry[];
const anyOffer: Choose = (offers) => offers;

function commandFor(step: Step, view: DeskView, choose: Choose, open: (key: string) => ActOffer | null): { command: DeskCommand; offer?: ActOffer } {
  if (step.kind === 'wait') return { command: { wait: 'until', day: view.today + 1 + (step.choice % 40) } };
  if (step.kind === 'next') return { command: { wait: 'next-event' } };
  const all = choose(view.groups.flatMap(({ acts }) => acts));
  const offer = open(all[step.choice % all.length]?.key ?? '');
  if (offer === null) return { command: { wait: 'next-event' } };
  return { command: { do: offer.type, data: dataFor(offer, view, step.fill) }, offer };
}

/** Walks a case and checks after each step what must hold whatever was done. Tells which acts were played. */
function walk(setting: DeskSetting, steps: readonly Step[], played: Set<string>, choose = anyOffer): void {
  const log: CaseEvent[] = openCase(setting);
  for (const step of steps) {
    const view = viewDesk(setting, log);
    const possible = view.groups.flatMap(({ acts }) => acts).filter(({ impossible }) => impossible === undefined);
    expect(possible.length).toBeGreaterThan(0);
    const { command, offer } = commandFor(step, view, choose, (key) => viewOffer(setting, log, key));
    const result = play(setting, log, command);
    expect(play(setting, log, command)).toEqual(result);
    if (!result.ok) {
      expect(result.message).toMatch(/[.]$/);
      if (offer?.impossible !== undefined) expect(result.reason).toBe('impossible');
      continue;
    }
    expect(offer?.impossible).toBeUndefined();
    for (const event of result.events) {
      expect(event.seq).toBe(log.length + 1);
      expect(event.day).toBeGreaterThanOrEqual(log.at(-1)?.day ?? 0);
      expect(event.day).toBeLessThanOrEqual(view.closesOn);
      log.push(event);
      if (event.src === 'trainee') played.add(event.type);
    }
    expect(result.events.length).toBeGreaterThan(0);
  }
  const stored: CaseEvent[] = JSON.parse(JSON.stringify(log));
  expect(viewDesk(setting, stored)).toEqual(viewDesk(setting, log));
}

const died = deskSetting({ happenings: [...(smallCase.happenings ?? []), { id: 'mat', when: { day: '2026-09-10' }, event: 'complainant.died', data: { inherited: true }, says: 'Gia đình báo tin.' }] });
const settings = [deskSetting(), died];
const fresh = Date.now() % 2_147_483_647;

for (const seed of [1, 20_260_701, fresh]) {
  test(`random walks never break the desk (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...settings), fc.array(STEP, { minLength: 20, maxLength: 60 }), (setting, steps) => walk(setting, steps, new Set())),
      { seed, numRuns: RUNS, endOnFailure: true },
    );
  }, 60_000 * Math.ceil(RUNS / 50));
}

function library(): DeskSetting[] {
  const { register, faults } = loadLaw('content/law');
  if (register === null) throw new Error(JSON.stringify(faults[0]));
  return [...loadScenarios('content/scenarios', register).scenarios.values()].map((scenario) => ({ scenario, register }));
}

const stepsFor = (seed: number, length: number, numRuns: number): Step[][] => fc.sample(fc.array(STEP, { minLength: length, maxLength: length }), { seed, numRuns });

/** A crowd of the library that goes on to the province the day after. */
function goneAbove({ scenario, register }: DeskSetting): DeskSetting {
  const happening = { id: 'len-tinh', when: { day: isoOf(dayOf(scenario.opensOn) + 1) }, event: 'crowd.wentAbove' as const, data: {}, says: 'Tỉnh gọi điện: đoàn người của xã đang ở tỉnh.' };
  return { scenario: { ...scenario, happenings: [...scenario.happenings, happening] }, register };
}

/** Some acts can be done on one day alone: a long wait would pass it by. */
const dayByDay = (step: Step): Step => (step.kind === 'act' ? step : { ...step, kind: 'wait', choice: 0 });

test('every act can be played in some state of some case', () => {
  const played = new Set<string>();
  const types = Object.keys(ACT_DATA);
  // What has not been played yet goes first, so that few walks meet every act.
  const newFirst: Choose = (offers) => {
    const fresh = offers.filter(({ type, impossible }) => impossible === undefined && !played.has(type));
    return fresh.length > 0 ? fresh : offers;
  };
  const settings = [deskSetting(), ...library(), ...library().filter(({ scenario }) => scenario.facts.crowd !== undefined).slice(0, 1).map(goneAbove)];
  for (let seed = 1; seed <= 5 && played.size < types.length; seed += 1) {
    for (const setting of settings) {
      // A case whose desk offers nothing new need not be walked.
      const offered = viewDesk(setting, openCase(setting)).groups.flatMap(({ acts }) => acts);
      if (offered.every(({ type }) => played.has(type))) continue;
      for (const steps of stepsFor(seed, 60, 2)) walk(setting, steps.map(dayByDay), played, newFirst);
    }
  }
  expect(types.filter((type) => !played.has(type))).toEqual([]);
}, 120_000);

test('the cases of the library can be walked at random', () => {
  for (const setting of library()) for (const steps of stepsFor(7, 12, 1)) walk(setting, steps, new Set());
}, 120_000);
