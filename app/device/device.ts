import type { LawRegister } from '#simulations/law/types.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { DrawnQuestion } from '#simulations/questions/draw.ts';
import type { Answer } from '#simulations/questions/judge.ts';
import type { Misconception } from '#simulations/questions/question.ts';
import type { DeskCommand, PlayResult } from '#simulations/desk/play-types.ts';
import { firstLog, gradeOnDevice, outcomeName, playOnDevice } from '../domain/offline/device-case.ts';
import { MOST_CASES, registerOfPack } from '../domain/offline/pack.ts';
import type { Pack, PackedCase, PackItem, PlainRegister } from '../domain/offline/pack.ts';
import type { QueuedEvent } from '../domain/offline/queue.ts';
import { gradeItem } from '../domain/refreshers/grade-item.ts';
import type { DeskOnDevice } from './case-desk.tsx';
import { sendWaiting } from './send-waiting.ts';
import type { Sent } from './send-waiting.ts';
import { LESSONS_CACHE, newId } from './store.ts';
import type { DeviceStore, StoredCase } from './store.ts';

/** Everything that a page of the device shows, read anew for every page. */
export interface Held {
  person: string | null;
  pack: Pack | null;
  cases: StoredCase[];
  queue: QueuedEvent[];
  lessons: string[];
}

/** How fetching went. */
export type Fetched = 'done' | 'failed' | 'signed-out';

async function ask<Value>(path: string): Promise<Value | 'failed' | 'signed-out'> {
  try {
    const response = await fetch(path);
    if (response.status === 401) return 'signed-out';
    return response.ok ? ((await response.json()) as Value) : 'failed';
  } catch {
    return 'failed';
  }
}

export interface DrawnItem {
  decision: DrawnQuestion;
  ground: DrawnQuestion | null;
}

/** What was answered; `ground` is null where none is asked. */
export interface GivenAnswer {
  decision: Answer;
  ground: Answer | null;
}

export function misconceptionsOf({ misconceptions }: Pack): ReadonlyMap<string, Misconception> {
  return new Map(misconceptions.map((one) => [one.id, one]));
}

const isWord = (answer: unknown): answer is 'failed' | 'signed-out' => typeof answer === 'string';

/** What can be done on the device, on top of its store. */
export class Device {
  private readonly registers = new Map<string, LawRegister>();

  constructor(
    private readonly store: DeviceStore,
    private readonly version: string,
  ) {}

  async held(): Promise<Held> {
    const owner = await this.store.owner();
    if (owner === null) return { person: null, pack: null, cases: [], queue: [], lessons: [] };
    const [pack, cases, queue, lessons] = await Promise.all([this.store.pack(owner.id), this.store.cases(owner.id), this.store.queue(owner.id), lessonsKept()]);
    return { person: owner.id, pack: pack ?? null, cases, queue, lessons };
  }

  async lawOf(version: string): Promise<LawRegister> {
    const known = this.registers.get(version);
    if (known !== undefined) return known;
    const plain = await this.store.register(version);
    if (plain === undefined) throw new Error(`no register ${version}`);
    const register = registerOfPack(plain);
    this.registers.set(version, register);
    return register;
  }

  async desk(person: string, id: string): Promise<DeskOnDevice | null> {
    const stored = await this.store.case(person, id);
    return stored === undefined ? null : { stored, atHand: { packed: stored.packed, register: await this.lawOf(stored.packed.register) } };
  }

  /** Plays a command; what comes of it is kept before it is shown. */
  async act(person: string, { stored, atHand }: DeskOnDevice, command: DeskCommand, draft: string | null): Promise<PlayResult> {
    const played = playOnDevice(atHand, stored.log, command);
    if (!played.ok) return played;
    const next = { ...stored, log: [...stored.log, ...played.events] };
    await this.store.note(person, { kind: 'case.acted', case: stored.id, expectedSeq: stored.log.length, command, outcome: outcomeName(played.events) }, { stored: next, knownSeq: stored.log.length }, draft);
    return played;
  }

  async handIn(person: string, { stored, atHand }: DeskOnDevice): Promise<void> {
    const report = gradeOnDevice(atHand, stored.log);
    await this.store.note(person, { kind: 'case.handed-in', case: stored.id, expectedSeq: stored.log.length, outcome: outcomeName(report) }, { stored: { ...stored, report }, knownSeq: stored.log.length }, null);
  }

  /** The question of an item and the provision asked for with it, with the numbers of their seed. */
  async drawn({ register }: Pack, { question, ground, seed }: PackItem): Promise<DrawnItem> {
    const law = createLawView(await this.lawOf(register));
    return { decision: drawQuestion(question, law, seed), ground: ground === null ? null : drawQuestion(ground, law, seed) };
  }

  async answer(person: string, pack: Pack, item: PackItem, { decision, ground }: GivenAnswer, draft: string): Promise<void> {
    const { rule, key, seed } = item;
    const whole = { rule: rule ?? '', key, seed, change: null, ...(await this.drawn(pack, item)) };
    const { outcome } = gradeItem(whole, { decision, ground, hinted: false }, misconceptionsOf(pack));
    await this.store.note(person, { kind: 'item.answered', rule, key, seed, answer: decision, ground, register: pack.register, pack: pack.day, outcome }, null, draft);
  }

  async fetchPack(): Promise<Fetched> {
    const pack = await ask<Pack>('/ngoai-tuyen/goi');
    if (isWord(pack)) return pack;
    const law = await this.fetchLaw(pack.register);
    if (law !== 'done') return law;
    await this.store.keepPack(pack);
    // Asked for where it helps: without it a telephone that runs out of room may empty the store.
    await navigator.storage?.persist?.();
    return 'done';
  }

  /** Takes a case along: `vu:<scenario>` from its beginning, `ca:<attempt>` where it stands. */
  async fetchCase(person: string, wanted: string): Promise<Fetched | 'too-many'> {
    if ((await this.store.cases(person)).length >= MOST_CASES) return 'too-many';
    const packed = await ask<PackedCase>(`/ngoai-tuyen/${wanted.replace(':', '/')}`);
    if (isWord(packed)) return packed;
    const law = await this.fetchLaw(packed.register);
    if (law !== 'done') return law;
    const log = firstLog({ packed, register: await this.lawOf(packed.register) });
    const stored: StoredCase = { id: newId(), packed, log, report: null, version: this.version, attempt: packed.origin?.attempt ?? null, forked: false, differs: false };
    const begun = { case: stored.id, scenario: packed.scenario.id, hash: packed.hash, register: packed.register };
    await this.store.note(person, packed.origin === null ? { kind: 'case.begun', ...begun } : { kind: 'case.taken', case: stored.id, attempt: packed.origin.attempt, seq0: log.length }, { stored, knownSeq: 0 }, null);
    return 'done';
  }

  private async fetchLaw(version: string): Promise<Fetched> {
    if ((await this.store.register(version)) !== undefined) return 'done';
    const law = await ask<PlainRegister>(`/ngoai-tuyen/luat/${version}`);
    if (isWord(law)) return law;
    await this.store.keepRegister(law);
    return 'done';
  }

  /** Keeps a lesson's page, with its pictures. */
  async fetchLesson(path: string): Promise<Fetched> {
    try {
      const page = await fetch(path);
      if (!page.ok) return 'failed';
      const pictures = [...(await page.clone().text()).matchAll(/src="(\/bai-hoc\/[^"]+)"/g)].map(([, src]) => src ?? '');
      const cache = await caches.open(LESSONS_CACHE);
      await Promise.all([...new Set(pictures)].map(async (src) => cache.add(src)));
      await cache.put(path, page);
      return 'done';
    } catch {
      return 'failed';
    }
  }

  send(): Promise<Sent> {
    return sendWaiting(this.store);
  }

  drop(person: string, id: string): Promise<void> {
    return this.store.dropCase(person, id);
  }

  draft(person: string, key: string): Promise<Record<string, string[]> | undefined> {
    return this.store.draft(person, key);
  }

  keepDraft(person: string, key: string, fields: Record<string, string[]>): Promise<void> {
    return this.store.keepDraft(person, key, fields);
  }
}

async function lessonsKept(): Promise<string[]> {
  if (typeof caches === 'undefined') return [];
  const requests = await (await caches.open(LESSONS_CACHE)).keys();
  return requests.map(({ url }) => new URL(url).pathname).filter((path) => !path.includes('/hinh/'));
}
