import { and, eq } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import type { AuditEntry } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { reports } from '../schema/grading.ts';

export interface NewReport {
  id: string;
  engine: string;
  json: string;
  scoreTenths: number;
  passed: boolean;
  /** The register by which it was graded. */
  registerVersion: string;
  /** The version of the case by which it was graded; null: the one that the attempt was played on. */
  scenarioVersion: string | null;
  /** Texts of everything it rests on. */
  depends: readonly string[];
  at: string;
}

/** Keeps what the newest report of an attempt rests on, each text once in the whole file. */
function saveDependencies(db: Database, attempt: string, report: string, depends: readonly string[]): void {
  const texts = JSON.stringify(depends);
  db.driver.prepare('INSERT INTO dependencies (what) SELECT value FROM json_each(?) WHERE true ON CONFLICT (what) DO NOTHING').run(texts);
  const ids = db.driver.prepare('SELECT id FROM dependencies WHERE what IN (SELECT value FROM json_each(?)) ORDER BY id').pluck().all(texts).map(Number);
  const members = Buffer.alloc(4 * ids.length);
  ids.forEach((id, index) => members.writeUInt32LE(id, 4 * index));
  db.driver
    .prepare('INSERT INTO report_dependencies (attempt, report, members) VALUES (?, ?, ?) ON CONFLICT (attempt) DO UPDATE SET report = excluded.report, members = excluded.members')
    .run(attempt, report, members);
}

/** Stores a report with its standing; called inside the transaction of the act that made it. */
export function insertReport(db: Database, attempt: string, { at, passed, depends, ...report }: NewReport, standing: 'current' | 'waiting'): void {
  // Of two that wait for a decision only the newer one can still be meant.
  retire(db, attempt, 'waiting');
  if (standing === 'current') retire(db, attempt, 'current');
  db.orm.insert(reports).values({ ...report, attempt, passed: passed ? 1 : 0, createdAt: at, standing }).run();
  saveDependencies(db, attempt, report.id, depends);
}

function retire(db: Database, attempt: string, standing: 'current' | 'waiting'): void {
  db.orm.update(reports).set({ standing: 'past' }).where(and(eq(reports.attempt, attempt), eq(reports.standing, standing))).run();
}

/** Adds a report beside the older ones: the stored one can no longer be read. */
export function addReport(db: Database, attempt: string, report: NewReport, standing: 'current' | 'waiting', audit: AuditEntry): void {
  inTransaction(db, () => {
    insertReport(db, attempt, report, standing);
    insertAudit(db, audit);
  });
}

/**
 * Decides on a report that waits: it counts from now on, or the present one goes on counting. False when it waits no more,
 * so that two administrators cannot decide against each other.
 */
export function decideReport(db: Database, decision: { report: string; attempt: string; apply: boolean }, audit: AuditEntry): boolean {
  return inTransaction(db, () => {
    const { report, attempt, apply } = decision;
    const waits = and(eq(reports.id, report), eq(reports.standing, 'waiting'));
    if (db.orm.select({ id: reports.id }).from(reports).where(waits).get() === undefined) return false;
    if (apply) retire(db, attempt, 'current');
    db.orm.update(reports).set({ standing: apply ? 'current' : 'kept' }).where(waits).run();
    insertAudit(db, audit);
    return true;
  });
}
