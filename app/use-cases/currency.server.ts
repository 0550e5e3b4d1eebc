import type { Database } from '#db/client.server.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { selectOptionalPerson } from '#db/repositories/people.ts';
import { noteChecks } from '#db/transactions/currency.ts';
import { z } from 'zod';
import { dayOf } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import { canKeepCurrent, canRegrade } from '../domain/access.ts';
import { changesIn, kindsOf, queueList, staleNoteOf } from '../domain/currency/queue.ts';
import { currencyReport } from '../domain/currency/report.ts';
import { changesAhead, standingOf } from '../domain/currency/standing.ts';
import type { ItemCheck } from '../domain/currency/standing.ts';
import type { StaleNoteView } from '../domain/currency/view-types.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { CurrencyPage, NotedCheckView } from './currency-contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

/** Under this subject all checks stand together in the audit. */
const SUBJECT = 'currency';
const ACT = 'content.checked';
const SHOWN = 80;
const RECENT = 10;

/** A check as the audit has it. */
interface Noted extends ItemCheck {
  item: string;
  by: string | null;
}

const details = z.object({ item: z.string(), ahead: z.array(z.string()) });

/** Checks of each open database: read once, and again after one was noted. Only the server notes any. */
const known = new WeakMap<Database, readonly Noted[]>();

function readChecks(db: Database): readonly Noted[] {
  const checks = listAudit(db, SUBJECT).flatMap(({ act, at, actor, details: told }): Noted[] => {
    const parsed = details.safeParse(told);
    return act === ACT && parsed.success ? [{ ...parsed.data, on: localDate(at), by: actor }] : [];
  });
  known.set(db, checks);
  return checks;
}

const checksIn = (db: Database): readonly Noted[] => known.get(db) ?? readChecks(db);

/** Checks that were noted on the page of the queue, by item. */
export function notedChecks({ db }: Pick<Ports, 'db'>): ReadonlyMap<string, readonly ItemCheck[]> {
  const byItem = new Map<string, ItemCheck[]>();
  for (const { item, on, ahead } of checksIn(db)) byItem.set(item, [...(byItem.get(item) ?? []), { on, ahead }]);
  return byItem;
}

const todayOf = ({ clock }: Ports): Day => dayOf(localDate(clock.now()));

/** What the page of an item (`lesson:khieu-nai/thu-ly`) says of changes that it was not held against; null while it is up to date. */
export function staleNote(ports: Ports, id: string): StaleNoteView | null {
  const { register, currency } = ports.content;
  const item = currency.items.find((one) => one.id === id);
  if (item === undefined) return null;
  const noted = checksIn(ports.db).filter((check) => check.item === id);
  return staleNoteOf(standingOf(item, changesIn(register), noted, todayOf(ports)));
}

function recentChecks(ports: Ports): NotedCheckView[] {
  const titles = new Map(ports.content.currency.items.map(({ id, title }) => [id, title]));
  return [...checksIn(ports.db)].reverse().slice(0, RECENT).map(({ item, by, on }) => ({ title: titles.get(item) ?? item, by: by === null ? '' : (selectOptionalPerson(ports.db, by)?.displayName ?? ''), on }));
}

/** The queue: what is stale, what will be, and which provisions were not read for long. `kind` empty: all kinds. */
export function loadCurrency(ports: Ports, caller: Caller, input: { kind: string }): Result<CurrencyPage, Refusal> {
  return withStorage<CurrencyPage, Refusal>(ports, () => {
    if (!canKeepCurrent(caller)) return failed({ reason: 'not-allowed' });
    const { register, currency } = ports.content;
    const { on, stale, coming, unverified } = currencyReport({ register, currency, noted: notedChecks(ports), today: todayOf(ports) });
    return done({
      today: on,
      asOf: register.asOf,
      kinds: kindsOf([...stale, ...coming]),
      stale: queueList(stale, 'stale', input.kind, SHOWN),
      coming: queueList(coming, 'coming', input.kind, SHOWN),
      unverified: { rows: unverified.slice(0, SHOWN), count: unverified.length },
      recent: recentChecks(ports),
      mayRegrade: canRegrade(caller),
    });
  });
}

/** "Đã rà soát": the item was held against the register as it stands, changes still to come included. */
export function checkItem(ports: Ports, caller: Caller, input: { item: string }): Result<{ title: string }, Refusal> {
  return withStorage<{ title: string }, Refusal>(ports, () => {
    if (!canKeepCurrent(caller)) return failed({ reason: 'not-allowed' });
    const { register, currency } = ports.content;
    const item = currency.items.find(({ id }) => id === input.item);
    if (item === undefined) return failed({ reason: 'not-found' });
    const now = ports.clock.now();
    const ahead = changesAhead(item, changesIn(register), todayOf(ports));
    noteChecks(ports.db, [auditEntry(ports, now, { actor: caller.person, act: ACT, subject: SUBJECT, details: { item: item.id, ahead, register: register.version } })]);
    readChecks(ports.db);
    return done({ title: item.title });
  });
}
