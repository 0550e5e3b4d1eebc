import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { Day } from '#simulations/law/types.ts';
import { procedureFor, procedures } from '#simulations/procedures/index.ts';
import type { Reading } from '../domain/lessons/component-views.server.ts';
import { answerKey } from '../domain/questions/answer-key.ts';
import { lessonQuestions } from '../domain/questions/question-form.ts';
import type { AnswerKeyEntry, QuestionFormView } from '../domain/questions/view-types.ts';
import { isPictureName, picturePath } from '../domain/lessons/picture-name.ts';
import type { ContentLibrary } from './ports.ts';

/** What lessons of a course are read with, by the law of a day. */
export function readingOf(content: ContentLibrary, course: string, on: Day): Reading {
  const law = createLawView(content.register);
  return {
    register: content.register,
    on,
    procedures,
    terms: content.terms,
    scenario(id) {
      const scenario = content.scenarios.get(id)?.scenario;
      return scenario === undefined ? null : { title: scenario.title, stages: procedureFor(scenario.facts, law, dayOf(scenario.opensOn)).stages };
    },
    // Pictures that trainers upload have one address for all lessons: their name carries their hash.
    figure: (src) => (isPictureName(src) ? picturePath(src) : `/bai-hoc/${course}/hinh/${src}`),
  };
}

/** The questions that a text asks, drawn for everybody alike. */
export function questionsOf(content: ContentLibrary, ids: readonly string[]): Record<string, QuestionFormView> {
  return lessonQuestions(content.bank.questions, ids, createLawView(content.register));
}

/** The answers to them, for the sheet of a handout. */
export function answersOf({ bank, register }: ContentLibrary, ids: readonly string[]): AnswerKeyEntry[] {
  return answerKey(bank.questions, ids, { register, law: createLawView(register), misconceptions: bank.misconceptions });
}
