import { dayOf } from '../../law/day.ts';
import type { LawView } from '../../law/law-view.ts';
import type { Day } from '../../law/types.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import type { ReceptionDayFacts } from '../../scenario/facts/head.ts';
import type { CaseEvent } from '../case-event.ts';
import { secondInstance } from '../rules/authorities.ts';
import { textIn } from '../rules/reading.ts';

/** What the facts and the log say about a chair's month without any term. Facts of another case answer that nothing is owed. */

/** A day in the data of an act or event; null where none is given. */
export function dayIn(data: CaseEvent['data'], field: string): Day | null {
  const iso = textIn(data, field);
  return iso === '' ? null : dayOf(iso);
}

/** Reception days that are still ahead when the case begins. */
export const plannedDays = ({ head }: CaseFacts): readonly ReceptionDayFacts[] => (head?.days ?? []).filter(({ held }) => held === undefined);

export const plannedDay = (facts: CaseFacts, on: string): ReceptionDayFacts | undefined => plannedDays(facts).find((day) => day.on === on);

/** Whether the chair cannot be there on a day of his schedule, for a reason that counts. */
export const isExcused = (facts: CaseFacts, on: string): boolean => plannedDay(facts, on)?.away === 'good-reason';

/** The day to which a reception day was last put off; null where it was not. */
export function putOffTo(history: readonly CaseEvent[], on: string): Day | null {
  const last = history.findLast((event) => event.type === 'head.postponed' && textIn(event.data, 'day') === on);
  return last === undefined ? null : dayIn(last.data, 'newOn');
}

export const lacks = ({ head }: CaseFacts): readonly string[] => head?.lacks ?? [];

/** Whom the commune reports to: the level above. */
export const superiorOf = (law: LawView, day: Day): string => secondInstance(law, day)?.authority ?? 'province-chair';

/** Whether the decision in force has not been handed over for execution yet. */
export const awaitsOrder = ({ head }: CaseFacts): boolean => head?.decision !== undefined && head.decision.orderedOn === undefined && !head.decision.executed;

/** Whether the decision in force was handed over, and has not been executed by the day it was to be. */
export function isExecutionLate({ head }: CaseFacts, day: Day): boolean {
  const decision = head?.decision;
  return decision?.orderedOn !== undefined && !decision.executed && decision.executeBy !== undefined && dayOf(decision.executeBy) < day;
}
