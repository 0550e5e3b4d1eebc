import { dayOffName, isWorkingDay } from '#simulations/law/calendar.ts';
import { formatDay, formatDayAndMonth, partsOf, weekdayName, weekdayOf } from '#simulations/law/day.ts';
import { valueOf } from '#simulations/law/reckon.ts';
import { countTerm } from '#simulations/law/term.ts';
import type { Calendar, Day, LawRegister, TermRule } from '#simulations/law/types.ts';
import { lessons as words } from '../../messages/lessons.ts';
import type { DayCell, DeadlineView } from './view-types.ts';

/** So many weeks fit a page; of a longer term only the last ones are drawn. */
const MOST_WEEKS = 6;
const LAST_WEEKS = 2;
const WEEK = 7;

const mondayOf = (day: Day): Day => day - ((weekdayOf(day) + 6) % WEEK);

interface Span {
  calendar: Calendar;
  rule: TermRule;
  from: Day;
  due: Day;
}

/** Which day of the count a day is; null for days that are not counted, and for terms that are not counted in days. */
function orderOf({ calendar, rule, from, due }: Span, day: Day): number | null {
  const back = rule.direction === 'before';
  const inside = back ? day >= due && day < from : day > from && day <= due;
  if (!inside || (rule.unit !== 'day' && rule.unit !== 'working_day')) return null;
  const [first, last] = back ? [day, from - 1] : [from + 1, day];
  if (rule.unit === 'day') return last - first + 1;
  if (!isWorkingDay(calendar, day)) return null;
  let count = 0;
  for (let one = first; one <= last; one += 1) if (isWorkingDay(calendar, one)) count += 1;
  return count;
}

function cellOf(span: Span, day: Day): DayCell {
  const { calendar, from, due } = span;
  const off = !isWorkingDay(calendar, day);
  const said = [day === from ? words.isStart : null, day === due ? words.isDue : null, off ? (dayOffName(calendar, day) ?? words.isOff) : null].filter((one) => one !== null);
  const mark = day === from ? 'start' : day === due ? 'due' : off ? 'off' : undefined;
  return {
    key: String(day),
    label: String(partsOf(day).day).padStart(2, '0'),
    below: String(orderOf(span, day) ?? ''),
    ...(mark === undefined ? {} : { mark }),
    ...(said.length === 0 ? {} : { spoken: said.join(', ') }),
  };
}

interface Worked {
  id: string;
  rule: TermRule;
  from: Day;
  what: string;
  extended: boolean;
  remote: boolean;
}

/** A term counted on the calendar, day by day, with the counting in sentences. @throws MissingCalendarYear */
export function deadlineView(register: LawRegister, worked: Worked, link: { article: string; href: string }): DeadlineView {
  const { rule, from, what, extended, remote } = worked;
  const { calendar } = register;
  const counted = countTerm(calendar, rule, from, { extended, remote });
  const span: Span = { calendar, rule, from, due: counted.due };
  const first = mondayOf(Math.min(from, counted.due));
  const last = mondayOf(Math.max(from, counted.due)) + WEEK;
  const isLong = last - first > MOST_WEEKS * WEEK;
  const start = isLong ? last - LAST_WEEKS * WEEK : first;
  const weeks = Array.from({ length: (last - start) / WEEK }, (_, week) => Array.from({ length: WEEK }, (_day, day) => cellOf(span, start + week * WEEK + day)));
  const bounds = [formatDayAndMonth(start), formatDay(last - 1)] as const;
  return {
    ...link,
    title: words.deadlineTitle(what, formatDay(from)),
    term: words.span(valueOf(rule, { extended, remote }), rule.unit),
    due: words.deadlineLast(weekdayName(counted.due), formatDay(counted.due)),
    steps: counted.derivation,
    caption: isLong ? words.calendarPart(...bounds) : words.calendar(...bounds),
    weeks,
  };
}
