import { instancesIn, isAlone, isTriggerOf, occurrences, servedBy } from '../instances.ts';
import type { Operator } from '../operator.ts';
import { commute, endsLawfully } from '../replay.ts';
import { floatingEntries, isFree, refill, resettle, stepEntries } from '../settle.ts';
import { circumstancesAt, endOfDay, indexOf, moveTo, stepOf, touch, withSlips, without } from '../sheet.ts';
import type { Claim, Entry, Name, ProofCase, Sheet } from '../sheet.ts';
import { standingOfStep } from '../standing.ts';

/** Doing things in the wrong order. */

/** Puts one entry in the other's place and the other in its, each on the day of its new place. */
function exchange(sheet: Sheet, a: Entry, b: Entry): Sheet {
  const entries = sheet.entries.map((entry) => {
    if (entry.id === a.id) return { id: b.id, event: { ...b.event, day: a.event.day } };
    if (entry.id === b.id) return { id: a.id, event: { ...a.event, day: b.event.day } };
    return entry;
  });
  return { ...sheet, entries };
}

/** What the first step triggered goes along with it. */
function takeAlong(proofCase: ProofCase, before: Sheet, after: Sheet, step: Entry): Sheet {
  const index = indexOf(before, step.id);
  const instances = instancesIn(proofCase, before);
  let moved = after;
  for (const entry of floatingEntries(proofCase, before)) {
    const served = servedBy(instances, indexOf(before, entry.id));
    const isOwed = served.length > 0 && served.every(({ trigger, duty }) => trigger === index && !duty.preemptive);
    const at = indexOf(moved, step.id);
    const day = moved.entries[at]?.event.day ?? entry.event.day;
    if (!isOwed || before.touched.has(entry.id) || indexOf(moved, entry.id) > at) continue;
    moved = moveTo(moved, entry.id, at, day);
  }
  return moved;
}

/** Swaps two steps that follow each other. */
const swapSteps: Operator = {
  id: 'swap-steps',
  family: 'order',
  apply(proofCase, sheet, random) {
    const steps = stepEntries(proofCase, sheet);
    const at = random.below(Math.max(1, steps.length - 1));
    const [a, b] = [steps[at], steps[at + 1]];
    if (a === undefined || b === undefined || !isFree(sheet, a) || !isFree(sheet, b)) return null;
    const [first, second] = [stepOf(proofCase, sheet, a), stepOf(proofCase, sheet, b)];
    if (first === null || second === null || first === second) return null;
    if (commute(proofCase, first, second) && a.event.day === b.event.day) return null;
    if ([first, second].some((label) => standingOfStep(proofCase, label, proofCase.law, a.event.day) !== 'graded')) return null;
    const swapped = touch(takeAlong(proofCase, sheet, exchange(sheet, a, b), a), a.id, b.id);
    // The last act that the law wanted before the second may be one that was left out.
    // What may change places with the first step on one day has overtaken it as well, once they stand on different days.
    const overtaking = [second, ...steps.flatMap((entry) => stepOf(proofCase, sheet, entry) ?? []).filter((label) => label !== first && commute(proofCase, first, label))];
    const slip: Claim = { names: [first, ...sheet.absent].flatMap((before) => [...new Set(overtaking)].map((label): Name => ({ class: 'order', subject: `${before} < ${label}` }))), entries: [a.id, b.id] };
    const settled = resettle(proofCase, refill(proofCase, swapped, ({ event }) => event.src === 'trainee'));
    // Where one of the two need not be there at all, it is simply too much.
    if ([a, b].some(({ id }) => endsLawfully(proofCase, without(settled, id)))) return null;
    return { sheet: withSlips(settled, [slip]), meant: [slip] };
  },
};

/** Puts an act behind the one that it has to precede. */
const overtaken: Operator = {
  id: 'duty-after-its-barrier',
  family: 'order',
  apply(proofCase, sheet, random) {
    const all = instancesIn(proofCase, sheet);
    const instances = all.filter((candidate) => {
      const { duty, done, trigger } = candidate;
      const entry = sheet.entries[done ?? -1];
      const [barrier] = duty.before === undefined ? [] : occurrences(proofCase, sheet, [duty.before]);
      return duty.skeleton !== true && entry !== undefined && isFree(sheet, entry) && isAlone(all, candidate) && barrier !== undefined && (done ?? 0) < barrier && (trigger === null || trigger <= barrier);
    });
    const instance = random.pick(instances);
    const entry = sheet.entries[instance?.done ?? -1];
    if (instance === null || entry === undefined || instance.duty.before === undefined) return null;
    const [barrier] = occurrences(proofCase, sheet, [instance.duty.before]);
    const day = sheet.entries[barrier ?? -1]?.event.day;
    if (barrier === undefined || day === undefined || servedBy(instancesIn(proofCase, sheet), indexOf(sheet, entry.id)).length > 1) return null;
    // Right behind the barrier, or at the end of that day, or some days on.
    const rest = { ...sheet, entries: sheet.entries.filter(({ id }) => id !== entry.id) };
    const later = day + random.between(0, 4);
    const place = random.oneIn(2) ? { index: barrier, day } : { index: endOfDay(rest, later), day: later };
    return { sheet: touch(moveTo(sheet, entry.id, place.index, place.day), entry.id), meant: [] };
  },
};

/** Does what may only follow its trigger before that. */
const early: Operator = {
  id: 'duty-before-its-trigger',
  family: 'early',
  apply(proofCase, sheet, random) {
    const candidates = instancesIn(proofCase, sheet).filter(({ duty, done, trigger }) => {
      const entry = sheet.entries[done ?? -1];
      return duty.skeleton !== true && !duty.preemptive && trigger !== null && entry !== undefined && done !== null && done > trigger && isFree(sheet, entry) && !triggersAnything(proofCase, entry);
    });
    const instance = random.pick(candidates);
    const entry = sheet.entries[instance?.done ?? -1];
    if (instance === null || entry === undefined || instance.trigger === null) return null;
    const earliest = Math.max(1, instance.trigger - 4);
    const index = random.between(earliest, instance.trigger);
    const day = sheet.entries[index]?.event.day ?? entry.event.day;
    const moved = moveTo(sheet, entry.id, index, day);
    const circumstances = circumstancesAt(proofCase, moved, index);
    if (instance.duty.when !== undefined && instance.duty.when(circumstances) !== true) return null;
    const claim: Claim = { names: [{ class: 'early', subject: instance.duty.id }], ...(instance.duty.instances === undefined ? {} : { instance: instance.key }), entries: [entry.id] };
    return { sheet: touch(moved, entry.id), meant: [claim] };
  },
};

function triggersAnything(proofCase: ProofCase, { event }: Entry): boolean {
  return proofCase.procedure.duties.some((duty) => isTriggerOf(proofCase, duty, event));
}

export const orderOperators: readonly Operator[] = [swapSteps, overtaken, early];
