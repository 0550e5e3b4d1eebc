import type { LawRegister } from '#simulations/law/types.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { DrawnQuestion } from '#simulations/questions/draw.ts';
import type { Answer } from '#simulations/questions/judge.ts';
import type { Misconception } from '#simulations/questions/question.ts';
import type { DeskCommand, PlayResult } from '#simulations/desk/play-types.ts';
import type { HintLevel } from '#simulations/hints/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { DOES_IT, openHintAt, takeHintAt } from '../domain/coaching/hints.ts';
import { firstLog, gradeOnDevice, outcomeName, playOnDevice } from '../domain/offline/device-case.ts';
import { MOST_CASES, plainRegister, registerOfPack } from '../domain/offline/pack.ts';
import type { Pack, PackedCase, PackItem, PlainRegister } from '../domain/offline/pack.ts';
import type { QueuedEvent } from '../domain/offline/queue.ts';
import { gradeItem } from '../domain/refreshers/grade-item.ts';
import { hintInputOf } from './case-desk.tsx';
import type { DeskOnDevice } from './case-desk.tsx';
import { keepLesson } from './lessons.ts';
import { localDay } from './local-day.ts';
import { sendWaiting } from './send-waiting.ts';
import type { Sent } from './send-waiting.ts';
import { newId } from './store.ts';
import type { DeviceStore, Owner, StoredCase } from './store.ts';

/** Everything that a page of the device shows, read anew for every page. */
export interface Held {
  person: string | null;
  pack: Pack | null;
  cases: StoredCase[];
  queue: QueuedEvent[];
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
  /** What was read last: all that is left where the browser empties the store under an open page. */
  private last: { owner: Owner; held: Held } | null = null;
  private wasBroughtBack = false;

  constructor(
    private readonly store: DeviceStore,
    private readonly version: string,
  ) {}

  async held(): Promise<Held> {
    const owner = (await this.store.owner()) ?? (await this.broughtBack());
    if (owner === null) return { person: null, pack: null, cases: [], queue: [] };
    const [pack, cases, queue] = await Promise.all([this.store.pack(owner.id), this.store.cases(owner.id), this.store.queue(owner.id)]);
    const held = { person: owner.id, pack: pack ?? null, cases, queue };
    this.last = { owner, held };
    return held;
  }

  /** Writes what this page still knows into a store that the browser emptied. Null where nothing is known, and where somebody signed out. */
  private async broughtBack(): Promise<Owner | null> {
    const { last } = this;
    if (last === null || !this.store.wasTaken()) return null;
    const { owner, held } = last;
    await this.store.restore({ owner, pack: held.pack, cases: held.cases, queue: held.queue, registers: [...this.registers.values()].map(plainRegister) });
    this.wasBroughtBack = true;
    return owner;
  }

  /** Whether everything was written again since this was last asked. */
  takeBroughtBack(): boolean {
    const { wasBroughtBack } = this;
    this.wasBroughtBack = false;
    return wasBroughtBack;
  }

  async lawOf(version: string): Promise<LawRegister> {
    const known = this.registers.get(version);
    if (known !== undefined) return known;
    const kept = await this.store.register(version);
    // It lies here for every case, unless the browser took it.
    const plain = kept ?? ((await this.fetchLaw(version)) === 'done' ? await this.store.register(version) : undefined);
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
    await this.store.note(person, { kind: 'case.acted', case: stored.id, expectedSeq: stored.log.length, command, outcome: outcomeName(played.events) }, grown(stored, played.events), draft);
    return played;
  }

  /** Opens a level of the hint at a place of the ladder, with its act at the last level. Null where no hint stands there. */
  async hint(person: string, on: DeskOnDevice, step: number, level: HintLevel): Promise<PlayResult | null> {
    const { stored } = on;
    const input = hintInputOf(on);
    const taken = level === DOES_IT ? takeHintAt(input, step) : openHintAt(input, step, level);
    if (taken === null || !taken.ok) return taken;
    await this.store.note(person, { kind: 'case.hinted', case: stored.id, expectedSeq: stored.log.length, step, level, outcome: outcomeName(taken.events) }, grown(stored, taken.events), null);
    return taken;
  }

  /** Takes a handed-in case up again from its first `seq0` events, beside what was handed in; answers with the new case. */
  async fork(person: string, { stored }: DeskOnDevice, seq0: number): Promise<string | 'too-many' | 'gap'> {
    if (stored.report === null || !stored.cuts.includes(seq0)) return 'gap';
    if ((await this.store.cases(person)).length >= MOST_CASES) return 'too-many';
    const fork: StoredCase = { ...stored, id: newId(), log: stored.log.slice(0, seq0), cuts: stored.cuts.filter((cut) => cut < seq0), report: null, takenOn: localDay(), version: this.version, attempt: null, forked: false, differs: false };
    await this.store.note(person, { kind: 'case.forked', case: fork.id, from: stored.id, seq0 }, { stored: fork, knownSeq: 0 }, null);
    return fork.id;
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
    const stored: StoredCase = { id: newId(), packed, log, cuts: [], report: null, takenOn: localDay(), version: this.version, attempt: packed.origin?.attempt ?? null, forked: false, differs: false };
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

  /** Keeps a lesson of the pack with its pictures; one that lies here already gives way to the present one. */
  async fetchLesson(pack: Pack, path: string): Promise<Fetched> {
    const lesson = pack.lessons.find((one) => one.path === path);
    try {
      if (lesson === undefined) return 'failed';
      await keepLesson(lesson, localDay());
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

/** A case with what a command came to. */
function grown(stored: StoredCase, events: readonly CaseEvent[]): { stored: StoredCase; knownSeq: number } {
  return { stored: { ...stored, log: [...stored.log, ...events], cuts: [...stored.cuts, stored.log.length] }, knownSeq: stored.log.length };
}
