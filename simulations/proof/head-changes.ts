import { ALTERATIONS, ANSWER_WAYS, FIGURES } from '../desk/act-data/head.ts';
import { dayOf, isoOf } from '../law/day.ts';
import type { Day } from '../law/types.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import { lessOne, otherDays, texts } from './change.ts';
import type { Change } from './change.ts';
import { actOf } from './sheet.ts';
import type { ProofCase } from './sheet.ts';

/** What can be done otherwise in the acts of a chair's month. */

const otherCount: Change = (value) => (typeof value === 'number' ? [value + 1, value + 3, value - 1].filter((count) => count >= 0) : []);

const otherPerson: Change = (value, { scenario }) => scenario.people.map(({ id }) => id).filter((id) => id !== value);

/** One petition too few among those that are said to be overdue, and one too many. */
const otherOverdue: Change = (value, proofCase) => {
  const given = texts(value);
  const more = (proofCase.scenario.facts.head?.cases ?? []).map(({ id }) => id).filter((id) => !given.includes(id));
  return [...lessOne(value, proofCase), ...more.map((id) => [...given, id])];
};

/** Days around the end of a period; elsewhere the same field names somebody. */
const otherPeriod: Change = (value, proofCase) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? otherDays(value, proofCase) : []);

/** Fewer reception days, or the first of them too soon. */
const fewerOrSooner: Change = (value, proofCase) => {
  const days = texts(value);
  const [first = null, ...rest] = days;
  const sooner = otherDays(first, proofCase).flatMap((day) => (typeof day === 'string' ? [[day, ...rest]] : []));
  return [...days.slice(1).map((_day, index) => days.slice(0, index + 1)), ...sooner];
};

export const HEAD_CHANGES: Readonly<Record<string, Change>> = {
  dayList: fewerOrSooner,
  overdue: otherOverdue,
  officer: otherPerson,
  executor: otherPerson,
  answerWay: (value) => ANSWER_WAYS.filter((way) => way !== value),
  from: otherPeriod,
  until: otherPeriod,
  ...Object.fromEntries(FIGURES.map((figure) => [figure, otherCount])),
};

const act = (type: string, day: Day, data: Readonly<Record<string, Json>>): CaseEvent => actOf(type, 'chair', day, data);

/** What no chair may do with his schedule and his register. */
export function headTemptations({ scenario: { facts } }: ProofCase, day: Day): CaseEvent[] {
  const { head } = facts;
  if (head === undefined) return [];
  return [
    ...ALTERATIONS.map((alteration) => act('head.registerAltered', day, { alteration })),
    ...head.days.map(({ on }) => act('head.postponed', day, { day: on, newOn: isoOf(dayOf(on) + 1), announced: true })),
    ...head.cases.flatMap(({ id, against }) => against.map((officer) => act('head.assigned', day, { row: id, officer }))),
    ...head.cases.map(({ id }) => act('head.extended', day, { row: id, signatory: 'chair' })),
  ];
}
