import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { Day } from '#simulations/law/types.ts';
import { classOfItem } from '#simulations/questions/classify-answer.ts';
import { dayOfQuestion } from '#simulations/questions/draw.ts';
import { findNumber } from '#simulations/questions/number-answer.ts';
import type { Question } from '#simulations/questions/question.ts';
import { daysOf } from '#simulations/questions/vary.ts';

/** A question whose computed answer is another one under another register. */
export interface AnswerChange {
  question: string;
  /** How many of the draws have another answer, of how many that can be drawn. */
  changed: number;
  draws: number;
  /** The first of them: what is drawn, and the two answers; null where none can be computed. */
  example: { drawn: string; before: string | null; after: string | null };
}

/** Every day that a name in an answer can stand for. */
function daysNamed(name: string | undefined, question: Question, law: LawView): Day[] {
  if (name === undefined) return [dayOfQuestion(question, law)];
  if (/^\d/.test(name)) return [dayOf(name)];
  const drawn = question.vary?.[name];
  return drawn === undefined || !('day' in drawn) ? [] : daysOf(drawn, law.calendar);
}

/** A year that the calendar does not hold has no answer. */
function whereKnown(answer: () => string | null): string | null {
  try {
    return answer();
  } catch (error) {
    if (error instanceof MissingCalendarYear) return null;
    throw error;
  }
}

/** The computed answers of a question by what is drawn. Answers that authors write are no answers of the law. */
function answersOf(question: Question, law: LawView): ReadonlyMap<string, string | null> {
  switch (question.kind) {
    case 'date': {
      const { term, from, extended, remote } = question.answer;
      return new Map(
        daysNamed(from, question, law).map((day) => {
          const found = law.term([term], day);
          return [formatDay(day), found === null ? null : whereKnown(() => formatDay(law.count(found.rule, day, { extended: extended === true, remote: remote === true }).due))];
        }),
      );
    }
    case 'number':
      return new Map(daysNamed(question.answer.on, question, law).map((day) => [formatDay(day), findNumber(question.answer, day, law)?.right.text ?? null]));
    case 'classify':
      return new Map(question.items.map(({ text, facts }) => [text, classOfItem(facts, law, dayOfQuestion(question, law)).class]));
    default:
      return new Map();
  }
}

/** The questions whose computed answers differ between two registers. */
export function answerChanges(questions: Iterable<Question>, before: LawView, after: LawView): AnswerChange[] {
  return [...questions].flatMap((question): AnswerChange[] => {
    const [earlier, later] = [answersOf(question, before), answersOf(question, after)];
    const draws = [...new Set([...earlier.keys(), ...later.keys()])];
    const changed = draws.filter((drawn) => earlier.get(drawn) !== later.get(drawn));
    const [first] = changed;
    return first === undefined ? [] : [{ question: question.id, changed: changed.length, draws: draws.length, example: { drawn: first, before: earlier.get(first) ?? null, after: later.get(first) ?? null } }];
  });
}
