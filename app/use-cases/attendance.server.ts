import type { WorkshopRecord } from '#db/hall-records.ts';
import { listAttendanceCertificates, listRoster } from '#db/repositories/rosters.ts';
import type { RosterEntryRecord } from '#db/repositories/rosters.ts';
import { listSeats } from '#db/repositories/workshops.ts';
import type { HallSeatRecord } from '#db/hall-records.ts';
import { markRosterEntry, removeRosterEntry, seatRosterEntry } from '#db/transactions/rosters.ts';
import { attendanceOf } from '../domain/workshop/attendance.ts';
import type { Attended } from '../domain/workshop/attendance.ts';
import { statusOf } from '../domain/workshop/run.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import type { AttendanceRefusal, LoadedAttendance, LooseSeat } from './roster-contracts.ts';
import { auditEntry, withStorage } from './storage.ts';
import { findOwnWorkshop, runOf } from './workshop-access.ts';

/** Who of the roster is in the hall. */
export function attendanceIn(ports: Ports, workshop: string): Attended<RosterEntryRecord, HallSeatRecord> {
  return attendanceOf(listRoster(ports.db, workshop), listSeats(ports.db, workshop));
}

/** Whoever a paper can be given to: people with a name who are here. */
export function attendees({ announced, unannounced }: Attended<RosterEntryRecord, HallSeatRecord>): { holder: string; name: string; workplace: string | null }[] {
  const listed = announced.flatMap(({ person, here }) => (here ? [{ holder: person.id, name: person.name, workplace: person.commune }] : []));
  return [...listed, ...unannounced.flatMap(({ id, name, commune }) => (name === null ? [] : [{ holder: id, name, workplace: commune }]))];
}

const looseSeat = ({ id, number, kind, size, name, commune, role }: HallSeatRecord): LooseSeat => ({ id, number, kind, size, name, commune, role });

/** The attendance list, with names: for the facilitator alone. */
export function loadAttendance(ports: Ports, caller: Caller, input: { workshop: string }): Result<LoadedAttendance, Refusal> {
  return withStorage<LoadedAttendance, Refusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const { id, title, place, opensOn, closesOn } = found.value;
    const attended = attendanceIn(ports, id);
    const held = new Set(listAttendanceCertificates(ports.db, id).map(({ holder }) => holder));
    return done({
      id,
      title,
      place,
      heldFrom: opensOn,
      heldTo: closesOn,
      rows: attended.announced.map(({ person: { id: entry, name, commune, position, phone, mark }, seat, here }) => ({ id: entry, name, commune, position, phone, mark, here, seat: seat?.number ?? null })),
      unannounced: attended.unannounced.map(looseSeat),
      nameless: attended.nameless.map(looseSeat),
      certificates: { given: held.size, due: attendees(attended).filter(({ holder }) => !held.has(holder)).length },
      started: statusOf(runOf(ports, found.value)) !== 'planned',
    });
  });
}

/** An entry of the caller's own roster. */
function findEntry(ports: Ports, caller: Caller, input: { workshop: string; entry: string }): Result<{ workshop: WorkshopRecord; entry: RosterEntryRecord }, AttendanceRefusal> {
  const found = findOwnWorkshop(ports, caller, input.workshop);
  if (!found.ok) return found;
  const entry = listRoster(ports.db, input.workshop).find(({ id }) => id === input.entry);
  return entry === undefined ? failed({ reason: 'entry-gone' }) : done({ workshop: found.value, entry });
}

/** Writes down what the facilitator saw of somebody on the roster; null: the seats say it again. */
export function markAttendance(ports: Ports, caller: Caller, input: { workshop: string; entry: string; mark: 'present' | 'absent' | null }): Result<null, AttendanceRefusal> {
  return withStorage<null, AttendanceRefusal>(ports, () => {
    const found = findEntry(ports, caller, input);
    if (!found.ok) return found;
    markRosterEntry(ports.db, input, auditEntry(ports, ports.clock.now(), { actor: caller.person, act: 'workshop.attendance-marked', subject: input.workshop, details: { entry: input.entry, mark: input.mark } }));
    return done(null);
  });
}

/** Says whose seat it is, where the name that was typed does not. */
export function giveSeat(ports: Ports, caller: Caller, input: { workshop: string; entry: string; seat: string }): Result<null, AttendanceRefusal> {
  return withStorage<null, AttendanceRefusal>(ports, () => {
    const found = findEntry(ports, caller, input);
    if (!found.ok) return found;
    if (!listSeats(ports.db, input.workshop).some(({ id, kind }) => id === input.seat && kind === 'person')) return failed({ reason: 'seat-gone' });
    seatRosterEntry(ports.db, input, auditEntry(ports, ports.clock.now(), { actor: caller.person, act: 'workshop.roster-seated', subject: input.workshop, details: { entry: input.entry, seat: input.seat } }));
    return done(null);
  });
}

/** Takes somebody off the roster; a paper that was given under that entry is taken back. */
export function removeFromRoster(ports: Ports, caller: Caller, input: { workshop: string; entry: string }): Result<null, AttendanceRefusal> {
  return withStorage<null, AttendanceRefusal>(ports, () => {
    const found = findEntry(ports, caller, input);
    if (!found.ok) return found;
    const at = ports.clock.now();
    removeRosterEntry(ports.db, { ...input, at }, auditEntry(ports, at, { actor: caller.person, act: 'workshop.roster-removed', subject: input.workshop, details: { entry: input.entry } }));
    return done(null);
  });
}
