import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm';
import type { RunEvent } from '#app/domain/workshop/run-machine.ts';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import type { HallSeatRecord, WorkshopRecord } from '../hall-records.ts';
import { hallAttempts, paperCounts, seats, voteAnswers, workshopEvents, workshops } from '../schema/workshops.ts';

const seatColumns = { id: seats.id, number: seats.number, kind: seats.kind, size: seats.size, name: seats.name, commune: seats.commune, role: seats.role, moveCode: seats.moveCode, person: seats.person };

const statements = preparedFor((orm) => {
  const inRound = and(eq(voteAnswers.workshop, sql.placeholder('workshop')), eq(voteAnswers.item, sql.placeholder('item')), eq(voteAnswers.round, sql.placeholder('round')), eq(voteAnswers.standing, 1));
  return {
    byId: orm.select().from(workshops).where(eq(workshops.id, sql.placeholder('id'))).prepare(),
    // The running one first: `ended_at IS NULL` sorts before every instant.
    byCode: orm.select().from(workshops).where(eq(workshops.code, sql.placeholder('code'))).orderBy(sql`${workshops.endedAt} IS NOT NULL`, desc(workshops.createdAt)).limit(1).prepare(),
    ofFacilitator: orm.select().from(workshops).where(eq(workshops.facilitator, sql.placeholder('facilitator'))).orderBy(desc(workshops.createdAt), desc(workshops.id)).prepare(),
    events: orm
      .select({ type: workshopEvents.type, at: workshopEvents.at })
      .from(workshopEvents)
      .where(and(eq(workshopEvents.workshop, sql.placeholder('workshop')), sql`${workshopEvents.seq} > ${sql.placeholder('after')}`))
      .orderBy(asc(workshopEvents.seq))
      .prepare(),
    lastSeq: orm.select({ seq: sql<number>`coalesce(max(${workshopEvents.seq}), 0)` }).from(workshopEvents).where(eq(workshopEvents.workshop, sql.placeholder('workshop'))).prepare(),
    seatOfDevice: orm.select(seatColumns).from(seats).where(and(eq(seats.workshop, sql.placeholder('workshop')), eq(seats.deviceHash, sql.placeholder('deviceHash')))).prepare(),
    seatByNumber: orm.select(seatColumns).from(seats).where(and(eq(seats.workshop, sql.placeholder('workshop')), eq(seats.number, sql.placeholder('number')), isNull(seats.leftAt))).prepare(),
    seats: orm.select(seatColumns).from(seats).where(and(eq(seats.workshop, sql.placeholder('workshop')), isNull(seats.leftAt))).orderBy(asc(seats.number)).prepare(),
    seated: orm
      .select({ seats: count(), people: sql<number>`coalesce(sum(${seats.size}), 0)`, lastNumber: sql<number>`(SELECT coalesce(max(number), 0) FROM seats WHERE workshop = ${sql.placeholder('workshop')})` })
      .from(seats)
      .where(and(eq(seats.workshop, sql.placeholder('workshop')), isNull(seats.leftAt)))
      .prepare(),
    counts: orm
      .select({ choice: voteAnswers.choice, answers: count(), people: sql<number>`coalesce(sum(${seats.size}), 0)` })
      .from(voteAnswers)
      .innerJoin(seats, eq(voteAnswers.seat, seats.id))
      .where(inRound)
      .groupBy(voteAnswers.choice)
      .prepare(),
    paper: orm
      .select({ sheet: paperCounts.sheet, choice: paperCounts.choice, count: paperCounts.count })
      .from(paperCounts)
      .where(and(eq(paperCounts.workshop, sql.placeholder('workshop')), eq(paperCounts.item, sql.placeholder('item')), eq(paperCounts.round, sql.placeholder('round'))))
      .orderBy(asc(paperCounts.sheet), asc(paperCounts.choice))
      .prepare(),
    answersOfSeat: orm
      .select({ item: voteAnswers.item, round: voteAnswers.round, choice: voteAnswers.choice })
      .from(voteAnswers)
      .where(and(eq(voteAnswers.seat, sql.placeholder('seat')), eq(voteAnswers.standing, 1)))
      .orderBy(asc(voteAnswers.id))
      .prepare(),
    answerWithKey: orm
      .select({ item: voteAnswers.item, round: voteAnswers.round, choice: voteAnswers.choice })
      .from(voteAnswers)
      .where(and(eq(voteAnswers.seat, sql.placeholder('seat')), eq(voteAnswers.clientKey, sql.placeholder('clientKey'))))
      .prepare(),
    attemptOfSeat: orm
      .select({ attempt: hallAttempts.attempt })
      .from(hallAttempts)
      .where(and(eq(hallAttempts.workshop, sql.placeholder('workshop')), eq(hallAttempts.scenario, sql.placeholder('scenario')), eq(hallAttempts.seat, sql.placeholder('seat')), isNull(hallAttempts.crew)))
      .prepare(),
    attempts: orm
      .select({ attempt: hallAttempts.attempt })
      .from(hallAttempts)
      .where(and(eq(hallAttempts.workshop, sql.placeholder('workshop')), eq(hallAttempts.scenario, sql.placeholder('scenario'))))
      .orderBy(asc(hallAttempts.attempt))
      .prepare(),
    answeredSeats: orm.select({ seat: voteAnswers.seat }).from(voteAnswers).where(inRound).prepare(),
  };
});

/** A round of a vote. */
export interface RoundKey {
  workshop: string;
  item: string;
  round: number;
}

function workshopRecord({ communes, ...row }: typeof workshops.$inferSelect): WorkshopRecord {
  const list: unknown = JSON.parse(communes);
  return { ...row, communes: Array.isArray(list) ? list.map(String) : [] };
}

export function selectOptionalWorkshop(db: Database, id: string): WorkshopRecord | null {
  const row = statements(db).byId.get({ id });
  return row ? workshopRecord(row) : null;
}

/** The workshop that a code leads to: the running one, else the last that had it. */
export function selectOptionalWorkshopByCode(db: Database, code: string): WorkshopRecord | null {
  const row = statements(db).byCode.get({ code });
  return row ? workshopRecord(row) : null;
}

/** Of one facilitator, newest first. */
export function listWorkshops(db: Database, facilitator: string): WorkshopRecord[] {
  return statements(db).ofFacilitator.all({ facilitator }).map(workshopRecord);
}

/** The log of a run behind a number. */
export function listWorkshopEvents(db: Database, workshop: string, after: number): RunEvent[] {
  return statements(db).events.all({ workshop, after });
}

/** 0 before the first event. */
export function selectLastWorkshopSeq(db: Database, workshop: string): number {
  return statements(db).lastSeq.get({ workshop })?.seq ?? 0;
}

export function selectOptionalSeatOfDevice(db: Database, workshop: string, deviceHash: string): HallSeatRecord | null {
  return statements(db).seatOfDevice.get({ workshop, deviceHash }) ?? null;
}

export function selectOptionalSeatByNumber(db: Database, workshop: string, number: number): HallSeatRecord | null {
  return statements(db).seatByNumber.get({ workshop, number }) ?? null;
}

/** By number. */
export function listSeats(db: Database, workshop: string): HallSeatRecord[] {
  return statements(db).seats.all({ workshop });
}

/** Devices that are in, the people behind them, and the highest number ever given. */
export function selectSeated(db: Database, workshop: string): { seats: number; people: number; lastNumber: number } {
  return statements(db).seated.get({ workshop }) ?? { seats: 0, people: 0, lastNumber: 0 };
}

/** Standing answers of a round from devices. */
export function listAnswerCounts(db: Database, key: RoundKey): { choice: string; answers: number; people: number }[] {
  return statements(db).counts.all({ ...key });
}

/** What was keyed from paper in a round, sheet by sheet. */
export function listPaperCounts(db: Database, key: RoundKey): { sheet: number; choice: string; count: number }[] {
  return statements(db).paper.all({ ...key });
}

/** The standing answers of a seat in every vote, oldest first. */
export function listAnswersOfSeat(db: Database, seat: string): { item: string; round: number; choice: string }[] {
  return statements(db).answersOfSeat.all({ seat });
}

/** The answer that a form has left already. */
export function selectOptionalAnswerWithKey(db: Database, seat: string, clientKey: string): { item: string; round: number; choice: string } | null {
  return statements(db).answerWithKey.get({ seat, clientKey }) ?? null;
}

/** Seats that have answered in a round. */
export function listAnsweredSeats(db: Database, key: RoundKey): string[] {
  return statements(db).answeredSeats.all({ ...key }).map(({ seat }) => seat);
}

/** The case that a seat works by itself, or null when it has not begun. */
export function selectOptionalHallAttempt(db: Database, workshop: string, scenario: string, seat: string): string | null {
  return statements(db).attemptOfSeat.get({ workshop, scenario, seat })?.attempt ?? null;
}

/** Every attempt of a workshop at one case, by id. */
export function listHallAttempts(db: Database, workshop: string, scenario: string): string[] {
  return statements(db).attempts.all({ workshop, scenario }).map(({ attempt }) => attempt);
}
