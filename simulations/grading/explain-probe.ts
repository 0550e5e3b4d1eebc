import { MissingCalendarYear } from '../law/calendar.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Circumstances } from '../procedures/procedure.ts';

/**
 * On what an answer of a rule turns: the facts and events that the rule read and without which, or with another value of
 * which, it would have answered otherwise. Pure; the rule is asked again for each of them.
 */

/** Something that a rule answers: whether it holds, a verdict, a choice. */
export type Question = (circumstances: Circumstances) => unknown;

/** A fact by its place, `matters.0.madeBy`, with its value. */
export interface FactRead {
  path: string;
  value: unknown;
}

/** A view of plain data that tells each place that is read and shows what `see` returns for it. */
function watched<T extends object>(root: T, see: (path: string, value: unknown) => unknown): T {
  const views = new WeakMap<object, object>();
  const handlerAt = (path: string): ProxyHandler<T> => ({
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol' || !Object.hasOwn(target, key) && value !== undefined) return value;
      const place = path === '' ? key : `${path}.${key}`;
      const seen = see(place, value);
      return typeof seen === 'object' && seen !== null ? viewOf(seen, place) : seen;
    },
  });
  // One view for each object, so that a rule can compare what it finds on two ways.
  const viewOf = (target: object, path: string): object => {
    const known = views.get(target) ?? new Proxy(target, handlerAt(path));
    views.set(target, known);
    return known;
  };
  return new Proxy(root, handlerAt(''));
}

/** The answer as text; null where it needs a year of which the holidays are not known. */
function answerOf(ask: Question, circumstances: Circumstances): string | null {
  try {
    return JSON.stringify(ask(circumstances)) ?? '';
  } catch (error) {
    if (error instanceof MissingCalendarYear) return null;
    throw error;
  }
}

/** Facts that were read and on which the answer turns. `others` gives further values that a fact could have had. */
export function decisiveFacts(ask: Question, circumstances: Circumstances, others: (read: FactRead) => readonly unknown[]): FactRead[] {
  const read = new Map<string, unknown>();
  const note = (path: string, value: unknown): unknown => {
    read.set(path, value);
    return value;
  };
  const answer = answerOf(ask, { ...circumstances, facts: watched(circumstances.facts, note) });
  return [...read].flatMap(([path, value]): FactRead[] => {
    const turns = others({ path, value }).some((other) => {
      const facts = watched(circumstances.facts, (place, known) => (place === path ? other : known));
      const changed = answerOf(ask, { ...circumstances, facts });
      return changed !== null && changed !== answer;
    });
    return turns ? [{ path, value }] : [];
  });
}

/**
 * Events without which, or with another form of which, the answer would have been another. `others` gives the other forms;
 * null leaves an event out of account. Nothing where the history was not looked at.
 */
export function decisiveEvents(ask: Question, circumstances: Circumstances, others: (event: CaseEvent) => readonly CaseEvent[] | null): CaseEvent[] {
  let looked = false;
  const answer = answerOf(ask, {
    facts: circumstances.facts,
    law: circumstances.law,
    day: circumstances.day,
    get history() {
      looked = true;
      return circumstances.history;
    },
  });
  if (!looked) return [];
  return circumstances.history.filter((event) => {
    const forms = others(event);
    const without = circumstances.history.filter((other) => other !== event);
    const histories = forms === null ? [] : [without, ...forms.map((form) => circumstances.history.map((other) => (other === event ? form : other)))];
    return histories.some((history) => {
      const changed = answerOf(ask, { ...circumstances, history });
      return changed !== null && changed !== answer;
    });
  });
}
