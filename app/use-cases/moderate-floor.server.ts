import { listFloorAnswers, listFloorQuestions } from '#db/repositories/floor-questions.ts';
import { mergeFloorQuestion, moveFloorQuestion } from '#db/transactions/floor-questions.ts';
import { personalDataIn } from '../domain/personal-data.ts';
import { FLOOR_STATES, floorBoard, floorMoves } from '../domain/workshop/floor.ts';
import type { FloorBoard, FloorState } from '../domain/workshop/floor.ts';
import type { Run } from '../domain/workshop/run.ts';
import { itemOf, statusOf } from '../domain/workshop/run.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { LoadedModeration, MergeFloorInput, ModerateRefusal, MoveFloorInput } from './floor-contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';
import { findOwnWorkshop, isOver, runOf } from './workshop-access.ts';

const MOST_NUMBER = 1000;

/** What the facilitator's screens show of a hall's questions. */
export function floorOf(ports: Ports, workshop: string, run: Run): FloorBoard {
  return floorBoard(listFloorQuestions(ports.db, workshop), { seq: run.seq, atQuestions: statusOf(run) === 'going' && itemOf(run)?.kind === 'questions' });
}

/** All questions of a workshop for its facilitator, in the order in which they were asked. */
export function loadModeration(ports: Ports, caller: Caller, input: { workshop: string }): Result<LoadedModeration, Refusal> {
  return withStorage<LoadedModeration, Refusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const { id, title, code } = found.value;
    const { seq } = runOf(ports, found.value);
    const over = isOver(ports, found.value);
    const all = listFloorQuestions(ports.db, id);
    const numbers = new Map(all.map((question) => [question.id, question.number]));
    const answers = new Map(listFloorAnswers(ports.db, id).map((answer) => [answer.question, { id: answer.id, published: answer.publishedAt !== null }]));
    return done({
      id,
      title,
      code,
      questions: all.map(({ id: question, number, body, state, votes, mergedInto, screenSeq }) => {
        const onScreen = state === 'answering' && screenSeq === seq;
        const again: FloorState[] = state === 'answering' && !onScreen && !over ? ['answering'] : [];
        const into = mergedInto === null ? null : (numbers.get(mergedInto) ?? null);
        return { id: question, number, body, state, votes, personal: personalDataIn(body), onScreen, moves: [...again, ...floorMoves(state, over)], into, answer: answers.get(question) ?? null };
      }),
    });
  });
}

const stateOf = (name: string): FloorState | undefined => FLOOR_STATES.find((state) => state === name);

/** Moves one question on: shows it to the hall, hides it, puts it on the projector, leaves it for later. */
export function moveQuestion(ports: Ports, caller: Caller, input: MoveFloorInput): Result<{ state: FloorState }, ModerateRefusal> {
  return withStorage<{ state: FloorState }, ModerateRefusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const { workshop, question } = input;
    const known = listFloorQuestions(ports.db, workshop).some(({ id }) => id === question);
    const [from, to] = [stateOf(input.from), stateOf(input.to)];
    if (!known || from === undefined || to === undefined) return failed({ reason: 'not-found' });
    const over = isOver(ports, found.value);
    const isAgain = from === 'answering' && to === 'answering' && !over;
    if (!isAgain && !floorMoves(from, over).includes(to)) return failed({ reason: 'cannot-move' });
    const at = ports.clock.now();
    const audit = auditEntry(ports, at, { actor: caller.person, act: 'workshop.question-moved', subject: workshop, details: { question, from, to } });
    const moved = moveFloorQuestion(ports.db, { workshop, question, from, to, seq: runOf(ports, found.value).seq }, audit);
    return 'conflict' in moved ? failed({ reason: 'question-moved', state: moved.conflict }) : done({ state: to });
  });
}

/** Merges a question into the one whose number was typed. */
export function mergeQuestion(ports: Ports, caller: Caller, input: MergeFloorInput): Result<{ into: number }, ModerateRefusal> {
  return withStorage<{ into: number }, ModerateRefusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const { workshop, question } = input;
    const from = stateOf(input.from);
    if (from === undefined || !listFloorQuestions(ports.db, workshop).some(({ id }) => id === question)) return failed({ reason: 'not-found' });
    const field = `vao.${question}`;
    const typed = input.into.normalize('NFKC').trim();
    if (!/^\d{1,4}$/.test(typed)) return failed({ reason: 'invalid', fields: { [field]: { fault: 'number', min: 1, max: MOST_NUMBER } } });
    const into = Number(typed);
    const audit = auditEntry(ports, ports.clock.now(), { actor: caller.person, act: 'workshop.question-merged', subject: workshop, details: { question, into } });
    const merged = mergeFloorQuestion(ports.db, { workshop, question, from, into }, audit);
    if ('refuse' in merged) return failed({ reason: 'invalid', fields: { [field]: { fault: 'choice' } } });
    return 'conflict' in merged ? failed({ reason: 'question-moved', state: merged.conflict }) : done({ into });
  });
}
