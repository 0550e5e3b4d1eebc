import type { PackedLesson } from '../domain/offline/pack.ts';
import { LESSONS_CACHE } from './store.ts';

/** A lesson that lies on the device: what it was when it was taken along, when that was, and how much room it takes. */
export interface KeptLesson extends PackedLesson {
  /** `YYYY-MM-DD` by the clock of the device. */
  takenOn: string;
  bytes: number;
  /** Pictures and sheets that lie here for it. */
  parts: string[];
}

/** Stands with the page in the cache, so that page and note come and go together. */
const NOTE = 'x-sa-ban-bai';

const canKeep = (): boolean => typeof caches !== 'undefined';

function noteOf(response: Response | undefined): KeptLesson | null {
  const note = response?.headers.get(NOTE);
  return note === null || note === undefined ? null : (JSON.parse(decodeURIComponent(note)) as KeptLesson);
}

export async function lessonsKept(): Promise<KeptLesson[]> {
  if (!canKeep()) return [];
  const cache = await caches.open(LESSONS_CACHE);
  const kept = await Promise.all((await cache.keys()).map(async (request) => noteOf(await cache.match(request))));
  return kept.filter((one) => one !== null);
}

/** Keeps a lesson's page with its pictures and sheets, or nothing of it. @throws where the server cannot be reached or gives another page, and where there is no room */
export async function keepLesson(lesson: PackedLesson, takenOn: string): Promise<void> {
  const page = await fetchPart(lesson.path);
  const html = await page.text();
  const parts = [...new Set([...html.matchAll(/(?:src|href)="(\/bai-hoc\/[^"]+\/hinh\/[^"]+|\/assets\/[^"]+\.css)"/g)].map(([, path]) => path ?? ''))];
  const fetched = await Promise.all(parts.map(async (path) => ({ path, response: await fetchPart(path) })));
  const sizes = await Promise.all(fetched.map(async ({ response }) => (await response.clone().blob()).size));
  const note: KeptLesson = { ...lesson, takenOn, bytes: sizes.reduce((sum, size) => sum + size, new Blob([html]).size), parts };
  const headers = new Headers(page.headers);
  // The text is no longer packed.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set(NOTE, encodeURIComponent(JSON.stringify(note)));
  const cache = await caches.open(LESSONS_CACHE);
  for (const { path, response } of fetched) await cache.put(path, response);
  await cache.put(lesson.path, new Response(html, { headers }));
}

async function fetchPart(path: string): Promise<Response> {
  const response = await fetch(path, { cache: 'no-cache' });
  if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** Takes a lesson off the device, with the pictures that no other lesson needs. */
export async function dropLesson(path: string): Promise<void> {
  if (!canKeep()) return;
  const kept = await lessonsKept();
  const others = new Set(kept.filter((one) => one.path !== path).flatMap(({ parts }) => parts));
  const cache = await caches.open(LESSONS_CACHE);
  await cache.delete(path);
  for (const part of kept.find((one) => one.path === path)?.parts ?? []) if (!others.has(part)) await cache.delete(part);
}
