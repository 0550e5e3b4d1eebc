import { partsOf } from '../law/day.ts';
import type { CalendarYear, Day, LawRegister } from '../law/types.ts';
import type { Scenario } from './schema.ts';

/** Lawful paths and limitations stay within these many years of the dates that a case names. */
const YEARS_AROUND = 2;

const PLAIN_WEEKS: CalendarYear = { daysOff: new Map(), makeUpSaturdays: new Set() };

/** Every year that the text of a case names as part of a date. */
function yearsNamed(value: unknown): number[] {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [Number(value.slice(0, 4))] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(yearsNamed);
}

/** Years near the dates of a case whose calendar the register does not hold, in order. */
export function missingYears({ opensOn, closesOn, facts }: Scenario, { calendar }: LawRegister): number[] {
  const held = Object.keys(calendar.years).map(Number);
  const years = [...yearsNamed([opensOn, closesOn, facts]), ...held];
  const [first, last] = [Math.min(...years) - YEARS_AROUND, Math.max(...years) + YEARS_AROUND];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => calendar.years[String(year)] === undefined);
}

/** The register with plain weeks for the years given: good for finding out which acts follow, not for telling days. */
export function withPlainWeeks(register: LawRegister, years: readonly number[]): LawRegister {
  const plain = Object.fromEntries(years.map((year) => [String(year), PLAIN_WEEKS]));
  return { ...register, calendar: { years: { ...plain, ...register.calendar.years } } };
}

/** Whether the register holds the calendar of a day's year. */
export function knowsDay({ calendar }: LawRegister, day: Day): boolean {
  return calendar.years[String(partsOf(day).year)] !== undefined;
}
