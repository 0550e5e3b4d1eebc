import { isWorkingDay, nextWorkingDay } from '../law/calendar.ts';
import type { LawView } from '../law/law-view.ts';
import type { Day } from '../law/types.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { CaseFacts } from '../scenario/facts.ts';
import { createContext } from './context.ts';
import type { CaseContext } from './context.ts';
import { dayBetween, eventsOf, insertAt, makeAct, placeAfterDay } from './items.ts';
import type { Item } from './items.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judge.ts';
import { workingDaysFor } from './pace.ts';
import type { Unit } from './unit.ts';

/** What a plan is made for. */
export interface Planning {
  procedure: Procedure;
  facts: CaseFacts;
  law: LawView;
  /** Duties that stay undone on purpose: other findings, told by `unitKey`. */
  leave: ReadonlySet<string>;
}

export function unitKey(unit: Pick<Unit, 'subject' | 'instance'>): string {
  return `${unit.subject}|${unit.instance}`;
}

export interface Judged {
  context: CaseContext;
  judgement: Judgement;
}

/** Judges a log as the beginning of a case. */
export function judgeBeginning({ procedure, facts, law }: Planning, items: readonly Item[]): Judged {
  const context = createContext({ procedure, facts, law, events: eventsOf(items), submitted: true, isPrefix: true });
  return { context, judgement: judge(context) };
}

/** The working day on or after a day. */
export function workingDayFrom(law: LawView, day: Day): Day {
  return isWorkingDay(law.calendar, day) ? day : nextWorkingDay(law.calendar, day);
}

/** The last working day up to a day, but not before another. */
function workingDayUpTo(law: LawView, day: Day, notBefore: Day): Day {
  for (let candidate = day; candidate >= notBefore; candidate--) if (isWorkingDay(law.calendar, candidate)) return candidate;
  return Math.max(day, notBefore);
}

/** Where and when a floating duty can lawfully be done: right after what starts it, before what must follow, by its last day. */
export function slotOf(planning: Planning, items: readonly Item[], unit: Unit): { at: number; day: Day } {
  const { trigger, limit, deadline, duty } = unit;
  const free = duty?.preemptive === true || trigger === null || trigger.index === null;
  const due = deadline === null ? Infinity : Math.min(deadline.due, deadline.counted.due);
  const started = trigger?.index ?? null;
  const opened = items.findIndex(({ event }) => event.src === 'trainee');
  const low = free ? Math.max(0, opened) : (started ?? -1) + 1;
  const limitAt = limit?.index ?? (free && started !== null && duty?.before !== undefined ? started : null);
  if (limitAt !== null) {
    const wanted = Math.min(items[limitAt]?.event.day ?? due, due);
    const day = workingDayUpTo(planning.law, wanted, items[low - 1]?.event.day ?? items[0]?.event.day ?? wanted);
    const at = Math.max(low, Math.min(limitAt, placeAfterDay(items, day, low)));
    return { at, day: dayBetween(items, at, day) };
  }
  const at = started === null ? low : Math.max(low, started + 1);
  const day = items[at - 1]?.event.day ?? items[at]?.event.day ?? 0;
  const working = workingDayFrom(planning.law, day);
  const inTime = Math.min(Math.max(working <= due ? working : day, day), Math.max(due, day));
  if (due < day) {
    const earlier = placeAfterDay(items, due, low);
    return { at: Math.min(earlier, at), day: dayBetween(items, Math.min(earlier, at), due) };
  }
  const place = inTime === day ? at : placeAfterDay(items, inTime, at);
  return { at: place, day: dayBetween(items, place, inTime) };
}

/** The act that fulfils a duty in these circumstances. */
export function dutyItem(planning: Planning, items: readonly Item[], unit: Unit, slot: { at: number; day: Day }, alternative = 0): Item {
  const label = unit.duty?.acts[alternative] ?? unit.subject;
  const history = eventsOf(items.slice(0, slot.at));
  const key = unit.instance.replace(/~\d+$/, '');
  const data = planning.procedure.lawfulData(label, { facts: planning.facts, law: planning.law, day: slot.day, history }, key === '' ? undefined : key);
  return { event: makeAct(planning.procedure, label, slot.day, data), seq: null };
}

const MAX_ROUNDS = 80;

function isOwed(planning: Planning, unit: Unit): boolean {
  const isFloating = unit.duty !== null && unit.duty.skeleton !== true;
  const isUndone = unit.status === 'omitted' || unit.status === 'unfinished';
  return isFloating && isUndone && unit.basis.kind !== 'none' && (unit.trigger === null || unit.trigger.state === 'done') && !planning.leave.has(unitKey(unit));
}

/** Does every floating duty that is owed so far, each on a lawful day. */
export function fillDuties(planning: Planning, start: readonly Item[]): Item[] {
  let items = [...start];
  const tries = new Map<string, number>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { judgement } = judgeBeginning(planning, items);
    const unit = judgement.verdicts.map((verdict) => verdict.unit).find((candidate) => isOwed(planning, candidate) && (tries.get(unitKey(candidate)) ?? 0) < (candidate.duty?.acts.length ?? 0));
    if (unit === undefined) break;
    const tried = tries.get(unitKey(unit)) ?? 0;
    tries.set(unitKey(unit), tried + 1);
    const slot = slotOf(planning, items, unit);
    items = insertAt(items, slot.at, [dutyItem(planning, items, unit, slot, tried)]);
  }
  return items;
}

/** A floating duty that would have had to be done before there was room for it: the act it precedes must wait. */
function hasNoRoom(items: readonly Item[], unit: Unit, candidate: number): boolean {
  if (unit.deadline === null || !unit.deadline.before || unit.status === 'done' || unit.status === 'void') return false;
  const from = unit.duty?.preemptive === true ? (items[candidate - 1]?.event.day ?? 0) : (unit.trigger?.day ?? 0);
  return unit.deadline.due < from;
}

/** The working day on which a step would be done next, if nothing forbids it. */
export function naturalDay({ law, facts }: Planning, items: readonly Item[], label: string): Day {
  let day = workingDayFrom(law, items.at(-1)?.event.day ?? 0);
  const isFirst = !items.some(({ event }) => event.src === 'trainee');
  for (let step = 0; step < (isFirst ? 0 : workingDaysFor(label, facts)); step++) day = nextWorkingDay(law.calendar, day);
  return day;
}

/**
 * Appends a step of the norm machine on a natural lawful day: some working days after the one before, within its deadline,
 * and late enough for what must precede it. Then does the duties that it starts.
 */
export function appendStep(planning: Planning, items: readonly Item[], label: string): Item[] {
  const { law, facts, procedure } = planning;
  const previous = items.at(-1)?.event.day ?? 0;
  let day = naturalDay(planning, items, label);
  const at = items.length;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const history = eventsOf(items);
    const event = makeAct(procedure, label, day, procedure.lawfulData(label, { facts, law, day, history }));
    const tried = [...items, { event, seq: null }];
    const { judgement } = judgeBeginning(planning, tried);
    const units = judgement.verdicts.map(({ unit }) => unit);
    const own = units.find((unit) => unit.done?.index === at && unit.lateBy > 0);
    const due = own?.deadline?.counted.due;
    if (due !== undefined && day > previous) {
      const inTime = workingDayUpTo(law, Math.min(due, day - 1), previous);
      if (inTime < day) {
        day = inTime;
        continue;
      }
    }
    if (own === undefined && units.some((unit) => !planning.leave.has(unitKey(unit)) && hasNoRoom(tried, unit, at))) {
      day = nextWorkingDay(law.calendar, day);
      continue;
    }
    return fillDuties(planning, tried);
  }
  const data = procedure.lawfulData(label, { facts, law, day, history: eventsOf(items) });
  return fillDuties(planning, [...items, { event: makeAct(procedure, label, day, data), seq: null }]);
}
