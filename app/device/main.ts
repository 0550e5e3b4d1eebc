import { DEVICE_PATH, SIGN_OUT_PATH, WAITING_MARK } from '../features/offline/paths.ts';
import { deskPath } from '../features/desk/paths.ts';
import { offline as words } from '../messages/offline.ts';
import { pageTitle } from '../messages/vi.ts';
import type { Fields } from './case-desk.tsx';
import { Device } from './device.ts';
import { localDay } from './local-day.ts';
import { isLaw, Screen } from './screen.tsx';
import { DeviceStore, wipeDevice } from './store.ts';

declare const DEVICE_VERSION: string;

/** Set by the server where somebody signs out; read here, because over plain HTTP nothing else can empty the device. */
const SIGNED_OUT_COOKIE = 'da-ra';
/** Says that there was something on the device: an empty store is then not a new one. */
const HELD_MARK = 'saban-may';
const SEND_SOON = 800;
const SEND_AGAIN = 60_000;

const root = document.getElementById('may');
const base = location.pathname;

function pathNow(): string {
  return new URLSearchParams(location.search).get('o') ?? DEVICE_PATH;
}

function addressOf(path: string): string {
  return path === DEVICE_PATH ? base : `${base}?o=${encodeURIComponent(path)}`;
}

/** Whether an address of ours is answered on the device. */
function isHere({ origin, pathname }: URL): boolean {
  return origin === location.origin && (['/ban-lam-viec/', '/phan-tich/', DEVICE_PATH].some((start) => pathname.startsWith(start)) || isLaw(pathname) || pathname === '/');
}

/** The page of the device at an address; what is looked up in the law is a part of it. */
function pathOf({ pathname, search }: URL): string {
  if (pathname === '/') return DEVICE_PATH;
  return isLaw(pathname) ? pathname + search : pathname;
}

/** What a form holds, in NFC, as the server reads it. */
function fieldsOf(form: HTMLFormElement, pressed: HTMLElement | null): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new FormData(form, pressed)) {
    if (typeof value === 'string') fields.set(name, [...(fields.get(name) ?? []), value.normalize('NFC').replace(/\r\n?/g, '\n')]);
  }
  return fields;
}

function asDraft(fields: Fields): Record<string, string[]> {
  return Object.fromEntries([...fields].filter(([name]) => name !== 'seq').map(([name, values]) => [name, [...values]]));
}

class Page {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Pages are written one after the other: of two, the later one stays. */
  private round = 0;
  private shownPath = '';

  constructor(
    private readonly device: Device,
    private readonly screen: Screen,
    private readonly root: HTMLElement,
  ) {}

  /** Writes the page. `how`: whole when somebody goes to it; otherwise only the parts of it that have changed, so that focus and choices stay. */
  async show(how: 'whole' | 'changes' = 'whole'): Promise<void> {
    const round = (this.round += 1);
    this.screen.link = { ...this.screen.link, online: navigator.onLine };
    const { title, html } = await this.screen.page(pathNow());
    this.mark();
    if (round !== this.round) return;
    this.shownPath = pathNow();
    document.title = pageTitle(title);
    if (how === 'whole' || !this.renew(html)) this.root.innerHTML = html;
    this.root.setAttribute('aria-busy', 'false');
  }

  /** Tells all our pages how much waits here, so that nobody signs out without knowing. */
  private mark(): void {
    localStorage.setItem(WAITING_MARK, String(this.screen.waiting));
  }

  /** Replaces the parts of the page that read otherwise now. False where it is another page altogether. */
  private renew(html: string): boolean {
    const before = [...(this.root.querySelector(':scope > main')?.children ?? [])];
    const after = [...(new DOMParser().parseFromString(html, 'text/html').querySelector('body > main')?.children ?? [])];
    if (before.length === 0 || before.length !== after.length) return false;
    before.forEach((part, index) => {
      const fresh = after[index];
      if (fresh !== undefined && fresh.outerHTML !== part.outerHTML) part.replaceWith(fresh);
    });
    return true;
  }

  /** Writes the line at the head anew and leaves everything else, so that nothing moves under somebody who types. */
  private async renewStatus(): Promise<void> {
    const typing = this.root.querySelector('form.act-form, form.q, .desk') !== null;
    if (!typing) return this.show('changes');
    const fresh = new DOMParser().parseFromString(await this.screen.statusLine(), 'text/html').body.firstElementChild;
    this.mark();
    if (fresh !== null) this.root.querySelector('.device-status')?.replaceWith(fresh);
  }

  async go(path: string, hash = '', search = new URLSearchParams()): Promise<void> {
    this.screen.leave(path, search);
    await this.arrive(path, hash);
  }

  private async arrive(path: string, hash: string): Promise<void> {
    const home = path === DEVICE_PATH && base !== DEVICE_PATH;
    if (home) return location.assign(DEVICE_PATH);
    if (await this.isElsewhere(path)) return;
    if (path !== pathNow()) history.pushState(null, '', addressOf(path));
    await this.show();
    this.focus(hash);
  }

  /** A case that was begun with an older version of these scripts is finished with it, if that lies here. */
  private async isElsewhere(path: string): Promise<boolean> {
    if (base !== DEVICE_PATH || typeof caches === 'undefined') return false;
    const { cases } = await this.device.held();
    const stored = cases.find(({ id }) => path.startsWith(deskPath(id)));
    if (stored === undefined || stored.report !== null || stored.version === DEVICE_VERSION || !(await caches.has(`saban-ban-${stored.version}`))) return false;
    location.assign(`${DEVICE_PATH}/ban/${stored.version}?o=${encodeURIComponent(path)}`);
    return true;
  }

  private focus(hash: string): void {
    const wrong = this.root.querySelector<HTMLElement>('[aria-invalid="true"]');
    const named = hash === '' ? null : document.getElementById(hash.slice(1));
    if (hash !== '') location.replace(hash);
    (wrong ?? named ?? document.getElementById('noi-dung'))?.focus();
    if (hash === '' && wrong === null) scrollTo(0, 0);
  }

  listen(): void {
    this.root.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const href = link?.getAttribute('href') ?? '';
      if (link === null || link.target === '_self' || href.startsWith('#') || event.ctrlKey || event.metaKey) return;
      const url = new URL(href, location.href);
      // What opens beside this page opens there as a page of the device, where such a page can be had again.
      if (link.target !== '' && this.screen.kept === 'kept') {
        if (isHere(url)) link.setAttribute('href', addressOf(pathOf(url)));
        return;
      }
      if (!isHere(url)) return;
      event.preventDefault();
      void this.go(pathOf(url), url.hash, url.searchParams);
    });
    this.root.addEventListener('submit', (event) => {
      event.preventDefault();
      if (event.target instanceof HTMLFormElement) void this.submit(event.target, event.submitter);
    });
    this.root.addEventListener('input', (event) => {
      const form = event.target instanceof Element ? event.target.closest<HTMLFormElement>('form.act-form, form.q') : null;
      if (form !== null) void this.keepDraft(form);
    });
    addEventListener('popstate', () => {
      // A jump within the page is one too.
      if (pathNow() === this.shownPath) return;
      this.screen.leave(pathNow(), new URLSearchParams());
      void this.show();
    });
    addEventListener('online', () => void this.send().then(() => this.renewPack()));
    addEventListener('offline', () => void this.renewLink());
    setInterval(() => void this.send(), SEND_AGAIN);
  }

  private async renewLink(): Promise<void> {
    this.screen.link = { ...this.screen.link, online: navigator.onLine };
    await this.renewStatus();
  }

  private async keepDraft(form: HTMLFormElement): Promise<void> {
    const { draft } = this.screen;
    // A draft that finds no room is not worth a word: what matters is said when the act itself finds none.
    if (draft !== null) await this.device.keepDraft(draft.person, draft.key, asDraft(fieldsOf(form, null))).catch(() => undefined);
  }

  private async submit(form: HTMLFormElement, pressed: HTMLElement | null): Promise<void> {
    const url = new URL(form.getAttribute('action') ?? '', location.href);
    const fields = fieldsOf(form, pressed);
    if (form.method === 'get') {
      url.search = new URLSearchParams([...fields].map(([name, values]) => [name, values[0] ?? ''])).toString();
      return this.go(pathOf(url), url.hash, url.searchParams);
    }
    const pressedFor = fields.get('lam')?.[0];
    if (pressedFor === 'gui') return this.send();
    if (url.pathname === SIGN_OUT_PATH) return this.signOut(pressedFor === 'gui-roi-thoat');
    const { to, hash } = await this.screen.post(url.pathname, fields);
    localStorage.setItem(HELD_MARK, '1');
    await this.arrive(to, hash ?? '');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), SEND_SOON);
  }

  /** Signs out and leaves nothing on the device. `sendFirst`: only when everything was sent. */
  private async signOut(sendFirst: boolean): Promise<void> {
    if (sendFirst) {
      await this.send();
      if (this.screen.waiting > 0) return;
    }
    const response = await fetch(SIGN_OUT_PATH, { method: 'POST', body: new URLSearchParams({ xoa: 'co' }) }).catch(() => null);
    if (response?.ok !== true) {
      this.screen.link = { ...this.screen.link, online: navigator.onLine, trouble: 'failed' };
      return this.show('changes');
    }
    await wipeDevice();
    for (const name of [HELD_MARK, WAITING_MARK]) localStorage.removeItem(name);
    location.assign(response.url);
  }

  /** On the first page a pack of another day gives way to today's without being asked for: it also tells which lessons have changed. */
  async renewPack(): Promise<void> {
    const { pack } = await this.device.held();
    const isOld = pack !== null && pack.day !== localDay();
    if (!isOld || !navigator.onLine || pathNow() !== DEVICE_PATH) return;
    if ((await this.device.fetchPack().catch(() => 'failed')) === 'done' && pathNow() === DEVICE_PATH) await this.show('changes');
  }

  /** Sends what waits and says what came of it. */
  async send(): Promise<void> {
    const { queue } = await this.device.held();
    if (!queue.some(({ state }) => state === 'waiting')) return this.renewLink();
    this.screen.link = { ...this.screen.link, sending: true };
    await this.renewStatus();
    const sent = await this.device.send();
    this.screen.link = { online: navigator.onLine, sending: false, trouble: sent === 'sent' ? null : sent };
    await this.renewStatus();
  }
}

/** Puts these pages on the device where the browser lets us. */
async function keepPages(screen: Screen, page: Page): Promise<void> {
  if (!isSecureContext || !('serviceWorker' in navigator)) {
    screen.kept = 'insecure';
    return;
  }
  await navigator.serviceWorker.register('/sw.js');
  await navigator.serviceWorker.ready;
  screen.kept = 'kept';
  if (pathNow() === DEVICE_PATH) await page.show('changes');
}

async function start(place: HTMLElement): Promise<void> {
  if (document.cookie.split('; ').some((cookie) => cookie.startsWith(`${SIGNED_OUT_COOKIE}=`))) {
    await wipeDevice();
    for (const name of [HELD_MARK, WAITING_MARK]) localStorage.removeItem(name);
    document.cookie = `${SIGNED_OUT_COOKIE}=; Path=${DEVICE_PATH}; Max-Age=0`;
  }
  const device = new Device(await DeviceStore.open(), DEVICE_VERSION);
  const screen = new Screen(device);
  if (!isSecureContext) screen.kept = 'insecure';
  screen.evicted = (await device.held()).person === null && localStorage.getItem(HELD_MARK) !== null;
  const page = new Page(device, screen, place);
  page.listen();
  await page.show();
  void page.send().then(() => page.renewPack());
  // A worker that cannot be had takes nothing away: the page goes on as long as it is open.
  void keepPages(screen, page).catch(() => undefined);
}

if (root !== null) {
  start(root).catch(() => {
    root.textContent = words.broken;
  });
}
