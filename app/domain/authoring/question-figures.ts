import { itemFigures } from './item-figures.ts';
import type { ItemFigures, Observation } from './item-figures.ts';

/** What somebody answered to a question when it first came. */
export interface FirstAnswer {
  person: string;
  question: string;
  right: boolean;
}

export interface QuestionFigures extends ItemFigures {
  question: string;
}

/** Of fewer other answers nobody's rest score says anything. */
const LEAST_OTHERS = 3;

/**
 * The figures of questions: what people answered first, held against the share of right answers that the same people gave to all
 * other questions. Whoever answered too few others counts for the difficulty of a question only.
 */
export function questionFigures(answers: readonly FirstAnswer[]): QuestionFigures[] {
  const people = new Map<string, { right: number; all: number }>();
  const questions = new Map<string, FirstAnswer[]>();
  for (const answer of answers) {
    const sums = people.get(answer.person) ?? { right: 0, all: 0 };
    people.set(answer.person, { right: sums.right + (answer.right ? 1 : 0), all: sums.all + 1 });
    const own = questions.get(answer.question);
    if (own === undefined) questions.set(answer.question, [answer]);
    else own.push(answer);
  }
  return [...questions].map(([question, given]) => {
    const observations = given.flatMap(({ person, right }): Observation[] => {
      const { right: sum, all } = people.get(person) ?? { right: 0, all: 0 };
      return all - 1 < LEAST_OTHERS ? [] : [{ right, rest: (sum - (right ? 1 : 0)) / (all - 1) }];
    });
    const { count, right } = itemFigures(given.map((answer) => ({ right: answer.right, rest: 0 })));
    return { question, count, right, discrimination: itemFigures(observations).discrimination };
  });
}
