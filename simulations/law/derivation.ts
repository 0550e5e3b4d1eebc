import { dayOffName, isMakeUpSaturday, isWorkingDay } from './calendar.ts';
import { addMonths, formatDay, formatDayAndMonth, partsOf, weekdayName, weekdayOf } from './day.ts';
import type { Pause, TermCircumstances } from './law-view.ts';
import type { Reckoning } from './reckon.ts';
import { UNENDING } from './reckon.ts';
import type { Calendar, CountedTerm, Day, TermRule } from './types.ts';
import { words } from './vi.ts';

const MANY_WEEKEND_DAYS = 4;

/** Ids of the counting rules that content/law/calendar.yaml must hold, because derivations cite them. */
export const COUNTING_RULES = {
  firstDay: 'blds-2015/d147/k2-k3',
  hours: 'blds-2015/d147/k1',
  lastDay: 'blds-2015/d148/k1',
  months: 'blds-2015/d148/k3',
  roll: 'blds-2015/d148/k5',
  workingDay: 'qt-ngay-lam-viec',
  backwards: 'qt-dem-lui',
} as const;

const isPaused = (pauses: readonly Pause[], day: Day) => pauses.some((pause) => pause.from <= day && (pause.to === null || day < pause.to));

/** "08/8, 09/8 (cuối tuần), 31/8 (nghỉ hoán đổi), 01/9–02/9 (Quốc khánh)": the days a working-day count passes over. */
function skippedDays(calendar: Calendar, first: Day, last: Day, pauses: readonly Pause[]): string {
  const weekend: Day[] = [];
  const named: { name: string; from: Day; to: Day }[] = [];
  for (let day = first; day <= last; day += 1) {
    if (isPaused(pauses, day) || isWorkingDay(calendar, day)) continue;
    const name = dayOffName(calendar, day);
    const open = named.at(-1);
    if (name === null) weekend.push(day);
    else if (open !== undefined && open.to === day - 1 && open.name === words.shortDayOff(name)) open.to = day;
    else named.push({ name: words.shortDayOff(name), from: day, to: day });
  }
  const parts: string[] = [];
  if (weekend.length > MANY_WEEKEND_DAYS) parts.push(words.manyWeekends(weekend.length));
  else if (weekend.length > 0) parts.push(words.weekends(weekend.map(formatDayAndMonth).join(', ')));
  for (const { name, from, to } of named) {
    parts.push(words.dayOff(from === to ? formatDayAndMonth(from) : words.range(formatDayAndMonth(from), formatDayAndMonth(to)), name));
  }
  return parts.join(', ');
}

function hasNamedDayOff(calendar: Calendar, first: Day, last: Day): boolean {
  for (let day = first; day <= last; day += 1) if (dayOffName(calendar, day) !== null) return true;
  return false;
}

function makeUpSaturdays(calendar: Calendar, first: Day, last: Day, pauses: readonly Pause[]): string[] {
  const told: string[] = [];
  for (let day = first; day <= last; day += 1) {
    if (weekdayOf(day) === 6 && !isPaused(pauses, day) && isMakeUpSaturday(calendar, day)) told.push(words.makeUp(formatDay(day)));
  }
  return told;
}

function valueWords(rule: TermRule, value: number, circumstances: TermCircumstances): string[] {
  if (value === rule.value) return [];
  const when = circumstances.extended === true ? rule.extended?.when : undefined;
  const isRemote = circumstances.remote === true && rule.remote !== undefined;
  if (when !== undefined && isRemote && value !== rule.remote?.value) return [words.remoteLonger(value, rule.unit, when)];
  if (isRemote && value === rule.remote?.value) return [words.remote(value, rule.unit)];
  return [words.longer(value, rule.unit, when ?? '')];
}

const spoken = (day: Day) => [formatDay(day), weekdayName(day)] as const;

function explainBackward(calendar: Calendar, rule: TermRule, anchor: Day, { value, due }: Reckoning): Pick<CountedTerm, 'derivation' | 'rules'> {
  const [day, weekday] = spoken(due);
  const count = {
    day: () => words.backDays(value),
    working_day: () => words.backWorking(value, skippedDays(calendar, due, anchor - 1, [])),
    month: () => words.backMonths(value),
    hour: () => words.backHours(value),
  }[rule.unit];
  return {
    derivation: [
      rule.unit === 'hour' ? words.anchorHour(rule.from, ...spoken(anchor)) : words.anchorExcluded(rule.from, ...spoken(anchor)),
      count(),
      ...(rule.unit === 'working_day' ? makeUpSaturdays(calendar, due, anchor - 1, []) : []),
      words.backDue(day, weekday),
    ],
    rules: [COUNTING_RULES.backwards, ...(rule.unit === 'working_day' ? [COUNTING_RULES.workingDay] : [])],
  };
}

function countWords(calendar: Calendar, rule: TermRule, anchor: Day, { value, pauses, last }: Reckoning): string[] {
  switch (rule.unit) {
    case 'working_day':
      return [words.countWorking(value, skippedDays(calendar, anchor + 1, last, pauses)), ...makeUpSaturdays(calendar, anchor + 1, last, pauses)];
    case 'hour':
      return [words.countHours(value, ...spoken(last))];
    case 'day':
      return [words.countDays(value, ...spoken(last))];
    case 'month': {
      const plain = addMonths(anchor, value);
      const target = partsOf(anchor).day;
      return [
        words.countMonths(value, ...spoken(plain)),
        ...(partsOf(plain).day === target ? [] : [words.monthEnd(target)]),
        ...(plain === last ? [] : [words.pausedMonths(last - plain, ...spoken(last))]),
      ];
    }
  }
}

function endWords(calendar: Calendar, rule: TermRule, { last, due, lenientDue, pauses }: Reckoning): string[] {
  if (rule.type === 'at_least') return [words.atLeast(...spoken(due))];
  if (rule.type === 'keep') return [words.keep(...spoken(due))];
  const told: string[] = [];
  if (due === last) {
    if (rule.unit !== 'working_day' && weekdayOf(due) === 6 && lenientDue !== undefined) told.push(words.makeUpLast(formatDay(due)));
    told.push(words.due(...spoken(due)));
  } else {
    const name = dayOffName(calendar, last);
    const after = hasNamedDayOff(calendar, last + 1, due - 1) ? skippedDays(calendar, last + 1, due - 1, pauses) : '';
    told.push(
      name === null
        ? words.rolledWeekend(...spoken(last), after, ...spoken(due))
        : words.rolledHoliday(...spoken(last), words.shortDayOff(name), after, ...spoken(due)),
    );
  }
  if (lenientDue !== undefined) told.push(words.lenient(...spoken(lenientDue)));
  return told;
}

/** Puts a counted term into sentences that a clerk can check with a wall calendar, and names the rules of counting used. */
export function explain(
  calendar: Calendar,
  rule: TermRule,
  anchor: Day,
  circumstances: TermCircumstances,
  reckoning: Reckoning,
): Pick<CountedTerm, 'derivation' | 'rules'> {
  if (rule.direction === 'before') return explainBackward(calendar, rule, anchor, reckoning);
  const { value, pauses, last, due } = reckoning;
  const derivation = [
    ...valueWords(rule, value, circumstances),
    rule.unit === 'hour' ? words.anchorHour(rule.from, ...spoken(anchor)) : words.anchorExcluded(rule.from, ...spoken(anchor)),
  ];
  for (const { from, to, why } of pauses) {
    derivation.push(to === null ? words.pauseOpen(formatDay(from), why) : words.pause(formatDay(from), formatDay(to - 1), to - from, why));
  }
  const rules: string[] = [rule.unit === 'hour' ? COUNTING_RULES.hours : COUNTING_RULES.firstDay];
  if (rule.unit === 'working_day') rules.push(COUNTING_RULES.workingDay);
  if (rule.unit === 'month') rules.push(COUNTING_RULES.months);
  if (rule.unit === 'day') rules.push(COUNTING_RULES.lastDay);
  if (due === UNENDING) return { derivation, rules };
  derivation.push(...countWords(calendar, rule, anchor, reckoning), ...endWords(calendar, rule, reckoning));
  if (due !== last) rules.push(COUNTING_RULES.roll);
  return { derivation, rules };
}
