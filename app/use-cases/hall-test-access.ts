import type { WorkshopRecord } from '#db/hall-records.ts';
import { listAnsweredBySeat, listOutcomeCounts, listTestAnswersOfSeat } from '#db/repositories/hall-tests.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { DrawnQuestion } from '#simulations/questions/draw.ts';
import type { Question } from '#simulations/questions/question.ts';
import { LEAST_IN_CELL } from '../domain/workshop/distribution.ts';
import { itemOf, testOf } from '../domain/workshop/run.ts';
import { drawTestQuestion, isTest } from '../domain/workshop/test-draw.ts';
import type { TestItem, TestKind } from '../domain/workshop/test-draw.ts';
import { testShares } from '../domain/workshop/test-results.ts';
import type { TestBoard } from '../domain/workshop/test-view-types.ts';
import { drawnOnPaper, paperAnswers, paperSheetsOf } from './paper-tests.ts';
import type { Ports } from './ports.ts';
import { runOf } from './workshop-access.ts';

/** The questions that a test asks, in its order; one that the bank has no longer is left out. */
export function askedIn({ content }: Ports, { questions }: Pick<TestItem, 'questions'>): Question[] {
  return questions.flatMap((id) => content.bank.questions.get(id) ?? []);
}

/** A question as a seat is asked it. */
export function drawFor({ content }: Ports, question: Question, of: { workshop: string; seat: number; kind: TestKind }): DrawnQuestion {
  return drawTestQuestion(question, createLawView(content.register), of);
}

/** How many questions of each test a seat has answered, by item. */
export function countTestAnswers({ db }: Ports, seat: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { item } of listTestAnswersOfSeat(db, seat)) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
}

/**
 * How the test goes that the hall is at. The projector is shown shares only when the facilitator shows them, and only of
 * questions that enough people answered; the facilitator sees them all the time.
 */
export function testBoard(ports: Ports, workshop: WorkshopRecord, audience: 'projector' | 'console'): TestBoard | null {
  const run = runOf(ports, workshop);
  const item = itemOf(run);
  if (!isTest(item)) return null;
  const phase = testOf(run, item.id);
  const asked = askedIn(ports, item);
  const bySeat = listAnsweredBySeat(ports.db, workshop.id, item.id);
  return {
    kind: item.kind,
    phase,
    questions: asked.length,
    begun: bySeat.length,
    finished: bySeat.filter((answers) => answers >= asked.length).length,
    sheets: paperSheetsOf(ports, workshop.id, item.id).reduce((sum, { hands }) => sum + hands, 0),
    shares: audience === 'console' || phase === 'shown' ? sharesIn(ports, workshop.id, item, audience === 'console' ? 1 : LEAST_IN_CELL) : null,
  };
}

function sharesIn(ports: Ports, workshop: string, item: TestItem, least: number): TestBoard['shares'] {
  const asked = drawnOnPaper(ports, workshop, item).map(({ question, ask }) => ({ id: question.id, ask }));
  const onPhones = listOutcomeCounts(ports.db, workshop, item.id).map(({ answers, ...one }) => ({ ...one, count: answers }));
  const counted = [...onPhones, ...paperAnswers(ports, workshop, item)];
  return testShares(asked, counted, least);
}
