import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import type { WorkshopNoteRecord } from '../hall-records.ts';
import type { AuditEntry } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { selectLastNoteVersion } from '../repositories/workshop-notes.ts';
import { workshopNotes } from '../schema/workshop-notes.ts';

/** Adds a version of a note, provided that nobody else did since `expectedVersion`. */
export function appendNote(db: Database, command: Omit<WorkshopNoteRecord, 'version'> & { workshop: string; expectedVersion: number }, audit: AuditEntry): { version: number } | { conflict: number } {
  const { expectedVersion, ...note } = command;
  return inTransaction(db, () => {
    const actual = selectLastNoteVersion(db, note.workshop, note.item);
    if (actual !== expectedVersion) return { conflict: actual };
    const version = expectedVersion + 1;
    db.orm.insert(workshopNotes).values({ ...note, version }).run();
    insertAudit(db, audit);
    return { version };
  });
}
