import { and, eq, sql } from 'drizzle-orm';
import type { RunEvent } from '#app/domain/workshop/run-machine.ts';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';
import type { Database } from '../client.server.ts';
import { inTransaction, preparedFor } from '../prepared.ts';
import type { HallSeatRecord, WorkshopRecord } from '../hall-records.ts';
import type { AuditEntry } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import {
  listAnswersOfSeat,
  selectLastWorkshopSeq,
  selectOptionalAnswerWithKey,
  selectOptionalSeatByNumber,
  selectOptionalSeatOfDevice,
  selectOptionalWorkshopByCode,
  selectSeated,
} from '../repositories/workshops.ts';
import { listTestAnswersOfSeat } from '../repositories/hall-tests.ts';
import type { RoundKey } from '../repositories/workshops.ts';
import { hallAttempts, paperCounts, seats, voteAnswers, workshopEvents, workshops } from '../schema/workshops.ts';
import { insertPerson } from './people.ts';
import type { NewPerson } from './people.ts';
import { forgetTries, insertSession } from './signing-in.ts';
import type { NewSession } from './signing-in.ts';

const statements = preparedFor((orm) => ({
  event: orm
    .insert(workshopEvents)
    .values({ workshop: sql.placeholder('workshop'), seq: sql.placeholder('seq'), type: sql.placeholder('type'), at: sql.placeholder('at'), actor: sql.placeholder('actor') })
    .prepare(),
  withdraw: orm
    .update(voteAnswers)
    .set({ standing: 0 })
    .where(and(eq(voteAnswers.workshop, sql.placeholder('workshop')), eq(voteAnswers.item, sql.placeholder('item')), eq(voteAnswers.round, sql.placeholder('round')), eq(voteAnswers.seat, sql.placeholder('seat')), eq(voteAnswers.standing, 1)))
    .prepare(),
  answer: orm
    .insert(voteAnswers)
    .values({
      workshop: sql.placeholder('workshop'),
      item: sql.placeholder('item'),
      round: sql.placeholder('round'),
      seat: sql.placeholder('seat'),
      choice: sql.placeholder('choice'),
      clientKey: sql.placeholder('clientKey'),
      standing: 1,
      at: sql.placeholder('at'),
    })
    .prepare(),
}));

/** `code-taken`: a workshop with this code is not over; draw another. */
export function insertWorkshop(db: Database, workshop: WorkshopRecord, audit: AuditEntry): 'created' | 'code-taken' {
  return inTransaction(db, () => {
    const other = selectOptionalWorkshopByCode(db, workshop.code);
    if (other !== null && other.endedAt === null) return 'code-taken';
    db.orm.insert(workshops).values({ ...workshop, communes: JSON.stringify(workshop.communes) }).run();
    insertAudit(db, audit);
    return 'created';
  });
}

/** Appends one event to a run, provided that nobody else did since `expectedSeq`; the end of the run frees the code. */
export function appendWorkshopEvent(db: Database, command: { workshop: string; expectedSeq: number; event: RunEvent; actor: string }, audit: AuditEntry): { appended: true } | { conflict: number } {
  const { workshop, expectedSeq, event, actor } = command;
  return inTransaction(db, () => {
    const actual = selectLastWorkshopSeq(db, workshop);
    if (actual !== expectedSeq) return { conflict: actual };
    statements(db).event.run({ workshop, seq: expectedSeq + 1, type: event.type, at: event.at, actor });
    if (event.type === 'run.ended') db.orm.update(workshops).set({ endedAt: event.at }).where(eq(workshops.id, workshop)).run();
    insertAudit(db, audit);
    return { appended: true };
  });
}

export interface NewHallSeat {
  id: string;
  workshop: string;
  deviceHash: string;
  moveCode: string;
  kind: 'person' | 'table';
  size: number;
  name: string | null;
  commune: string | null;
  role: RoleTrack | null;
  at: string;
}

/**
 * The seat of a device: the one that it has, else a new one under the next number. `full`: the workshop has no more seats to
 * give. A form that was sent twice takes one seat.
 */
export function takeHallSeat(db: Database, { at, ...seat }: NewHallSeat, limit: number): { seat: HallSeatRecord; back: boolean } | 'full' {
  return inTransaction(db, () => {
    const known = selectOptionalSeatOfDevice(db, seat.workshop, seat.deviceHash);
    if (known !== null) return { seat: known, back: true };
    const seated = selectSeated(db, seat.workshop);
    if (seated.seats >= limit) return 'full';
    const number = seated.lastNumber + 1;
    db.orm.insert(seats).values({ ...seat, number, joinedAt: at, leftAt: null }).run();
    const { id, kind, size, name, commune, role, moveCode } = seat;
    return { seat: { id, number, kind, size, name, commune, role, moveCode, person: null }, back: false };
  });
}

/** What `moveHallSeat` finds wrong. */
export type MoveRefusal = 'move-code-wrong' | 'seat-in-use';

/**
 * Brings a seat to another device. A seat that this device has taken before and not answered from is given up; one with
 * answers stays, because one person must not count twice.
 */
export function moveHallSeat(
  db: Database,
  command: { workshop: string; number: number; moveCode: string; deviceHash: string; newMoveCode: string; at: string; account: string },
  audit: (seat: HallSeatRecord) => AuditEntry,
): { seat: HallSeatRecord } | { refuse: MoveRefusal } {
  const { workshop, number, moveCode, deviceHash, newMoveCode, at, account } = command;
  return inTransaction(db, () => {
    const seat = selectOptionalSeatByNumber(db, workshop, number);
    if (seat === null || seat.moveCode !== moveCode) return { refuse: 'move-code-wrong' };
    const own = selectOptionalSeatOfDevice(db, workshop, deviceHash);
    if (own !== null && own.id !== seat.id) {
      if (listAnswersOfSeat(db, own.id).length > 0 || listTestAnswersOfSeat(db, own.id).length > 0) return { refuse: 'seat-in-use' };
      db.orm.update(seats).set({ deviceHash: null, leftAt: at }).where(eq(seats.id, own.id)).run();
    }
    db.orm.update(seats).set({ deviceHash, moveCode: newMoveCode }).where(eq(seats.id, seat.id)).run();
    forgetTries(db, account);
    insertAudit(db, audit(seat));
    return { seat: { ...seat, moveCode: newMoveCode } };
  });
}

/** `known`: this very form was taken before; the answer that it left then is the one that it is acknowledged with. */
export type AnswerTaken = { taken: true } | { known: { item: string; round: number; choice: string } } | { closed: true };

/**
 * Takes an answer of a seat. `isOpen` is asked inside the transaction, so that no answer slips in behind a vote that was closed.
 * A later answer of the same seat in the same round replaces the earlier one, which stays in the table.
 */
export function insertAnswer(db: Database, answer: RoundKey & { seat: string; choice: string; clientKey: string; at: string }, isOpen: () => boolean): AnswerTaken {
  return inTransaction(db, () => {
    const known = selectOptionalAnswerWithKey(db, answer.seat, answer.clientKey);
    if (known !== null) return { known };
    if (!isOpen()) return { closed: true };
    const { workshop, item, round, seat } = answer;
    statements(db).withdraw.run({ workshop, item, round, seat });
    statements(db).answer.run({ ...answer });
    return { taken: true };
  });
}

/** Keys one sheet of paper; keyed again, it replaces itself. */
export function replacePaperSheet(db: Database, key: RoundKey & { sheet: number }, counts: readonly { choice: string; count: number }[], audit: AuditEntry): void {
  const { workshop, item, round, sheet } = key;
  inTransaction(db, () => {
    db.orm.delete(paperCounts).where(and(eq(paperCounts.workshop, workshop), eq(paperCounts.item, item), eq(paperCounts.round, round), eq(paperCounts.sheet, sheet))).run();
    for (const { choice, count } of counts) if (count > 0) db.orm.insert(paperCounts).values({ ...key, choice, count }).run();
    insertAudit(db, audit);
  });
}

/** Who sits at a seat from now on: a person that is there already, or one that is made for it, with a session where it needs one. */
export function seatPerson(db: Database, command: { seat: string; person: string | NewPerson; session: Omit<NewSession, 'person'> | null }, audit: AuditEntry): void {
  const { seat, person, session } = command;
  inTransaction(db, () => {
    const id = typeof person === 'string' ? person : person.id;
    if (typeof person !== 'string') insertPerson(db, person);
    db.orm.update(seats).set({ person: id }).where(eq(seats.id, seat)).run();
    if (session !== null) insertSession(db, { ...session, person: id });
    insertAudit(db, audit);
  });
}

/** Remembers which attempt is a seat's. */
export function insertHallAttempt(db: Database, row: { workshop: string; scenario: string; seat: string; attempt: string }): void {
  db.orm.insert(hallAttempts).values(row).run();
}
