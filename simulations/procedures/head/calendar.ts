import { isWorkingDay } from '../../law/calendar.ts';
import { addMonths, dayOf, dayOfParts, isoOf, weekdayOf } from '../../law/day.ts';
import type { LawView } from '../../law/law-view.ts';
import type { Calendar, Day } from '../../law/types.ts';

/** The chair's own days in a month, as the law counts them. */

const OWN_DAYS = 'ltcd-2013/d15/k2/c';
const POSTED = 'ltcd-2013/d24/k4/niem-yet';
const MONDAY = 1;
const FRIDAY_AFTER = 4;
/** A working day in the middle of the week. */
const THURSDAY_AFTER = 3;

/** Every day of a month given as `YYYY-MM`. */
export function daysOfMonth(month: string): Day[] {
  const [year, number] = month.split('-').map(Number);
  const first = dayOfParts(year ?? 0, number ?? 1, 1);
  return Array.from({ length: addMonths(first, 1) - first }, (_, index) => first + index);
}

/** The Mondays whose working week lies in the month and has a working day: in each of these weeks the chair owes a day where the law counts by weeks. */
function wholeWeeks(month: string, calendar: Calendar): Day[] {
  const days = new Set(daysOfMonth(month));
  return [...days].filter((day) => weekdayOf(day) === MONDAY && days.has(day + FRIDAY_AFTER) && workingDaysOf(day, calendar).length > 0);
}

const workingDaysOf = (monday: Day, calendar: Calendar): Day[] => Array.from({ length: FRIDAY_AFTER + 1 }, (_, index) => monday + index).filter((day) => isWorkingDay(calendar, day));

/** How many days of his own the law wants in a month, and how many of them a list of days gives. */
export function ownDays(month: string, given: readonly Day[], law: LawView): { wanted: number; given: number } {
  const [first = 0] = daysOfMonth(month);
  const least = law.value(OWN_DAYS, 'min_chair_days', first);
  const wanted = typeof least === 'number' ? least : 0;
  const days = new Set(given);
  if (law.value(OWN_DAYS, 'chair_days_per', first) === 'month') return { wanted, given: days.size };
  const weeks = wholeWeeks(month, law.calendar);
  const covered = weeks.filter((monday) => [...days].filter((day) => day >= monday && day <= monday + FRIDAY_AFTER + 2).length >= wanted);
  return { wanted: weeks.length * wanted, given: covered.length * wanted };
}

/** Days that satisfy the law in a month: one in each week, or as many as it wants spread over the weeks. */
export function enoughDays(month: string, law: LawView): Day[] {
  const weeks = wholeWeeks(month, law.calendar);
  const [first = 0] = daysOfMonth(month);
  const least = law.value(OWN_DAYS, 'min_chair_days', first);
  const wanted = law.value(OWN_DAYS, 'chair_days_per', first) === 'month' && typeof least === 'number' ? weeks.slice(-least) : weeks;
  return wanted.flatMap((monday) => {
    const thursday = monday + THURSDAY_AFTER;
    return isWorkingDay(law.calendar, thursday) ? [thursday] : workingDaysOf(monday, law.calendar).slice(-1);
  });
}

/** The last day on which a schedule that begins on a day can be posted; null where the law sets none. */
export function lastPostingDay(first: Day, law: LawView): Day | null {
  const found = law.term([POSTED], first);
  if (found === null) return null;
  const counted = law.count(found.rule, first);
  return counted.lenientDue ?? counted.due;
}

/** The next working day on which nothing else is arranged. */
export function freeDayAfter(day: string, taken: readonly string[], calendar: Calendar): string {
  for (let next = dayOf(day) + 1; ; next += 1) if (isWorkingDay(calendar, next) && !taken.includes(isoOf(next))) return isoOf(next);
}
