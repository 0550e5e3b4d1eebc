import { hasSecret, leaks, leaksIn } from '../denunciation-changes.ts';
import { isPossible } from '../data-changes.ts';
import type { Operator } from '../operator.ts';
import { isFree } from '../settle.ts';
import { insertAt, replaceEvent, touch, withSlips } from '../sheet.ts';
import type { Claim } from '../sheet.ts';

/**
 * Letting somebody know who denounces. What is true of it is claimed here and not read off the rule that judges it, so that a flow
 * that the rule overlooks is found out.
 */

const SECRET = 'disclose-identity';

const claimOf = (entry: number): Claim => ({ names: [{ class: 'prohibited', subject: SECRET }], entries: [entry] });

/** Tells somebody beside the case. */
const leak: Operator = {
  id: 'identity-told',
  family: 'prohibited',
  apply(proofCase, sheet, random) {
    if (!hasSecret(proofCase)) return null;
    const index = random.between(2, sheet.entries.length);
    const event = random.pick(leaks(proofCase, sheet.entries[index - 1]?.event.day ?? 0).filter(isPossible));
    if (event === null) return null;
    const { sheet: told, id } = insertAt(sheet, index, event);
    const slip = claimOf(id);
    return { sheet: withSlips(touch(told, id), [slip]), meant: [slip] };
  },
};

/** Does an act of the case in a way that lets the name out. */
const leakInCase: Operator = {
  id: 'identity-let-out',
  family: 'prohibited',
  apply(proofCase, sheet, random) {
    if (!hasSecret(proofCase)) return null;
    const free = sheet.entries.filter((entry) => entry.event.src === 'trainee' && isFree(sheet, entry));
    const target = random.pick(free.flatMap(({ id, event }) => leaksIn(proofCase, event).filter(isPossible).map((leaking) => ({ id, event: leaking }))));
    if (target === null) return null;
    const slip = claimOf(target.id);
    return { sheet: withSlips(touch(replaceEvent(sheet, target.id, target.event), target.id), [slip]), meant: [slip] };
  },
};

export const leakOperators: readonly Operator[] = [leak, leakInCase];
