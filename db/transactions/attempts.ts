import { eq, sql } from 'drizzle-orm';
import type { AttemptMode } from '#app/domain/roles.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { Database } from '../client.server.ts';
import { isoFromDay } from '../iso-day.ts';
import { inTransaction, preparedFor } from '../prepared.ts';
import type { AuditEntry } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { selectLastSeq, selectOptionalAttempt } from '../repositories/attempts.ts';
import { attempts, events, snapshots } from '../schema/attempts.ts';
import { insertReport } from './reports.ts';
import type { NewReport } from './reports.ts';

const statements = preparedFor((orm) => ({
  event: orm
    .insert(events)
    .values({
      attempt: sql.placeholder('attempt'),
      seq: sql.placeholder('seq'),
      batch: sql.placeholder('batch'),
      type: sql.placeholder('type'),
      choice: sql.placeholder('choice'),
      day: sql.placeholder('day'),
      actor: sql.placeholder('actor'),
      src: sql.placeholder('src'),
      data: sql.placeholder('data'),
      recordedAt: sql.placeholder('recordedAt'),
    })
    .prepare(),
  saved: orm.update(attempts).set({ savedAt: sql`${sql.placeholder('at')}` }).where(eq(attempts.id, sql.placeholder('attempt'))).prepare(),
  gist: orm
    .insert(snapshots)
    .values({ attempt: sql.placeholder('attempt'), seq: sql.placeholder('seq'), json: sql.placeholder('json') })
    .onConflictDoUpdate({ target: snapshots.attempt, set: { seq: sql`excluded.seq`, json: sql`excluded.json` } })
    .prepare(),
}));

/** What a list shows of an attempt, as it is after the last event. */
export interface Gist {
  seq: number;
  json: string;
}

export interface NewAttempt {
  id: string;
  person: string;
  class: string | null;
  scenarioVersion: string;
  registerVersion: string;
  procedure: string;
  procedureVersion: string;
  mode: AttemptMode;
  forkedFrom: string | null;
  forkedBefore: number | null;
  /** A mini-case: the stage that is practised, and the lesson that it was opened from. */
  stage?: string | null;
  lesson?: string | null;
  /** The draft that is tried out, and its revision; a trial is of no class. */
  trial?: string | null;
  trialRevision?: number | null;
  at: string;
}

/** An event together with the number of the first event of the command that made it. */
export interface EventToStore {
  event: CaseEvent;
  batch: number;
}

/** `conflict` is the number of the last event when it is not the expected one. Nothing was written then. */
export type Appended = { appended: true } | { conflict: number } | { closed: true };

function insertEvents(db: Database, attempt: string, rows: readonly EventToStore[], after: number, at: string): void {
  rows.forEach(({ event, batch }, index) => {
    if (event.seq !== after + index + 1) throw new Error(`event ${event.seq} does not follow ${after + index}`);
    statements(db).event.run({
      attempt,
      seq: event.seq,
      batch,
      type: event.type,
      choice: event.choice ?? null,
      day: isoFromDay(event.day),
      actor: event.actor,
      src: event.src,
      data: JSON.stringify(event.data),
      recordedAt: at,
    });
  });
}

/** Keeps what a list shows of an attempt. A cache: it can be written again at any time. */
export function saveGist(db: Database, attempt: string, gist: Gist): void {
  statements(db).gist.run({ attempt, ...gist });
}

/** Begins an attempt with the first events of its log: those of the opening case, those before the stage of a mini-case, or those it was forked with. */
export function insertAttempt(db: Database, attempt: NewAttempt, log: readonly EventToStore[], gist: Gist, audit: AuditEntry): void {
  const { at, ...row } = attempt;
  inTransaction(db, () => {
    db.orm.insert(attempts).values({ ...row, status: 'open', startedAt: at, savedAt: at }).run();
    insertEvents(db, attempt.id, log, 0, at);
    saveGist(db, attempt.id, gist);
    insertAudit(db, audit);
  });
}

/** Appends the events of one command, provided that nobody appended others since `expectedSeq`. */
export function appendEvents(
  db: Database,
  command: { attempt: string; expectedSeq: number; events: readonly CaseEvent[]; at: string; gist: Gist },
  audit: AuditEntry,
): Appended {
  const { attempt, expectedSeq, at, gist } = command;
  return inTransaction(db, () => {
    const refused = refusal(db, attempt, expectedSeq);
    if (refused) return refused;
    insertEvents(db, attempt, command.events.map((event) => ({ event, batch: expectedSeq + 1 })), expectedSeq, at);
    statements(db).saved.run({ attempt, at });
    saveGist(db, attempt, gist);
    insertAudit(db, audit);
    return { appended: true };
  });
}

function refusal(db: Database, attempt: string, expectedSeq: number): Exclude<Appended, { appended: true }> | null {
  if (selectOptionalAttempt(db, attempt)?.status !== 'open') return { closed: true };
  const actual = selectLastSeq(db, attempt);
  return actual === expectedSeq ? null : { conflict: actual };
}

/** Closes an attempt with its report, provided that nobody acted since `expectedSeq`. */
export function closeAttempt(db: Database, command: { attempt: string; expectedSeq: number; report: NewReport }, audit: AuditEntry): Appended {
  const { attempt, expectedSeq, report } = command;
  return inTransaction(db, () => {
    const refused = refusal(db, attempt, expectedSeq);
    if (refused) return refused;
    db.orm.update(attempts).set({ status: 'submitted', submittedAt: report.at, savedAt: report.at }).where(eq(attempts.id, attempt)).run();
    insertReport(db, attempt, report, 'current');
    insertAudit(db, audit);
    return { appended: true };
  });
}
