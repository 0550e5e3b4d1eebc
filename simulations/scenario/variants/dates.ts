import { isWorkingDay } from '../../law/calendar.ts';
import { dayOf, isoOf, partsOf, weekdayOf } from '../../law/day.ts';
import type { LawView } from '../../law/law-view.ts';
import type { Day, LawRegister } from '../../law/types.ts';
import { limitationOf } from '../../procedures/complaint/obstacles.ts';
import type { Scenario } from '../schema.ts';
import { textsOf, withTexts } from './texts.ts';
import { ANY_WEEKDAY, IN_FIGURES, IN_SPELT_MONTH, IN_WORDS, TOLD_FROM_NOW, VAGUE_DATE, WEEKDAY_NAMES } from './variants.vi.ts';

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const WEEKS = [0, 7, 14, 21, 28] as const;
const MOST_DAYS = 120;

type Groups = Readonly<Record<string, string | undefined>>;

const two = (text: string, value: number): string => (text.length > 1 && value < 10 ? `0${value}` : String(value));

function dayIn({ day = '', month = '', year = '' }: Groups): Day | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  try {
    return dayOf(iso);
  } catch {
    return null;
  }
}

/** The weekday of the new day, in the case of the letters of the old one. */
function weekdayLike(old: string, day: Day): string {
  const name = WEEKDAY_NAMES[weekdayOf(day)] ?? old;
  return old.charAt(0) === old.charAt(0).toLocaleLowerCase('vi') && name !== WEEKDAY_NAMES[0] ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name;
}

/** A text in which every date from the opening on stands some days later. */
function textLater(text: string, from: Day, days: number): string {
  const moved = (whole: string, groups: Groups, write: (day: Day, head: string) => string): string => {
    const day = dayIn(groups);
    if (day === null || day < from) return whole;
    const { weekday, between = '' } = groups;
    return write(day + days, weekday === undefined ? '' : `${weekdayLike(weekday, day + days)}${between}`);
  };
  const groupsOf = (given: readonly unknown[]): Groups => (given.at(-1) ?? {}) as Groups;
  return text
    .replace(IN_WORDS, (whole: string, ...rest: unknown[]) => {
      const groups = groupsOf(rest);
      return moved(whole, groups, (day, head) => {
        const parts = partsOf(day);
        return `${head}${groups['lead'] ?? ''}${two(groups['day'] ?? '', parts.day)}${groups['mid'] ?? ''}${two(groups['month'] ?? '', parts.month)}${groups['end'] ?? ''}${parts.year}`;
      });
    })
    .replace(IN_FIGURES, (whole: string, ...rest: unknown[]) => {
      const groups = groupsOf(rest);
      return moved(whole, groups, (day, head) => {
        const parts = partsOf(day);
        return `${head}${two(groups['day'] ?? '', parts.day)}/${two(groups['month'] ?? '', parts.month)}/${parts.year}`;
      });
    });
}

/** The case begun some days later; what was before it stays as it was. */
export function startedLater(scenario: Scenario, days: number): Scenario {
  const from = dayOf(scenario.opensOn);
  if (days === 0) return scenario;
  return withTexts(scenario, (text) => {
    if (!ISO.test(text)) return textLater(text, from, days);
    const day = dayOf(text);
    return day < from ? text : isoOf(day + days);
  });
}

/** Days later on which the time to complain runs out, and on which it has just run out. */
function edgesOf({ facts }: Scenario, law: LawView): number[] {
  const received = dayOf(facts.petition.receivedOn);
  return facts.matters.flatMap((matter) => {
    const due = limitationOf(matter, facts, law)?.due;
    return due === undefined ? [] : [due - received, due - received + 1];
  });
}

function lawChanges(register: LawRegister): Day[] {
  const periods = [...[...register.provisions.values()].flatMap(({ versions }) => versions), ...register.forms];
  return periods.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
}

/** Whether the texts of a case stay true when it begins some days later. */
function staysTrue(scenario: Scenario, days: number): boolean {
  if (days === 0) return true;
  const texts = textsOf(scenario);
  const bare = (text: string): string => text.replace(IN_WORDS, '').replace(IN_FIGURES, '');
  const opening = partsOf(dayOf(scenario.opensOn));
  const later = IN_SPELT_MONTH.slice(opening.month - 1);
  const isVague = texts.some(
    (text) =>
      TOLD_FROM_NOW.test(text) ||
      [...bare(text).matchAll(VAGUE_DATE)].some(([, month, other]) => Number(month ?? other) >= opening.month) ||
      later.some((month) => month.test(text)),
  );
  const namesWeekday = texts.some((text) => bare(text).match(ANY_WEEKDAY) !== null);
  return !isVague && (days % 7 === 0 || !namesWeekday);
}

/** How many days later a case can begin: whole weeks, and on both sides of the time limit; the law that it meets stays the same. What the case says of its dates is kept to. */
export function possibleDelays(scenario: Scenario, law: LawView): number[] {
  const { facts, varies } = scenario;
  // The figures of a periodic report are tied to its days.
  if (facts.head !== undefined || varies?.dates === 'fixed') return [0];
  const { register, calendar } = law;
  const [opens, closes, received] = [scenario.opensOn, scenario.closesOn, facts.petition.receivedOn].map(dayOf) as [Day, Day, Day];
  const changes = lawChanges(register);
  const years = Object.keys(calendar.years).map(Number);
  const isPossible = (days: number): boolean =>
    days >= 0 &&
    days <= MOST_DAYS &&
    partsOf(closes + days).year <= Math.max(...years) &&
    isWorkingDay(calendar, received + days) &&
    isWorkingDay(calendar, opens + days) &&
    !changes.some((day) => [opens, received].some((start) => start < day && day <= start + days)) &&
    staysTrue(scenario, days);
  return [...new Set([...WEEKS, ...(varies?.dates === 'weeks' ? [] : edgesOf(scenario, law))])].filter((days) => days === 0 || isPossible(days));
}
