import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { inTransaction, preparedFor } from '../prepared.ts';
import { selectOptionalTestAnswerWithKey } from '../repositories/hall-tests.ts';
import { testAnswers } from '../schema/hall-tests.ts';

const statements = preparedFor((orm) => ({
  withdraw: orm
    .update(testAnswers)
    .set({ standing: 0 })
    .where(and(eq(testAnswers.workshop, sql.placeholder('workshop')), eq(testAnswers.item, sql.placeholder('item')), eq(testAnswers.question, sql.placeholder('question')), eq(testAnswers.seat, sql.placeholder('seat')), eq(testAnswers.standing, 1)))
    .prepare(),
  answer: orm
    .insert(testAnswers)
    .values({
      workshop: sql.placeholder('workshop'),
      item: sql.placeholder('item'),
      question: sql.placeholder('question'),
      seat: sql.placeholder('seat'),
      seed: sql.placeholder('seed'),
      registerVersion: sql.placeholder('registerVersion'),
      given: sql.placeholder('given'),
      outcome: sql.placeholder('outcome'),
      misconceptions: sql.placeholder('misconceptions'),
      clientKey: sql.placeholder('clientKey'),
      standing: 1,
      at: sql.placeholder('at'),
    })
    .prepare(),
}));

export interface NewTestAnswer {
  workshop: string;
  item: string;
  question: string;
  seat: string;
  seed: number;
  registerVersion: string;
  given: readonly string[];
  outcome: 'right' | 'partly' | 'wrong';
  misconceptions: readonly string[];
  clientKey: string;
  at: string;
}

/** `known`: this very form was taken before. */
export type TestAnswerTaken = { taken: true } | { known: { item: string; question: string } } | { closed: true };

/**
 * Takes the answer of a seat to one question of a test. `isOpen` is asked inside the transaction, so that nothing slips in
 * behind a test that was closed. A later answer to the question replaces the earlier one, which stays in the table.
 */
export function insertTestAnswer(db: Database, answer: NewTestAnswer, isOpen: () => boolean): TestAnswerTaken {
  return inTransaction(db, () => {
    const known = selectOptionalTestAnswerWithKey(db, answer.seat, answer.clientKey);
    if (known !== null) return { known };
    if (!isOpen()) return { closed: true };
    const { workshop, item, question, seat } = answer;
    statements(db).withdraw.run({ workshop, item, question, seat });
    statements(db).answer.run({ ...answer, given: JSON.stringify(answer.given), misconceptions: JSON.stringify(answer.misconceptions) });
    return { taken: true };
  });
}
