import { expect, test } from 'vitest';
import { dayOf } from '#simulations/law/day.ts';
import type { Calendar } from '#simulations/law/types.ts';
import { dayCountView } from './day-count.ts';
import type { DayCountView } from './view-types.ts';

const CALENDAR: Calendar = {
  years: { 2026: { daysOff: new Map([[dayOf('2026-09-02'), 'Quốc khánh']]), makeUpSaturdays: new Set() } },
};

/** Every marked or counted day as `DD:count:mark`. */
function shown(view: DayCountView | null): string[] {
  return (view?.weeks ?? []).flat().filter(({ count, mark }) => count !== null || mark !== null).map(({ label, count, mark }) => `${label}:${count ?? ''}:${mark ?? ''}`);
}

test('07 working days from Monday 3 August 2026 end on Wednesday 12 August; the act done on the 13th is marked', () => {
  const view = dayCountView(CALENDAR, { anchor: dayOf('2026-08-03'), due: dayOf('2026-08-12'), unit: 'working_day', value: 7 }, dayOf('2026-08-13'));
  expect(view).toMatchObject({ unit: 'ngày làm việc', anchor: dayOf('2026-08-03'), due: dayOf('2026-08-12'), done: dayOf('2026-08-13') });
  expect(shown(view)).toEqual(['03::start', '04:1:', '05:2:', '06:3:', '07:4:', '10:5:', '11:6:', '12:7:due', '13::done']);
  expect(view?.weeks.map((week) => week.length)).toEqual([7, 7]);
  expect(view?.weeks[0]?.map(({ working }) => working)).toEqual([true, true, true, true, true, false, false]);
});

test('calendar days are counted through Sundays; a roll to the next working day is not counted', () => {
  const view = dayCountView(CALENDAR, { anchor: dayOf('2026-08-05'), due: dayOf('2026-08-17'), unit: 'day', value: 10 }, null);
  expect(shown(view).slice(-3)).toEqual(['14:9:', '15:10:', '17::due']);
});

test('a holiday carries its name and no number', () => {
  const view = dayCountView(CALENDAR, { anchor: dayOf('2026-09-01'), due: dayOf('2026-09-04'), unit: 'working_day', value: 2 }, null);
  expect(view?.weeks[0]?.[2]).toEqual({ day: dayOf('2026-09-02'), label: '02', count: null, working: false, mark: null, name: 'Quốc khánh' });
});

test('a term counted back from its anchor is numbered backwards', () => {
  const view = dayCountView(CALENDAR, { anchor: dayOf('2026-09-09'), due: dayOf('2026-09-04'), unit: 'day', value: 5 }, dayOf('2026-09-07'));
  expect(shown(view)).toEqual(['04:5:due', '05:4:', '06:3:', '07:2:done', '08:1:', '09::start']);
});

test('months have no numbers; hours, very long terms and unknown years have no calendar', () => {
  const term = { anchor: dayOf('2026-08-03'), due: dayOf('2026-09-03'), value: 1 };
  expect(shown(dayCountView(CALENDAR, { ...term, unit: 'month' }, null))).toEqual(['03::start', '03::due']);
  expect(dayCountView(CALENDAR, { ...term, unit: 'hour' }, null)).toBeNull();
  expect(dayCountView(CALENDAR, { anchor: dayOf('2026-01-05'), due: dayOf('2026-07-01'), unit: 'day', value: 177 }, null)).toBeNull();
  expect(dayCountView(CALENDAR, { anchor: dayOf('2026-12-28'), due: dayOf('2027-01-05'), unit: 'day', value: 8 }, null)).toBeNull();
});
