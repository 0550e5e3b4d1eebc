import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import type { CrewRecord } from '../records.ts';
import { crewSeats } from '../schema/crews.ts';
import { hallAttempts, seats, workshops } from '../schema/workshops.ts';

const statements = preparedFor((orm) => {
  const atCase = and(eq(crewSeats.workshop, sql.placeholder('workshop')), eq(crewSeats.scenario, sql.placeholder('scenario')));
  return {
    ofAttempt: orm
      .select({ workshop: hallAttempts.workshop, scenario: hallAttempts.scenario, number: hallAttempts.crew, code: workshops.code })
      .from(hallAttempts)
      .innerJoin(workshops, eq(hallAttempts.workshop, workshops.id))
      .where(and(eq(hallAttempts.attempt, sql.placeholder('attempt')), isNotNull(hallAttempts.crew)))
      .prepare(),
    members: orm
      .select({ person: seats.person, role: crewSeats.role })
      .from(crewSeats)
      .innerJoin(seats, eq(crewSeats.seat, seats.id))
      .where(and(atCase, eq(crewSeats.crew, sql.placeholder('crew')), isNull(seats.leftAt)))
      .orderBy(asc(seats.number))
      .prepare(),
    ofSeat: orm
      .select({ crew: crewSeats.crew, role: crewSeats.role })
      .from(crewSeats)
      .where(and(atCase, eq(crewSeats.seat, sql.placeholder('seat'))))
      .prepare(),
    all: orm
      .select({ crew: crewSeats.crew, role: crewSeats.role })
      .from(crewSeats)
      .innerJoin(seats, eq(crewSeats.seat, seats.id))
      .where(and(atCase, isNull(seats.leftAt)))
      .orderBy(asc(crewSeats.crew))
      .prepare(),
    attempt: orm
      .select({ attempt: hallAttempts.attempt })
      .from(hallAttempts)
      .where(and(eq(hallAttempts.workshop, sql.placeholder('workshop')), eq(hallAttempts.scenario, sql.placeholder('scenario')), eq(hallAttempts.crew, sql.placeholder('crew'))))
      .prepare(),
    attempts: orm
      .select({ crew: hallAttempts.crew })
      .from(hallAttempts)
      .where(and(eq(hallAttempts.workshop, sql.placeholder('workshop')), eq(hallAttempts.scenario, sql.placeholder('scenario')), isNotNull(hallAttempts.crew)))
      .prepare(),
  };
});

/** A case that the groups of a workshop work. */
export interface CrewCase {
  workshop: string;
  scenario: string;
}

/** The group whose case an attempt is; null for an attempt of one person. */
export function selectOptionalCrewOfAttempt(db: Database, attempt: string): CrewRecord | null {
  const row = statements(db).ofAttempt.get({ attempt });
  if (row === undefined || row.number === null) return null;
  const { workshop, scenario, number, code } = row;
  return { code, number, members: statements(db).members.all({ workshop, scenario, crew: number }) };
}

/** The group and role that a seat has taken. */
export function selectOptionalCrewSeat(db: Database, at: CrewCase, seat: string): { crew: number; role: RoleTrack } | null {
  return statements(db).ofSeat.get({ ...at, seat }) ?? null;
}

/** Every seat that has taken a role, by group. */
export function listCrewSeats(db: Database, at: CrewCase): { crew: number; role: RoleTrack }[] {
  return statements(db).all.all({ ...at });
}

/** The case that a group has opened, or null when it has not begun. */
export function selectOptionalCrewAttempt(db: Database, at: CrewCase, crew: number): string | null {
  return statements(db).attempt.get({ ...at, crew })?.attempt ?? null;
}

/** Groups that have begun. */
export function listBegunCrews(db: Database, at: CrewCase): number[] {
  return statements(db).attempts.all({ ...at }).flatMap(({ crew }) => (crew === null ? [] : [crew]));
}
