import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readClockTime } from './clock-time.ts';
import { MOST_STEPS, plannedTimes, settledSteps, withChangedStep, withMovedStep, withoutStep, withStep, withStepTwice } from './compose.ts';
import type { Composed } from './compose.ts';
import { advanceRun, foldRun, itemOf, planRun, statusOf, voteOf } from './run.ts';
import { RUN_EVENTS } from './run-machine.ts';
import type { RunEvent, RunEventType } from './run-machine.ts';
import type { RunItem, RunSheet } from './run-sheet.ts';

const step = (id: string, minutes = 10): RunItem => ({ kind: 'break', id, title: id, minutes });
const vote = (id: string): RunItem => ({ kind: 'vote', id, title: id, minutes: 5, ask: 'Làm gì?', about: null, options: [{ key: 'a', text: 'Thụ lý' }, { key: 'b', text: 'Trả lại' }] });
const sheetOf = (...items: RunItem[]): RunSheet => ({ items });
const ids = (composed: Composed): string[] => (composed.ok ? composed.sheet.items.map(({ id }) => id) : [composed.fault]);

const ABC = sheetOf(step('a'), step('b'), step('c'));
const AT = '2026-11-23T01:00:00.000Z';
const log = (...types: RunEventType[]): RunEvent[] => types.map((type) => ({ type, at: AT }));

test('a step goes behind the one that is named, else to the end; doubled it stands right behind itself', () => {
  expect(ids(withStep(ABC, 0, step('x'), 'a'))).toEqual(['a', 'x', 'b', 'c']);
  expect(ids(withStep(ABC, 0, step('x'), null))).toEqual(['a', 'b', 'c', 'x']);
  expect(ids(withStepTwice(ABC, 0, 'b', 'x'))).toEqual(['a', 'b', 'x', 'c']);
});

test('a step moves by one place and stays at the edges', () => {
  expect(ids(withMovedStep(ABC, 0, 'b', -1))).toEqual(['b', 'a', 'c']);
  expect(ids(withMovedStep(ABC, 0, 'b', 1))).toEqual(['a', 'c', 'b']);
  expect(ids(withMovedStep(ABC, 0, 'a', -1))).toEqual(['a', 'b', 'c']);
  expect(ids(withMovedStep(ABC, 0, 'c', 1))).toEqual(['a', 'b', 'c']);
});

test('what the hall has come to stays: it is not changed, moved, doubled or taken out, and nothing gets before it', () => {
  const settled = 2;
  expect(ids(withChangedStep(ABC, settled, step('b', 99)))).toEqual(['step-settled']);
  expect(ids(withMovedStep(ABC, settled, 'a', 1))).toEqual(['step-settled']);
  expect(ids(withStepTwice(ABC, settled, 'b', 'x'))).toEqual(['step-settled']);
  expect(ids(withoutStep(ABC, settled, 'b'))).toEqual(['step-settled']);
  expect(ids(withMovedStep(ABC, settled, 'c', -1))).toEqual(['a', 'b', 'c']);
  expect(ids(withStep(ABC, settled, step('x'), 'a'))).toEqual(['a', 'b', 'x', 'c']);
});

test('a step that is gone, the last step, and one too many are told', () => {
  expect(ids(withoutStep(ABC, 0, 'z'))).toEqual(['step-gone']);
  expect(ids(withoutStep(sheetOf(step('a')), 0, 'a'))).toEqual(['last-step']);
  const full = sheetOf(...Array.from({ length: MOST_STEPS }, (_, index) => step(`s-${index}`)));
  expect(ids(withStep(full, 0, step('x'), null))).toEqual(['too-many']);
});

test('settled is what the hall has ever come to, also after it went back', () => {
  expect(settledSteps(ABC, [])).toBe(0);
  expect(settledSteps(ABC, log('run.started'))).toBe(1);
  expect(settledSteps(ABC, log('run.started', 'item.finished', 'item.finished', 'item.revisited', 'item.revisited'))).toBe(3);
});

test('times run on from the start, over midnight too', () => {
  expect(plannedTimes(sheetOf(step('a', 10), step('b', 200)), '08:00')).toEqual([{ from: 480, to: 490 }, { from: 490, to: 690 }]);
  expect(plannedTimes(sheetOf(step('a', 90)), '23:30')).toEqual([{ from: 1410, to: 1500 }]);
});

test.each([
  ['8', '08:00'],
  ['8:05', '08:05'],
  ['13 giờ 30', '13:30'],
  ['7h45', '07:45'],
  ['8g', '08:00'],
  ['８：３０', '08:30'],
  ['24:00', null],
  ['8:60', null],
  ['', null],
  ['sáng', null],
])('"%s" is read as %s', (typed, read) => {
  expect(readClockTime(typed)).toBe(read);
});

const anyItem = fc.constantFrom('step', 'vote').chain((kind) => fc.integer({ min: 0, max: 999_999 }).map((number) => (kind === 'vote' ? vote(`v-${number}`) : step(`s-${number}`))));
const anySheet = fc.uniqueArray(anyItem, { minLength: 1, maxLength: 7, selector: ({ id }) => id });
const anyChange = fc.record({ what: fc.constantFrom('up', 'down', 'twice', 'remove', 'add', 'change'), at: fc.nat({ max: 12 }), minutes: fc.integer({ min: 1, max: 240 }) });

function changed(sheet: RunSheet, settled: number, { what, at, minutes }: { what: string; at: number; minutes: number }, fresh: string): Composed {
  const id = sheet.items[at % sheet.items.length]?.id ?? '';
  switch (what) {
    case 'up':
      return withMovedStep(sheet, settled, id, -1);
    case 'down':
      return withMovedStep(sheet, settled, id, 1);
    case 'twice':
      return withStepTwice(sheet, settled, id, fresh);
    case 'remove':
      return withoutStep(sheet, settled, id);
    case 'add':
      return withStep(sheet, settled, vote(fresh), id);
    default:
      return withChangedStep(sheet, settled, step(id, minutes));
  }
}

test('while a workshop runs, any changes to what lies ahead leave its log foldable, to the same place and the same votes', () => {
  let compared = 0;
  fc.assert(
    fc.property(anySheet, fc.array(fc.constantFrom(...RUN_EVENTS), { maxLength: 30 }), fc.array(anyChange, { maxLength: 12 }), (items, types, changes) => {
      const before = sheetOf(...items);
      const events: RunEvent[] = [];
      let run = planRun(before);
      for (const type of types) {
        const next = advanceRun(run, { type, at: AT });
        if (!next.ok) continue;
        ({ run } = next);
        events.push({ type, at: AT });
      }
      const settled = settledSteps(before, events);
      let after = before;
      changes.forEach((change, index) => {
        const composed = changed(after, settled, change, `moi-${index}`);
        if (composed.ok) after = composed.sheet;
      });
      expect(after.items.slice(0, settled)).toEqual(before.items.slice(0, settled));
      const again = foldRun(after, events);
      expect([again.snapshot.value, { ...again.snapshot.context, items: [] }]).toEqual([run.snapshot.value, { ...run.snapshot.context, items: [] }]);
      expect(itemOf(again)).toEqual(itemOf(run));
      for (const { id } of before.items.slice(0, settled)) expect(voteOf(again, id)).toEqual(voteOf(run, id));
      if (settled > 0 && after.items.length !== before.items.length) compared += 1;
    }),
    { numRuns: 400 },
  );
  expect(compared).toBeGreaterThan(20);
});

test('a workshop that never begins is called off: it ends without having been at any step', () => {
  const run = foldRun(ABC, log('run.ended'));
  expect([statusOf(run), itemOf(run), settledSteps(ABC, log('run.ended'))]).toEqual(['ended', null, 0]);
});
