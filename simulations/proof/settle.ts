import { instancesIn, isDutiful, servedBy } from './instances.ts';
import type { Instance } from './instances.ts';
import { barrierOf, termOf, truthOf } from './ledger.ts';
import { circumstancesAt, endOfDay, firstDayOf, indexOf, isInOrder, moveTo, replaceEvent, stepOf } from './sheet.ts';
import type { Claim, Entry, ProofCase, Sheet } from './sheet.ts';
import { labelOf } from '../procedures/case-event.ts';

/** Keeping a log lawful while something in it moves: floating duties follow their triggers, papers the law of their day. */

/** Acts that only have to be done by a day, or before something: no step of the machine. */
export function floatingEntries(proofCase: ProofCase, sheet: Sheet): Entry[] {
  return sheet.entries.filter((entry) => !sheet.spare.has(entry.id) && isDutiful(proofCase, entry) && stepOf(proofCase, sheet, entry) === null);
}

/** Steps of the machine that were taken, in order. */
export function stepEntries(proofCase: ProofCase, sheet: Sheet): Entry[] {
  return sheet.entries.filter((entry) => entry.event.src === 'trainee' && stepOf(proofCase, sheet, entry) !== null);
}

export const isFree = (sheet: Sheet, { id }: Entry): boolean => !sheet.touched.has(id);

function claimsAbout(claims: readonly Claim[], id: number): number {
  return claims.filter(({ entries }) => entries?.includes(id) === true).length;
}

/** Places in which a floating act might be lawful, likeliest first, as index and day of the log without it. */
function placesFor(proofCase: ProofCase, sheet: Sheet, entry: Entry, { duty, trigger, ...rest }: Instance): { index: number; day: number }[] {
  const own = indexOf(sheet, entry.id);
  const shift = (index: number) => (index > own ? index - 1 : index);
  const bare = { ...sheet, entries: sheet.entries.filter(({ id }) => id !== entry.id) };
  const places: { index: number; day: number }[] = [];
  const term = termOf(proofCase, sheet, { duty, trigger, ...rest });
  if (trigger !== null && !(duty.preemptive && duty.before !== undefined)) {
    const day = sheet.entries[trigger]?.event.day ?? entry.event.day;
    places.push({ index: shift(trigger + 1), day });
  }
  if (duty.before !== undefined) {
    const barrier = barrierOf(proofCase, sheet, { duty, trigger });
    if (barrier !== null) places.push({ index: shift(barrier), day: sheet.entries[barrier]?.event.day ?? entry.event.day });
  }
  if (term !== null) {
    const day = Math.max(term.day, firstDayOf(sheet));
    places.push({ index: endOfDay(bare, day), day });
  }
  return places;
}

/** Moves floating acts that something else has made late, early or out of place back to where they are lawful. */
export function resettle(proofCase: ProofCase, sheet: Sheet): Sheet {
  let settled = sheet;
  for (const { id } of floatingEntries(proofCase, sheet)) {
    if (sheet.touched.has(id)) continue;
    const now = claimsAbout(truthOf(proofCase, settled).claims, id);
    if (now === 0) continue;
    const entry = settled.entries.find((candidate) => candidate.id === id);
    const served = servedBy(instancesIn(proofCase, settled), indexOf(settled, id));
    if (entry === undefined) continue;
    for (const place of served.flatMap((instance) => placesFor(proofCase, settled, entry, instance))) {
      const moved = moveTo(settled, id, place.index, place.day);
      if (isInOrder(moved) && claimsAbout(truthOf(proofCase, moved).claims, id) === 0) {
        settled = moved;
        break;
      }
    }
  }
  return settled;
}

/** Fills acts anew whose papers no longer fit the day to which they were moved. */
export function refill(proofCase: ProofCase, sheet: Sheet, isAllowed: (entry: Entry) => boolean): Sheet {
  let filled = sheet;
  for (const entry of sheet.entries) {
    if (!isAllowed(entry) || sheet.touched.has(entry.id) || sheet.spare.has(entry.id)) continue;
    const index = indexOf(filled, entry.id);
    const circumstances = circumstancesAt(proofCase, filled, index);
    const served = servedBy(instancesIn(proofCase, filled), index);
    const isBroken = served.some(({ duty }) => (duty.conditions ?? []).some((condition) => condition.check(entry.event, circumstances).met === false));
    if (!isBroken) continue;
    const label = proofCase.procedure.project(entry.event, proofCase.scenario.facts) ?? labelOf(entry.event);
    const data = proofCase.procedure.lawfulData(label, circumstances, served[0]?.key);
    filled = replaceEvent(filled, entry.id, { ...entry.event, data: { ...entry.event.data, ...data } });
  }
  return filled;
}
