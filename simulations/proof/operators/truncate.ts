import { barsOf, normOf } from '../norm.ts';
import type { Operator } from '../operator.ts';
import { termOf } from '../ledger.ts';
import { stepEntries } from '../settle.ts';
import { actOf, circumstancesAt, insertAt, lastDayOf, stepOf, withSlips } from '../sheet.ts';
import type { Claim, ProofCase, Sheet } from '../sheet.ts';
import { matches } from '../../procedures/case-event.ts';
import { occurrences } from '../instances.ts';
import { isoOf } from '../../law/day.ts';

/** Stopping before the end. */

const unfinished: Claim = { names: [{ class: 'unfinished', subject: null }] };

function cutAt(sheet: Sheet, index: number): Sheet {
  return { ...sheet, entries: sheet.entries.slice(0, index), stopped: true };
}

/** Whether the machine still has a way to go after the last step of a log. */
function isUnderWay(proofCase: ProofCase, sheet: Sheet): boolean {
  const norm = normOf(proofCase.procedure);
  let stage = norm.initial;
  for (const entry of stepEntries(proofCase, sheet)) {
    const way = norm.ways(stage).find(({ label }) => label === stepOf(proofCase, sheet, entry));
    if (way === undefined || barsOf(proofCase.procedure, way, circumstancesAt(proofCase, sheet, sheet.entries.indexOf(entry))).broken.length > 0) return false;
    stage = way.target;
  }
  return !norm.isFinal(stage);
}

const stop: Operator = {
  id: 'stop-early',
  family: 'truncate',
  rewritesEnd: true,
  apply(proofCase, sheet, random) {
    if (sheet.entries.length < 3) return null;
    const cut = cutAt(sheet, random.between(2, sheet.entries.length - 1));
    return isUnderWay(proofCase, cut) ? { sheet: cut, meant: [unfinished] } : null;
  },
};

/** Stops, and lets the last day of the next step pass: that step is missing, the rest is unfinished. */
const stopAndWait: Operator = {
  id: 'stop-and-let-a-term-pass',
  family: 'truncate',
  rewritesEnd: true,
  apply(proofCase, sheet, random) {
    const steps = stepEntries(proofCase, sheet);
    const at = random.below(steps.length);
    const next = steps[at];
    const label = next === undefined ? null : stepOf(proofCase, sheet, next);
    if (next === undefined || label === null || at === 0) return null;
    const cut = cutAt(sheet, sheet.entries.indexOf(next));
    if (!isUnderWay(proofCase, cut)) return null;
    const duty = proofCase.procedure.duties.find((candidate) => candidate.skeleton === true && candidate.acts.some((pattern) => matches(pattern, next.event)));
    if (duty === undefined) return null;
    const trigger = duty.trigger === 'start' ? null : (occurrences(cut, duty.trigger)[0] ?? null);
    const term = termOf(proofCase, cut, { duty, key: '', trigger, done: null });
    const wait = term === null ? 0 : term.day + random.between(1, 3);
    if (term === null || !term.read || wait <= lastDayOf(cut)) return null;
    const waited = { ...actOf('day.advanced', 'world', wait, { to: isoOf(wait) }), src: 'world' as const };
    const { sheet: idle } = insertAt(cut, cut.entries.length, waited);
    const slip: Claim = { names: [...new Set([label, duty.id])].map((subject) => ({ class: 'omission', subject })) };
    const isEnd = at === steps.length - 1;
    return { sheet: withSlips({ ...idle, absent: new Set([...idle.absent, label]), stopped: !isEnd }, [slip]), meant: [slip] };
  },
};

export const truncateOperators: readonly Operator[] = [stop, stopAndWait];
