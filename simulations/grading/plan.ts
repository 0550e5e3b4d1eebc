import { nextWorkingDay } from '../law/calendar.ts';
import type { Day } from '../law/types.ts';
import { splitLabel } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { compileNorm } from './compile.ts';
import { createContext } from './context.ts';
import type { CaseContext } from './context.ts';
import { dayBetween, eventsOf, insertAt, makeAct, placeAfterDay } from './items.ts';
import type { GuardMemo } from './guard-memo.ts';
import type { Item } from './items.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judge.ts';
import { notBefore, workingDaysFor } from './pace.ts';
import { dutyItem, slotOf, unitKey, workingDayFrom, workingDayUpTo } from './slot.ts';
import type { Placing } from './slot.ts';
import type { Unit } from './unit.ts';

/** What a plan is made for. */
export interface Planning extends Placing {
  /** Duties that stay undone on purpose: other findings, told by `unitKey`. */
  leave: ReadonlySet<string>;
  /** Work that planning may cost, in cells of alignment columns; without it there is no limit. */
  budget?: { cells: number };
  memo: GuardMemo;
}

/** Planning cost more than it may. */
export class PlanningTooLong extends Error {}

export interface Judged {
  context: CaseContext;
  judgement: Judgement;
}

/** @throws PlanningTooLong when judging a log is more than the budget holds */
function pay({ procedure, budget }: Planning, items: readonly Item[]): void {
  if (budget === undefined) return;
  budget.cells -= compileNorm(procedure).states.length * (items.length + 1);
  if (budget.cells < 0) throw new PlanningTooLong();
}

/** Judges a log as the beginning of a case. */
function judgeBeginning(planning: Planning, items: readonly Item[]): Judged {
  pay(planning, items);
  const { procedure, facts, law, from, memo } = planning;
  const context = createContext({ procedure, facts, law, events: eventsOf(items), submitted: true, opensOn: from, isPrefix: true, memo });
  return { context, judgement: judge(context) };
}

const MAX_ROUNDS = 80;

function isOwed(planning: Planning, unit: Unit): boolean {
  const isFloating = unit.duty !== null && unit.duty.skeleton !== true;
  const isUndone = unit.status === 'omitted' || unit.status === 'unfinished';
  return isFloating && isUndone && unit.basis.kind !== 'none' && (unit.trigger === null || unit.trigger.state === 'done') && !planning.leave.has(unitKey(unit));
}

/**
 * Does every floating duty that is owed so far, each on a lawful day.
 *
 * @param isLast no step follows, so that nothing is in a hurry
 * @param known how the log was judged before anything is added, where that was done already
 */
export function fillDuties(planning: Planning, start: readonly Item[], isLast = false, known: Judgement | null = null): Item[] {
  let items = [...start];
  if (planning.procedure.duties.every(({ skeleton }) => skeleton === true)) return items;
  const tries = new Map<string, number>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    // What was judged already is paid for once more, so that how far a plan goes does not depend on it.
    if (round === 0 && known !== null) pay(planning, items);
    const judgement = round === 0 && known !== null ? known : judgeBeginning(planning, items).judgement;
    const unit = judgement.verdicts.map((verdict) => verdict.unit).find((candidate) => isOwed(planning, candidate) && (tries.get(unitKey(candidate)) ?? 0) < (candidate.duty?.acts.length ?? 0));
    if (unit === undefined) break;
    const tried = tries.get(unitKey(unit)) ?? 0;
    tries.set(unitKey(unit), tried + 1);
    const slot = slotOf(planning, items, unit, isLast);
    items = insertAt(items, slot.at, [dutyItem(planning, items, unit, slot, tried)]);
  }
  return items;
}

/** A floating duty that would have had to be done before there was room for it: the act it precedes must wait. */
function hasNoRoom(items: readonly Item[], unit: Unit, candidate: number): boolean {
  if (unit.deadline === null || !unit.deadline.before || unit.status === 'done' || unit.status === 'void') return false;
  const from = unit.duty?.preemptive === true ? (items[candidate - 1]?.event.day ?? -Infinity) : (unit.trigger?.day ?? -Infinity);
  return unit.deadline.due < from;
}

/** The working day on which a step would be done next, if nothing forbids it. */
export function naturalDay({ procedure, law, facts, from, atOnce = false }: Planning, items: readonly Item[], label: string): Day {
  let day = workingDayFrom(law, items.at(-1)?.event.day ?? from);
  const isFirst = !items.some(({ event }) => event.src === 'trainee');
  for (let step = 0; step < (isFirst || atOnce ? 0 : workingDaysFor(label, facts)); step++) day = nextWorkingDay(law.calendar, day);
  const opens = procedure.duties.find((duty) => duty.skeleton === true && duty.acts.includes(label))?.opens?.({ facts, law, day, history: eventsOf(items) }, '');
  return Math.max(day, notBefore(label, facts) ?? day, workingDayFrom(law, opens ?? day));
}

/** Whether any duty looks at a step: if none does, doing it can upset nothing. */
export function isWatched({ duties }: Procedure, label: string): boolean {
  const { type } = splitLabel(label);
  const isNamed = (pattern: string): boolean => pattern === label || pattern === type;
  return duties.some(({ acts, trigger, before, by }) => {
    const anchors = (by ?? []).flatMap(({ anchor }) => ('act' in anchor ? [anchor.act] : []));
    return [...acts, ...(trigger === 'start' ? [] : trigger), ...(before === undefined ? [] : [before]), ...anchors].some(isNamed);
  });
}

function stepItem({ procedure, facts, law }: Planning, items: readonly Item[], label: string, day: Day): Item {
  return { event: makeAct(procedure, label, day, procedure.lawfulData(label, { facts, law, day, history: eventsOf(items) })), seq: null };
}

/** How long before the plain term runs out a longer one is asked for, in days. */
const IN_GOOD_TIME = 3;

/**
 * Optional acts that nobody owes (each starts its own duty) may lengthen a term: the log with one of them done in good time,
 * when the step is in time then; null when none helps.
 */
function withLongerTerm(planning: Planning, items: readonly Item[], label: string, day: Day, due: Day): Item[] | null {
  for (const duty of planning.procedure.duties) {
    const [act] = duty.acts;
    if (act === undefined || duty.skeleton === true || duty.trigger === 'start' || !duty.trigger.includes(act)) continue;
    const wanted = workingDayUpTo(planning.law, due - IN_GOOD_TIME, planning.from);
    const at = placeAfterDay(items, wanted);
    const before = items.slice(0, at);
    const longer = [...before, stepItem(planning, before, act, dayBetween(items, at, wanted)), ...items.slice(at)];
    const tried = [...longer, stepItem(planning, longer, label, day)];
    const { verdicts } = judgeBeginning(planning, tried).judgement;
    const touched = verdicts.filter(({ unit }) => unit.done?.index === tried.length - 1 || unit.done?.index === at);
    if (touched.every(({ slips }) => slips.length === 0)) return longer;
  }
  return null;
}

/**
 * Appends a step of the norm machine on a natural lawful day: some working days after the one before, within its deadline
 * (lengthened where the law allows it and it must be), and late enough for what must precede it. Then does the duties that
 * it starts. `isLast` when no step follows.
 */
export function appendStep(planning: Planning, start: readonly Item[], label: string, isLast = false): Item[] {
  const { law, procedure, until } = planning;
  let items = start;
  const previous = items.at(-1)?.event.day ?? planning.from;
  let day = Math.max(previous, workingDayUpTo(law, Math.min(naturalDay(planning, items, label), until), previous));
  if (!isWatched(procedure, label)) return [...items, stepItem(planning, items, label, day)];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const tried = [...items, stepItem(planning, items, label, day)];
    const at = items.length;
    const { judgement } = judgeBeginning(planning, tried);
    const units = judgement.verdicts.map(({ unit }) => unit);
    const own = units.find((unit) => unit.done?.index === at && unit.lateBy > 0);
    const due = own?.deadline?.counted.due;
    if (due !== undefined) {
      const longer = items === start ? withLongerTerm(planning, items, label, day, due) : null;
      const inTime = workingDayUpTo(law, Math.min(due, day - 1), previous);
      if (longer === null && inTime >= day) return fillDuties(planning, tried, isLast, judgement);
      if (longer !== null && previous > due) items = longer;
      else day = inTime;
      continue;
    }
    if (units.some((unit) => !planning.leave.has(unitKey(unit)) && hasNoRoom(tried, unit, at))) {
      day = nextWorkingDay(law.calendar, day);
      continue;
    }
    return fillDuties(planning, tried, isLast, judgement);
  }
  return fillDuties(planning, [...items, stepItem(planning, items, label, day)], isLast);
}
