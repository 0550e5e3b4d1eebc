import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import type { RemoteLinkRecord } from '../hall-records.ts';
import type { AuditEntry } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { remoteLinks } from '../schema/remote-links.ts';
import { insertSession } from './signing-in.ts';
import type { NewSession } from './signing-in.ts';

/** Issues a link; the person's earlier ones for this workshop stop working. */
export function issueRemoteLink(db: Database, link: Omit<RemoteLinkRecord, 'usedAt'>, audit: AuditEntry): void {
  inTransaction(db, () => {
    db.orm.update(remoteLinks).set({ usedAt: link.createdAt }).where(and(eq(remoteLinks.workshop, link.workshop), eq(remoteLinks.person, link.person), isNull(remoteLinks.usedAt))).run();
    db.orm.insert(remoteLinks).values({ ...link, usedAt: null }).run();
    insertAudit(db, audit);
  });
}

/** Uses a link once and opens its person's session. `used`: another device was faster. */
export function redeemRemoteLink(db: Database, command: { tokenHash: string; at: string; session: NewSession }, audit: AuditEntry): 'done' | 'used' {
  return inTransaction(db, () => {
    const spent = db.orm.update(remoteLinks).set({ usedAt: command.at }).where(and(eq(remoteLinks.tokenHash, command.tokenHash), isNull(remoteLinks.usedAt))).run();
    if (spent.changes !== 1) return 'used';
    insertSession(db, command.session);
    insertAudit(db, audit);
    return 'done';
  });
}
