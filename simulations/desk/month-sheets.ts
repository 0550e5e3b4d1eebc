import { dayOffName, isWorkingDay, MissingCalendarYear } from '../law/calendar.ts';
import { addMonths, dayOf, dayOfParts, partsOf } from '../law/day.ts';
import type { Calendar, Day } from '../law/types.ts';
import type { CalendarMonth } from './view-types.ts';
import type { Scene } from './world-state.ts';

const MONTHS_AHEAD = 2;

function sheetOf(calendar: Calendar, first: Day): CalendarMonth {
  const { year, month } = partsOf(first);
  const days: CalendarMonth['days'] = [];
  for (let day = first; day < addMonths(first, 1); day += 1) {
    const name = dayOffName(calendar, day);
    days.push({ day, working: isWorkingDay(calendar, day), ...(name === null ? {} : { name }) });
  }
  return { year, month, days };
}

/** The month sheets from the opening of the case to two months ahead, as far as the calendar's years reach. */
export function monthSheets({ law, scenario, world }: Scene): CalendarMonth[] {
  const sheets: CalendarMonth[] = [];
  const { year, month } = partsOf(dayOf(scenario.opensOn));
  const last = addMonths(world.today, MONTHS_AHEAD);
  for (let first = dayOfParts(year, month, 1); first <= last; first = addMonths(first, 1)) {
    try {
      sheets.push(sheetOf(law.calendar, first));
    } catch (cause) {
      if (!(cause instanceof MissingCalendarYear)) throw cause;
    }
  }
  return sheets;
}

/** Working days left until a day, that day included; below 0 when it has passed; null beyond the calendar. */
export function workingDaysLeft({ law, world }: Scene, on: Day): number | null {
  const [from, to] = on >= world.today ? [world.today + 1, on] : [on + 1, world.today];
  let count = 0;
  try {
    for (let day = from; day <= to; day += 1) if (isWorkingDay(law.calendar, day)) count += 1;
  } catch (cause) {
    if (cause instanceof MissingCalendarYear) return null;
    throw cause;
  }
  return on >= world.today ? count : -count;
}
