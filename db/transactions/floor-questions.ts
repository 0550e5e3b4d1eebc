import { and, eq } from 'drizzle-orm';
import type { FloorState } from '#app/domain/workshop/floor.ts';
import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import type { FloorQuestionRecord } from '../hall-records.ts';
import type { AuditEntry } from '../records.ts';
import { insertAudit } from '../repositories/audit.ts';
import { listQuestionsOfSeat, selectLastFloorNumber, selectOptionalFloorAnswer, selectOptionalFloorQuestion, selectOptionalFloorQuestionByNumber } from '../repositories/floor-questions.ts';
import { floorAnswers, floorCitations, floorQuestions, floorVotes } from '../schema/floor-questions.ts';

interface NewFloorQuestion {
  id: string;
  workshop: string;
  seat: string;
  body: string;
  clientKey: string;
  at: string;
}

/**
 * Takes a question of a seat, which is the first to want it answered. The same form, and the same words from the same seat, are
 * one question. `refuse` is asked inside the transaction with what the seat has asked before; what it answers goes back.
 */
export function insertFloorQuestion<Refused>(db: Database, question: NewFloorQuestion, refuse: (asked: readonly string[], inHall: number) => Refused | null, audit: (number: number) => AuditEntry): { number: number; isNew: boolean } | { refused: Refused } {
  return inTransaction(db, () => {
    const own = listQuestionsOfSeat(db, question.seat);
    const known = own.find(({ clientKey, body, state }) => clientKey === question.clientKey || (body === question.body && state !== 'hidden'));
    if (known !== undefined) return { number: known.number, isNew: false };
    const last = selectLastFloorNumber(db, question.workshop);
    const refused = refuse(own.map(({ at }) => at), last);
    if (refused !== null) return { refused };
    const number = last + 1;
    db.orm.insert(floorQuestions).values({ ...question, number, state: 'new' }).run();
    db.orm.insert(floorVotes).values({ question: question.id, seat: question.seat, at: question.at }).run();
    insertAudit(db, audit(number));
    return { number, isNew: true };
  });
}

/** A seat wants a question answered too. Pressed twice, it is one. */
export function insertFloorVote(db: Database, vote: { question: string; seat: string; at: string }): void {
  db.orm.insert(floorVotes).values(vote).onConflictDoNothing().run();
}

/** The question was elsewhere than the page that was pressed knew. */
type Moved = { moved: true } | { conflict: FloorState };

function setState(db: Database, id: string, state: FloorState, { screenSeq = null, mergedInto = null }: { screenSeq?: number | null; mergedInto?: string | null } = {}): void {
  db.orm.update(floorQuestions).set({ state, screenSeq, mergedInto }).where(eq(floorQuestions.id, id)).run();
}

function leaveProjector(db: Database, workshop: string): void {
  db.orm.update(floorQuestions).set({ state: 'answered', screenSeq: null }).where(and(eq(floorQuestions.workshop, workshop), eq(floorQuestions.state, 'answering'))).run();
}

/** Moves a question on. One is on the projector at a time: the one that was there before counts as answered. */
export function moveFloorQuestion(db: Database, command: { workshop: string; question: string; from: FloorState; to: FloorState; seq: number }, audit: AuditEntry): Moved {
  const { workshop, question, from, to, seq } = command;
  return inTransaction(db, (): Moved => {
    const now = selectOptionalFloorQuestion(db, workshop, question)?.state ?? 'hidden';
    // On the projector again is a press of its own: the run may have gone on since.
    if (now === to && to !== 'answering') return { moved: true };
    if (now !== from && now !== to) return { conflict: now };
    if (to === 'answering') leaveProjector(db, workshop);
    setState(db, question, to, { screenSeq: to === 'answering' ? seq : null });
    insertAudit(db, audit);
    return { moved: true };
  });
}

/** Puts a question under another, with those that stand under it. Who wanted it wants the other one; parted again, it takes its own along. */
export function mergeFloorQuestion(db: Database, command: { workshop: string; question: string; from: FloorState; into: number }, audit: AuditEntry): Moved | { refuse: 'no-such-question' } {
  const { workshop, question, from, into } = command;
  return inTransaction(db, (): Moved | { refuse: 'no-such-question' } => {
    const now: FloorQuestionRecord | null = selectOptionalFloorQuestion(db, workshop, question);
    const target = selectOptionalFloorQuestionByNumber(db, workshop, into);
    if (now === null || target === null || target.id === question || target.state === 'merged') return { refuse: 'no-such-question' };
    if (now.state !== from) return { conflict: now.state };
    db.orm.update(floorQuestions).set({ mergedInto: target.id }).where(eq(floorQuestions.mergedInto, question)).run();
    setState(db, question, 'merged', { mergedInto: target.id });
    insertAudit(db, audit);
    return { moved: true };
  });
}

export interface AnswerDraft {
  /** Of a new answer; one that is there keeps its own. */
  id: string;
  question: string;
  asked: string;
  body: string;
  citations: readonly string[];
  answeredOn: string;
  author: string;
  at: string;
}

/** Saves an answer, provided that nobody else did since `expectedRevision`; one that everybody reads makes its question an answered one. */
export function saveFloorAnswer(db: Database, { expectedRevision, publish, ...draft }: AnswerDraft & { expectedRevision: number; publish: boolean }, audit: AuditEntry): { id: string; revision: number } | { conflict: number } {
  return inTransaction(db, () => {
    const known = selectOptionalFloorAnswer(db, draft.question);
    if ((known?.revision ?? 0) !== expectedRevision) return { conflict: known?.revision ?? 0 };
    const { asked, body, answeredOn, author, question, citations } = draft;
    const id = known?.id ?? draft.id;
    const revision = expectedRevision + 1;
    const row = { asked, body, answeredOn, author, revision, publishedAt: publish ? (known?.publishedAt ?? draft.at) : null };
    if (known === null) db.orm.insert(floorAnswers).values({ id, question, ...row }).run();
    else db.orm.update(floorAnswers).set(row).where(eq(floorAnswers.id, id)).run();
    db.orm.delete(floorCitations).where(eq(floorCitations.answer, id)).run();
    citations.forEach((provision, index) => db.orm.insert(floorCitations).values({ answer: id, place: index + 1, provision }).run());
    if (publish) setState(db, question, 'answered');
    insertAudit(db, audit);
    return { id, revision };
  });
}
