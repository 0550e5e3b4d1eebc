import { eq, lte } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import type { AuditEntry } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { selectOptionalInstallationKey } from '../repositories/sharing.ts';
import type { ImportedDraftRecord, PendingImportRecord } from '../repositories/sharing.ts';
import { draftComments, drafts, draftVersions } from '../schema/drafts.ts';
import { importedDrafts, installationKey, pendingImports, trustedKeys } from '../schema/sharing.ts';
import type { NewDraft } from './drafts.ts';
import { insertPicture, type NewPicture } from './pictures.ts';

/** Keeps the key pair of this installation, unless it has one. @returns the one that is kept */
export function keepInstallationKey(db: Database, made: { publicKey: string; privateKey: string; at: string }): { publicKey: string; privateKey: string } {
  return inTransaction(db, () => {
    const kept = selectOptionalInstallationKey(db);
    if (kept !== null) return kept;
    const { publicKey, privateKey, at } = made;
    db.orm.insert(installationKey).values({ id: 1, publicKey, privateKey, madeAt: at }).run();
    return { publicKey, privateKey };
  });
}

/** Notes that an item was handed on. */
export function noteExport(db: Database, audit: AuditEntry): void {
  inTransaction(db, () => insertAudit(db, audit));
}

/** Trusts a key under a name, or calls it otherwise. */
export function trustKey(db: Database, trusted: { publicKey: string; name: string; by: string; at: string }, audit: AuditEntry): void {
  inTransaction(db, () => {
    db.orm.insert(trustedKeys).values(trusted).onConflictDoUpdate({ target: trustedKeys.publicKey, set: { name: trusted.name, by: trusted.by, at: trusted.at } }).run();
    insertAudit(db, audit);
  });
}

/** Takes the trust in a key back; what came in under it stays. */
export function distrustKey(db: Database, publicKey: string, audit: AuditEntry): { taken: boolean } {
  return inTransaction(db, () => {
    const { changes } = db.orm.delete(trustedKeys).where(eq(trustedKeys.publicKey, publicKey)).run();
    if (changes > 0) insertAudit(db, audit);
    return { taken: changes > 0 };
  });
}

/** Keeps what somebody handed in until it is decided about, in place of what the same person handed in before; what waited too long goes. */
export function keepPendingImport(db: Database, { now, ...pending }: PendingImportRecord & { person: string; expiresAt: string; now: string }): void {
  inTransaction(db, () => {
    dropPendingImport(db, pending.person);
    db.orm.delete(pendingImports).where(lte(pendingImports.expiresAt, now)).run();
    db.orm.insert(pendingImports).values(pending).run();
  });
}

/** Gives up what somebody handed in. */
export function dropPendingImport(db: Database, person: string): void {
  db.orm.delete(pendingImports).where(eq(pendingImports.person, person)).run();
}

/** A draft that comes in with its first version; `origin` null for one that was written here, in a file. */
export interface IncomingDraft {
  draft: NewDraft;
  note: string;
  origin: Omit<ImportedDraftRecord, 'draft'> | null;
  /** What could not be read of it, kept as remarks. */
  remarks: readonly { id: string; step: string | null; words: string }[];
}

/** Makes drafts of what somebody handed in, all or none, and gives it up as decided. */
export function insertIncomingDrafts(db: Database, person: string, incoming: readonly IncomingDraft[], pictures: readonly { picture: NewPicture; audit: AuditEntry }[], audits: readonly AuditEntry[]): void {
  inTransaction(db, () => {
    for (const { picture, audit } of pictures) insertPicture(db, picture, audit);
    for (const { draft: made, note, origin, remarks } of incoming) {
      const { body, hash, at, ...draft } = made;
      db.orm.insert(drafts).values({ ...draft, state: 'draft', revision: 1, createdAt: at, updatedAt: at }).run();
      db.orm.insert(draftVersions).values({ draft: draft.id, revision: 1, body, hash, by: draft.author, since: at, at, note, auto: false }).run();
      if (origin !== null) db.orm.insert(importedDrafts).values({ ...origin, draft: draft.id }).run();
      for (const remark of remarks) db.orm.insert(draftComments).values({ ...remark, draft: draft.id, revision: 1, by: person, at }).run();
    }
    dropPendingImport(db, person);
    for (const audit of audits) insertAudit(db, audit);
  });
}
