import type { DeviceEvent, EventAnswer } from '../domain/offline/device-event.ts';
import { eventId, ID_BYTES } from '../domain/offline/event-id.ts';
import type { Pack, PackedCase, PlainRegister } from '../domain/offline/pack.ts';
import { answeredRows } from '../domain/offline/queue.ts';
import type { QueuedEvent } from '../domain/offline/queue.ts';
import type { Report } from '#simulations/grading/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';

/** A case on the device. The log is what its events come to; both are written in one transaction. */
export interface StoredCase {
  id: string;
  packed: PackedCase;
  log: CaseEvent[];
  /** How long the log was before each command: between two of them the case can be taken up again. */
  cuts: number[];
  report: Report | null;
  /** When it came to the device, `YYYY-MM-DD` by its clock. */
  takenOn: string;
  /** The version of our scripts that it was begun with and is finished with. */
  version: string;
  /** Where it stands on the server, once it does. */
  attempt: string | null;
  forked: boolean;
  differs: boolean;
}

export interface Owner {
  id: string;
  name: string;
  /** The id of this device for this person, and the number of the last event. */
  device: string;
  seq: number;
  /** What the server's clock showed when it was last heard of. */
  heard: string;
}

/** Everything of a person that lies on the device. */
export interface Belongings {
  owner: Owner;
  pack: Pack | null;
  cases: readonly StoredCase[];
  queue: readonly QueuedEvent[];
  registers: readonly PlainRegister[];
}

type WithoutFrame<Event> = Event extends unknown ? Omit<Event, 'id' | 'seq' | 'at' | 'after'> : never;
export type NewEvent = WithoutFrame<DeviceEvent>;

const NAME = 'saban-may';
const STORES = ['meta', 'packs', 'registers', 'cases', 'events', 'drafts'] as const;
type StoreName = (typeof STORES)[number];

/** Of what the server has, the last so many stay: enough to look back, little enough for a small telephone. */
const SENT_KEPT = 300;

/** The row that a page knew is no longer the newest: another tab acted. Nothing was written. */
export class OtherTab extends Error {}

const answered = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser gave no reason'));
  });

const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the browser gave no reason'));
  });

export function newId(): string {
  return eventId(Date.now(), crypto.getRandomValues(new Uint8Array(ID_BYTES)));
}

/** What lies on the device, by person: rows of one are never read for another. */
export class DeviceStore {
  private db: IDBDatabase | null = null;
  /** The browser took the store away while it was open: not somebody of us, who wiped it because a person signed out. */
  private taken = false;

  private constructor() {}

  /** @throws where the browser keeps nothing: private windows, no room at all */
  static async open(): Promise<DeviceStore> {
    const store = new DeviceStore();
    await store.opened();
    return store;
  }

  /** The database, opened again where it was closed under us. */
  private async opened(): Promise<IDBDatabase> {
    if (this.db !== null) return this.db;
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      for (const name of STORES) request.result.createObjectStore(name);
    };
    const db = await answered(request);
    // Whoever wipes the device from another tab must not wait for this one.
    db.onversionchange = () => this.leave(db);
    db.onclose = () => {
      this.taken = true;
      this.leave(db);
    };
    this.db = db;
    return db;
  }

  private leave(db: IDBDatabase): void {
    db.close();
    if (this.db === db) this.db = null;
  }

  close(): void {
    if (this.db !== null) this.leave(this.db);
  }

  /** Whether the browser took the store away since this was last asked. */
  wasTaken(): boolean {
    const { taken } = this;
    this.taken = false;
    return taken;
  }

  private async read<Value>(store: StoreName, key: IDBValidKey): Promise<Value | undefined> {
    return answered((await this.opened()).transaction(store).objectStore(store).get(key) as IDBRequest<Value | undefined>);
  }

  private async all<Value>(store: StoreName, range?: IDBKeyRange): Promise<Value[]> {
    return answered((await this.opened()).transaction(store).objectStore(store).getAll(range) as IDBRequest<Value[]>);
  }

  /** Several writes, all or none. */
  private async write(stores: readonly StoreName[], work: (store: (name: StoreName) => IDBObjectStore) => Promise<void> | void): Promise<void> {
    const transaction = (await this.opened()).transaction(stores, 'readwrite');
    const end = ended(transaction);
    try {
      await work((name) => transaction.objectStore(name));
    } catch (error) {
      transaction.abort();
      await end.catch(() => undefined);
      throw error;
    }
    await end;
  }

  /** Whose device it is now; null before the first pack. */
  async owner(): Promise<Owner | null> {
    const current = await this.read<string>('meta', 'current');
    return current === undefined ? null : ((await this.read<Owner>('meta', `owner ${current}`)) ?? null);
  }

  pack(person: string): Promise<Pack | undefined> {
    return this.read('packs', person);
  }

  register(version: string): Promise<PlainRegister | undefined> {
    return this.read('registers', version);
  }

  cases(person: string): Promise<StoredCase[]> {
    return this.all('cases', rowsOf(person));
  }

  case(person: string, id: string): Promise<StoredCase | undefined> {
    return this.read('cases', [person, id]);
  }

  queue(person: string): Promise<QueuedEvent[]> {
    return this.all('events', rowsOf(person));
  }

  draft(person: string, key: string): Promise<Record<string, string[]> | undefined> {
    return this.read('drafts', [person, key]);
  }

  /** Takes a pack in; from now on the device is its person's. */
  async keepPack(pack: Pack): Promise<void> {
    await this.write(['meta', 'packs'], async (store) => {
      const known = await answered(store('meta').get(`owner ${pack.person.id}`) as IDBRequest<Owner | undefined>);
      store('meta').put({ device: newId(), seq: 0, ...known, id: pack.person.id, name: pack.person.name, heard: pack.madeAt } satisfies Owner, `owner ${pack.person.id}`);
      store('meta').put(pack.person.id, 'current');
      store('packs').put(pack, pack.person.id);
    });
  }

  /** Writes everything of a person again, into a store that the browser emptied while a page still knew it. */
  async restore({ owner, pack, cases, queue, registers }: Belongings): Promise<void> {
    await this.write(['meta', 'packs', 'registers', 'cases', 'events'], (store) => {
      store('meta').put(owner, `owner ${owner.id}`);
      store('meta').put(owner.id, 'current');
      if (pack !== null) store('packs').put(pack, owner.id);
      for (const register of registers) store('registers').put(register, register.version);
      for (const stored of cases) store('cases').put(stored, [owner.id, stored.id]);
      for (const row of queue) store('events').put(row, [owner.id, row.event.seq]);
    });
  }

  async keepRegister(register: PlainRegister): Promise<void> {
    await this.write(['registers'], (store) => void store('registers').put(register, register.version));
  }

  /**
   * Notes something that was done, together with what becomes of the case: all or nothing. The number of the event is given here, so
   * that two tabs never give the same.
   *
   * @param next the case as it stands afterwards, and how long its log was when the page was shown
   * @throws OtherTab when the case is not as the page knew it; what the browser throws when there is no room
   */
  async note(person: string, event: NewEvent, next: { stored: StoredCase; knownSeq: number } | null, draft: string | null): Promise<void> {
    await this.write(['meta', 'cases', 'events', 'drafts'], async (store) => {
      const owner = await answered(store('meta').get(`owner ${person}`) as IDBRequest<Owner | undefined>);
      if (owner === undefined) throw new OtherTab();
      if (next !== null) {
        const before = await answered(store('cases').get([person, next.stored.id]) as IDBRequest<StoredCase | undefined>);
        if ((before?.log.length ?? 0) !== next.knownSeq || (before !== undefined && before.report !== null)) throw new OtherTab();
        store('cases').put(next.stored, [person, next.stored.id]);
      }
      const seq = owner.seq + 1;
      const whole = { ...event, id: newId(), seq, at: new Date().toISOString(), after: owner.heard } as DeviceEvent;
      store('meta').put({ ...owner, seq } satisfies Owner, `owner ${person}`);
      store('events').put({ event: whole, state: 'waiting', answer: null } satisfies QueuedEvent, [person, seq]);
      if (draft !== null) store('drafts').delete([person, draft]);
    });
  }

  async keepDraft(person: string, key: string, fields: Record<string, string[]>): Promise<void> {
    await this.write(['drafts'], (store) => void store('drafts').put(fields, [person, key]));
  }

  /** Takes the answers of the server in: what was taken, what was refused, where each case stands now, and the server's clock. */
  async keepAnswers(person: string, answers: readonly EventAnswer[], heard: string): Promise<void> {
    await this.write(['meta', 'packs', 'cases', 'events'], async (store) => {
      const owner = await answered(store('meta').get(`owner ${person}`) as IDBRequest<Owner | undefined>);
      if (owner === undefined) return;
      store('meta').put({ ...owner, heard } satisfies Owner, `owner ${person}`);
      const pack = await answered(store('packs').get(person) as IDBRequest<Pack | undefined>);
      const queue = await answered(store('events').getAll(rowsOf(person)) as IDBRequest<QueuedEvent[]>);
      const changed = answeredRows(queue, answers);
      for (const row of changed) store('events').put(row, [person, row.event.seq]);
      // What was answered of the day's questions stays as long as its pack: otherwise they would be asked again.
      const sent = queue.filter(({ state, event }) => state === 'sent' && !(event.kind === 'item.answered' && event.pack === pack?.day));
      for (const { event } of sent.slice(0, Math.max(0, sent.length - SENT_KEPT))) store('events').delete([person, event.seq]);
      const cases = new Map<string, StoredCase>();
      for (const { event, answer } of changed) {
        if (!('case' in event) || answer === null) continue;
        const stored = cases.get(event.case) ?? (await answered(store('cases').get([person, event.case]) as IDBRequest<StoredCase | undefined>));
        if (stored === undefined) continue;
        cases.set(event.case, { ...stored, attempt: answer.attempt ?? stored.attempt, forked: stored.forked || answer.fork === true, differs: stored.differs || answer.differs === true });
      }
      for (const stored of cases.values()) store('cases').put(stored, [person, stored.id]);
    });
  }

  /** Takes a case off the device. What was sent of it stays on the server. */
  async dropCase(person: string, id: string): Promise<void> {
    await this.write(['cases'], (store) => void store('cases').delete([person, id]));
  }

  /** The versions of our scripts that cases still need, whoever they belong to. */
  async neededVersions(): Promise<Set<string>> {
    const cases = await this.all<StoredCase>('cases');
    return new Set(cases.filter(({ report }) => report === null).map(({ version }) => version));
  }
}

function rowsOf(person: string): IDBKeyRange {
  return IDBKeyRange.bound([person], [person, []]);
}

/** Leaves nothing of anybody on the device. */
export async function wipeDevice(): Promise<void> {
  await answered(indexedDB.deleteDatabase(NAME));
  if (typeof caches !== 'undefined') await caches.delete(LESSONS_CACHE);
}

/** Lessons that were taken along, as whole pages. */
export const LESSONS_CACHE = 'saban-bai-hoc';
