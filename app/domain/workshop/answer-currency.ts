import type { LawRegister, Day } from '#simulations/law/types.ts';
import { changesIn, staleNoteOf } from '../currency/queue.ts';
import type { StaleNoteView } from '../currency/view-types.ts';

/**
 * What the page of an answer says of law that has changed since the day it tells the law of: changes that have come into force
 * after it, and those that were entered in the register after it. Null while there are none.
 */
export function staleAnswerNote(register: LawRegister, { citations, answeredOn }: { citations: readonly string[]; answeredOn: Day }, today: Day): StaleNoteView | null {
  const changes = changesIn(register);
  const stale = citations
    .flatMap((provision) => changes.get(provision) ?? [])
    .filter(({ from, entered }) => from <= today && Math.max(from, entered ?? from) > answeredOn)
    .sort((a, b) => a.from - b.from || (a.name < b.name ? -1 : 1));
  return staleNoteOf({ staleSince: stale[0]?.from ?? null, stale });
}
