import { dayOfParts, partsOf, weekdayOf } from './day.ts';
import type { Calendar, Day } from './types.ts';
import { words } from './vi.ts';

/** The calendar does not hold a year that a question touches; nothing is guessed. */
export class MissingCalendarYear extends Error {
  readonly year: number;

  constructor(year: number) {
    super(words.missingYear(year));
    this.name = 'MissingCalendarYear';
    this.year = year;
  }
}

/** Whether Saturdays worked in exchange count as working days: open question oq-23, so both readings are known. */
export type MakeUpReading = 'counted' | 'notCounted';

/** Years without a gap between them, ready for counting by subtraction. */
interface Run {
  from: Day;
  /** First day after the run. */
  to: Day;
  /** Working days from the start of the run up to and including each day. */
  upTo: Int32Array;
  /** The n-th working day of the run, from 0. */
  nth: Int32Array;
}

const known = new WeakMap<Calendar, Record<MakeUpReading, readonly Run[]>>();

function runOf(calendar: Calendar, firstYear: number, lastYear: number, reading: MakeUpReading): Run {
  const from = dayOfParts(firstYear, 1, 1);
  const to = dayOfParts(lastYear + 1, 1, 1);
  const off = new Uint8Array(to - from);
  for (let day = from; day < to; day += 1) {
    const weekday = weekdayOf(day);
    if (weekday === 0 || weekday === 6) off[day - from] = 1;
  }
  for (let year = firstYear; year <= lastYear; year += 1) {
    const entry = calendar.years[String(year)];
    if (entry === undefined) continue;
    for (const day of entry.daysOff.keys()) off[day - from] = 1;
    if (reading === 'counted') for (const day of entry.makeUpSaturdays) off[day - from] = 0;
  }
  const upTo = new Int32Array(to - from);
  const nth: number[] = [];
  for (let index = 0; index < off.length; index += 1) {
    if (off[index] === 0) nth.push(from + index);
    upTo[index] = nth.length;
  }
  return { from, to, upTo, nth: Int32Array.from(nth) };
}

function runsOf(calendar: Calendar, reading: MakeUpReading): readonly Run[] {
  let both = known.get(calendar);
  if (both === undefined) {
    const years = Object.keys(calendar.years).map(Number).sort((a, b) => a - b);
    const bounds: { first: number; last: number }[] = [];
    for (const year of years) {
      const open = bounds.at(-1);
      if (open !== undefined && open.last === year - 1) open.last = year;
      else bounds.push({ first: year, last: year });
    }
    const build = (which: MakeUpReading) => bounds.map(({ first, last }) => runOf(calendar, first, last, which));
    both = { counted: build('counted'), notCounted: build('notCounted') };
    known.set(calendar, both);
  }
  return both[reading];
}

function runWith(calendar: Calendar, day: Day, reading: MakeUpReading): Run {
  for (const run of runsOf(calendar, reading)) if (day >= run.from && day < run.to) return run;
  throw new MissingCalendarYear(partsOf(day).year);
}

/** Working days of the run up to and including a day; the day before the run counts none. */
const upTo = (run: Run, day: Day) => (day < run.from ? 0 : (run.upTo[day - run.from] ?? 0));

/** Throws `MissingCalendarYear`. */
export function isWorkingDay(calendar: Calendar, day: Day, reading: MakeUpReading = 'counted'): boolean {
  const run = runWith(calendar, day, reading);
  return upTo(run, day) > upTo(run, day - 1);
}

/** The n-th working day after a day (n from 1). Throws `MissingCalendarYear`. */
export function workingDayAfter(calendar: Calendar, day: Day, n: number, reading: MakeUpReading = 'counted'): Day {
  const run = runWith(calendar, day + 1, reading);
  const found = run.nth[upTo(run, day) + n - 1];
  if (found === undefined) throw new MissingCalendarYear(partsOf(run.to).year);
  return found;
}

/** The n-th working day before a day (n from 1). Throws `MissingCalendarYear`. */
export function workingDayBefore(calendar: Calendar, day: Day, n: number, reading: MakeUpReading = 'counted'): Day {
  const run = runWith(calendar, day - 1, reading);
  const index = upTo(run, day - 1) - n;
  const found = index < 0 ? undefined : run.nth[index];
  if (found === undefined) throw new MissingCalendarYear(partsOf(run.from).year - 1);
  return found;
}

/** Working days in a half-open interval. Throws `MissingCalendarYear`. */
export function workingDaysIn(calendar: Calendar, from: Day, to: Day, reading: MakeUpReading = 'counted'): number {
  if (to <= from) return 0;
  const run = runWith(calendar, from, reading);
  if (to > run.to) throw new MissingCalendarYear(partsOf(run.to).year);
  return upTo(run, to - 1) - upTo(run, from - 1);
}

/** The first working day after a day. Throws `MissingCalendarYear`. */
export function nextWorkingDay(calendar: Calendar, day: Day, reading: MakeUpReading = 'counted'): Day {
  return workingDayAfter(calendar, day, 1, reading);
}

/** The Vietnamese name of a weekday off, such as "Nghỉ bù Giỗ Tổ"; null on other days. Throws `MissingCalendarYear`. */
export function dayOffName(calendar: Calendar, day: Day): string | null {
  const { year } = partsOf(day);
  const entry = calendar.years[String(year)];
  if (entry === undefined) throw new MissingCalendarYear(year);
  return entry.daysOff.get(day) ?? null;
}

/** Whether a day is a Saturday worked in exchange. Throws `MissingCalendarYear`. */
export function isMakeUpSaturday(calendar: Calendar, day: Day): boolean {
  const { year } = partsOf(day);
  const entry = calendar.years[String(year)];
  if (entry === undefined) throw new MissingCalendarYear(year);
  return entry.makeUpSaturdays.has(day);
}
