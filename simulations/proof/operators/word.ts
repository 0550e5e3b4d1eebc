import { instancesIn, servedBy } from '../instances.ts';
import { truthOf } from '../ledger.ts';
import type { Operator } from '../operator.ts';
import { floatingEntries, isFree } from '../settle.ts';
import { endOfDay, indexOf, moveTo, touch } from '../sheet.ts';

/** Keeping one's word too late: an act that no term binds, but a day that was named to the citizen. */

const MANNERS: ReadonlySet<string> = new Set(['form', 'recipient', 'actor', 'content', 'ground']);
const FURTHEST = 60;

/** Puts an act off until it no longer is what it had to be. */
const laterThanPromised: Operator = {
  id: 'later-than-promised',
  family: 'late',
  apply(proofCase, sheet, random) {
    const conditioned = floatingEntries(proofCase, sheet).filter((entry) => isFree(sheet, entry) && servedBy(instancesIn(proofCase, sheet), indexOf(sheet, entry.id)).some(({ duty }) => (duty.conditions ?? []).length > 0));
    const entry = random.pick(conditioned);
    if (entry === null) return null;
    const day = entry.event.day + random.between(1, FURTHEST);
    const rest = { ...sheet, entries: sheet.entries.filter(({ id }) => id !== entry.id) };
    const moved = touch(moveTo(sheet, entry.id, endOfDay(rest, day), day), entry.id);
    const meant = truthOf(proofCase, moved).claims.filter(({ names, entries }) => MANNERS.has(names[0]?.class ?? '') && entries?.includes(entry.id) === true);
    return meant.length === 0 ? null : { sheet: moved, meant };
  },
};

export const wordOperators: readonly Operator[] = [laterThanPromised];
