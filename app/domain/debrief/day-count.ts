import { dayOffName, isWorkingDay, MissingCalendarYear } from '#simulations/law/calendar.ts';
import { partsOf, weekdayOf } from '#simulations/law/day.ts';
import type { Calendar, Day, TermUnit } from '#simulations/law/types.ts';
import type { DayCell, DayCountView } from './view-types.ts';
import { debriefWords } from './vi.ts';

/** A counted term, as a finding carries it. */
export interface TermOnCalendar {
  anchor: Day;
  due: Day;
  unit: TermUnit;
  value: number;
}

/** More weeks than this say nothing on a page; the sentences then stand alone. */
const MAX_WEEKS = 16;

function mondayOf(day: Day): Day {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** The number of each counted day, from the day after the anchor (or before it, for terms counted backwards). */
function numbers(calendar: Calendar, term: TermOnCalendar): ReadonlyMap<Day, number> {
  const counted = new Map<Day, number>();
  if (term.unit !== 'day' && term.unit !== 'working_day') return counted;
  const step = term.due < term.anchor ? -1 : 1;
  let count = 0;
  for (let day = term.anchor + step; count < term.value && (term.due - day) * step >= 0; day += step) {
    if (term.unit === 'working_day' && !isWorkingDay(calendar, day)) continue;
    count += 1;
    counted.set(day, count);
  }
  return counted;
}

function markOf(day: Day, term: TermOnCalendar, done: Day | null): DayCell['mark'] {
  if (day === term.anchor) return 'start';
  if (day === term.due) return 'due';
  return day === done ? 'done' : null;
}

function cellOf(calendar: Calendar, day: Day, term: TermOnCalendar, done: Day | null, count: number | null): DayCell {
  const name = dayOffName(calendar, day);
  return {
    day,
    label: String(partsOf(day).day).padStart(2, '0'),
    count,
    working: isWorkingDay(calendar, day),
    mark: markOf(day, term, done),
    ...(name === null ? {} : { name }),
  };
}

/**
 * The calendar on which a term is counted, in whole weeks from Monday. Null for terms that days cannot show (hours), that
 * span too many weeks, or that touch a year whose holidays are not known.
 */
export function dayCountView(calendar: Calendar, term: TermOnCalendar, done: Day | null): DayCountView | null {
  if (term.unit === 'hour') return null;
  const days = [term.anchor, term.due, ...(done === null ? [] : [done])];
  const first = mondayOf(Math.min(...days));
  const weekCount = (mondayOf(Math.max(...days)) - first) / 7 + 1;
  if (weekCount > MAX_WEEKS) return null;
  try {
    const counted = numbers(calendar, term);
    const weeks = Array.from({ length: weekCount }, (_week, week) =>
      Array.from({ length: 7 }, (_day, offset) => {
        const day = first + week * 7 + offset;
        return cellOf(calendar, day, term, done, counted.get(day) ?? null);
      }),
    );
    return { unit: debriefWords.unit[term.unit], anchor: term.anchor, due: term.due, done, weeks };
  } catch (error) {
    if (error instanceof MissingCalendarYear) return null;
    throw error;
  }
}
