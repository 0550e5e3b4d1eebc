import { expect, test } from 'vitest';
import { dayOf } from '#simulations/law/day.ts';
import { makeDesk } from '#tests/support/desk-fixture.ts';
import { countDays, weeksAhead, weeksOfMonth } from './desk-calendar.ts';

const { calendar } = makeDesk();
const today = dayOf('2026-08-05');

test('two weeks are shown from this Monday when no deadline is set', () => {
  const { weeks, from } = weeksAhead(today, calendar, []);
  expect(from).toBe(dayOf('2026-08-03'));
  expect(weeks.map((week) => week.map((cell) => cell.label))).toEqual([
    ['03', '04', '05', '06', '07', '08', '09'],
    ['10', '11', '12', '13', '14', '15', '16'],
  ]);
});

test('working days are numbered from the day after today, days off are not', () => {
  const cells = weeksAhead(today, calendar, [dayOf('2026-08-12')]).weeks.flat();
  expect(cells.map((cell) => cell.below)).toEqual(['', '', '', '1', '2', '', '', '3', '4', '5', '6', '7', '', '']);
  expect(cells.find((cell) => cell.label === '12')?.mark).toBe('due');
  expect(cells.find((cell) => cell.label === '05')?.mark).toBe('now');
  expect(cells.find((cell) => cell.label === '08')).toMatchObject({ mark: 'off', spoken: 'nghỉ' });
});

test('the calendar reaches to the last deadline but never beyond six weeks', () => {
  expect(weeksAhead(today, calendar, [dayOf('2026-09-01')]).weeks).toHaveLength(5);
  expect(weeksAhead(today, calendar, [dayOf('2027-09-01')]).weeks).toHaveLength(6);
});

test('a month begins on Monday and ends with a whole week', () => {
  const weeks = weeksOfMonth(calendar[0]!, today, []);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeks[0]?.map((cell) => cell.label)).toEqual(['', '', '', '', '', '01', '02']);
  expect(new Set(weeks.flat().map((cell) => cell.key)).size).toBe(weeks.flat().length);
});

test('days to a deadline are counted with the days off named', () => {
  expect(countDays(today, dayOf('2026-08-12'), calendar)).toEqual({ days: 7, working: 5, off: ['08/8', '09/8'] });
  expect(countDays(dayOf('2026-09-01'), dayOf('2026-09-03'), calendar)).toEqual({ days: 2, working: 1, off: ['02/9 (Quốc khánh)'] });
});

test('days beyond the desk calendar are not guessed', () => {
  expect(countDays(today, dayOf('2026-10-05'), calendar)).toBeNull();
});
