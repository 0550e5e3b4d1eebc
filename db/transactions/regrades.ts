import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import type { AuditEntry, RegradeKind, RegradeOutcome } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { selectOptionalReport } from '../repositories/grading.ts';
import { selectRunningRegrade } from '../repositories/regrades.ts';
import { regradeItems, regrades } from '../schema/regrades.ts';
import { insertReport } from './reports.ts';
import type { NewReport } from './reports.ts';

export interface NewRegrade {
  id: string;
  kind: RegradeKind;
  registerVersion: string;
  startedBy: string | null;
  at: string;
  /** JSON: the dependencies that changed. */
  changes: string;
  /** The amended version of a case; null where the law or its rules changed. */
  scenarioVersion: string | null;
  attempts: readonly string[];
}

/** Notes which attempts are to be graded anew. False while another grading is under way. */
export function startRegrade(db: Database, { attempts, at, ...regrade }: NewRegrade, audit: AuditEntry): boolean {
  return inTransaction(db, () => {
    if (selectRunningRegrade(db) !== null) return false;
    db.orm.insert(regrades).values({ ...regrade, status: 'running', startedAt: at }).run();
    db.driver.prepare('INSERT INTO regrade_items (regrade, place, attempt) SELECT ?, key, value FROM json_each(?)').run(regrade.id, JSON.stringify(attempts));
    insertAudit(db, audit);
    return true;
  });
}

/** One attempt graded anew. */
export interface GradedItem {
  place: number;
  attempt: string;
  outcome: RegradeOutcome;
  /** JSON. */
  difference: string;
  /** The report that was compared with; when another counts by now the attempt has to be compared again. */
  comparedWith: string | null;
  /** The new report with its standing; null in a dry run, and where there is none. */
  report: { row: NewReport; standing: 'current' | 'waiting'; audit: AuditEntry } | null;
}

/** Stores a batch. What somebody else has stored meanwhile, and what no longer compares, is passed over. */
export function saveGraded(db: Database, regrade: string, items: readonly GradedItem[]): void {
  inTransaction(db, () => {
    if (selectRunningRegrade(db)?.id !== regrade) return;
    for (const { place, attempt, outcome, difference, comparedWith, report } of items) {
      if ((selectOptionalReport(db, attempt)?.id ?? null) !== comparedWith) continue;
      const open = and(eq(regradeItems.regrade, regrade), eq(regradeItems.place, place), isNull(regradeItems.outcome));
      const { changes } = db.orm.update(regradeItems).set({ outcome, difference }).where(open).run();
      if (changes === 0 || report === null) continue;
      insertReport(db, attempt, report.row, report.standing);
      insertAudit(db, report.audit);
      db.orm.update(regradeItems).set({ report: report.row.id }).where(and(eq(regradeItems.regrade, regrade), eq(regradeItems.place, place))).run();
    }
  });
}

/** Ends a grading that is under way. False when it was over already. */
export function endRegrade(db: Database, { id, status, at }: { id: string; status: 'done' | 'cancelled'; at: string }, audit: AuditEntry | null): boolean {
  return inTransaction(db, () => {
    const { changes } = db.orm.update(regrades).set({ status, finishedAt: at }).where(and(eq(regrades.id, id), eq(regrades.status, 'running'))).run();
    if (changes > 0 && audit !== null) insertAudit(db, audit);
    return changes > 0;
  });
}
