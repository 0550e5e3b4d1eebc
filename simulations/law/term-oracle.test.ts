import { expect, test } from 'vitest';
import { madeCalendar } from '#tests/support/made-calendar.ts';
import { dayOf, dayOfParts } from './day.ts';
import { countTerm } from './term.ts';
import type { Calendar, Day, TermRule } from './types.ts';

const LONGEST = 120;
const FIRST_YEAR = 2031;
const YEARS = 20;

/** Reads the calendar day by day with a wall calendar's knowledge only: written without a look at the counting code. */
function wallCalendar(calendar: Calendar, first: Day, last: Day, withMakeUp: boolean): boolean[] {
  const works: boolean[] = [];
  for (let day = first; day <= last; day += 1) {
    const date = new Date(day * 86_400_000);
    const year = calendar.years[String(date.getUTCFullYear())]!;
    const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
    works.push(year.makeUpSaturdays.has(day) && withMakeUp ? true : !isWeekend && !year.daysOff.has(day));
  }
  return works;
}

/** The last day of each term from 1 to LONGEST, by taking one step a day. */
function walk(works: boolean[], start: number, unit: 'day' | 'working_day'): number[] {
  const ends: number[] = [];
  let at = start;
  while (ends.length < LONGEST) {
    at += 1;
    if (unit === 'working_day' && !works[at]) continue;
    let end = at;
    while (!works[end]) end += 1;
    ends.push(end);
  }
  return ends;
}

test.each(['day', 'working_day'] as const)('counting in unit %s agrees with walking day by day, for 20 years of starts and terms of 1 to 120', (unit) => {
  const seed = 20_260_803;
  const calendar = madeCalendar(FIRST_YEAR, YEARS + 1, seed);
  const first = dayOfParts(FIRST_YEAR, 1, 1);
  const lastStart = dayOfParts(FIRST_YEAR + YEARS, 1, 1) - 1;
  const last = dayOfParts(FIRST_YEAR + YEARS + 1, 1, 1) - 1;
  const counted = wallCalendar(calendar, first, last, true);
  const notCounted = wallCalendar(calendar, first, last, false);
  const rules = Array.from({ length: LONGEST }, (_, index): TermRule => ({ value: index + 1, unit, from: 'ngày nhận', event: 'ngay-nhan-don' }));

  const wrong: string[] = [];
  let compared = 0;
  let lenient = 0;
  for (let start = 0; start <= lastStart - first; start += 1) {
    const ends = walk(counted, start, unit);
    const others = walk(notCounted, start, unit);
    for (let n = 0; n < LONGEST; n += 1) {
      const { due, lenientDue } = countTerm(calendar, rules[n]!, first + start);
      const expectedLenient = others[n]! > ends[n]! ? others[n]! + first : undefined;
      if (due !== ends[n]! + first || lenientDue !== expectedLenient) wrong.push(`start ${first + start}, ${n + 1} ${unit}: ${due}/${lenientDue}`);
      compared += 1;
      if (lenientDue !== undefined) lenient += 1;
    }
  }
  expect(wrong.slice(0, 5), `seed ${seed}`).toEqual([]);
  expect(compared).toBe(7305 * LONGEST);
  expect(lenient).toBeGreaterThan(0);
});

test('counting backwards agrees with walking back day by day', () => {
  const calendar = madeCalendar(FIRST_YEAR, 3, 7);
  const first = dayOfParts(FIRST_YEAR, 1, 1);
  const works = wallCalendar(calendar, first, dayOfParts(FIRST_YEAR + 3, 1, 1) - 1, true);
  for (let start = 365; start < 730; start += 1) {
    for (let value = 1; value <= 40; value += 1) {
      let at = start;
      for (let left = value; left > 0; ) {
        at -= 1;
        if (works[at]) left -= 1;
      }
      const rule: TermRule = { value, unit: 'working_day', from: 'ngày tiếp', event: 'ngay-tiep-cong-dan', direction: 'before' };
      expect(countTerm(calendar, rule, first + start).due).toBe(first + at);
    }
  }
});

test('the oracle itself knows that 24/11/2026 follows a Monday', () => {
  expect(new Date(dayOf('2026-11-24') * 86_400_000).toUTCString()).toContain('Tue, 24 Nov 2026');
});
