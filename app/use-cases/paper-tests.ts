import { listPaperTestCounts } from '#db/repositories/paper-tests.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { DrawnQuestion } from '#simulations/questions/draw.ts';
import { answersOnPaper } from '../domain/workshop/paper-tally.ts';
import { drawTestQuestion, PAPER_SEAT } from '../domain/workshop/test-draw.ts';
import type { TestItem } from '../domain/workshop/test-draw.ts';
import type { TestAnswer } from '../domain/workshop/test-results.ts';
import type { Ports } from './ports.ts';

/** The questions of a test as they stand on paper: the same sheet for everybody. */
export function drawnOnPaper({ content }: Ports, workshop: string, { questions, kind }: TestItem): DrawnQuestion[] {
  const law = createLawView(content.register);
  return questions.flatMap((id) => {
    const question = content.bank.questions.get(id);
    return question === undefined ? [] : [drawTestQuestion(question, law, { workshop, seat: PAPER_SEAT, kind })];
  });
}

/** What was keyed from paper in a test, as answers of nobody in particular. */
export function paperAnswers(ports: Ports, workshop: string, item: TestItem): TestAnswer[] {
  const keyed = listPaperTestCounts(ports.db, workshop, item.id);
  return drawnOnPaper(ports, workshop, item).flatMap((drawn) => answersOnPaper(drawn, item.id, keyed.filter(({ question }) => question === drawn.question.id), ports.content.bank.misconceptions));
}

/** Sheets of paper in a test: in each bundle as many as answered the question that most answered. */
export function paperSheetsOf(ports: Ports, workshop: string, item: string): { sheet: number; hands: number }[] {
  const keyed = listPaperTestCounts(ports.db, workshop, item);
  return [...new Set(keyed.map(({ sheet }) => sheet))].map((sheet) => {
    const byQuestion = new Map<string, number>();
    for (const one of keyed) if (one.sheet === sheet) byQuestion.set(one.question, (byQuestion.get(one.question) ?? 0) + one.count);
    return { sheet, hands: Math.max(...byQuestion.values()) };
  });
}
