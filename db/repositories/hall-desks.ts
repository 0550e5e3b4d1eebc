import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import { crewSeats } from '../schema/crews.ts';
import { hallAttempts } from '../schema/workshops.ts';

const statements = preparedFor((orm) => ({
  ofOne: orm
    .select({ seat: hallAttempts.seat, attempt: hallAttempts.attempt, crew: hallAttempts.crew })
    .from(hallAttempts)
    .where(and(eq(hallAttempts.workshop, sql.placeholder('workshop')), eq(hallAttempts.scenario, sql.placeholder('scenario')), isNull(hallAttempts.crew)))
    .prepare(),
  ofCrew: orm
    .select({ seat: crewSeats.seat, attempt: hallAttempts.attempt, crew: hallAttempts.crew })
    .from(crewSeats)
    .innerJoin(hallAttempts, and(eq(hallAttempts.workshop, crewSeats.workshop), eq(hallAttempts.scenario, crewSeats.scenario), eq(hallAttempts.crew, crewSeats.crew)))
    .where(and(eq(crewSeats.workshop, sql.placeholder('workshop')), eq(crewSeats.scenario, sql.placeholder('scenario'))))
    .prepare(),
  hallOf: orm
    .select({ workshop: hallAttempts.workshop, scenario: hallAttempts.scenario })
    .from(hallAttempts)
    .where(eq(hallAttempts.attempt, sql.placeholder('attempt')))
    .prepare(),
}));

/** The desk that each seat works at, its own or that of its group; seats that have not begun are absent. */
export function listDesksOfSeats(db: Database, workshop: string, scenario: string): { seat: string; attempt: string; crew: number | null }[] {
  return [...statements(db).ofOne.all({ workshop, scenario }), ...statements(db).ofCrew.all({ workshop, scenario })];
}

/** The workshop in which an attempt is worked; null for every other attempt. */
export function selectOptionalHallOf(db: Database, attempt: string): { workshop: string; scenario: string } | null {
  return statements(db).hallOf.get({ attempt }) ?? null;
}
