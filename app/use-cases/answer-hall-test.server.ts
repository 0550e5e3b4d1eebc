import { insertTestAnswer } from '#db/transactions/hall-tests.ts';
import { judgeAnswer } from '#simulations/questions/judge.ts';
import { questionForm, readAnswer } from '../domain/questions/question-form.ts';
import { takesTestAnswers } from '../domain/workshop/run.ts';
import { testsOf } from '../domain/workshop/test-draw.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { askedIn, drawFor } from './hall-test-access.ts';
import type { AnswerHallTestInput, AnswerHallTestRefusal, RecordedTestAnswer } from './hall-test-contracts.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';
import { findSeat, runOf } from './workshop-access.ts';

/**
 * Takes the answer of a seat to one question of the test that is open. The same form again is the same answer; another form
 * replaces it as long as the test is open. What is right is judged now and told later.
 */
export function answerHallTest(ports: Ports, input: AnswerHallTestInput): Result<RecordedTestAnswer, AnswerHallTestRefusal> {
  return withStorage<RecordedTestAnswer, AnswerHallTestRefusal>(ports, () => {
    const found = findSeat(ports, input.code, input.deviceToken);
    if (!found.ok) return found;
    const { workshop, seat } = found.value;
    const { item, clientKey } = input;
    const { register, bank } = ports.content;
    const test = testsOf(runOf(ports, workshop).sheet).find(({ id }) => id === item);
    const asked = test === undefined ? [] : askedIn(ports, test);
    const question = asked.find(({ id }) => id === input.question);
    if (test === undefined || question === undefined || !/^[\w-]{8,120}$/.test(clientKey)) return failed({ reason: 'invalid', fields: { dap: { fault: 'choice' } } });
    const drawn = drawFor(ports, question, { workshop: workshop.id, seat: seat.number, kind: test.kind });
    if (input.seed !== String(drawn.seed)) return failed({ reason: 'other-variant' });
    const read = readAnswer(questionForm(drawn), input.valueOf);
    if ('fault' in read) return failed({ reason: 'unanswered', fault: read.fault });
    const { outcome, misconceptions } = judgeAnswer(drawn, read.answer, bank.misconceptions);
    const taken = insertTestAnswer(
      ports.db,
      { workshop: workshop.id, item, question: question.id, seat: seat.id, seed: drawn.seed, registerVersion: register.version, given: read.answer, outcome, misconceptions, clientKey, at: ports.clock.now() },
      () => takesTestAnswers(runOf(ports, workshop), item),
    );
    if ('closed' in taken) return failed({ reason: 'test-closed' });
    const recorded = 'known' in taken ? taken.known.question : question.id;
    return done({ workshop: workshop.id, number: asked.findIndex(({ id }) => id === recorded) + 1 });
  });
}
