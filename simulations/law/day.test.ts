import { expect, test } from 'vitest';
import { addMonths, dayOf, dayOfParts, formatDay, formatDayAndMonth, isoOf, partsOf, weekdayName, weekdayOf } from './day.ts';

test('days agree with the platform for two centuries, leap days and century years included', () => {
  const wrong: string[] = [];
  for (let day = dayOf('1899-12-28'); day <= dayOf('2101-01-03'); day += 1) {
    const date = new Date(day * 86_400_000);
    const iso = date.toISOString().slice(0, 10);
    const { year, month, day: ofMonth } = partsOf(day);
    const agrees = isoOf(day) === iso && dayOf(iso) === day && weekdayOf(day) === date.getUTCDay();
    if (!agrees || year !== date.getUTCFullYear() || month !== date.getUTCMonth() + 1 || ofMonth !== date.getUTCDate()) wrong.push(iso);
  }
  expect(wrong).toEqual([]);
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '03/8/2026', '', '2026-08-03T00:00:00Z'])('“%s” is refused in Vietnamese', (text) => {
  expect(() => dayOf(text)).toThrow(/không phải là một ngày có trên lịch/);
});

test.each([
  ['2026-08-15', '15/8/2026', '15/8', 'thứ Bảy'],
  ['2026-08-03', '03/8/2026', '03/8', 'thứ Hai'],
  ['2026-02-05', '05/02/2026', '05/02', 'thứ Năm'],
  ['2026-12-27', '27/12/2026', '27/12', 'Chủ nhật'],
])('%s is written %s as papers of state write it', (iso, full, short, weekday) => {
  expect(formatDay(dayOf(iso))).toBe(full);
  expect(formatDayAndMonth(dayOf(iso))).toBe(short);
  expect(weekdayName(dayOf(iso))).toBe(weekday);
});

test.each([
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2025-08-31', 13, '2026-09-30'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -12, '2025-01-15'],
  ['2026-12-01', 1, '2027-01-01'],
])('%s and %i months is %s', (from, months, to) => {
  expect(isoOf(addMonths(dayOf(from), months))).toBe(to);
});

test('a civil date becomes a day without a text between', () => {
  expect(dayOfParts(1970, 1, 1)).toBe(0);
});
