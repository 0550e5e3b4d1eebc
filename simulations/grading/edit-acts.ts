import type { Json } from '../procedures/case-event.ts';
import { eventsOf, insertAt, makeAct, dayBetween, placeAfterDay, relocate, removeAt } from './items.ts';
import type { Item } from './items.ts';
import type { Judged, Planning } from './plan.ts';
import { dutyItem, keyOf, slotOf } from './slot.ts';
import type { Slip, SlipCause } from './slip.ts';
import type { Occurrence } from './timeline.ts';
import type { FailedCondition, Unit } from './unit.ts';

/** The edits that mend single slips. Indices are places in the judged log, which equals the list of items. */

function isSkeleton(unit: Unit): boolean {
  return unit.duty === null || unit.duty.skeleton === true;
}

/** Inserts a left-out step where the law wanted it, before everything that may only follow it. */
function insertStep(planning: Planning, { judgement }: Judged, items: readonly Item[], step: Occurrence): Item[] {
  const wanted = Math.ceil(step.at);
  const dependents = judgement.verdicts.flatMap(({ unit }) => (unit.trigger === step && unit.duty?.preemptive !== true && unit.done !== null && unit.done.index !== null ? [unit.done.index] : []));
  const previous = judgement.timeline.reduce((last, other) => (other.kind === 'skeleton' && other.index !== null && other.at < step.at ? other.index : last), -1);
  const latest = Math.min(wanted, ...dependents.filter((index) => index > previous));
  const at = Math.max(previous + 1, Math.min(latest, placeAfterDay(items, step.day, previous + 1)));
  const day = dayBetween(items, at, step.day);
  const history = eventsOf(items.slice(0, at));
  const data = planning.procedure.lawfulData(step.label, { facts: planning.facts, law: planning.law, day, history });
  return insertAt(items, at, [{ event: makeAct(planning.procedure, step.label, day, data), seq: null }]);
}

/** Brings an act forward to a day, together with the steps before it that stand on later days. */
function bringForward({ judgement, context }: Judged, items: readonly Item[], index: number, day: number, after: number): Item[] {
  const steps = new Set(judgement.timeline.flatMap((other) => (other.kind === 'skeleton' && other.index !== null && !other.world ? [other.index] : [])));
  const isStep = steps.has(index);
  const moving = items.flatMap(({ event }, at) => (at === index || (isStep && at < index && at > after && event.day > day && steps.has(at)) ? [at] : []));
  const first = Math.max(after + 1, Math.min(placeAfterDay(items, day), moving[0] ?? index));
  return relocate(items, moving, first, Math.max(day, context.firstDay));
}

function mendUnit(planning: Planning, judged: Judged, items: readonly Item[], slip: Slip, unit: Unit): Item[] | null {
  const { done, deadline, trigger, limit } = unit;
  if (slip.class === 'omission') {
    if (isSkeleton(unit)) return done === null ? null : insertStep(planning, judged, items, done);
    const slot = slotOf(planning, items, unit);
    return insertAt(items, slot.at, [dutyItem(planning, items, unit, slot)]);
  }
  const index = done?.index ?? null;
  if (index === null || done === null) return null;
  if (slip.class === 'late' && deadline !== null) {
    const after = isSkeleton(unit) || unit.duty?.preemptive === true ? -1 : (trigger?.index ?? -1);
    const from = Math.max(after < 0 ? -Infinity : (items[after]?.event.day ?? -Infinity), Math.min(deadline.due, deadline.counted.due));
    return bringForward(judged, items, index, from, after);
  }
  if (slip.class === 'early') {
    const at = trigger?.index ?? null;
    // What should start it has not happened: it was done for nothing.
    if (trigger !== null && at === null) return removeAt(items, new Set([index]));
    if (at === null || at < index) return deadline === null ? null : relocate(items, [index], placeAfterDay(items, deadline.counted.due), deadline.counted.due);
    return relocate(items, [index], at + 1, items[at]?.event.day ?? done.day);
  }
  if (slip.class === 'order' && limit !== null) {
    const slot = slotOf(planning, items, unit);
    return relocate(items, [index], slot.at, slot.day);
  }
  return null;
}

/** Puts off an act and what the trainee did after it, so that what must precede it by some days has room. */
function putOff(items: readonly Item[], from: number, days: number): Item[] {
  let day = -Infinity;
  return items.map((item, index) => {
    const moved = item.event.day + (index >= from && item.event.src === 'trainee' ? days : 0);
    day = Math.max(day, moved);
    return day === item.event.day ? item : { ...item, event: { ...item.event, day } };
  });
}

/** Two ways to mend a displaced step: to its own place, or the act that needed to come first before it. */
function mendDisplaced(items: readonly Item[], { pair, moves }: Extract<SlipCause, { kind: 'displaced' }>): Item[][] {
  const done = moves[pair.done];
  const wanted = moves[pair.wanted];
  if (done === undefined || wanted === undefined) return [];
  const at = Math.max(wanted.at, 0);
  const target = pair.shape === 'late' ? (items[at]?.event.day ?? 0) : (items[at - 1]?.event.day ?? 0);
  const home = relocate(items, [done.at], at, target);
  const partner = pair.partner === null ? undefined : moves[pair.partner];
  if (pair.shape === 'late' || partner === undefined || partner.kind !== 'sync') return [home];
  return [relocate(items, [partner.at], done.at, items[done.at]?.event.day ?? 0), home];
}

/** Fills an act in again as the law wants it. */
function refill(planning: Planning, items: readonly Item[], index: number, label: string, key: string): Item[] {
  const item = items[index];
  if (item === undefined) return [...items];
  const history = eventsOf(items.slice(0, index));
  const lawful = planning.procedure.lawfulData(label, { facts: planning.facts, law: planning.law, day: item.event.day, history }, key === '' ? undefined : key);
  const data: Readonly<Record<string, Json>> = { ...item.event.data, ...lawful };
  return items.map((other, at) => (at === index ? { ...other, event: { ...other.event, data } } : other));
}

/** Without the fields that only the unlawful act had filled in, such as a false date. */
function afresh(refilled: readonly Item[], before: readonly Item[], index: number): Item[] {
  const given = before[index]?.event.data ?? {};
  return refilled.map((item, at) => {
    if (at !== index) return item;
    const data = Object.fromEntries(Object.entries(item.event.data).filter(([field, value]) => !(field === 'dated' && value === given[field])));
    return { ...item, event: { ...item.event, data } };
  });
}

function mendProhibited(planning: Planning, { judgement }: Judged, items: readonly Item[], slip: Slip): Item[][] {
  const without = removeAt(items, new Set(slip.at));
  const [index] = slip.at;
  const filled = slip.at.every((at) => judgement.timeline.some((other) => other.index === at && other.kind !== 'neutral'));
  if (index === undefined || !filled) return [without];
  const again = slip.at.reduce((list: readonly Item[], at) => {
    const label = judgement.timeline.find((other) => other.index === at)?.label ?? '';
    return afresh(refill(planning, list, at, label, ''), items, at);
  }, items);
  return [[...again], without];
}

/** Whoever was told besides those whom the law wants to be told stays told. */
function withEverybody(given: Json | undefined, wanted: Json | undefined): Json | undefined {
  return Array.isArray(given) && Array.isArray(wanted) ? [...given, ...wanted.filter((one: Json) => !given.includes(one))] : wanted;
}

/** Of an act that was filled in anew only what the condition asks for; everything where that does not meet it. */
function onlyWhatIsAsked(planning: Planning, items: readonly Item[], filled: readonly Item[], index: number, { condition }: FailedCondition): Item[] {
  const [before, after] = [items[index]?.event, filled[index]?.event];
  if (before === undefined || after === undefined) return [...filled];
  const circumstances = { facts: planning.facts, law: planning.law, day: after.day, history: eventsOf(items.slice(0, index)) };
  const meets = (data: Readonly<Record<string, Json>>): boolean => condition.check({ ...after, data }, circumstances).met === true;
  const recipients = condition.class === 'recipient' ? withEverybody(before.data['recipients'], after.data['recipients']) : undefined;
  const start = recipients === undefined ? after.data : { ...after.data, recipients };
  const data = Object.keys(start).reduce((kept: Readonly<Record<string, Json>>, field) => {
    const { [field]: _, ...rest } = kept;
    const given = before.data[field];
    const without = given === undefined ? rest : { ...rest, [field]: given };
    return meets(without) ? without : kept;
  }, start);
  return meets(data) ? filled.map((item, at) => (at === index ? { ...item, event: { ...item.event, data } } : item)) : [...filled];
}

/**
 * Fills in again what was filled in wrongly, first only that; where it is not enough the whole act, also on an earlier day or on
 * the day on which it first could be done, and after mending what made it late.
 */
function mendCondition(planning: Planning, judged: Judged, items: readonly Item[], unit: Unit, failed: FailedCondition): Item[][] {
  const index = unit.done?.index ?? null;
  if (index === null) return [];
  const filled = refill(planning, items, index, unit.done?.label ?? '', keyOf(unit));
  const asked = onlyWhatIsAsked(planning, items, filled, index, failed);
  if (isSkeleton(unit)) return [asked, filled];
  const slot = slotOf(planning, items, unit);
  const delayed = judged.judgement.slips.find((slip) => slip.class === 'late' && slip.cause.kind === 'unit' && slip.cause.unit.done === unit.trigger);
  const sooner = delayed === undefined || delayed.cause.kind !== 'unit' ? null : mendUnit(planning, judged, items, delayed, delayed.cause.unit);
  const day = unit.done?.day ?? slot.day;
  const earlier = relocate(filled, [index], Math.min(slot.at, index), Math.min(slot.day, day));
  const later = slot.day > day ? [relocate(filled, [index], slot.at, slot.day)] : [];
  return [asked, filled, earlier, ...later, ...(sooner === null ? [] : [sooner])];
}

/** The edits that may mend a slip, best first. Branches and unfinished cases are mended by continuing lawfully instead. */
export function editsFor(planning: Planning, judged: Judged, items: readonly Item[], slip: Slip): Item[][] {
  const { cause } = slip;
  switch (cause.kind) {
    case 'unit': {
      const { unit } = cause;
      const edited = mendUnit(planning, judged, items, slip, unit);
      const limit = unit.limit?.index ?? null;
      const later = slip.class === 'late' && unit.deadline?.before === true && limit !== null ? [putOff(items, limit, unit.lateBy)] : [];
      return [...(edited === null ? [] : [edited]), ...later];
    }
    case 'displaced':
      return mendDisplaced(items, cause);
    case 'condition':
      return mendCondition(planning, judged, items, cause.unit, cause.failed);
    case 'extra':
      return [removeAt(items, new Set(slip.at))];
    case 'prohibition':
      return mendProhibited(planning, judged, items, slip);
    case 'guard':
    case 'unfinished':
      return [];
  }
}
