import { listFloorAnswers, listFloorQuestions, listFloorVotesOfSeat, listQuestionsOfSeat, selectOptionalFloorQuestion } from '#db/repositories/floor-questions.ts';
import { insertFloorQuestion, insertFloorVote } from '#db/transactions/floor-questions.ts';
import { personalDataIn } from '../domain/personal-data.ts';
import { cleanText } from '../domain/person-name.ts';
import { inFloorOrder, isPublicQuestion, secondsUntilNextQuestion } from '../domain/workshop/floor.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { AskFloorInput, AskFloorRefusal, LoadedFloor, WantFloorInput } from './floor-contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';
import { findSeat, isOver } from './workshop-access.ts';
import type { RoomRefusal } from './workshop-contracts.ts';

/** As long as a question may be. */
export const QUESTION_MAX = 500;
/** A hall that has asked so many has asked enough for a day of answers. */
const MOST_IN_HALL = 1000;

/** The questions of a hall as a phone with a seat reads them. */
export function loadFloor(ports: Ports, input: { code: string; deviceToken: string | null }): Result<LoadedFloor, RoomRefusal> {
  return withStorage<LoadedFloor, RoomRefusal>(ports, () => {
    const found = findSeat(ports, input.code, input.deviceToken);
    if (!found.ok) return found;
    const { workshop, seat } = found.value;
    const all = listFloorQuestions(ports.db, workshop.id);
    const numbers = new Map(all.map(({ id, number }) => [id, number]));
    const intoOf = new Map(all.map(({ id, mergedInto }) => [id, mergedInto === null ? null : (numbers.get(mergedInto) ?? null)]));
    const wanted = new Set(listFloorVotesOfSeat(ports.db, seat.id));
    const answers = new Map(listFloorAnswers(ports.db, workshop.id).filter(({ publishedAt }) => publishedAt !== null).map(({ id, question }) => [question, id]));
    return done({
      workshop: workshop.id,
      code: workshop.code,
      title: workshop.title,
      over: isOver(ports, workshop),
      questions: inFloorOrder(all.filter(isPublicQuestion)).map(({ id, number, body, state, votes }) => ({ id, number, body, state, votes, wanted: wanted.has(id), answer: answers.get(id) ?? null })),
      own: listQuestionsOfSeat(ports.db, seat.id)
        .filter((question) => !isPublicQuestion(question))
        .map(({ id, number, body, state }) => ({ number, body, state, into: intoOf.get(id) ?? null })),
    });
  });
}

/** Takes a question. Nothing that is handed out, the audit included, says whose it is. The same form again is the same question. */
export function askFloor(ports: Ports, input: AskFloorInput): Result<{ workshop: string; number: number }, AskFloorRefusal> {
  return withStorage<{ workshop: string; number: number }, AskFloorRefusal>(ports, () => {
    const found = findSeat(ports, input.code, input.deviceToken);
    if (!found.ok) return found;
    const { workshop, seat } = found.value;
    if (isOver(ports, workshop)) return failed({ reason: 'questions-closed' });
    const body = cleanText(input.body);
    if (!/\p{L}/u.test(body)) return failed({ reason: 'invalid', fields: { cau: { fault: 'missing' } } });
    if ([...body].length > QUESTION_MAX) return failed({ reason: 'invalid', fields: { cau: { fault: 'too-long', max: QUESTION_MAX } } });
    if (!/^[\w-]{8,120}$/.test(input.clientKey)) return failed({ reason: 'not-allowed' });
    const personal = personalDataIn(body);
    if (personal.length > 0 && !input.confirmed) return failed({ reason: 'personal-data', found: personal });
    const at = ports.clock.now();
    const refuse = (asked: readonly string[], inHall: number): Extract<AskFloorRefusal, { reason: 'asked-often' | 'asked-enough' }> | null => {
      const seconds = inHall >= MOST_IN_HALL ? null : secondsUntilNextQuestion(asked, at);
      return seconds === null ? { reason: 'asked-enough' } : seconds > 0 ? { reason: 'asked-often', seconds } : null;
    };
    const question = { id: ports.tokens.id(at), workshop: workshop.id, seat: seat.id, body, clientKey: input.clientKey, at };
    const taken = insertFloorQuestion(ports.db, question, refuse, (number) => auditEntry(ports, at, { actor: null, act: 'workshop.question-asked', subject: workshop.id, details: { number } }));
    return 'refused' in taken ? failed(taken.refused) : done({ workshop: workshop.id, number: taken.number });
  });
}

/** "Tôi cũng muốn hỏi": once for each seat, however often it is pressed. */
export function wantFloorAnswer(ports: Ports, input: WantFloorInput): Result<{ workshop: string; number: number }, RoomRefusal | { reason: 'questions-closed' }> {
  return withStorage<{ workshop: string; number: number }, RoomRefusal | { reason: 'questions-closed' }>(ports, () => {
    const found = findSeat(ports, input.code, input.deviceToken);
    if (!found.ok) return found;
    const { workshop, seat } = found.value;
    if (isOver(ports, workshop)) return failed({ reason: 'questions-closed' });
    const question = selectOptionalFloorQuestion(ports.db, workshop.id, input.question);
    // A page may be older than the merging: wanting what was merged is wanting what it went into.
    if (question === null || !(isPublicQuestion(question) || question.state === 'merged')) return failed({ reason: 'not-found' });
    insertFloorVote(ports.db, { question: question.id, seat: seat.id, at: ports.clock.now() });
    return done({ workshop: workshop.id, number: question.number });
  });
}
