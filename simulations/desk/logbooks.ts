import { dayOf, formatDay, isoOf } from '../law/day.ts';
import type { Day } from '../law/types.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { capitalised, fill, textOf } from './data-reading.ts';
import { isKnown } from './knowledge.ts';
import { personName } from './names.ts';
import type { BookRow, DeskView } from './view-types.ts';
import type { Scene } from './world-state.ts';
import { DESK_WORDS } from './world.vi.ts';

/** A line of a logbook: a petition that was entered, the visit at which it came, or a visit alone. */
export interface BookEntry {
  day: Day;
  registered: CaseEvent | null;
  visit: CaseEvent | null;
}

/** The lines of a logbook in their order. A visit and the petition that was entered on the same day are one line. */
export function bookEntries(log: readonly CaseEvent[], book: string): BookEntry[] {
  const entries: BookEntry[] = [];
  for (const event of log) {
    const { day, type } = event;
    if (type === 'petition.registered' && textOf(event.data, 'book') === book) {
      const visit = entries.find((entry) => entry.day === day && entry.registered === null);
      if (visit === undefined) entries.push({ day, registered: event, visit: null });
      else visit.registered = event;
    }
    if (type === 'reception.visitRecorded' && book === 'reception-logbook') {
      const petition = entries.find((entry) => entry.day === day && entry.visit === null);
      if (petition === undefined) entries.push({ day, registered: null, visit: event });
      else petition.visit = event;
    }
  }
  return entries;
}

/** The number under which an event stands in its logbook, from 1. */
export function rowNumber(log: readonly CaseEvent[], event: CaseEvent): number {
  return bookEntries(log, textOf(event.data, 'book')).findIndex(({ registered }) => registered?.seq === event.seq) + 1;
}

function rows({ scenario, world }: Scene, book: string): BookRow[] {
  const { title } = scenario.facts.petition;
  const sentence = isKnown(scenario, world.found, 'petition.title') ? DESK_WORDS.bookTitled : DESK_WORDS.bookPetition;
  return bookEntries(world.log, book).map(({ day, registered }, index) => ({
    number: index + 1,
    on: isoOf(day),
    who: capitalised(personName(scenario, scenario.facts.complainant.person) ?? ''),
    what: registered === null ? DESK_WORDS.bookVisit : fill(sentence, { title, date: formatDay(dayOf(textOf(registered.data, 'receivedOn'))) }),
  }));
}

/** The two logbooks, with the rows that were written in this case. */
export function booksOf(scene: Scene): DeskView['books'] {
  return { receptionLogbook: rows(scene, 'reception-logbook'), petitionLogbook: rows(scene, 'petition-logbook') };
}
