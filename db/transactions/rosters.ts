import { and, eq, isNull } from 'drizzle-orm';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';
import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import type { AuditEntry } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { listAttendanceCertificates, listRoster, selectLastRosterLine } from '../repositories/rosters.ts';
import type { AttendanceCertificateRecord, RosterEntryRecord } from '../repositories/rosters.ts';
import { attendanceCertificates, mergedCommunes, rosterEntries } from '../schema/rosters.ts';

export interface NewRosterEntry {
  id: string;
  name: string;
  commune: string | null;
  position: string | null;
  role: RoleTrack | null;
  phone: string | null;
}

/**
 * Adds people to a roster, behind those on it. `decide` is asked inside the transaction who is still to be added: the same list
 * sent twice adds nobody the second time. @returns how many were added
 */
export function addToRoster(
  db: Database,
  command: { workshop: string; merged: readonly { former: string; present: string }[]; decide: (listed: readonly RosterEntryRecord[]) => readonly NewRosterEntry[] },
  audit: (added: number) => AuditEntry,
): number {
  const { workshop, merged, decide } = command;
  return inTransaction(db, () => {
    const added = decide(listRoster(db, workshop));
    let line = selectLastRosterLine(db, workshop);
    for (const entry of added) {
      line += 1;
      db.orm.insert(rosterEntries).values({ ...entry, workshop, line, mark: null, seat: null }).run();
    }
    db.orm.delete(mergedCommunes).where(eq(mergedCommunes.workshop, workshop)).run();
    for (const each of merged) db.orm.insert(mergedCommunes).values({ workshop, ...each }).onConflictDoUpdate({ target: [mergedCommunes.workshop, mergedCommunes.former], set: { present: each.present } }).run();
    insertAudit(db, audit(added.length));
    return added.length;
  });
}

const entryOf = (workshop: string, entry: string) => and(eq(rosterEntries.workshop, workshop), eq(rosterEntries.id, entry));

/** What the facilitator saw of somebody on the roster; null: the seats say it. */
export function markRosterEntry(db: Database, command: { workshop: string; entry: string; mark: 'present' | 'absent' | null }, audit: AuditEntry): void {
  inTransaction(db, () => {
    db.orm.update(rosterEntries).set({ mark: command.mark }).where(entryOf(command.workshop, command.entry)).run();
    insertAudit(db, audit);
  });
}

/** Says whose seat it is; whoever had it before has none. */
export function seatRosterEntry(db: Database, command: { workshop: string; entry: string; seat: string }, audit: AuditEntry): void {
  const { workshop, entry, seat } = command;
  inTransaction(db, () => {
    db.orm.update(rosterEntries).set({ seat: null }).where(and(eq(rosterEntries.workshop, workshop), eq(rosterEntries.seat, seat))).run();
    db.orm.update(rosterEntries).set({ seat, mark: null }).where(entryOf(workshop, entry)).run();
    insertAudit(db, audit);
  });
}

/** Takes somebody off the roster, and takes a paper back that was given under that entry. */
export function removeRosterEntry(db: Database, command: { workshop: string; entry: string; at: string }, audit: AuditEntry): void {
  const { workshop, entry, at } = command;
  inTransaction(db, () => {
    db.orm
      .update(attendanceCertificates)
      .set({ withdrawnAt: at })
      .where(and(eq(attendanceCertificates.workshop, workshop), eq(attendanceCertificates.holder, entry), isNull(attendanceCertificates.withdrawnAt)))
      .run();
    db.orm.delete(rosterEntries).where(entryOf(workshop, entry)).run();
    insertAudit(db, audit);
  });
}

/** Gives papers to everybody who has none yet. @returns how many were given */
export function insertAttendanceCertificates(db: Database, workshop: string, papers: readonly Omit<AttendanceCertificateRecord, 'withdrawnAt'>[], audit: (given: number) => AuditEntry): number {
  return inTransaction(db, () => {
    const held = new Set(listAttendanceCertificates(db, workshop).map(({ holder }) => holder));
    const given = papers.filter(({ holder }) => !held.has(holder));
    for (const paper of given) db.orm.insert(attendanceCertificates).values({ ...paper, withdrawnAt: null }).run();
    if (given.length > 0) insertAudit(db, audit(given.length));
    return given.length;
  });
}
