import { insertQuestionAnswer } from '#db/transactions/questions.ts';
import { createLawView } from '#simulations/law/view.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import { isAnswerable, judgeAnswer } from '#simulations/questions/judge.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller } from './contracts.ts';
import type { Ports } from './ports.ts';
import type { AnswerInput, AnswerRefusal } from './question-contracts.ts';
import { auditEntry, withStorage } from './storage.ts';

const KEY_MAX = 60;
const DAY_OF_INSTANT = 10;

/** A page that is the same for everybody can make no key: then the same answer to the same draw counts once a day. */
function keyOf({ key, question, seed, answer }: AnswerInput, now: string): string {
  if (key !== null && key !== '' && key.length <= KEY_MAX) return key;
  return `${now.slice(0, DAY_OF_INSTANT)} ${question} ${seed} ${answer.join(',')}`;
}

/** Judges an answer and remembers it for whoever is signed in. Nobody needs to be: of others nothing is stored. */
export function answerQuestion(ports: Ports, caller: Caller | null, input: AnswerInput): Result<null, AnswerRefusal> {
  return withStorage<null, AnswerRefusal>(ports, () => {
    const { register, bank } = ports.content;
    const question = bank.questions.get(input.question);
    if (question === undefined) return failed({ reason: 'not-found' });
    const drawn = drawQuestion(question, createLawView(register), input.seed);
    if (!isAnswerable(drawn, input.answer)) return failed({ reason: 'invalid', fields: { dap: { fault: 'choice' } } });
    if (caller === null) return done(null);
    const { outcome, misconceptions } = judgeAnswer(drawn, input.answer, bank.misconceptions);
    const now = ports.clock.now();
    const id = ports.tokens.id(now);
    insertQuestionAnswer(
      ports.db,
      { id, person: caller.person, key: keyOf(input, now), question: question.id, seed: input.seed, registerVersion: register.version, given: input.answer, outcome, misconceptions, at: now },
      auditEntry(ports, now, { actor: caller.person, act: 'question.answered', subject: id, details: { question: question.id, outcome } }),
    );
    return done(null);
  });
}
