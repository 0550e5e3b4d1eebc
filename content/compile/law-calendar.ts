import type { Fault } from '../schema/fault.ts';
import type { CalendarFile } from '../schema/law-calendar.ts';
import type { Path, YamlFile } from './yaml-file.ts';
import { dayOf, formatDay, isoOf, weekdayName, weekdayOf } from '#simulations/law/day.ts';
import { COUNTING_RULES } from '#simulations/law/derivation.ts';
import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import { reckon } from '#simulations/law/reckon.ts';
import type { Calendar, CalendarYear, Day, TermRule } from '#simulations/law/types.ts';

type YearInFile = CalendarFile['years'][string];

const isWeekend = (day: Day) => weekdayOf(day) === 0 || weekdayOf(day) === 6;

/** The calendar as counting needs it. */
export function calendarOf(file: CalendarFile): Calendar {
  const years = Object.entries(file.years).map(([year, entry]): [string, CalendarYear] => {
    const names = new Map(entry.days.map(({ date, name }) => [date, name]));
    return [
      year,
      {
        daysOff: new Map(entry.non_working_weekdays.map((date) => [dayOf(date), names.get(date) ?? ''])),
        makeUpSaturdays: new Set(entry.make_up_working_saturdays.map(dayOf)),
      },
    ];
  });
  return { years: Object.fromEntries(years) };
}

type Tell = (path: Path, message: string, remedy?: string) => void;

function dayFaults(year: string, entry: YearInFile, tell: Tell): void {
  for (const [index, { date, weekday, working, on_weekend: onWeekend }] of entry.days.entries()) {
    const path = ['years', year, 'days', index];
    const day = dayOf(date);
    if (!date.startsWith(year)) tell([...path, 'date'], `ngày ${date} nằm trong mục của năm ${year}.`);
    if (weekday.toLowerCase() !== weekdayName(day).toLowerCase()) tell([...path, 'weekday'], `ngày ${formatDay(day)} là ${weekdayName(day)}, không phải ${weekday}.`);
    if (onWeekend !== isWeekend(day)) tell([...path, 'on_weekend'], `ngày ${formatDay(day)} là ${weekdayName(day)}: on_weekend phải là ${String(isWeekend(day))}.`);
    const list = working ? 'make_up_working_saturdays' : 'non_working_weekdays';
    const belongs = working ? weekdayOf(day) === 6 : !isWeekend(day);
    if (belongs && !entry[list].includes(date)) tell([...path, 'date'], `ngày ${date} chưa có trong ${list} của năm ${year}.`, `Thêm ${date} vào ${list}.`);
  }
}

function listFaults(year: string, entry: YearInFile, tell: Tell): void {
  const named = new Set(entry.days.map(({ date }) => date));
  for (const list of ['non_working_weekdays', 'make_up_working_saturdays'] as const) {
    for (const [index, date] of entry[list].entries()) {
      const path = ['years', year, list, index];
      const day = dayOf(date);
      if (!date.startsWith(year)) tell(path, `ngày ${date} nằm trong mục của năm ${year}.`);
      if (list === 'non_working_weekdays' && isWeekend(day)) tell(path, `${formatDay(day)} là ${weekdayName(day)}: cuối tuần không ghi ở đây.`);
      if (list === 'make_up_working_saturdays' && weekdayOf(day) !== 6) tell(path, `${formatDay(day)} là ${weekdayName(day)}, không phải thứ Bảy.`);
      if (!named.has(date)) tell(path, `ngày ${date} chưa có tên gọi trong mục days của năm ${year}.`, 'Thêm vào days một mục có date, weekday, name, type.');
    }
  }
}

type Example = CalendarFile['worked_examples'][number];

/** What counting gives for a worked example, in both readings of make-up Saturdays. */
export function reckonExample(calendar: Calendar, { from, add }: Example): { due: Day; lenientDue?: Day } {
  const rule: TermRule = { value: Math.abs(add.value), unit: add.unit, from: '', event: '' };
  return reckon(calendar, add.value < 0 ? { ...rule, direction: 'before' } : rule, dayOf(from), {});
}

function exampleFaults(calendar: Calendar, example: Example, path: Path, tell: Tell): void {
  try {
    const { due, lenientDue } = reckonExample(calendar, example);
    if (isoOf(due) !== example.due) tell([...path, 'due'], `${example.id}: ghi hết hạn ${example.due}, đếm được ${isoOf(due)}.`);
    const other = example.due_if_make_up_not_counted;
    if (other !== undefined && (lenientDue === undefined || isoOf(lenientDue) !== other)) {
      const counted = isoOf(lenientDue ?? due);
      tell([...path, 'due_if_make_up_not_counted'], `${example.id}: không tính thứ Bảy làm bù thì đếm được ${counted}, không phải ${other}.`);
    }
  } catch (error) {
    if (!(error instanceof MissingCalendarYear)) throw error;
    tell([...path, 'from'], `${example.id}: ${error.message}`);
  }
}

/** Contradictions within the calendar, and names it uses that the register does not know (null: cannot be told). */
export function calendarFaults(file: YamlFile, value: CalendarFile, instruments: readonly string[] | null, provisions: readonly string[] | null): Fault[] {
  const faults: Fault[] = [];
  const tell: Tell = (path, message, remedy) => faults.push({ file: file.name, line: file.lineOf(path), message, ...(remedy === undefined ? {} : { remedy }) });

  const rules = new Set(value.counting_rules.map(({ id }) => id));
  for (const id of Object.values(COUNTING_RULES)) {
    if (!rules.has(id)) tell(['counting_rules'], `thiếu quy tắc đếm “${id}” mà lời giải cách đếm dẫn tới.`, 'Thêm lại quy tắc này vào counting_rules.');
  }
  for (const list of ['legal_basis', 'counting_rules'] as const) {
    for (const [index, { id }] of value[list].entries()) {
      const prefix = id.split('/')[0] ?? id;
      if (!id.startsWith('qt-') && instruments !== null && !instruments.includes(prefix)) tell([list, index, 'id'], `${id}: không có văn bản “${prefix}”.`);
    }
  }

  const years = Object.keys(value.years).map(Number).sort((a, b) => a - b);
  for (const [index, year] of years.entries()) {
    const previous = years[index - 1];
    if (previous !== undefined && year !== previous + 1) tell(['years', String(year)], `lịch hở: sau năm ${previous} là năm ${year}.`, 'Thêm các năm ở giữa.');
  }
  for (const [year, entry] of Object.entries(value.years)) {
    dayFaults(year, entry, tell);
    listFaults(year, entry, tell);
  }

  const calendar = calendarOf(value);
  for (const [index, example] of value.worked_examples.entries()) {
    const path = ['worked_examples', index];
    if (provisions !== null && !provisions.includes(example.rule)) tell([...path, 'rule'], `${example.id}: không có điều khoản “${example.rule}”.`);
    exampleFaults(calendar, example, path, tell);
  }
  return faults;
}
