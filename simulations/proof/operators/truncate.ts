import { barsOf, normOf } from '../norm.ts';
import type { Way } from '../norm.ts';
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

/** The lawful ways on from the last step of a log; none where the case is at its end, or its way was not lawful. */
function waysOn(proofCase: ProofCase, sheet: Sheet): Way[] {
  const { procedure } = proofCase;
  const norm = normOf(procedure);
  let stage = norm.initial;
  for (const entry of stepEntries(proofCase, sheet)) {
    const way = norm.ways(stage).find(({ label }) => label === stepOf(proofCase, sheet, entry));
    if (way === undefined || barsOf(procedure, way, circumstancesAt(proofCase, sheet, sheet.entries.indexOf(entry))).broken.length > 0) return [];
    stage = way.target;
  }
  return norm.ways(stage).filter((way) => barsOf(procedure, way, circumstancesAt(proofCase, sheet, sheet.entries.length)).broken.length === 0);
}

const isUnderWay = (proofCase: ProofCase, sheet: Sheet): boolean => waysOn(proofCase, sheet).length > 0;

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
    // Where the law leaves two ways open, either step is the one that is missing.
    const open = waysOn(proofCase, cut).flatMap((way) => [way.label, ...proofCase.procedure.duties.filter((candidate) => candidate.skeleton === true && candidate.acts.includes(way.label)).map(({ id }) => id)]);
    const slip: Claim = { names: [...new Set([label, duty.id, ...open])].map((subject) => ({ class: 'omission', subject })) };
    const isEnd = at === steps.length - 1;
    return { sheet: withSlips({ ...idle, absent: new Set([...idle.absent, label]), stopped: !isEnd }, [slip]), meant: [slip] };
  },
};

export const truncateOperators: readonly Operator[] = [stop, stopAndWait];
