import { dayOf, formatDay, isoOf } from '#simulations/law/day.ts';
import type { Day, LawRegister } from '#simulations/law/types.ts';
import { compare as words } from '../../messages/compare.ts';
import type { PeriodView } from './view-types.ts';

const PROVISION = 'provision';

/** The days on which a provision that a report rests on got another wording, in order; those before the calendar begins are beyond judging. */
function changeDays(register: LawRegister, depends: readonly string[]): Day[] {
  const ids = new Set(depends.flatMap((entry) => (entry.startsWith(`${PROVISION}:`) ? [entry.split(':')[1] ?? ''] : [])));
  const days = [...ids].flatMap((id) => (register.provisions.get(id)?.versions ?? []).map(({ from }) => from).sort((a, b) => a - b).slice(1));
  const [year] = Object.keys(register.calendar.years).sort();
  const first = dayOf(`${year ?? '0001'}-01-01`);
  return [...new Set(days)].filter((day) => day >= first).sort((a, b) => a - b);
}

/** The periods without change between those days, each with its last day before a change, or its first day when it is the last. */
export function lawPeriods(register: LawRegister, depends: readonly string[], shown: Day | null): PeriodView[] {
  const days = changeDays(register, depends);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isIn = (from: Day, to: Day): boolean => shown !== null && from <= shown && shown < to;
  const between = days.slice(0, -1).map((from, at): PeriodView => {
    const to = days[at + 1] ?? last;
    return { label: words.between(formatDay(from), formatDay(to - 1)), on: isoOf(to - 1), current: isIn(from, to) };
  });
  return [
    { label: words.until(formatDay(first)), on: isoOf(first - 1), current: isIn(-Infinity, first) },
    ...between,
    { label: words.since(formatDay(last)), on: isoOf(last), current: isIn(last, Infinity) },
  ];
}

/** First and last day of which the register can say what the law is. */
export function registerSpan(register: LawRegister): { first: Day; last: Day } {
  const starts = [...register.provisions.values()].flatMap(({ versions }) => versions.map(({ from }) => from));
  const years = Object.keys(register.calendar.years).sort();
  const end = dayOf(`${years.at(-1) ?? '2000'}-12-31`);
  return { first: Math.min(...starts, register.asOf), last: Math.max(end, register.asOf) };
}
