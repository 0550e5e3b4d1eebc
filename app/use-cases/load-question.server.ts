import { createLawView } from '#simulations/law/view.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import { isAnswerable } from '#simulations/questions/judge.ts';
import type { Question } from '#simulations/questions/question.ts';
import { judgementView } from '../domain/questions/judgement-view.ts';
import { questionForm } from '../domain/questions/question-form.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import type { DrawInput, QuestionPage } from './question-contracts.ts';

/** Draws another question of the same kind: this one anew where it varies, else the next of its course and kind. */
function nextOf(question: Question, seed: number, bank: ReadonlyMap<string, Question>): QuestionPage['next'] {
  if (question.vary !== undefined) return { question: question.id, seed: seed + 1 };
  const alike = [...bank.values()].filter(({ course, kind }) => course === question.course && kind === question.kind);
  const next = alike[(alike.findIndex(({ id }) => id === question.id) + 1) % alike.length];
  return next === undefined || next.id === question.id ? null : { question: next.id, seed };
}

/** A question of the bank, drawn by its seed, with the judgement of an answer to it. Open to everybody; it stores nothing. */
export function loadQuestion({ content }: Ports, { question: id, seed, answer }: DrawInput): Result<QuestionPage, Refusal> {
  const question = content.bank.questions.get(id);
  if (question === undefined) return failed({ reason: 'not-found' });
  const drawn = drawQuestion(question, createLawView(content.register), seed);
  const judged = answer === null || !isAnswerable(drawn, answer) ? null : judgementView(drawn, answer, content.register, content.bank.misconceptions);
  return done({ question: questionForm(drawn), judgement: judged, next: nextOf(question, seed, content.bank.questions) });
}
