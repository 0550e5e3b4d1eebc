import type { HintLevel } from '#simulations/hints/types.ts';
import { dayOf } from '#simulations/law/day.ts';
import { DOES_IT } from '../domain/coaching/hints.ts';
import { questionForm, readAnswer } from '../domain/questions/question-form.ts';
import { NO_ANSWER } from '../features/desk/answer.ts';
import type { DeskAnswer } from '../features/desk/answer.ts';
import { actPath, deskPath } from '../features/desk/paths.ts';
import type { HomeView, StatusView } from '../features/offline/offline-view.ts';
import { REGISTER_PATH } from '../features/law/paths.ts';
import { DEVICE_PATH, ITEMS_PATH, LEAVE_PATH, resultPath } from '../features/offline/paths.ts';
import { actForm } from '../messages/desk.ts';
import { offline as words } from '../messages/offline.ts';
import { offlinePages as pageWords } from '../messages/offline-pages.ts';
import { MOST_CASES } from '../domain/offline/pack.ts';
import type { Pack, PackItem } from '../domain/offline/pack.ts';
import { EMPTY_FORM } from '../ui/fields.tsx';
import type { FormState } from '../ui/fields.tsx';
import { askedOf, isTouched } from './case-desk.tsx';
import type { DeskOnDevice, Fields } from './case-desk.tsx';
import type { Device, Fetched, Held } from './device.ts';
import { dropLesson, lessonsKept } from './lessons.ts';
import { localDay } from './local-day.ts';
import type { Page } from './page.tsx';
import { deskPageOf, homePage, itemPageOf, leavePage, needsNetwork, resultPageOf, statusHtml, submitPageOf } from './pages.tsx';
import type { ItemShown } from './pages.tsx';
import { bookPage, lawPage, sheetPage } from './reading.tsx';
import { OtherTab } from './store.ts';
import { homeView, isWaiting, itemsLeft, statusView } from './views.ts';

/** The field of the provision behind an item (features/refreshers). */
const GROUND_FIELD = 'can-cu';

/** Where a form or a link leads, and with what in hand. */
export interface Went {
  to: string;
  hash?: string;
}

const DESK = /^\/ban-lam-viec\/([0-9a-z]{26})(?:\/viec\/([^/]+)|(\/nop))?$/;
/** The debrief has the address that the desk's own links have, too. */
const RESULT = /^\/(?:ngoai-tuyen\/ket-qua|phan-tich)\/([0-9a-z]{26})$/;
const SHEET = /^\/ban-lam-viec\/([0-9a-z]{26})\/giay\/([1-9]\d{0,5})$/;
const BOOK = /^\/ban-lam-viec\/([0-9a-z]{26})\/so\/([a-z-]+)$/;
const HINT = /^(\d{1,3}):([1-4])$/;
const FIRST_FRAME: Omit<StatusView, 'queue'> = { online: true, trouble: null, sending: false };

/** The pages of the device and what their forms do: what the server's routes are to the other pages. */
export class Screen {
  link = FIRST_FRAME;
  kept: HomeView['kept'] = 'keeping';
  evicted = false;
  /** How many things wait to be sent, as it was last shown. */
  waiting = 0;
  private said: string | null = null;
  private answer: DeskAnswer = NO_ANSWER;
  private refusal: string | null = null;
  private query = '';
  private hinted = false;
  private since: number | null = null;
  /** The draft to which what is typed on the page shown belongs; null where nothing is typed. Known beforehand, so that a keystroke is kept at once. */
  draft: { person: string; key: string } | null = null;
  private shown: ItemShown | null = null;

  constructor(private readonly device: Device) {}

  /** The page of an address, from what lies on the device at this moment. */
  async page(path: string): Promise<Page> {
    const held = await this.device.held();
    this.draft = null;
    if (this.device.takeBroughtBack()) this.said = words.broughtBack;
    const status = this.statusOf(held);
    const made = held.person === null ? null : await this.pageOf(path, held, held.person, status);
    if (made !== null) return made;
    return homePage(homeView(held, { status, kept: this.kept, evicted: this.evicted, said: this.said, lessons: await lessonsKept(), today: localDay() }));
  }

  /** The line at the head alone, for a page on which somebody types. */
  async statusLine(): Promise<string> {
    return statusHtml(this.statusOf(await this.device.held()));
  }

  private statusOf({ queue }: Held): StatusView {
    const status = statusView(queue, this.link);
    this.waiting = status.queue.waiting;
    return status;
  }

  private async pageOf(path: string, held: Held, person: string, status: StatusView): Promise<Page | null> {
    if (path === LEAVE_PATH) return leavePage(status);
    if (path === ITEMS_PATH) return this.itemPage(held, person, status);
    if (isLaw(path)) return held.pack === null ? null : lawPage(await this.device.lawOf(held.pack.register), status, path, dayOf(localDay()));
    const read = await this.readPage(path, person, status);
    if (read !== null) return read;
    const result = RESULT.exec(path)?.[1];
    const [, id, act, nop] = DESK.exec(path) ?? [];
    const on = await this.deskOf(person, result ?? id);
    if (on === null) return path === DEVICE_PATH ? null : needsNetwork(status);
    if (result !== undefined || on.stored.report !== null) return resultPageOf(on, held, status, { waits: isWaiting(on.stored, held.queue), refusal: this.refusal });
    if (nop !== undefined) return submitPageOf(on, status, this.refusal);
    const key = act === undefined ? null : decodeURIComponent(act);
    const answer = await this.answerWithDraft(person, on, key);
    const rest = { status, since: this.since, hinted: this.hinted, query: this.query };
    return deskPageOf(on, { ...rest, act: key, answer }) ?? deskPageOf(on, { ...rest, act: null, answer: { ...NO_ANSWER, refusal: actForm.gone } });
  }

  /** A paper or a book of a case; null for an address that is none. */
  private async readPage(path: string, person: string, status: StatusView): Promise<Page | null> {
    const [, ofSheet, seq] = SHEET.exec(path) ?? [];
    const [, ofBook, book] = BOOK.exec(path) ?? [];
    const on = await this.deskOf(person, ofSheet ?? ofBook);
    if (on === null) return null;
    return book === undefined ? sheetPage(on, status, Number(seq)) : bookPage(on, status, book);
  }

  private deskOf(person: string, id: string | undefined): Promise<DeskOnDevice | null> {
    return id === undefined ? Promise.resolve(null) : this.device.desk(person, id);
  }

  /** What was typed before the tab was closed stands in the form again. */
  private async answerWithDraft(person: string, on: DeskOnDevice, act: string | null): Promise<DeskAnswer> {
    if (act === null) return this.answer;
    this.draft = { person, key: draftOfAct(on, act) };
    if (Object.keys(this.answer.form.values).length > 0) return this.answer;
    return { ...this.answer, form: await this.formOf(person, draftOfAct(on, act)) };
  }

  private async formOf(person: string, draft: string): Promise<FormState> {
    const values = await this.device.draft(person, draft);
    return values === undefined ? EMPTY_FORM : { values, errors: {} };
  }

  private async itemPage(held: Held, person: string, status: StatusView): Promise<Page | null> {
    const { pack, queue } = held;
    if (pack === null) return null;
    const left = itemsLeft(pack, queue);
    const [item] = left;
    const shown = this.shown ?? (item === undefined ? null : { item, given: null, state: await this.formOf(person, draftOfItem(pack.day, item)), fault: null, groundMissing: false });
    if (item !== undefined && shown?.given === null) this.draft = { person, key: draftOfItem(pack.day, item) };
    return shown === null ? null : itemPageOf(this.device, held, status, { ...shown, unkept: this.refusal }, left.length);
  }

  /** Somebody follows a link: what the page before had to say is said. */
  leave(path: string, search: URLSearchParams): void {
    this.said = null;
    this.answer = NO_ANSWER;
    this.refusal = null;
    this.shown = null;
    this.query = search.get('tim') ?? '';
    this.hinted = search.get('goi-y') === '1';
    if (!DESK.test(path)) this.since = null;
  }

  /** Does what a posted form asks for. Whatever is typed stays until it is kept. */
  async post(path: string, fields: Fields): Promise<Went> {
    this.refusal = null;
    this.said = null;
    try {
      const { person, pack } = await this.device.held();
      if (path === DEVICE_PATH) return await this.postHome(person, pack, fields);
      if (person === null) return { to: DEVICE_PATH };
      if (path === ITEMS_PATH) return await this.postItem(person, fields);
      const result = RESULT.exec(path)?.[1];
      const [, id, act, nop] = DESK.exec(path) ?? [];
      const on = await this.deskOf(person, result ?? id);
      if (on === null) return { to: DEVICE_PATH };
      if (result !== undefined) return await this.postFork(person, on, fields);
      return nop === undefined ? await this.postDesk(person, on, fields, act === undefined ? null : decodeURIComponent(act)) : await this.postSubmit(person, on, fields);
    } catch (error) {
      const values = Object.fromEntries([...fields].map(([name, all]) => [name, [...all]]));
      const form = { values, errors: {} };
      const said = error instanceof OtherTab ? words.conflict : notKeptWords(error);
      this.answer = error instanceof OtherTab ? { ...NO_ANSWER, conflict: true, form } : { ...NO_ANSWER, refusal: said, form };
      this.said = this.refusal = said;
      return { to: path };
    }
  }

  private async postDesk(person: string, on: DeskOnDevice, fields: Fields, act: string | null): Promise<Went> {
    const { stored } = on;
    const here = act === null ? deskPath(stored.id) : actPath(stored.id, act);
    if (Number(fields.get('seq')?.[0]) !== stored.log.length) throw new OtherTab();
    const hint = HINT.exec(fields.get('hint')?.[0] ?? '');
    if (hint !== null) return this.postHint(person, on, Number(hint[1]), Number(hint[2]) as HintLevel);
    const asked = askedOf(on, fields, act);
    if ('open' in asked) return { to: actPath(stored.id, asked.open), hash: '#giay-dang-lap' };
    const values = Object.fromEntries([...fields].map(([name, all]) => [name, [...all]]));
    if ('refused' in asked) {
      this.answer = { ...NO_ANSWER, ...asked.refused };
      return { to: here };
    }
    const played = await this.device.act(person, on, asked.command, act === null ? null : draftOfAct(on, act));
    if (!played.ok) {
      const isWait = 'wait' in asked.command && asked.command.wait === 'until';
      this.answer = { ...NO_ANSWER, refusal: isWait ? null : played.message, form: { values, errors: isWait ? { until: played.message } : played.fields } };
      return { to: here };
    }
    this.leave(here, new URLSearchParams());
    this.since = stored.log.length;
    return { to: deskPath(stored.id), hash: '#vua-xong' };
  }

  /** Opens a hint and stays where hints are told; the last level does its act, and what came of it is told. */
  private async postHint(person: string, on: DeskOnDevice, step: number, level: HintLevel): Promise<Went> {
    const { id, log } = on.stored;
    const taken = await this.device.hint(person, on, step, level);
    this.leave(deskPath(id), new URLSearchParams({ 'goi-y': '1' }));
    if (taken?.ok !== true) this.answer = { ...NO_ANSWER, refusal: taken?.message ?? pageWords.noHint };
    else if (level === DOES_IT) this.since = log.length;
    return { to: deskPath(id), hash: taken?.ok === true && level === DOES_IT ? '#vua-xong' : '#goi-y' };
  }

  /** Takes a handed-in case up again. */
  private async postFork(person: string, on: DeskOnDevice, fields: Fields): Promise<Went> {
    const fork = await this.device.fork(person, on, Number(fields.get('before')?.[0]) - 1);
    if (fork !== 'too-many' && fork !== 'gap') return { to: deskPath(fork) };
    this.refusal = fork === 'gap' ? pageWords.forkGone : pageWords.forkFull(MOST_CASES);
    return { to: resultPath(on.stored.id) };
  }

  private async postSubmit(person: string, on: DeskOnDevice, fields: Fields): Promise<Went> {
    if (Number(fields.get('seq')?.[0]) !== on.stored.log.length) throw new OtherTab();
    if (!isTouched(on.stored)) {
      this.refusal = words.nothingDone;
      return { to: `${deskPath(on.stored.id)}/nop` };
    }
    await this.device.handIn(person, on);
    return { to: resultPath(on.stored.id) };
  }

  private async postItem(person: string, fields: Fields): Promise<Went> {
    const { pack, queue } = await this.device.held();
    const [item] = pack === null ? [] : itemsLeft(pack, queue);
    if (pack === null || item === undefined) return { to: DEVICE_PATH };
    const drawn = await this.device.drawn(pack, item);
    const read = readAnswer(questionForm(drawn.decision), (name) => fields.get(name) ?? []);
    const ground = drawn.ground === null ? null : (fields.get(GROUND_FIELD) ?? []).slice(0, 1);
    const state: FormState = { values: Object.fromEntries(fields), errors: {} };
    const groundMissing = ground?.length === 0;
    const given = 'fault' in read || groundMissing ? null : { decision: read.answer, ground };
    // As long as it is not kept it is shown as it was answered, to be answered again.
    this.shown = { item, given: null, state, fault: null, groundMissing };
    if (given !== null) await this.device.answer(person, pack, item, given, draftOfItem(pack.day, item));
    this.shown = { item, given, state, fault: 'fault' in read ? read.fault : null, groundMissing };
    return { to: ITEMS_PATH };
  }

  private async postHome(person: string | null, pack: Pack | null, fields: Fields): Promise<Went> {
    const one = (name: string): string => fields.get(name)?.[0] ?? '';
    const home = { to: DEVICE_PATH };
    switch (one('lam')) {
      case 'lay-viec':
        this.tell(await this.device.fetchPack(), words.takenPack);
        this.evicted = false;
        return home;
      case 'lay-vu':
        if (one('vu') === '') this.said = words.chooseFirst;
        else if (person !== null) this.tell(await this.device.fetchCase(person, one('vu')), words.takenCase);
        return home;
      case 'lay-bai':
        if (one('bai') === '') this.said = words.chooseFirst;
        else if (pack !== null) this.tell(await this.device.fetchLesson(pack, one('bai')), words.takenLesson);
        return home;
      case 'bo-bai':
        await dropLesson(one('bai'));
        this.said = words.removed;
        return home;
      case 'bo-vu':
        if (person !== null) await this.device.drop(person, one('vu'));
        this.said = words.removed;
        return home;
      default:
        return home;
    }
  }

  private tell(fetched: Fetched | 'too-many', taken: string): void {
    if (fetched === 'signed-out') this.link = { ...this.link, trouble: 'signed-out' };
    this.said = { done: taken, failed: words.fetchFailed, 'signed-out': words.signInFirst, 'too-many': words.tooMany(MOST_CASES) }[fetched];
  }
}

/** What is said when the browser did not take something: truly that there is no room only where it says so. */
function notKeptWords(error: unknown): string {
  return error instanceof Error && error.name === 'QuotaExceededError' ? words.storageFull : words.notKept;
}

/** Whether an address is one of the look-up of the law. */
export function isLaw(path: string): boolean {
  return path === REGISTER_PATH || path.startsWith(`${REGISTER_PATH}/`) || path.startsWith(`${REGISTER_PATH}?`);
}

const draftOfAct = ({ stored }: DeskOnDevice, act: string): string => `${stored.id} ${stored.log.length} ${act}`;
const draftOfItem = (day: string, { rule, key }: PackItem): string => `${day} ${rule} ${key}`;
