import type { CalendarMonth } from '#simulations/desk/view-types.ts';
import { formatDayAndMonth, partsOf, weekdayOf } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import { desk as words } from '../../messages/desk.ts';
import type { CalendarCell } from '../../ui/calendar.tsx';

const SHORTEST = 14;
const LONGEST = 42;

interface KnownDay {
  working: boolean;
  name?: string;
}

/** The desk calendar by day. */
export function daysOf(months: readonly CalendarMonth[]): Map<Day, KnownDay> {
  return new Map(months.flatMap((month) => month.days.map(({ day, ...known }) => [day, known] as const)));
}

function mondayOf(day: Day): Day {
  return day - ((weekdayOf(day) + 6) % 7);
}

const two = (value: number) => String(value).padStart(2, '0');

function cellOf(day: Day, today: Day, known: KnownDay | undefined, due: ReadonlySet<Day>): CalendarCell {
  const label = two(partsOf(day).day);
  const working = known?.working ?? true;
  const mark = day === today ? 'now' : due.has(day) ? 'due' : working ? undefined : 'off';
  const said = [
    day === today ? words.isNow : null,
    due.has(day) ? words.isDue : null,
    working ? null : (known?.name ?? words.isOff),
  ].filter((part) => part !== null);
  return { key: String(day), label, mark, spoken: said.length === 0 ? undefined : said.join(', ') };
}

/** Whole weeks from this week until the last deadline set, at least two and at most six, with the working days from today numbered. */
export function weeksAhead(today: Day, months: readonly CalendarMonth[], deadlines: readonly Day[]): { from: Day; to: Day; weeks: CalendarCell[][] } {
  const known = daysOf(months);
  const from = mondayOf(today);
  const wanted = Math.max(0, ...deadlines.map((day) => mondayOf(day) + 7 - from));
  const length = Math.min(LONGEST, Math.max(SHORTEST, wanted));
  const due = new Set(deadlines);
  let count = 0;
  const cells = Array.from({ length }, (_, index) => {
    const day = from + index;
    const working = day > today && (known.get(day)?.working ?? true);
    if (working) count += 1;
    return { ...cellOf(day, today, known.get(day), due), below: working ? String(count) : '' };
  });
  return { from, to: from + length - 1, weeks: inWeeks(cells) };
}

/** A month of the desk calendar in whole weeks; days of other months are left empty. */
export function weeksOfMonth(month: CalendarMonth, today: Day, deadlines: readonly Day[]): CalendarCell[][] {
  const first = month.days[0]?.day;
  if (first === undefined) return [];
  const due = new Set(deadlines);
  const lead = first - mondayOf(first);
  const filler = (index: number): CalendarCell => ({ key: `f${index}`, label: '' });
  const cells = [...Array.from({ length: lead }, (_, index) => filler(index)), ...month.days.map(({ day, ...known }) => cellOf(day, today, known, due))];
  const tail = (7 - (cells.length % 7)) % 7;
  return inWeeks([...cells, ...Array.from({ length: tail }, (_, index) => filler(lead + index))]);
}

function inWeeks(cells: CalendarCell[]): CalendarCell[][] {
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

export interface DayCount {
  days: number;
  working: number;
  /** The days off in between: "08/8, 09/8", holidays with their name. */
  off: string[];
}

/** Counts the days after today up to and including a day. Null when the desk calendar does not reach that far. */
export function countDays(today: Day, to: Day, months: readonly CalendarMonth[]): DayCount | null {
  const known = daysOf(months);
  const days = Array.from({ length: Math.max(0, to - today) }, (_, index) => today + 1 + index);
  if (days.some((day) => !known.has(day))) return null;
  const off = days.filter((day) => known.get(day)?.working === false);
  return { days: days.length, working: days.length - off.length, off: off.map((day) => nameOff(day, known.get(day)?.name)) };
}

function nameOff(day: Day, name: string | undefined): string {
  return name === undefined ? formatDayAndMonth(day) : `${formatDayAndMonth(day)} (${name})`;
}
