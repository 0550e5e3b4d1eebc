import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';
import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import type { AuditEntry } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { selectOptionalCrewAttempt, selectOptionalCrewSeat } from '../repositories/crews.ts';
import type { CrewCase } from '../repositories/crews.ts';
import { crewSeats } from '../schema/crews.ts';
import { hallAttempts } from '../schema/workshops.ts';

/** Puts a seat into a group with a role. `begun`: its own group works already, and whoever left it now would leave a file behind. */
export function takeCrewSeat(db: Database, row: CrewCase & { seat: string; crew: number; role: RoleTrack; at: string }, audit: AuditEntry): 'taken' | 'begun' {
  return inTransaction(db, () => {
    const own = selectOptionalCrewSeat(db, row, row.seat);
    if (own !== null && (own.crew !== row.crew || own.role !== row.role) && selectOptionalCrewAttempt(db, row, own.crew) !== null) return 'begun';
    const { crew, role, at } = row;
    db.orm.insert(crewSeats).values(row).onConflictDoUpdate({ target: [crewSeats.workshop, crewSeats.scenario, crewSeats.seat], set: { crew, role, at } }).run();
    insertAudit(db, audit);
    return 'taken';
  });
}

/** Remembers which attempt a group works, opened by one of its seats. */
export function insertCrewAttempt(db: Database, row: CrewCase & { seat: string; crew: number; attempt: string }): void {
  db.orm.insert(hallAttempts).values(row).run();
}
