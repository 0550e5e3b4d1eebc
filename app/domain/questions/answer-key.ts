import type { LawRegister } from '#simulations/law/types.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import type { DrawnQuestion } from '#simulations/questions/draw.ts';
import { rightAnswer } from '#simulations/questions/judge.ts';
import type { Misconception, Question } from '#simulations/questions/question.ts';
import { judgementView } from './judgement-view.ts';
import { LESSON_SEED } from './question-form.ts';
import type { AnswerKeyEntry } from './view-types.ts';

interface Answered {
  register: LawRegister;
  law: LawView;
  misconceptions: ReadonlyMap<string, Misconception>;
}

/** The answer to one drawn question, with the reasons that law and calendar give. */
export function answerKeyEntry(drawn: DrawnQuestion, number: number, { register, misconceptions }: Pick<Answered, 'register' | 'misconceptions'>): AnswerKeyEntry {
  const { right, marks, because, derivation, cites } = judgementView(drawn, rightAnswer(drawn), register, misconceptions);
  const choices = 'choices' in drawn ? marks.map(({ text, right: isRight, because: reason }) => ({ text, isRight, because: reason })) : [];
  return {
    id: drawn.question.id,
    number,
    right: choices.length === 0 ? right.map((text) => ({ text, because: null })) : choices.filter(({ isRight }) => isRight),
    ordered: drawn.form === 'order',
    because,
    wrong: choices.filter(({ isRight }) => !isRight),
    derivation,
    articles: cites.map(({ article }) => article),
  };
}

/** The answers to the questions of a lesson, numbered and drawn as the lesson asks them, with the reasons that law and calendar give. */
export function answerKey(bank: ReadonlyMap<string, Question>, ids: readonly string[], answered: Answered): AnswerKeyEntry[] {
  return ids.flatMap((id, index) => {
    const question = bank.get(id);
    return question === undefined ? [] : [answerKeyEntry(drawQuestion(question, answered.law, LESSON_SEED), index + 1, answered)];
  });
}
