import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import { attendanceCertificates, mergedCommunes, rosterEntries } from '../schema/rosters.ts';

const statements = preparedFor((orm) => ({
  entries: orm.select().from(rosterEntries).where(eq(rosterEntries.workshop, sql.placeholder('workshop'))).orderBy(asc(rosterEntries.line)).prepare(),
  lastLine: orm.select({ line: sql<number>`coalesce(max(${rosterEntries.line}), 0)` }).from(rosterEntries).where(eq(rosterEntries.workshop, sql.placeholder('workshop'))).prepare(),
  merged: orm.select({ former: mergedCommunes.former, present: mergedCommunes.present }).from(mergedCommunes).where(eq(mergedCommunes.workshop, sql.placeholder('workshop'))).prepare(),
  certificates: orm
    .select()
    .from(attendanceCertificates)
    .where(and(eq(attendanceCertificates.workshop, sql.placeholder('workshop')), isNull(attendanceCertificates.withdrawnAt)))
    .prepare(),
  certificateByCode: orm.select().from(attendanceCertificates).where(eq(attendanceCertificates.code, sql.placeholder('code'))).prepare(),
}));

/** Somebody on a roster. */
export type RosterEntryRecord = typeof rosterEntries.$inferSelect;

/** A paper that says that somebody was there. */
export type AttendanceCertificateRecord = typeof attendanceCertificates.$inferSelect;

/** In the order of the list. */
export function listRoster(db: Database, workshop: string): RosterEntryRecord[] {
  return statements(db).entries.all({ workshop });
}

/** 0 for an empty roster. */
export function selectLastRosterLine(db: Database, workshop: string): number {
  return statements(db).lastLine.get({ workshop })?.line ?? 0;
}

export function listMergedCommunes(db: Database, workshop: string): { former: string; present: string }[] {
  return statements(db).merged.all({ workshop });
}

/** Those of a workshop that were not taken back. */
export function listAttendanceCertificates(db: Database, workshop: string): AttendanceCertificateRecord[] {
  return statements(db).certificates.all({ workshop });
}

/** Taken back or not: the check says which. */
export function selectOptionalAttendanceCertificate(db: Database, code: string): AttendanceCertificateRecord | null {
  return statements(db).certificateByCode.get({ code }) ?? null;
}
