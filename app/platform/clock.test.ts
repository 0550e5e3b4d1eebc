import { expect, test } from 'vitest';
import { fixedClock, localDate, plusSeconds, startOfLocalDate, systemClock } from './clock.ts';

test('a date in Vietnam begins at 17:00 UTC of the day before', () => {
  expect(startOfLocalDate('2026-07-01')).toBe('2026-06-30T17:00:00.000Z');
  expect(localDate('2026-06-30T16:59:59.999Z')).toBe('2026-06-30');
  expect(localDate('2026-06-30T17:00:00.000Z')).toBe('2026-07-01');
});

test('a fixed clock stands still and the machine\'s clock does not go back', () => {
  const clock = fixedClock('2026-11-22T05:00:00Z');
  expect([clock.now(), clock.now()]).toEqual(['2026-11-22T05:00:00.000Z', '2026-11-22T05:00:00.000Z']);
  const first = systemClock.now();
  expect(systemClock.now() >= first).toBe(true);
  expect(plusSeconds('2026-12-31T23:59:59.000Z', 1)).toBe('2027-01-01T00:00:00.000Z');
});
