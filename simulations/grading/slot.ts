import { isWorkingDay, nextWorkingDay } from '../law/calendar.ts';
import { isoOf } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import type { Day } from '../law/types.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { CaseFacts } from '../scenario/facts.ts';
import { dayBetween, eventsOf, makeAct, placeAfterDay } from './items.ts';
import type { Item } from './items.ts';
import { workingDaysAfter } from './pace.ts';
import type { Unit } from './unit.ts';

/** What placing an act looks at. */
export interface Placing {
  procedure: Procedure;
  facts: CaseFacts;
  law: LawView;
  /** First day of the case. */
  from: Day;
  /** Last day on which anything can still be done. */
  until: Day;
  /** Everything as soon as the law allows, instead of after the days that a desk takes for it. */
  atOnce?: boolean;
}

/** A place in the log and the day that fits it. */
export interface Slot {
  at: number;
  day: Day;
}

export function unitKey(unit: Pick<Unit, 'subject' | 'instance'>): string {
  return `${unit.subject}|${unit.instance}`;
}

/** The key of a unit's instance, without the number that tells equal keys apart. */
export function keyOf(unit: Pick<Unit, 'instance'>): string {
  return unit.instance.replace(/~\d+$/, '');
}

/** The working day on or after a day. */
export function workingDayFrom(law: LawView, day: Day): Day {
  return isWorkingDay(law.calendar, day) ? day : nextWorkingDay(law.calendar, day);
}

/** The last working day up to a day, but not before another. */
export function workingDayUpTo(law: LawView, day: Day, notBefore: Day): Day {
  for (let candidate = day; candidate >= notBefore; candidate--) if (isWorkingDay(law.calendar, candidate)) return candidate;
  return Math.max(day, notBefore);
}

/** Before the act that must follow, on an earlier working day where there is one, by the last day of the term. */
function slotBefore({ law, from }: Placing, items: readonly Item[], limit: number, low: number, due: Day): Slot {
  const follows = items[limit]?.event.day ?? due;
  const earliest = items[low - 1]?.event.day ?? items[0]?.event.day ?? from;
  const dayBefore = Math.max(items[limit - 1]?.event.day ?? earliest, workingDayUpTo(law, follows - 1, earliest));
  const day = workingDayUpTo(law, Math.min(dayBefore, follows, due), earliest);
  const at = Math.max(low, Math.min(limit, placeAfterDay(items, day, low)));
  return { at, day: dayBetween(items, at, day) };
}

/** The day on which a duty that nothing waits for is done in life. */
function dayAfterwards({ law, until, atOnce = false }: Placing, unit: Unit, day: Day, due: Day): Day {
  let natural = workingDayFrom(law, Math.max(day, unit.deadline?.before === true ? day : (unit.deadline?.anchorDay ?? day)));
  for (let step = 0; step < (atOnce ? 0 : workingDaysAfter(unit.duty?.acts[0] ?? '')); step++) natural = nextWorkingDay(law.calendar, natural);
  return Math.max(day, workingDayUpTo(law, Math.min(natural, due, until), day));
}

/**
 * Where and when a floating duty can lawfully be done: after what starts it, before what must follow, by its last day.
 * `isLast` when no step of the case follows, so that nothing is in a hurry.
 */
export function slotOf(placing: Placing, items: readonly Item[], unit: Unit, isLast = false): Slot {
  const { trigger, limit, deadline, duty } = unit;
  const free = duty?.preemptive === true || trigger === null || trigger.index === null;
  const due = deadline === null ? Infinity : Math.min(deadline.due, deadline.counted.due);
  const started = trigger?.index ?? null;
  const opened = items.findIndex(({ event }) => event.src === 'trainee');
  const low = free ? Math.max(0, opened) : (started ?? -1) + 1;
  const limitAt = limit?.index ?? (free && started !== null && duty?.before !== undefined ? started : null);
  if (limitAt !== null) return slotBefore(placing, items, limitAt, low, due);
  let at = started === null ? low : Math.max(low, started + 1);
  const day = items[at - 1]?.event.day ?? items[at]?.event.day ?? placing.from;
  if (due < day) {
    const earlier = Math.min(placeAfterDay(items, due, low), at);
    return { at: earlier, day: dayBetween(items, earlier, due) };
  }
  const working = workingDayFrom(placing.law, day);
  const natural = isLast && started !== null ? dayAfterwards(placing, unit, day, due) : working <= due ? working : day;
  const wanted = Math.max(natural, duty?.opens?.({ facts: placing.facts, law: placing.law, day: natural, history: eventsOf(items) }, keyOf(unit)) ?? natural);
  if (wanted > day) at = placeAfterDay(items, wanted, at);
  // Behind the other acts of that day that the same step has started, in the order of the duties.
  else while (at < items.length && items[at]?.seq === null && items[at]?.event.day === day && items[at]?.event.src === 'trainee' && isFloating(placing, items[at])) at += 1;
  return { at, day: dayBetween(items, at, wanted) };
}

function isFloating({ procedure, facts }: Placing, item: Item | undefined): boolean {
  return item !== undefined && procedure.project(item.event, facts) === null;
}

/** The act that fulfils a duty in these circumstances. An announcement names the day of what it announces. */
export function dutyItem({ procedure, facts, law }: Placing, items: readonly Item[], unit: Unit, slot: Slot, alternative = 0): Item {
  const label = unit.duty?.acts[alternative] ?? unit.subject;
  const history = eventsOf(items.slice(0, slot.at));
  const key = keyOf(unit);
  const data = procedure.lawfulData(label, { facts, law, day: slot.day, history }, key === '' ? undefined : key);
  const announced = unit.limit !== null && unit.duty?.before !== undefined && typeof data['on'] === 'string' ? { ...data, on: isoOf(unit.limit.day) } : data;
  return { event: makeAct(procedure, label, slot.day, announced), seq: null };
}
