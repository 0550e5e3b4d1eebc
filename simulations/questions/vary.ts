import { isWorkingDay } from '../law/calendar.ts';
import { dayOf, formatDay } from '../law/day.ts';
import type { Calendar, Day } from '../law/types.ts';
import type { Random } from '../proof/random.ts';
import type { Question, Vary } from './question.ts';
import { words } from './vi.ts';

/** One drawn value: a day, or a text. */
export type Drawn = { day: Day } | { text: string };

/** The drawn values of a question by their names. */
export type Values = ReadonlyMap<string, Drawn>;

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Every day that a range can give. Throws `MissingCalendarYear` for working days of a year without calendar. */
export function daysOf({ day: { from, to, working } }: Extract<Vary, { day: unknown }>, calendar: Calendar): Day[] {
  const days: Day[] = [];
  for (let day = dayOf(from); day <= dayOf(to); day += 1) if (working !== true || isWorkingDay(calendar, day)) days.push(day);
  return days;
}

function drawOne(vary: Vary, random: Random, calendar: Calendar): Drawn {
  if ('day' in vary) return { day: random.pick(daysOf(vary, calendar)) ?? dayOf(vary.day.from) };
  if ('sum' in vary) return { text: String(random.between(vary.sum.from, vary.sum.to)) };
  return { text: random.pick(vary.pick) ?? '' };
}

/** Draws every value of a question, in the order in which its author names them. */
export function drawValues({ vary }: Question, random: Random, calendar: Calendar): Values {
  return new Map(Object.entries(vary ?? {}).map(([name, one]) => [name, drawOne(one, random, calendar)]));
}

/** The day that a name or a written day stands for; null where the name was drawn as something else, or not at all. */
export function dayNamed(name: string, values: Values): Day | null {
  if (/^\d/.test(name)) return dayOf(name);
  const drawn = values.get(name);
  return drawn !== undefined && 'day' in drawn ? drawn.day : null;
}

/** The names in braces of a text. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? '');
}

/** The text with its placeholders put into words; `computed` are those that an answer brings. */
export function fill(text: string, values: Values, computed: Readonly<Record<string, string>> = {}, weekdays = false): string {
  return text.replaceAll(PLACEHOLDER, (whole, name: string) => {
    const known = computed[name];
    if (known !== undefined) return known;
    const drawn = values.get(name);
    if (drawn === undefined) return whole;
    if ('text' in drawn) return drawn.text;
    return weekdays ? words.dayInText(drawn.day) : formatDay(drawn.day);
  });
}
