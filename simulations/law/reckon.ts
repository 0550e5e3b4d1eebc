import type { MakeUpReading } from './calendar.ts';
import { isWorkingDay, nextWorkingDay, workingDayAfter, workingDayBefore, workingDaysIn } from './calendar.ts';
import { addMonths, dayOfParts } from './day.ts';
import type { Pause, TermCircumstances } from './law-view.ts';
import type { Calendar, Day, TermRule } from './types.ts';

/** The due day of a term that stands still with no end in sight: 31/12/9999. */
export const UNENDING: Day = dayOfParts(9999, 12, 31);

const HOURS_OF_A_DAY = 24;

/** A term counted in numbers, before it is put into words. */
export interface Reckoning {
  /** The number that was counted: the plain, the longer, or the remote-area one. */
  value: number;
  /** Pauses that mattered, without overlaps, cut to the days after the anchor. */
  pauses: readonly Pause[];
  /** Last day of the count before it is moved to a working day. */
  last: Day;
  due: Day;
  lenientDue?: Day;
}

/**
 * The number to count. A total counted from the first anchor, so a longer one replaces the plain one instead of adding to it.
 */
export function valueOf(rule: TermRule, circumstances: TermCircumstances): number {
  const remote = circumstances.remote === true ? rule.remote : undefined;
  const extended = circumstances.extended === true ? rule.extended?.value : undefined;
  return Math.max(rule.value, remote?.value ?? 0, extended ?? 0, (circumstances.extended === true ? remote?.extended : undefined) ?? 0);
}

/** Sorted, merged where they touch, and without the days up to the anchor, which no term counts. */
function pausesAfter(anchor: Day, pauses: readonly Pause[]): Pause[] {
  const merged: Pause[] = [];
  for (const pause of [...pauses].sort((a, b) => a.from - b.from)) {
    const from = Math.max(pause.from, anchor + 1);
    if (pause.to !== null && pause.to <= from) continue;
    const open = merged.at(-1);
    if (open === undefined || (open.to !== null && open.to < from)) {
      merged.push({ ...pause, from });
    } else {
      if (open.to !== null) open.to = pause.to === null ? null : Math.max(open.to, pause.to);
      if (!open.why.split('; ').includes(pause.why)) open.why = `${open.why}; ${pause.why}`;
    }
  }
  return merged;
}

/** Whether the end of a term moves to a working day (BLDS 2015, Điều 148 khoản 5). A span that must last, or be kept, has no act to be in time with. */
const rolls = (rule: TermRule) => rule.type !== 'at_least' && rule.type !== 'keep' && rule.unit !== 'hour';

function lastForward(calendar: Calendar, rule: TermRule, value: number, anchor: Day, pauses: readonly Pause[], reading: MakeUpReading): Day {
  if (rule.unit === 'working_day') {
    let wanted = value;
    let last = workingDayAfter(calendar, anchor, wanted, reading);
    for (const pause of pauses) {
      if (pause.from > last) break;
      if (pause.to === null) return UNENDING;
      wanted += workingDaysIn(calendar, pause.from, pause.to, reading);
      last = workingDayAfter(calendar, anchor, wanted, reading);
    }
    return last;
  }
  let last = anchor + value;
  if (rule.unit === 'month') last = addMonths(anchor, value);
  if (rule.unit === 'hour') last = anchor + Math.ceil(value / HOURS_OF_A_DAY);
  for (const pause of pauses) {
    if (pause.from > last) break;
    if (pause.to === null) return UNENDING;
    last += pause.to - pause.from;
  }
  return last;
}

function dueForward(calendar: Calendar, rule: TermRule, last: Day, pauses: readonly Pause[], reading: MakeUpReading): Day {
  if (last === UNENDING || !rolls(rule)) return last;
  let due = last;
  const paused = () => due > last && pauses.some((pause) => pause.from <= due && (pause.to === null || due < pause.to));
  while (paused() || !isWorkingDay(calendar, due, reading)) {
    if (pauses.some((pause) => pause.from <= due && pause.to === null)) return UNENDING;
    due = nextWorkingDay(calendar, due, reading);
  }
  return due;
}

/** A term counted backwards ends on the day that is found, working or not; pauses do not concern it. */
function dueBackward(calendar: Calendar, rule: TermRule, value: number, anchor: Day): Day {
  switch (rule.unit) {
    case 'working_day':
      return workingDayBefore(calendar, anchor, value);
    case 'month':
      return addMonths(anchor, -value);
    case 'hour':
      return anchor - Math.floor(value / HOURS_OF_A_DAY);
    case 'day':
      return anchor - value;
  }
}

/** Counts in numbers only. Throws `MissingCalendarYear`. */
export function reckon(calendar: Calendar, rule: TermRule, anchor: Day, circumstances: TermCircumstances): Reckoning {
  const value = valueOf(rule, circumstances);
  if (rule.direction === 'before') {
    const due = dueBackward(calendar, rule, value, anchor);
    return { value, pauses: [], last: due, due };
  }
  const given = circumstances.pauses ?? [];
  const pauses = given.length === 0 ? given : pausesAfter(anchor, given);
  const end = (reading: MakeUpReading) => {
    const last = lastForward(calendar, rule, value, anchor, pauses, reading);
    return { last, due: dueForward(calendar, rule, last, pauses, reading) };
  };
  const { last, due } = end('counted');
  const mattered = pauses.length === 0 ? pauses : pauses.filter((pause) => pause.from <= due);
  const reckoning = { value, pauses: mattered, last, due };
  if (!rolls(rule) || due === UNENDING) return reckoning;
  const other = end('notCounted').due;
  return other > due ? { ...reckoning, lenientDue: other } : reckoning;
}
