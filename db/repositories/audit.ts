import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import type { AuditEntry } from '../records.ts';
import { audit } from '../schema/audit.ts';
import { parseEventData } from './attempts.ts';

const statements = preparedFor((orm) => ({
  ofSubject: orm.select().from(audit).where(eq(audit.subject, sql.placeholder('subject'))).orderBy(asc(audit.at), asc(audit.id)).prepare(),
  insert: orm
    .insert(audit)
    .values({
      id: sql.placeholder('id'),
      at: sql.placeholder('at'),
      actor: sql.placeholder('actor'),
      act: sql.placeholder('act'),
      subject: sql.placeholder('subject'),
      details: sql.placeholder('details'),
    })
    .prepare(),
}));

/** Writes a line of the audit; called inside the transaction of the act it tells of. */
export function insertAudit(db: Database, entry: AuditEntry): void {
  statements(db).insert.run({ ...entry, details: JSON.stringify(entry.details) });
}

/** Everything recorded about one subject, oldest first. */
export function listAudit(db: Database, subject: string): AuditEntry[] {
  return statements(db).ofSubject.all({ subject }).map((row) => ({ ...row, details: parseEventData(row.details) }));
}
