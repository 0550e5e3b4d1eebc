import { valueOf } from '../law/reckon.ts';
import type { CountedTerm, Day, TermUnit } from '../law/types.ts';
import type { DeadlineRule, Duty } from '../procedures/procedure.ts';
import type { Basis, CaseContext } from './context.ts';
import { firstAfter, lastBefore, names } from './timeline.ts';
import type { Occurrence } from './timeline.ts';

/** The last day of a duty with what it was counted from. */
export interface Deadline {
  /** Last day that is accepted under every reading of the law. */
  due: Day;
  counted: CountedTerm;
  anchorDay: Day;
  unit: TermUnit;
  /** Units that were counted. */
  value: number;
  /** Calendar days of the term, at least 1: the measure of delay. */
  length: number;
  /** Counted backwards from its anchor. */
  before: boolean;
  /** The anchor in the register's words: "Ngày nhận được khiếu nại". */
  from: string;
  /** What was asked before the term was counted. */
  rule: DeadlineRule;
  remote: boolean;
  extended: boolean;
  paused: boolean;
  basis: Basis;
}

/** For which act the deadline is asked: its day and place in the log. */
export interface Judged {
  day: Day;
  upTo: number;
}

function anchorDayOf(context: CaseContext, timeline: readonly Occurrence[], rule: DeadlineRule, trigger: Occurrence | null, pivot: number, judged: Judged): Day | null {
  if ('fact' in rule.anchor) return rule.anchor.day(context.facts, context.history(judged.upTo), context.law);
  const { act } = rule.anchor;
  if (trigger !== null && names(act, trigger)) return trigger.day;
  const found = lastBefore(timeline, [act], trigger === null ? pivot : trigger.at) ?? firstAfter(timeline, [act], trigger?.at ?? -1);
  return found?.day ?? null;
}

/** Every term id is read by itself: where readings differ, the latest day counts. */
function latestOf(context: CaseContext, rule: DeadlineRule, anchorDay: Day, judged: Judged): Deadline | null {
  const circumstances = context.circumstances(judged.day, judged.upTo);
  const options = {
    remote: rule.remote?.(context.facts) ?? false,
    extended: rule.extended?.(circumstances) ?? false,
    pauses: rule.pauses?.(circumstances.history, context.facts, context.law) ?? [],
  };
  let latest: Deadline | null = null;
  for (const id of rule.term) {
    const term = context.law.term([id], anchorDay);
    if (term === null) continue;
    const counted = context.law.count(term.rule, anchorDay, options);
    const due = counted.lenientDue ?? counted.due;
    if (latest !== null && due <= latest.due) continue;
    const { unit } = term.rule;
    latest = {
      due,
      counted,
      anchorDay,
      unit,
      value: valueOf(term.rule, options),
      length: Math.max(1, Math.abs(counted.due - anchorDay)),
      before: term.rule.direction === 'before',
      from: term.rule.from,
      rule,
      remote: options.remote,
      extended: options.extended,
      paused: options.pauses.length > 0,
      basis: context.basis([id], anchorDay),
    };
  }
  return latest;
}

/** The deadline of a day that was named: nothing is counted, and what makes it binding is cited. */
function namedOf(context: CaseContext, rule: DeadlineRule, anchorDay: Day, { day, upTo }: Judged): Deadline | null {
  const due = rule.named?.(context.circumstances(day, upTo)) ?? null;
  if (due === null) return null;
  const from = Math.min(anchorDay, due);
  return {
    due,
    counted: { due, derivation: [], rules: [] },
    anchorDay: from,
    unit: 'day',
    value: due - from,
    length: Math.max(1, due - from),
    before: false,
    from: '',
    rule,
    remote: false,
    extended: false,
    paused: false,
    basis: context.basis(rule.term, from),
  };
}

/** The deadline of a duty for an act judged at a place in the log; null where the law sets none. `pivot` is the act's place. */
export function deadlineOf(context: CaseContext, timeline: readonly Occurrence[], duty: Duty, trigger: Occurrence | null, pivot: number, judged: Judged): Deadline | null {
  for (const rule of duty.by ?? []) {
    if (rule.when !== undefined && !rule.when(context.circumstances(judged.day, judged.upTo))) continue;
    const anchorDay = anchorDayOf(context, timeline, rule, trigger, pivot, judged);
    if (anchorDay === null) continue;
    const deadline = rule.named === undefined ? latestOf(context, rule, anchorDay, judged) : namedOf(context, rule, anchorDay, judged);
    if (deadline !== null) return deadline;
  }
  return null;
}
