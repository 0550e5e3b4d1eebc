import { NoLawfulPath } from '#simulations/grading/lawful.ts';
import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import { dayOf, formatDay, isoOf, partsOf } from '#simulations/law/day.ts';
import type { Day, IsoDate, LawRegister } from '#simulations/law/types.ts';
import { derive } from '#simulations/scenario/derive.ts';
import type { DerivedCase, DerivedStep } from '#simulations/scenario/derived.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { proofWords } from './case-proof.vi.ts';

/** What the law of another date makes otherwise of the same case; no differences: nothing. */
export interface OtherDate {
  on: IsoDate;
  differences: string[];
}

const words = proofWords.underLaw;

/** The day on which most wordings of the register begin, among the years whose calendar it holds: the great turn of this law. */
function turnOf({ provisions, calendar, asOf }: LawRegister): Day {
  const begun = new Map<Day, number>();
  for (const { versions } of provisions.values()) {
    for (const { from } of versions) if (calendar.years[String(partsOf(from).year)] !== undefined) begun.set(from, (begun.get(from) ?? 0) + 1);
  }
  const [[turn] = [asOf]] = [...begun].sort((a, b) => b[1] - a[1]);
  return turn;
}

/** The dates under whose law a case is told besides its own: both sides of the great turn of the law, today, and a year from now. */
export function askedDates(register: LawRegister, today: IsoDate): IsoDate[] {
  const turn = turnOf(register);
  const { year, month, day } = partsOf(dayOf(today));
  // A year after 29 February is the last day of that month.
  const later = `${year + 1}-${String(month).padStart(2, '0')}-${String(month === 2 ? Math.min(day, 28) : day).padStart(2, '0')}`;
  return [...new Set([isoOf(turn - 1), isoOf(turn), today, later])].sort();
}

const shownDay = (day: IsoDate | null): string => (day === null ? words.noDue : formatDay(dayOf(day)));
const shownForm = ({ form }: DerivedStep): string => (form === undefined ? words.noForm : form.number);

/** What a step rests on in one derivation and not in the other. */
function basisBeside({ cites }: DerivedStep, other: DerivedStep, register: LawRegister): string[] {
  const known = new Set(other.cites.map(({ provision }) => provision));
  return [...new Set(cites.filter(({ provision }) => !known.has(provision)).map(({ provision }) => register.provisions.get(provision)?.article ?? provision))];
}

/** Steps by act, each time an act is done by itself. */
export function byAct(path: readonly DerivedStep[]): Map<string, DerivedStep> {
  const counted = new Map<string, number>();
  return new Map(
    path.map((step) => {
      const times = counted.get(step.act) ?? 0;
      counted.set(step.act, times + 1);
      return [`${step.act} ${times}`, step];
    }),
  );
}

function stepDifferences(before: DerivedStep, after: DerivedStep, register: LawRegister): string[] {
  const forms = [shownForm(before), shownForm(after)] as const;
  const [gone, come] = [basisBeside(before, after, register), basisBeside(after, before, register)];
  return [
    ...(before.due === after.due ? [] : [words.due(before.label, shownDay(before.due), shownDay(after.due))]),
    ...(forms[0] === forms[1] ? [] : [words.form(before.label, ...forms)]),
    ...(gone.length === 0 ? [] : [words.basisGone(before.label, gone.join('; '))]),
    ...(come.length === 0 ? [] : [words.basisCome(before.label, come.join('; '))]),
  ];
}

function pathDifferences(before: DerivedCase, after: DerivedCase, register: LawRegister): string[] {
  const [own, other] = [byAct(before.path), byAct(after.path)];
  return [
    ...[...own].flatMap(([act, step]) => (other.has(act) || step.label === '' ? [] : [words.dropped(step.label)])),
    ...[...other].flatMap(([act, step]) => (own.has(act) || step.label === '' ? [] : [words.added(step.label)])),
    ...[...own].flatMap(([act, step]) => {
      const its = other.get(act);
      return its === undefined || step.label === '' ? [] : stepDifferences(step, its, register);
    }),
  ];
}

/** What differs between two derivations of one case, in sentences. */
function differencesOf(before: DerivedCase, after: DerivedCase, register: LawRegister): string[] {
  const classes = before.contents.flatMap((content, index) => (content.class === after.contents[index]?.class ? [] : [words.class(content.gist)]));
  const [own, other] = [before.authority?.name ?? words.nobody, after.authority?.name ?? words.nobody];
  return [...new Set([...classes, ...(own === other ? [] : [words.authority(own, other)]), ...(before.response === after.response ? [] : [words.response]), ...pathDifferences(before, after, register)])];
}

/** What differs under the law of each date: the facts and days of the case stay, the law is another's. */
export function underOtherDates(scenario: Scenario, own: DerivedCase, register: LawRegister, today: IsoDate): OtherDate[] {
  return askedDates(register, today).map((on) => {
    try {
      return { on, differences: differencesOf(own, derive({ scenario, register, on }), register) };
    } catch (error) {
      if (error instanceof NoLawfulPath || error instanceof MissingCalendarYear) return { on, differences: [words.noLawfulEnd] };
      throw error;
    }
  });
}
