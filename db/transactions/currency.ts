import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import type { AuditEntry } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';

/** Notes that somebody held items against the register. A check is nothing but what was done when by whom: the audit is its record. */
export function noteChecks(db: Database, checks: readonly AuditEntry[]): void {
  inTransaction(db, () => {
    for (const check of checks) insertAudit(db, check);
  });
}
