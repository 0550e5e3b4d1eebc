import { questionForm, readAnswer } from '../domain/questions/question-form.ts';
import { NO_ANSWER } from '../features/desk/answer.ts';
import type { DeskAnswer } from '../features/desk/answer.ts';
import { actPath, deskPath } from '../features/desk/paths.ts';
import type { HomeView, StatusView } from '../features/offline/offline-view.ts';
import { DEVICE_PATH, ITEMS_PATH, resultPath } from '../features/offline/paths.ts';
import { actForm } from '../messages/desk.ts';
import { offline as words } from '../messages/offline.ts';
import { MOST_CASES } from '../domain/offline/pack.ts';
import type { PackItem } from '../domain/offline/pack.ts';
import { EMPTY_FORM } from '../ui/fields.tsx';
import type { FormState } from '../ui/fields.tsx';
import { askedOf, isTouched } from './case-desk.tsx';
import type { DeskOnDevice, Fields } from './case-desk.tsx';
import type { Device, Fetched, Held } from './device.ts';
import { deskPageOf, homePage, itemPageOf, needsNetwork, resultPageOf, statusHtml, submitPageOf } from './pages.tsx';
import type { ItemShown, Page } from './pages.tsx';
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
const RESULT = /^\/ngoai-tuyen\/ket-qua\/([0-9a-z]{26})$/;
const FIRST_FRAME: Omit<StatusView, 'queue'> = { online: true, trouble: null, sending: false };

/** The pages of the device and what their forms do: what the server's routes are to the other pages. */
export class Screen {
  link = FIRST_FRAME;
  kept: HomeView['kept'] = 'keeping';
  evicted = false;
  private said: string | null = null;
  private answer: DeskAnswer = NO_ANSWER;
  private refusal: string | null = null;
  private query = '';
  private since: number | null = null;
  private shown: ItemShown | null = null;

  constructor(private readonly device: Device) {}

  /** The page of an address, from what lies on the device at this moment. */
  async page(path: string): Promise<Page> {
    const held = await this.device.held();
    const status = statusView(held.queue, this.link);
    const made = held.person === null ? null : await this.pageOf(path, held, held.person, status);
    if (made !== null) return made;
    return homePage(homeView(held, { status, kept: this.kept, evicted: this.evicted, said: this.takeSaid(), today: localDay() }));
  }

  /** The line at the head alone, for a page on which somebody types. */
  async statusLine(): Promise<string> {
    const { queue } = await this.device.held();
    return statusHtml(statusView(queue, this.link));
  }

  private takeSaid(): string | null {
    const { said } = this;
    this.said = null;
    return said;
  }

  private async pageOf(path: string, held: Held, person: string, status: StatusView): Promise<Page | null> {
    if (path === ITEMS_PATH) return this.itemPage(held, person, status);
    const result = RESULT.exec(path)?.[1];
    const [, id, act, nop] = DESK.exec(path) ?? [];
    const on = await this.deskOf(person, result ?? id);
    if (on === null) return path === DEVICE_PATH ? null : needsNetwork(status);
    if (result !== undefined || on.stored.report !== null) return resultPageOf(on, status, isWaiting(on.stored, held.queue));
    if (nop !== undefined) return submitPageOf(on, status, this.refusal);
    const key = act === undefined ? null : decodeURIComponent(act);
    const answer = await this.answerWithDraft(person, on, key);
    const rest = { status, since: this.since, query: this.query };
    return deskPageOf(on, { ...rest, act: key, answer }) ?? deskPageOf(on, { ...rest, act: null, answer: { ...NO_ANSWER, refusal: actForm.gone } });
  }

  private deskOf(person: string, id: string | undefined): Promise<DeskOnDevice | null> {
    return id === undefined ? Promise.resolve(null) : this.device.desk(person, id);
  }

  /** What was typed before the tab was closed stands in the form again. */
  private async answerWithDraft(person: string, on: DeskOnDevice, act: string | null): Promise<DeskAnswer> {
    if (act === null || Object.keys(this.answer.form.values).length > 0) return this.answer;
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
    return shown === null ? null : itemPageOf(this.device, held, status, shown, left.length);
  }

  /** The draft to which what is typed on a page belongs; null where nothing is typed. */
  async draftOf(path: string): Promise<{ person: string; key: string } | null> {
    const { person, pack, queue } = await this.device.held();
    if (person === null) return null;
    const [, id, act] = DESK.exec(path) ?? [];
    const on = await this.deskOf(person, id);
    if (on !== null && act !== undefined) return { person, key: draftOfAct(on, decodeURIComponent(act)) };
    const item = path === ITEMS_PATH && pack !== null && this.shown?.given === undefined ? itemsLeft(pack, queue)[0] : undefined;
    return item === undefined || pack === null ? null : { person, key: draftOfItem(pack.day, item) };
  }

  /** Somebody follows a link: what the page before had to say is said. */
  leave(path: string, search: URLSearchParams): void {
    this.answer = NO_ANSWER;
    this.refusal = null;
    this.shown = null;
    this.query = search.get('tim') ?? '';
    if (!DESK.test(path)) this.since = null;
  }

  /** Does what a posted form asks for. Whatever is typed stays until it is kept. */
  async post(path: string, fields: Fields): Promise<Went> {
    try {
      const { person } = await this.device.held();
      if (path === DEVICE_PATH) return await this.postHome(person, fields);
      if (person === null) return { to: DEVICE_PATH };
      if (path === ITEMS_PATH) return await this.postItem(person, fields);
      const [, id, act, nop] = DESK.exec(path) ?? [];
      const on = await this.deskOf(person, id);
      if (on === null) return { to: DEVICE_PATH };
      return nop === undefined ? await this.postDesk(person, on, fields, act === undefined ? null : decodeURIComponent(act)) : await this.postSubmit(person, on, fields);
    } catch (error) {
      const values = Object.fromEntries([...fields].map(([name, all]) => [name, [...all]]));
      if (error instanceof OtherTab) this.answer = { ...NO_ANSWER, conflict: true, form: { values, errors: {} } };
      else this.answer = { ...NO_ANSWER, refusal: words.storageFull, form: { values, errors: {} } };
      this.said = this.refusal = error instanceof OtherTab ? words.conflict : words.storageFull;
      return { to: path };
    }
  }

  private async postDesk(person: string, on: DeskOnDevice, fields: Fields, act: string | null): Promise<Went> {
    const { stored } = on;
    const here = act === null ? deskPath(stored.id) : actPath(stored.id, act);
    if (Number(fields.get('seq')?.[0]) !== stored.log.length) throw new OtherTab();
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
    if (given !== null) await this.device.answer(person, pack, item, given, draftOfItem(pack.day, item));
    this.shown = { item, given, state, fault: 'fault' in read ? read.fault : null, groundMissing };
    return { to: ITEMS_PATH };
  }

  private async postHome(person: string | null, fields: Fields): Promise<Went> {
    const one = (name: string): string => fields.get(name)?.[0] ?? '';
    const home = { to: DEVICE_PATH };
    switch (one('lam')) {
      case 'lay-viec':
        this.tell(await this.device.fetchPack());
        this.evicted = false;
        return home;
      case 'lay-vu':
        if (person !== null && one('vu') !== '') this.tell(await this.device.fetchCase(person, one('vu')));
        return home;
      case 'lay-bai':
        if (one('bai') !== '') this.tell(await this.device.fetchLesson(one('bai')));
        return home;
      case 'bo-vu':
        if (person !== null) await this.device.drop(person, one('vu'));
        return home;
      default:
        return home;
    }
  }

  private tell(fetched: Fetched | 'too-many'): void {
    if (fetched === 'signed-out') this.link = { ...this.link, trouble: 'signed-out' };
    this.said = { done: words.taken, failed: words.fetchFailed, 'signed-out': words.signInFirst, 'too-many': words.tooMany(MOST_CASES) }[fetched];
  }
}

const draftOfAct = ({ stored }: DeskOnDevice, act: string): string => `${stored.id} ${stored.log.length} ${act}`;
const draftOfItem = (day: string, { rule, key }: PackItem): string => `${day} ${rule} ${key}`;

/** The day by the device's clock and zone, `YYYY-MM-DD`. */
function localDay(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
