import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import { testAnswers } from '../schema/hall-tests.ts';
import { seats } from '../schema/workshops.ts';

function stringsIn(json: string): string[] {
  const list: unknown = JSON.parse(json);
  return Array.isArray(list) ? list.map(String) : [];
}

const statements = preparedFor((orm) => {
  const inTest = and(eq(testAnswers.workshop, sql.placeholder('workshop')), eq(testAnswers.item, sql.placeholder('item')), eq(testAnswers.standing, 1));
  return {
    ofSeat: orm
      .select({ item: testAnswers.item, question: testAnswers.question, given: testAnswers.given })
      .from(testAnswers)
      .where(and(eq(testAnswers.seat, sql.placeholder('seat')), eq(testAnswers.standing, 1)))
      .orderBy(asc(testAnswers.id))
      .prepare(),
    withKey: orm
      .select({ item: testAnswers.item, question: testAnswers.question })
      .from(testAnswers)
      .where(and(eq(testAnswers.seat, sql.placeholder('seat')), eq(testAnswers.clientKey, sql.placeholder('clientKey'))))
      .prepare(),
    bySeat: orm
      .select({ answers: count() })
      .from(testAnswers)
      .where(inTest)
      .groupBy(testAnswers.seat)
      .prepare(),
    byOutcome: orm
      .select({ question: testAnswers.question, outcome: testAnswers.outcome, answers: count(), people: sql<number>`coalesce(sum(${seats.size}), 0)` })
      .from(testAnswers)
      .innerJoin(seats, eq(testAnswers.seat, seats.id))
      .where(inTest)
      .groupBy(testAnswers.question, testAnswers.outcome)
      .prepare(),
    ofWorkshop: orm
      .select({ seat: testAnswers.seat, size: seats.size, item: testAnswers.item, question: testAnswers.question, outcome: testAnswers.outcome, misconceptions: testAnswers.misconceptions })
      .from(testAnswers)
      .innerJoin(seats, eq(testAnswers.seat, seats.id))
      .where(and(eq(testAnswers.workshop, sql.placeholder('workshop')), eq(testAnswers.standing, 1)))
      .orderBy(asc(testAnswers.id))
      .prepare(),
  };
});

/** The standing answers of a seat in every test, oldest first. */
export function listTestAnswersOfSeat(db: Database, seat: string): { item: string; question: string; given: string[] }[] {
  return statements(db).ofSeat.all({ seat }).map((row) => ({ ...row, given: stringsIn(row.given) }));
}

/** The answer that a form has left already. */
export function selectOptionalTestAnswerWithKey(db: Database, seat: string, clientKey: string): { item: string; question: string } | null {
  return statements(db).withKey.get({ seat, clientKey }) ?? null;
}

/** How many questions of a test each seat that has begun it has answered. */
export function listAnsweredBySeat(db: Database, workshop: string, item: string): number[] {
  return statements(db).bySeat.all({ workshop, item }).map(({ answers }) => answers);
}

export interface OutcomeCount {
  question: string;
  outcome: 'right' | 'partly' | 'wrong';
  answers: number;
  /** People behind them: a table's phone speaks for all at it. */
  people: number;
}

/** Standing answers of a test by question and outcome. */
export function listOutcomeCounts(db: Database, workshop: string, item: string): OutcomeCount[] {
  return statements(db).byOutcome.all({ workshop, item });
}

export interface TestAnswerRecord {
  seat: string;
  /** People at the seat. */
  size: number;
  item: string;
  question: string;
  outcome: 'right' | 'partly' | 'wrong';
  misconceptions: string[];
}

/** Every standing answer of a workshop's tests, oldest first. */
export function listTestAnswers(db: Database, workshop: string): TestAnswerRecord[] {
  return statements(db).ofWorkshop.all({ workshop }).map((row) => ({ ...row, misconceptions: stringsIn(row.misconceptions) }));
}
