import { sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import { reportMarks } from '../schema/grading.ts';

/** Keeps what reports say of each rule, in place of what was kept in an older shape. */
export function saveReportMarks(db: Database, rows: readonly { report: string; marks: string }[]): void {
  inTransaction(db, () => {
    for (const row of rows) db.orm.insert(reportMarks).values(row).onConflictDoUpdate({ target: reportMarks.report, set: { marks: sql`excluded.marks` } }).run();
  });
}
