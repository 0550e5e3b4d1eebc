import { dayOf, formatDay, isoOf } from '../law/day.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { capitalised, fill, textOf } from './data-reading.ts';
import { isKnown } from './knowledge.ts';
import { personName } from './names.ts';
import type { BookRow, DeskView } from './view-types.ts';
import type { Scene } from './world-state.ts';
import { DESK_WORDS } from './world.vi.ts';

function entriesOf(log: readonly CaseEvent[], book: string): CaseEvent[] {
  return log.filter((event) => event.type === 'petition.registered' && textOf(event.data, 'book') === book);
}

/** The number under which an event stands in its logbook, from 1. */
export function rowNumber(log: readonly CaseEvent[], event: CaseEvent): number {
  return entriesOf(log, textOf(event.data, 'book')).findIndex(({ seq }) => seq === event.seq) + 1;
}

function rows({ scenario, world }: Scene, book: string): BookRow[] {
  const { title } = scenario.facts.petition;
  const sentence = isKnown(scenario, world.found, 'petition.title') ? DESK_WORDS.bookTitled : DESK_WORDS.bookPetition;
  return entriesOf(world.log, book).map((event, index) => ({
    number: index + 1,
    on: isoOf(event.day),
    who: capitalised(personName(scenario, scenario.facts.complainant.person) ?? ''),
    what: fill(sentence, { title, date: formatDay(dayOf(textOf(event.data, 'receivedOn'))) }),
  }));
}

/** The two logbooks, with the rows that were written in this case. */
export function booksOf(scene: Scene): DeskView['books'] {
  return { receptionLogbook: rows(scene, 'reception-logbook'), petitionLogbook: rows(scene, 'petition-logbook') };
}
