import { COMPLEXITY_GROUNDS } from '../../desk/act-data.ts';
import { instancesIn, isAlone } from '../instances.ts';
import type { Instance } from '../instances.ts';
import { termOf, truthOf } from '../ledger.ts';
import type { Operator } from '../operator.ts';
import type { Random } from '../random.ts';
import { isFree, refill, resettle } from '../settle.ts';
import { actOf, endOfDay, indexOf, insertAt, moveTo, putOff, touch } from '../sheet.ts';
import type { Claim, ProofCase, Sheet } from '../sheet.ts';

/** Doing things after their last lawful day. */

function claimOf({ duty, key }: Instance, entry: number): Claim {
  return { names: [{ class: 'late', subject: duty.id }], ...(duty.instances === undefined ? {} : { instance: key }), entries: [entry] };
}

/** By one day, by a little, by about the term itself, or far beyond it. */
function delay(random: Random, term: number): number {
  const length = Math.max(1, term);
  return random.pick([1, random.between(1, Math.max(1, Math.floor(length / 5))), random.between(1, length), length + random.between(1, length)]) ?? 1;
}

function timed(proofCase: ProofCase, sheet: Sheet, random: Random, skeleton: boolean): { instance: Instance; entry: number; day: number; term: { day: number; anchor: number } } | null {
  const all = instancesIn(proofCase, sheet);
  const instances = all.filter((instance) => {
    const entry = sheet.entries[instance.done ?? -1];
    return entry !== undefined && isAlone(all, instance) && (instance.duty.skeleton === true) === skeleton && isFree(sheet, entry) && termOf(proofCase, sheet, instance) !== null;
  });
  const instance = random.pick(instances);
  const entry = sheet.entries[instance?.done ?? -1];
  const term = instance === null ? null : termOf(proofCase, sheet, instance);
  return instance === null || entry === undefined || term === null ? null : { instance, entry: entry.id, day: entry.event.day, term };
}

const lateDuty: Operator = {
  id: 'late-duty',
  family: 'late',
  apply(proofCase, sheet, random) {
    const found = timed(proofCase, sheet, random, false);
    if (found === null) return null;
    const rest = { ...sheet, entries: sheet.entries.filter(({ id }) => id !== found.entry) };
    const barrier = found.instance.duty.before === undefined ? null : (sheet.entries[found.instance.trigger ?? -1] ?? null);
    // An act that must precede another is late while it still does so.
    const latest = barrier === null ? Infinity : barrier.event.day;
    const day = Math.min(latest, found.term.day + delay(random, Math.abs(found.term.day - found.term.anchor)));
    const index = barrier === null ? endOfDay(rest, day) : Math.min(endOfDay(rest, day), indexOf(rest, barrier.id));
    return { sheet: touch(moveTo(sheet, found.entry, index, day), found.entry), meant: [claimOf(found.instance, found.entry)] };
  },
};

/** A step that comes too late puts off everything behind it. What then falls due earlier than it is done is a true error as well. */
const lateStep: Operator = {
  id: 'late-step',
  family: 'late',
  apply(proofCase, sheet, random) {
    const found = timed(proofCase, sheet, random, true);
    if (found === null) return null;
    const days = found.term.day + delay(random, found.term.day - found.term.anchor) - found.day;
    if (days <= 0) return null;
    const later = touch(putOff(sheet, indexOf(sheet, found.entry), days), found.entry);
    const filled = refill(proofCase, later, ({ event }) => event.src === 'trainee');
    return { sheet: resettle(proofCase, filled), meant: [claimOf(found.instance, found.entry)] };
  },
};

/** Puts a finding of complexity somewhere before an act, for whatever reason comes to mind. */
function withExcuse(sheet: Sheet, before: number, random: Random): Sheet {
  const index = random.between(1, indexOf(sheet, before));
  const day = sheet.entries[index - 1]?.event.day ?? 0;
  const reason = random.pick(COMPLEXITY_GROUNDS) ?? 'workload';
  const event = actOf('complexity.recorded', 'chair', day, { grounds: [reason], signatory: 'chair' });
  return insertAt(sheet, index, event).sheet;
}

/** Uses a longer time to which the case has no right: without a finding of complexity, or where it is not complex at all. */
const ungroundedExtension: Operator = {
  id: 'ungrounded-extension',
  family: 'extension',
  apply(proofCase, sheet, random) {
    const extensible = instancesIn(proofCase, sheet).filter(({ duty, done }) => {
      const entry = sheet.entries[done ?? -1];
      return entry !== undefined && isFree(sheet, entry) && duty.skeleton === true && duty.by?.some((rule) => rule.extended !== undefined) === true;
    });
    const instance = random.pick(extensible);
    const entry = sheet.entries[instance?.done ?? -1];
    if (instance === null || entry === undefined) return null;
    // Any finding of complexity that stands in the log is taken out; it may come back too late, or for no reason.
    const recorded = sheet.entries.filter(({ event }) => event.type === 'complexity.recorded');
    if (recorded.some((candidate) => !isFree(sheet, candidate))) return null;
    const bare = { ...sheet, entries: sheet.entries.filter(({ event }) => event.type !== 'complexity.recorded') };
    const [plain] = instancesIn(proofCase, bare).filter(({ duty }) => duty.id === instance.duty.id);
    const term = plain === undefined ? null : termOf(proofCase, bare, plain);
    if (term === null) return null;
    const days = term.day + random.between(1, 10) - entry.event.day;
    const delayed = days <= 0 ? bare : putOff(bare, indexOf(bare, entry.id), days);
    const excused = random.oneIn(2) ? withExcuse(delayed, entry.id, random) : delayed;
    const settled = resettle(proofCase, refill(proofCase, touch(excused, entry.id), ({ event }) => event.src === 'trainee'));
    const claim = claimOf(instance, entry.id);
    return truthOf(proofCase, settled).claims.some(({ entries }) => entries?.includes(entry.id)) ? { sheet: settled, meant: [claim] } : null;
  },
};

export const lateOperators: readonly Operator[] = [lateDuty, lateStep, ungroundedExtension];
