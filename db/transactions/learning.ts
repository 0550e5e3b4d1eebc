import { and, eq } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import type { AuditEntry, CertificateRecord, PlaceRecord, ReadingRecord } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { certificates, lessonPlaces, lessonReadings } from '../schema/learning.ts';

export interface NewReading extends ReadingRecord {
  id: string;
  person: string;
  /** The day whose law the lesson was read by, ISO. */
  lawDate: string;
}

/** Stores that a version of a lesson was read. False when it is stored already: the form was sent twice. */
export function insertReading(db: Database, reading: NewReading, audit: AuditEntry): boolean {
  return inTransaction(db, () => {
    const target = [lessonReadings.person, lessonReadings.course, lessonReadings.lesson, lessonReadings.version];
    if (db.orm.insert(lessonReadings).values(reading).onConflictDoNothing({ target }).run().changes === 0) return false;
    insertAudit(db, audit);
    return true;
  });
}

/** Keeps the place at which somebody stopped in a lesson; the last one counts. */
export function setPlace(db: Database, place: PlaceRecord & { person: string }, audit: AuditEntry): void {
  inTransaction(db, () => {
    const target = [lessonPlaces.person, lessonPlaces.course, lessonPlaces.lesson];
    db.orm.insert(lessonPlaces).values(place).onConflictDoUpdate({ target, set: { section: place.section, at: place.at } }).run();
    insertAudit(db, audit);
  });
}

export interface NewCertificate extends CertificateRecord {
  id: string;
  person: string;
  registerVersion: string;
}

/** Gives out a certificate. @returns the code of the one that stands: of the same person and course version there is never a second. */
export function insertCertificate(db: Database, certificate: NewCertificate, audit: AuditEntry): string {
  return inTransaction(db, () => {
    const target = [certificates.person, certificates.course, certificates.courseVersion];
    if (db.orm.insert(certificates).values(certificate).onConflictDoNothing({ target }).run().changes === 0) {
      const { person, course, courseVersion } = certificate;
      const same = and(eq(certificates.person, person), eq(certificates.course, course), eq(certificates.courseVersion, courseVersion));
      return db.orm.select({ code: certificates.code }).from(certificates).where(same).get()?.code ?? certificate.code;
    }
    insertAudit(db, audit);
    return certificate.code;
  });
}
