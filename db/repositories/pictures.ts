import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { pictures } from '../schema/pictures.ts';

/** An uploaded picture without its bytes. */
export interface PictureRecord {
  name: string;
  alt: string;
  width: number;
  height: number;
}

const columns = { name: pictures.name, alt: pictures.alt, width: pictures.width, height: pictures.height };

/** The pictures that lessons of a unit may show, newest first; without a unit, those that a person uploaded for drafts of nobody's unit. */
export function listPictures(db: Database, unit: string | null, person: string): PictureRecord[] {
  const owned = unit === null ? and(isNull(pictures.unit), eq(pictures.by, person)) : eq(pictures.unit, unit);
  return db.orm.select(columns).from(pictures).where(owned).orderBy(desc(pictures.at), desc(pictures.id)).all();
}

/** The bytes of a picture; null where nobody uploaded it. Whoever uploaded it: the same name is the same bytes. */
export function selectOptionalPictureBytes(db: Database, name: string): Buffer | null {
  return db.orm.select({ bytes: pictures.bytes }).from(pictures).where(eq(pictures.name, name)).orderBy(asc(pictures.at)).get()?.bytes ?? null;
}

/** A picture with its words for those who do not see it; null where nobody uploaded it. */
export function selectOptionalPicture(db: Database, name: string): { alt: string; hash: string; bytes: Buffer } | null {
  return db.orm.select({ alt: pictures.alt, hash: pictures.hash, bytes: pictures.bytes }).from(pictures).where(eq(pictures.name, name)).orderBy(asc(pictures.at)).get() ?? null;
}
