import { expect, test } from 'vitest';
import { dayOf } from '#simulations/law/day.ts';
import { readTypedDate } from './typed-date.ts';

test.each([
  ['3/8/2026', '2026-08-03'],
  ['03/08/2026', '2026-08-03'],
  [' 3-8-2026 ', '2026-08-03'],
  ['3.8.26', '2026-08-03'],
  ['3 8 2026', '2026-08-03'],
  ['2026-08-03', '2026-08-03'],
  ['29/02/2028', '2028-02-29'],
])('%j is read as %s', (text, iso) => {
  expect(readTypedDate(text)).toBe(iso);
});

test.each(['', '3/8', '31/4/2026', '29/02/2026', '8/13/2026', 'mai', '2026-8-3', '3/8/026'])('%j is not a day', (text) => {
  expect(readTypedDate(text)).toBeNull();
});

test('a date without a year is in the year of the day beside it', () => {
  expect(readTypedDate('3/8', dayOf('2025-03-10'))).toBe('2025-08-03');
});
