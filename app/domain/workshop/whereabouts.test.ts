import { expect, test } from 'vitest';
import { MUCH_HELP, QUIET_MINUTES, whereaboutsOf } from './whereabouts.ts';
import type { DeskNow } from './whereabouts.ts';

const desk = (over: Partial<DeskNow> = {}): DeskNow => ({ openedAt: '2026-11-22T08:00:00.000Z', lastActAt: '2026-11-22T08:10:00.000Z', help: 0, handedIn: false, atEnd: false, ...over });
const minutesLater = (minutes: number): string => new Date(Date.parse('2026-11-22T08:10:00.000Z') + minutes * 60_000).toISOString();

test('whoever acts within the quiet minutes works; from then on somebody should look', () => {
  expect(whereaboutsOf(desk(), minutesLater(QUIET_MINUTES - 1))).toEqual({ state: 'working', idle: QUIET_MINUTES - 1, why: null });
  expect(whereaboutsOf(desk(), minutesLater(QUIET_MINUTES))).toEqual({ state: 'stuck', idle: QUIET_MINUTES, why: 'quiet' });
});

test('before the first act the minutes count from the opening of the case', () => {
  expect(whereaboutsOf(desk({ lastActAt: null }), minutesLater(0))).toEqual({ state: 'stuck', idle: 10, why: 'quiet' });
});

test('help that was opened nearly to its end without an act after it is being stuck, less help is not', () => {
  expect(whereaboutsOf(desk({ help: MUCH_HELP }), minutesLater(1))).toEqual({ state: 'stuck', idle: 1, why: 'help' });
  expect(whereaboutsOf(desk({ help: MUCH_HELP - 1 }), minutesLater(1)).state).toBe('working');
});

test('nobody is stuck who has come to the end of the stage, has handed in, or has not begun', () => {
  const late = minutesLater(90);
  expect(whereaboutsOf(desk({ atEnd: true, help: 4 }), late)).toEqual({ state: 'at-end', idle: null, why: null });
  expect(whereaboutsOf(desk({ handedIn: true }), late)).toEqual({ state: 'handed-in', idle: null, why: null });
  expect(whereaboutsOf(null, late)).toEqual({ state: 'not-begun', idle: null, why: null });
});

test('a clock that was set back makes nobody stuck', () => {
  expect(whereaboutsOf(desk(), '2026-11-22T01:00:00.000Z')).toEqual({ state: 'working', idle: 0, why: null });
});
