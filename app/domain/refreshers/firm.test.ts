import { expect, test } from 'vitest';
import type { Evidence } from './evidence.ts';
import { isFirm } from './firm.ts';
import { foldRule } from './memory.ts';
import type { Memory } from './memory.ts';

const DAY = 86_400_000;
const START = 20_000;

/** A rating, the case it was seen in, and whether help was taken. */
type Seen = readonly [rating: Evidence['rating'], scenario: string | null, hinted?: boolean];

/** A memory of occasions a day apart. */
function memoryOf(...seen: readonly Seen[]): Memory {
  const memory = foldRule(seen.map(([rating, scenario, hinted = false], index) => ({ id: `e${index}`, rule: 'r', at: new Date((START + index) * DAY).toISOString(), day: START + index, kind: scenario === null ? 'item' as const : 'practice' as const, rating, scenario, hinted })), []);
  if (memory === null) throw new Error('nothing was seen');
  return memory;
}

const GOOD: readonly Seen[] = [['good', 'a'], ['good', 'b'], ['good', null], ['good', null], ['good', 'a'], ['good', null]];
const firm = (memory: Memory, after = 1) => isFirm(memory, [], memory.seen + after);

test('a rule is mastered beyond doubt, after three occasions or more, in two different cases', () => {
  expect(firm(memoryOf(...GOOD))).toBe(true);
  expect(firm(memoryOf(['good', 'a'], ['good', 'b']))).toBe(false);
  expect(firm(memoryOf(...GOOD.map(([rating]): Seen => [rating, 'a'])))).toBe(false);
  expect(firm(memoryOf(...GOOD.map(([rating]): Seen => [rating, null])))).toBe(false);
  expect(firm(memoryOf(['again', 'a'], ['good', 'b'], ['again', null], ['good', null], ['good', null]))).toBe(false);
});

test('with help on the last occasion it is not mastered, with help before that it may be', () => {
  expect(firm(memoryOf(...GOOD, ['hard', null, true]))).toBe(false);
  expect(firm(memoryOf(['hard', 'a', true], ...GOOD, ...GOOD))).toBe(true);
});

test('what was seen long ago weighs half as much every sixty days, so that mastery fades unless it is shown again', () => {
  const memory = memoryOf(...GOOD);
  const lasts = Array.from({ length: 60 }, (_, weeks) => firm(memory, weeks * 7));
  expect(lasts[0]).toBe(true);
  expect(lasts.at(-1)).toBe(false);
  expect(lasts.lastIndexOf(true)).toBeLessThan(lasts.indexOf(false));
});

test('what was shown under former law is no mastery of the law of today', () => {
  const memory = memoryOf(...GOOD);
  expect(isFirm(memory, [memory.seen + 1], memory.seen)).toBe(true);
  expect(isFirm(memory, [memory.seen + 1], memory.seen + 1)).toBe(false);
});
