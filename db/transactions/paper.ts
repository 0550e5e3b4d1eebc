import { and, eq } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import type { AuditEntry } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import type { RoundKey } from '../repositories/workshops.ts';
import { paperTestCounts } from '../schema/paper-tests.ts';
import { paperCounts } from '../schema/workshops.ts';

export interface SheetCounts {
  sheet: number;
  counts: readonly { choice: string; count: number }[];
}

/** Keys many sheets of a vote at once; each replaces what was keyed under its number, and one without counts is taken away. */
export function replacePaperSheets(db: Database, key: RoundKey, sheets: readonly SheetCounts[], audit: AuditEntry): void {
  const { workshop, item, round } = key;
  inTransaction(db, () => {
    for (const { sheet, counts } of sheets) {
      db.orm.delete(paperCounts).where(and(eq(paperCounts.workshop, workshop), eq(paperCounts.item, item), eq(paperCounts.round, round), eq(paperCounts.sheet, sheet))).run();
      for (const { choice, count } of counts) if (count > 0) db.orm.insert(paperCounts).values({ ...key, sheet, choice, count }).run();
    }
    insertAudit(db, audit);
  });
}

/** Keys a bundle of sheets of a test; keyed again, it replaces itself. */
export function replacePaperTest(db: Database, key: { workshop: string; item: string; sheet: number }, counts: readonly { question: string; choice: string; count: number }[], audit: AuditEntry): void {
  const { workshop, item, sheet } = key;
  inTransaction(db, () => {
    db.orm.delete(paperTestCounts).where(and(eq(paperTestCounts.workshop, workshop), eq(paperTestCounts.item, item), eq(paperTestCounts.sheet, sheet))).run();
    for (const count of counts) if (count.count > 0) db.orm.insert(paperTestCounts).values({ ...key, ...count }).run();
    insertAudit(db, audit);
  });
}
