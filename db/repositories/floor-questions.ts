import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import type { FloorAnswerRecord, FloorQuestionRecord } from '../hall-records.ts';
import { floorAnswers, floorCitations, floorQuestions, floorVotes } from '../schema/floor-questions.ts';

/** Without the seat: who asked leaves this folder for nobody but the asker. */
const questionColumns = { id: floorQuestions.id, number: floorQuestions.number, body: floorQuestions.body, state: floorQuestions.state, mergedInto: floorQuestions.mergedInto, screenSeq: floorQuestions.screenSeq, at: floorQuestions.at };

const statements = preparedFor((orm) => {
  // Whoever wanted a question that was merged wants the one that it went into.
  const wanted = sql<string>`coalesce(${floorQuestions.mergedInto}, ${floorQuestions.id})`;
  const published = isNotNull(floorAnswers.publishedAt);
  return {
    all: orm.select(questionColumns).from(floorQuestions).where(eq(floorQuestions.workshop, sql.placeholder('workshop'))).orderBy(asc(floorQuestions.number)).prepare(),
    one: orm.select(questionColumns).from(floorQuestions).where(and(eq(floorQuestions.workshop, sql.placeholder('workshop')), eq(floorQuestions.id, sql.placeholder('id')))).prepare(),
    byNumber: orm.select(questionColumns).from(floorQuestions).where(and(eq(floorQuestions.workshop, sql.placeholder('workshop')), eq(floorQuestions.number, sql.placeholder('number')))).prepare(),
    lastNumber: orm.select({ number: sql<number>`coalesce(max(${floorQuestions.number}), 0)` }).from(floorQuestions).where(eq(floorQuestions.workshop, sql.placeholder('workshop'))).prepare(),
    votes: orm
      .select({ question: wanted, votes: sql<number>`count(DISTINCT ${floorVotes.seat})` })
      .from(floorVotes)
      .innerJoin(floorQuestions, eq(floorVotes.question, floorQuestions.id))
      .where(eq(floorQuestions.workshop, sql.placeholder('workshop')))
      .groupBy(wanted)
      .prepare(),
    ofSeat: orm.select({ id: floorQuestions.id, body: floorQuestions.body, state: floorQuestions.state, clientKey: floorQuestions.clientKey, number: floorQuestions.number, at: floorQuestions.at }).from(floorQuestions).where(eq(floorQuestions.seat, sql.placeholder('seat'))).orderBy(asc(floorQuestions.number)).prepare(),
    votesOfSeat: orm.select({ question: wanted }).from(floorVotes).innerJoin(floorQuestions, eq(floorVotes.question, floorQuestions.id)).where(eq(floorVotes.seat, sql.placeholder('seat'))).prepare(),
    answerOf: orm.select().from(floorAnswers).where(eq(floorAnswers.question, sql.placeholder('question'))).prepare(),
    answersOfWorkshop: orm
      .select({ id: floorAnswers.id, question: floorAnswers.question, body: floorAnswers.body, publishedAt: floorAnswers.publishedAt })
      .from(floorAnswers)
      .innerJoin(floorQuestions, eq(floorAnswers.question, floorQuestions.id))
      .where(eq(floorQuestions.workshop, sql.placeholder('workshop')))
      .prepare(),
    citations: orm.select({ provision: floorCitations.provision }).from(floorCitations).where(eq(floorCitations.answer, sql.placeholder('answer'))).orderBy(asc(floorCitations.place)).prepare(),
    published: orm.select().from(floorAnswers).where(published).orderBy(desc(floorAnswers.answeredOn), desc(floorAnswers.id)).prepare(),
    publishedCitations: orm
      .select({ answer: floorCitations.answer, provision: floorCitations.provision })
      .from(floorCitations)
      .innerJoin(floorAnswers, eq(floorCitations.answer, floorAnswers.id))
      .where(published)
      .orderBy(asc(floorCitations.answer), asc(floorCitations.place))
      .prepare(),
    publishedOne: orm.select().from(floorAnswers).where(and(published, eq(floorAnswers.id, sql.placeholder('id')))).prepare(),
    publishedOn: orm
      .select({ id: floorAnswers.id, asked: floorAnswers.asked, answeredOn: floorAnswers.answeredOn })
      .from(floorCitations)
      .innerJoin(floorAnswers, eq(floorCitations.answer, floorAnswers.id))
      .where(and(published, eq(floorCitations.provision, sql.placeholder('provision'))))
      .orderBy(desc(floorAnswers.answeredOn), desc(floorAnswers.id))
      .prepare(),
  };
});

/** By number. */
export function listFloorQuestions(db: Database, workshop: string): (FloorQuestionRecord & { votes: number })[] {
  const votes = new Map(statements(db).votes.all({ workshop }).map((row) => [row.question, row.votes]));
  return statements(db).all.all({ workshop }).map((question) => ({ ...question, votes: votes.get(question.id) ?? 0 }));
}

export function selectOptionalFloorQuestion(db: Database, workshop: string, id: string): FloorQuestionRecord | null {
  return statements(db).one.get({ workshop, id }) ?? null;
}

export function selectOptionalFloorQuestionByNumber(db: Database, workshop: string, number: number): FloorQuestionRecord | null {
  return statements(db).byNumber.get({ workshop, number }) ?? null;
}

/** 0 before the first. */
export function selectLastFloorNumber(db: Database, workshop: string): number {
  return statements(db).lastNumber.get({ workshop })?.number ?? 0;
}

/** What a seat has asked, for its own page and its limit. */
export function listQuestionsOfSeat(db: Database, seat: string): (Pick<FloorQuestionRecord, 'id' | 'number' | 'body' | 'state' | 'at'> & { clientKey: string })[] {
  return statements(db).ofSeat.all({ seat });
}

/** Ids of the questions that a seat wants answered. */
export function listFloorVotesOfSeat(db: Database, seat: string): string[] {
  return statements(db).votesOfSeat.all({ seat }).map(({ question }) => question);
}

function withCitations(db: Database, row: typeof floorAnswers.$inferSelect | undefined): FloorAnswerRecord | null {
  return row === undefined ? null : { ...row, citations: statements(db).citations.all({ answer: row.id }).map(({ provision }) => provision) };
}

/** The answer to a question, a draft as well. */
export function selectOptionalFloorAnswer(db: Database, question: string): FloorAnswerRecord | null {
  return withCitations(db, statements(db).answerOf.get({ question }));
}

/** Answers that were written in a workshop, drafts as well. */
export function listFloorAnswers(db: Database, workshop: string): Pick<FloorAnswerRecord, 'id' | 'question' | 'body' | 'publishedAt'>[] {
  return statements(db).answersOfWorkshop.all({ workshop });
}

/** Everything that everybody may read, the newest first. */
export function listPublishedAnswers(db: Database): FloorAnswerRecord[] {
  const citations = new Map<string, string[]>();
  for (const { answer, provision } of statements(db).publishedCitations.all()) citations.set(answer, [...(citations.get(answer) ?? []), provision]);
  return statements(db).published.all().map((row) => ({ ...row, citations: citations.get(row.id) ?? [] }));
}

export function selectOptionalPublishedAnswer(db: Database, id: string): FloorAnswerRecord | null {
  return withCitations(db, statements(db).publishedOne.get({ id }));
}

/** Published answers that cite a provision, the newest first. */
export function listAnswersCiting(db: Database, provision: string): Pick<FloorAnswerRecord, 'id' | 'asked' | 'answeredOn'>[] {
  return statements(db).publishedOn.all({ provision });
}
