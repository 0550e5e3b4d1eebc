import type { Operator } from '../operator.ts';
import { stepEntries } from '../settle.ts';
import { actOf, insertAt, lastDayOf, stepOf, withSlips } from '../sheet.ts';
import type { Claim, Sheet } from '../sheet.ts';
import { isoOf } from '../../law/day.ts';
import { lastDayOfNext, namesOfOverdue, waysOn } from './overdue.ts';

/** Stopping before the end. */

const unfinished: Claim = { names: [{ class: 'unfinished', subject: null }] };

function cutAt(sheet: Sheet, index: number): Sheet {
  return { ...sheet, entries: sheet.entries.slice(0, index), stopped: true };
}

const stop: Operator = {
  id: 'stop-early',
  family: 'truncate',
  rewritesEnd: true,
  apply(proofCase, sheet, random) {
    if (sheet.entries.length < 3) return null;
    const cut = cutAt(sheet, random.between(2, sheet.entries.length - 1));
    return waysOn(proofCase, cut).length > 0 ? { sheet: cut, meant: [unfinished] } : null;
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
    const wait = (lastDayOfNext(proofCase, cut) ?? 0) + random.between(1, 3);
    if (wait <= lastDayOf(cut)) return null;
    const waited = { ...actOf('day.advanced', 'world', wait, { to: isoOf(wait) }), src: 'world' as const };
    const { sheet: idle } = insertAt(cut, cut.entries.length, waited);
    const names = namesOfOverdue(proofCase, idle);
    if (names === null) return null;
    const slip: Claim = { names };
    const isEnd = at === steps.length - 1;
    return { sheet: withSlips({ ...idle, absent: new Set([...idle.absent, label]), stopped: !isEnd }, [slip]), meant: [slip] };
  },
};

export const truncateOperators: readonly Operator[] = [stop, stopAndWait];
