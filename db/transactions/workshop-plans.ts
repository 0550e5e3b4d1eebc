import { eq } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { isBrokenReference } from '../fault.ts';
import { inTransaction } from '../prepared.ts';
import type { WorkshopRecord } from '../hall-records.ts';
import type { AuditEntry } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { selectLastWorkshopSeq, selectOptionalWorkshop } from '../repositories/workshops.ts';
import { workshops } from '../schema/workshops.ts';

/** What of a workshop its facilitator changes. */
export type PlanChange = Partial<Pick<WorkshopRecord, 'title' | 'place' | 'opensOn' | 'closesOn' | 'communes' | 'runSheet' | 'startsAt'>>;

/**
 * Changes a workshop's plan, provided that nobody else did since `expectedRevision` and that the run has not gone on since
 * `expectedSeq`: what lay ahead then lies ahead still.
 */
export function changePlan(db: Database, command: { workshop: string; expectedRevision: number; expectedSeq: number; change: PlanChange }, audit: AuditEntry): 'changed' | 'conflict' {
  const { workshop, expectedRevision, expectedSeq, change } = command;
  const { communes, ...plain } = change;
  return inTransaction(db, () => {
    if (selectOptionalWorkshop(db, workshop)?.revision !== expectedRevision || selectLastWorkshopSeq(db, workshop) !== expectedSeq) return 'conflict';
    db.orm
      .update(workshops)
      .set({ ...plain, ...(communes === undefined ? {} : { communes: JSON.stringify(communes) }), revision: expectedRevision + 1 })
      .where(eq(workshops.id, workshop))
      .run();
    insertAudit(db, audit);
    return 'changed';
  });
}

/** Removes a workshop that nothing speaks of yet: it never began, nobody has joined it, no roster belongs to it. */
export function deletePlannedWorkshop(db: Database, workshop: string, audit: AuditEntry): 'deleted' | 'in-use' {
  try {
    return inTransaction(db, () => {
      db.orm.delete(workshops).where(eq(workshops.id, workshop)).run();
      insertAudit(db, audit);
      return 'deleted';
    });
  } catch (error) {
    if (isBrokenReference(error)) return 'in-use';
    throw error;
  }
}
