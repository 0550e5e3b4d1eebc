import { viewBooks } from '#simulations/desk/books/view-books.ts';
import { filledSheet } from '#simulations/desk/forms/print.ts';
import { sceneOf } from '#simulations/desk/world-state.ts';
import { dayOf, formatDay, isoOf } from '#simulations/law/day.ts';
import type { Day, LawRegister, Provision } from '#simulations/law/types.ts';
import { citeView } from '../domain/debrief/cite-view.ts';
import { findWords } from '../domain/find-words.ts';
import { instrumentOf, wordingOn } from '../domain/law/wording.ts';
import { settingOfCase } from '../domain/offline/device-case.ts';
import { readTypedDate } from '../domain/typed-date.ts';
import { BooksPage } from '../features/desk/books/books-page.tsx';
import { bookOf, booksPageView } from '../features/desk/books/books-view.ts';
import { PaperPage } from '../features/forms/paper-page.tsx';
import { REGISTER_PATH } from '../features/law/paths.ts';
import { LookUpPage, ProvisionOnDevicePage } from '../features/offline/law-pages.tsx';
import type { LookUpView, ProvisionOnDevice } from '../features/offline/law-pages.tsx';
import type { StatusView } from '../features/offline/offline-view.ts';
import { books as bookWords } from '../messages/books.ts';
import { actForm } from '../messages/desk.ts';
import { forms } from '../messages/forms.ts';
import { offlinePages as words } from '../messages/offline-pages.ts';
import type { DeskOnDevice } from './case-desk.tsx';
import { debriefOf } from './debrief.ts';
import { page, underStatus } from './page.tsx';
import type { Page } from './page.tsx';

/** The most provisions that a search lists. */
const ROWS = 25;

/** A paper that was made in the case, as it is printed; null where the event left none. */
export function sheetPage(on: DeskOnDevice, status: StatusView, seq: number): Page | null {
  const { stored, atHand } = on;
  const event = stored.log[seq - 1];
  const sheet = event === undefined ? null : filledSheet(sceneOf(settingOfCase(atHand), stored.log), event);
  if (event === undefined || sheet === null) return null;
  const findings = (debriefOf(on)?.findings ?? []).flatMap(({ anchor, name, paper }) => (paper?.seq === seq ? [{ anchor, name, fields: paper.fields.map((field) => field.name) }] : []));
  const { title } = atHand.packed.scenario;
  return page(forms.paperTitle(sheet.name, title), underStatus(status, <PaperPage view={{ attempt: stored.id, submitted: stored.report !== null, scenario: title, madeOn: event.day, sheet, findings }} />));
}

/** A book of the desk; null where the case has none of that address. */
export function bookPage({ stored, atHand }: DeskOnDevice, status: StatusView, address: string): Page | null {
  const kind = bookOf(address);
  if (kind === null) return null;
  const view = booksPageView({ attempt: stored.id, open: stored.report === null, books: viewBooks(settingOfCase(atHand), stored.log), kind });
  return view === null ? null : page(bookWords.title(bookWords.tab[kind], view.title), underStatus(status, <BooksPage view={view} />));
}

/** The register of the device at an address of the look-up. `today`: the day that is meant where none is asked for. */
export function lawPage(register: LawRegister, status: StatusView, address: string, today: Day): Page {
  const { pathname, searchParams } = new URL(address, 'https://may.invalid');
  const typed = searchParams.get('ngay') ?? '';
  const asked = readTypedDate(typed, today);
  const on = asked === null ? today : dayOf(asked);
  const id = pathname.slice(REGISTER_PATH.length + 1);
  const provision = register.provisions.get(id);
  if (provision !== undefined) return page(provision.article, <ProvisionOnDevicePage status={status} view={provisionView(register, provision, on)} />);
  const day = typed === '' || asked !== null ? { typed: formatDay(on), error: undefined } : { typed, error: actForm.badDate(typed) };
  return page(words.law, <LookUpPage status={status} view={lookUpView(register, { words: searchParams.get('tim')?.normalize('NFC').trim() ?? '', on, day })} />);
}

function provisionView(register: LawRegister, provision: Provision, on: Day): ProvisionOnDevice {
  const viewOf = (from: Day) => citeView(register, { provision: provision.id, version: isoOf(from) });
  const current = wordingOn(provision, on);
  return {
    id: provision.id,
    article: provision.article,
    on,
    wording: current === undefined ? null : viewOf(current.from),
    others: provision.versions.filter((version) => version !== current).map(({ from }) => viewOf(from)),
    open: provision.open.map((question) => register.openQuestions.get(question) ?? question),
  };
}

function lookUpView(register: LawRegister, { words: asked, on, day }: Pick<LookUpView, 'words' | 'on' | 'day'>): LookUpView {
  const inForce = [...register.provisions.values()].flatMap((provision) => {
    const version = wordingOn(provision, on);
    return version === undefined ? [] : [{ id: provision.id, article: provision.article, summary: version.summary }];
  });
  const found = asked === '' ? [] : findWords(asked, inForce, ({ article, summary }) => `${article} ${summary}`);
  const instruments = asked !== '' ? [] : [...register.instruments.values()].map(({ id, short }) => ({ name: short, rows: inForce.filter((row) => instrumentOf(row) === id) })).filter(({ rows }) => rows.length > 0);
  return { on, asOf: register.asOf, words: asked, day, found: found.length, rows: found.slice(0, ROWS), instruments };
}
