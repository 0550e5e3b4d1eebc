import { offlineLost as words } from '../messages/offline-lost.ts';
import { REGISTER_PATH } from '../features/law/paths.ts';
import { LEAVE_ADDRESS, SIGN_OUT_PATH } from '../features/offline/paths.ts';
import { DeviceStore, LESSONS_CACHE, wipeDevice } from './store.ts';
import { sendWaiting } from './send-waiting.ts';

/** What of a service worker TypeScript's lists for pages do not know. */
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AnswerEvent extends LifeEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  addEventListener(type: 'install' | 'activate' | 'sync', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AnswerEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}

declare const DEVICE_VERSION: string;
const worker = self as unknown as WorkerScope;

const SHELL = '/ngoai-tuyen';
const SCRIPT = '/ngoai-tuyen/may.js';
const OLD_SHELL = /^\/ngoai-tuyen\/ban\/([0-9a-f]+)$/;
const PREFIX = 'saban-ban-';
const cacheOf = (version: string): string => `${PREFIX}${version}`;

async function fetchWhole(path: string): Promise<Response> {
  const response = await fetch(path, { cache: 'no-cache', credentials: 'omit' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** Puts the page with everything that it is made of into a cache of this version. Fails whole when the server has another version by now. */
async function install(): Promise<void> {
  const [shell, script] = await Promise.all([fetchWhole(SHELL), fetchWhole(SCRIPT)]);
  if (!(await script.clone().text()).includes(DEVICE_VERSION)) throw new Error('the server has another version');
  const html = await shell.clone().text();
  const parts = [...new Set([...html.matchAll(/\/assets\/[^"]+\.(?:css|woff2)/g)].map(([path]) => path)), '/favicon.svg', '/manifest.webmanifest'];
  const cache = await caches.open(cacheOf(DEVICE_VERSION));
  await Promise.all([cache.put(SHELL, shell), cache.put(SCRIPT, script), ...parts.map(async (path) => cache.put(path, await fetchWhole(path)))]);
  // A page says in its address which version it runs on, so that a new worker changes nothing under an open one.
  await worker.skipWaiting();
}

/** Older versions go, except those that a case on the device was begun with and is not finished. */
async function activate(): Promise<void> {
  const needed = await neededVersions();
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== cacheOf(DEVICE_VERSION) && !needed.has(name.slice(PREFIX.length))) await caches.delete(name);
  }
  await worker.clients.claim();
}

async function neededVersions(): Promise<Set<string>> {
  const store = await DeviceStore.open();
  const needed = await store.neededVersions();
  store.close();
  return needed;
}

async function kept(version: string, path: string): Promise<Response | undefined> {
  return (await caches.open(cacheOf(version))).match(path);
}

/** From the network, which has the newest; without one what lies here. */
async function networkFirst(request: Request, path: string): Promise<Response> {
  try {
    const response = await fetch(request);
    if (response.ok) return response;
    return (await kept(DEVICE_VERSION, path)) ?? response;
  } catch {
    return (await kept(DEVICE_VERSION, path)) ?? Response.error();
  }
}

/** The page of an older version, for the case that was begun with it. */
async function oldShell(version: string): Promise<Response> {
  const shell = await kept(version, SHELL);
  if (shell === undefined) return Response.redirect(SHELL);
  const html = (await shell.text()).replace(SCRIPT, `${SCRIPT}?ban=${version}`);
  return new Response(html, { headers: shell.headers });
}

async function keptFirst(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    const lesson = await (await caches.open(LESSONS_CACHE)).match(request, { ignoreSearch: true });
    return lesson ?? withoutNetwork(new URL(request.url));
  }
}

/** Of what is not kept as a page, the device answers the law itself, and the first page leads to what is there. */
async function withoutNetwork({ pathname, search }: URL): Promise<Response> {
  if (pathname === '/') return Response.redirect(SHELL);
  if (pathname === REGISTER_PATH || pathname.startsWith(`${REGISTER_PATH}/`)) return Response.redirect(`${SHELL}?o=${encodeURIComponent(pathname + search)}`);
  const shell = await kept(DEVICE_VERSION, SHELL);
  const sheets = shell === undefined ? [] : [...new Set((await shell.text()).match(/\/assets\/[^"]+\.css/g))];
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title>${sheets.map((path) => `<link rel="stylesheet" href="${path}">`).join('')}`;
  const main = `<main class="page narrow" id="noi-dung"><div class="page-head"><h1>${words.title}</h1><p>${words.words}</p></div><p class="measure">${words.instead}</p><p class="row mt6"><a class="btn full-sm" href="${SHELL}">${words.open}</a></p></main>`;
  return new Response(`<!doctype html><html lang="vi"><head>${head}</head><body>${main}</body></html>`, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** Whether everything on the device was sent; true where nothing can be read. */
async function isAllSent(): Promise<boolean> {
  try {
    const store = await DeviceStore.open();
    const sent = await sendWaiting(store);
    store.close();
    return sent === 'sent';
  } catch {
    return true;
  }
}

/** What waits is sent while the server still knows who it is from; then nothing stays. What cannot be sent is lost only by whoever was asked. */
async function signOut(request: Request): Promise<Response> {
  const isAsked = (await request.clone().formData()).get('xoa') === 'co';
  if (!(await isAllSent()) && !isAsked) return Response.redirect(LEAVE_ADDRESS, 303);
  const response = await fetch(request);
  if (response.ok || response.type === 'opaqueredirect') await wipeDevice();
  return response;
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('sync', (event) => event.waitUntil(DeviceStore.open().then(sendWaiting)));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method === 'POST' && url.pathname === SIGN_OUT_PATH) return event.respondWith(signOut(request));
  if (request.method === 'POST' && request.mode === 'navigate') return event.respondWith(fetch(request).catch(() => withoutNetwork(url)));
  if (request.method !== 'GET') return;
  const old = OLD_SHELL.exec(url.pathname)?.[1];
  if (old !== undefined) return event.respondWith(oldShell(old));
  const version = url.searchParams.get('ban');
  if (url.pathname === SCRIPT && version !== null) return event.respondWith(kept(version, SCRIPT).then((script) => script ?? fetch(request)));
  if (url.pathname === SHELL || url.pathname === SCRIPT) return event.respondWith(networkFirst(request, url.pathname));
  if (url.pathname.startsWith('/assets/') || url.pathname === '/favicon.svg' || url.pathname === '/manifest.webmanifest') return event.respondWith(keptFirst(request));
  if (url.pathname.startsWith('/bai-hoc/') && request.destination === 'image') return event.respondWith(keptFirst(request));
  if (request.mode === 'navigate') return event.respondWith(page(request));
});
