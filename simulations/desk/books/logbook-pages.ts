import { dayOf, formatDay } from '../../law/day.ts';
import { fill, listOf, textOf } from '../data-reading.ts';
import { isKnown } from '../knowledge.ts';
import { bookEntries } from '../logbooks.ts';
import type { BookEntry } from '../logbooks.ts';
import { authorityName } from '../names.ts';
import type { Scene } from '../world-state.ts';
import { actsOf, classesGiven, classWords, contentWords, EARLIER, foundAbout, HANDLING, inCell, senderWords } from './case-log.ts';
import type { CaseLog } from './case-log.ts';
import { BOOK_WORDS, CHANNEL_NAMES, LOGBOOK_COLUMN_NAMES, REGISTER_COLUMN_NAMES } from './books.vi.ts';
import { LOGBOOK_COLUMNS, REGISTER_COLUMNS } from './columns.ts';
import type { LogbookColumn, RegisterColumn } from './columns.ts';
import type { BookPage } from './types.ts';

const PROVISION = 'nd154-2026/d27/k1';
const PAPER = 'receptionLogbook';

/** What a visit was ticked for, by the column it is written in; columns that are not here are filled in later, when something happens. */
const ITEM_OF: Partial<Record<LogbookColumn, string>> = {
  'visit-day': 'visit-day',
  visitor: 'visitor',
  'identity-number': 'visitor',
  'visit-content': 'visit-content',
  'earlier-body': 'earlier-settlement',
};

function identityWords(log: CaseLog): string {
  const checked = actsOf(log, ['citizen.identified']).at(-1);
  const how = checked === undefined ? '' : textOf(checked.data, 'how');
  return how === 'stated' || how === 'shown' || how === 'kept-papers' ? BOOK_WORDS.identity[how] : '';
}

function peopleWords({ scene: { scenario, world } }: CaseLog): string {
  const count = scenario.facts.petition.complainants;
  return isKnown(scenario, world.found, 'petition.complainants') ? fill(BOOK_WORDS.people, { count: String(count) }) : '';
}

function outcomeWords(log: CaseLog): string {
  return inCell(log, actsOf(log, [...HANDLING.answered, ...HANDLING.ended]));
}

function remarkWords(log: CaseLog): string {
  const withdrawn = log.scene.world.log.filter(({ type }) => type === 'complaint.withdrawn' || type === 'denunciation.withdrawn');
  const told = withdrawn.map(({ day }) => fill(BOOK_WORDS.withdrawn, { date: formatDay(day) }));
  return [inCell(log, actsOf(log, [...HANDLING.returned, ...HANDLING.refused, ...HANDLING.filed])), ...told].filter((text) => text !== '').join('; ');
}

const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join(', ');

/** What stands in a column of the reception logbook about the petition of the case. */
const HANDLED: Partial<Record<LogbookColumn, (log: CaseLog) => string>> = {
  'petition-class': classWords,
  'people-count': peopleWords,
  'class-and-people': (log) => joined(classWords(log), classesGiven(log).length === 0 ? '' : peopleWords(log)),
  'within-competence': (log) => (actsOf(log, HANDLING.accepted).length > 0 ? BOOK_WORDS.mark : ''),
  accepted: (log) => inCell(log, actsOf(log, HANDLING.accepted)),
  'guided-to': (log) => inCell(log, actsOf(log, HANDLING.guided)),
  'returned-and-guided': (log) => inCell(log, actsOf(log, [...HANDLING.returned, ...HANDLING.guided])),
  'passed-to': (log) => inCell(log, actsOf(log, HANDLING.passed)),
  outcome: outcomeWords,
  remark: remarkWords,
};

/** What is written down when somebody comes. */
const WRITTEN: Partial<Record<LogbookColumn, (log: CaseLog, entry: BookEntry) => string>> = {
  'visit-day': (_log, { day }) => formatDay(day),
  visitor: senderWords,
  'identity-number': identityWords,
  'visit-content': contentWords,
  'earlier-body': (log) => foundAbout(log, EARLIER).join('; '),
};

/** One cell of the reception logbook: a visit holds what was ticked, what was done with the petition stands in its first row. */
function logbookCell(log: CaseLog, entry: BookEntry, column: LogbookColumn, row: number): string {
  if (column === 'row-number') return String(row + 1);
  const handled = HANDLED[column];
  if (handled !== undefined) return row === 0 ? handled(log) : '';
  const item = ITEM_OF[column];
  const ticked = entry.visit === null || entry.registered !== null || (item !== undefined && listOf(entry.visit.data, 'items').includes(item));
  return ticked ? (WRITTEN[column]?.(log, entry) ?? '') : '';
}

/** What every edition has: for days and registers that state no columns. */
const COMMON: readonly LogbookColumn[] = ['row-number', 'visit-day', 'visitor', 'identity-number', 'visit-content', 'earlier-body', 'passed-to', 'outcome', 'remark'];

/** The columns of the edition in force on the day of the desk, in the order in which it prints them. */
function columnsToday({ law, setting, world }: Scene): readonly LogbookColumn[] {
  const stated = setting.register.provisions.has(PROVISION) ? law.value(PROVISION, 'logbook_columns', world.today) : null;
  return Array.isArray(stated) ? stated.flatMap((code: string) => LOGBOOK_COLUMNS.filter((column) => column === code)) : COMMON;
}

/** The reception logbook as its edition of the day prints it. */
export function receptionBook(log: CaseLog): BookPage {
  const { law, world } = log.scene;
  const columns = columnsToday(log.scene);
  return {
    name: BOOK_WORDS.reception,
    form: law.form(PAPER, world.today)?.number ?? null,
    columns: columns.map((column) => LOGBOOK_COLUMN_NAMES[column]),
    rows: bookEntries(world.log, 'reception-logbook').map((entry, row) => columns.map((column) => logbookCell(log, entry, column, row))),
  };
}

function channelWords({ scene }: CaseLog): string {
  const { scenario, world } = scene;
  const { channel } = scenario.facts.petition;
  if (!isKnown(scenario, world.found, 'petition.channel')) return '';
  return channel === 'forwarded' ? joined(CHANNEL_NAMES[channel], authorityName(scene, 'forwarder') ?? '') : CHANNEL_NAMES[channel];
}

const REGISTERED: Readonly<Record<Exclude<RegisterColumn, 'row-number' | 'received-on'>, (log: CaseLog) => string>> = {
  channel: channelWords,
  sender: senderWords,
  'petition-content': contentWords,
  'petition-class': classWords,
  handling: (log) => inCell(log, actsOf(log, [...HANDLING.accepted, ...HANDLING.refused, ...HANDLING.returned, ...HANDLING.filed])),
  'sent-to': (log) => inCell(log, actsOf(log, [...HANDLING.guided, ...HANDLING.passed])),
  outcome: outcomeWords,
  remark: remarkWords,
};

/** The petition register; what was done with the petition stands in its first row. */
export function petitionRegister(log: CaseLog): BookPage {
  return {
    name: BOOK_WORDS.register,
    form: null,
    columns: REGISTER_COLUMNS.map((column) => REGISTER_COLUMN_NAMES[column]),
    rows: bookEntries(log.scene.world.log, 'petition-logbook').map(({ registered }, row) =>
      REGISTER_COLUMNS.map((column) => {
        if (column === 'row-number') return String(row + 1);
        if (column === 'received-on') return registered === null ? '' : formatDay(dayOf(textOf(registered.data, 'receivedOn')));
        return row === 0 ? REGISTERED[column](log) : '';
      }),
    ),
  };
}
