import type { Day, IsoDate } from './types.ts';
import { WEEKDAYS, words } from './vi.ts';

export interface DayParts {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

const DAYS_OF_400_YEARS = 146_097;
const DAYS_FROM_0000_03_01_TO_1970 = 719_468;

/** The day of a civil date in the Gregorian calendar. Does not check that the date exists. */
export function dayOfParts(year: number, month: number, day: number): Day {
  // Years begin in March here, so that the leap day is the last of its year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_400_YEARS + dayOfEra - DAYS_FROM_0000_03_01_TO_1970;
}

/** The civil date of a day. */
export function partsOf(day: Day): DayParts {
  const shifted = day + DAYS_FROM_0000_03_01_TO_1970;
  const era = Math.floor(shifted / DAYS_OF_400_YEARS);
  const dayOfEra = shifted - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The day of `YYYY-MM-DD`. Throws `RangeError` for anything else, and for days that do not exist. */
export function dayOf(iso: IsoDate): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) throw new RangeError(words.badDay(iso));
  const day = dayOfParts(Number(match[1]), Number(match[2]), Number(match[3]));
  if (isoOf(day) !== iso) throw new RangeError(words.badDay(iso));
  return day;
}

const two = (value: number) => (value < 10 ? `0${value}` : String(value));

/** `YYYY-MM-DD` of a day from year 0 to 9999. */
export function isoOf(day: Day): IsoDate {
  const { year, month, day: date } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** "15/8/2026", "05/02/2026": as papers of state write dates, with a zero before days 1 to 9 and months 1 and 2. */
export function formatDay(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${two(date)}/${month <= 2 ? two(month) : month}/${year}`;
}

/** The same without the year: "08/8". */
export function formatDayAndMonth(day: Day): string {
  const { month, day: date } = partsOf(day);
  return `${two(date)}/${month <= 2 ? two(month) : month}`;
}

/** "thứ Bảy", "Chủ nhật": as inside a sentence. */
export function weekdayName(day: Day): string {
  return WEEKDAYS[weekdayOf(day)] ?? '';
}

/** The same date some months later (or earlier); the last of the month where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const index = parts.year * 12 + (parts.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const lastOfMonth = dayOfParts(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1;
  return Math.min(dayOfParts(year, month, parts.day), lastOfMonth);
}
