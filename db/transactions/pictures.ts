import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import type { AuditEntry } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { pictures } from '../schema/pictures.ts';

export interface NewPicture {
  id: string;
  name: string;
  hash: string;
  unit: string | null;
  alt: string;
  width: number;
  height: number;
  bytes: Buffer;
  by: string;
  at: string;
}

/** Stores a picture, once for each unit. */
export function insertPicture(db: Database, picture: NewPicture, audit: AuditEntry): void {
  inTransaction(db, () => {
    const owned = picture.unit === null ? and(isNull(pictures.unit), eq(pictures.by, picture.by)) : eq(pictures.unit, picture.unit);
    const known = db.orm.select({ id: pictures.id }).from(pictures).where(and(eq(pictures.name, picture.name), owned)).get();
    if (known !== undefined) return;
    db.orm.insert(pictures).values(picture).run();
    insertAudit(db, audit);
  });
}
