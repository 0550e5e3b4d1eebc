import type { LawView } from '#simulations/law/law-view.ts';
import { seedFrom } from '#simulations/proof/random.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import type { DrawnQuestion } from '#simulations/questions/draw.ts';
import type { Question } from '#simulations/questions/question.ts';
import type { RunItem, RunSheet } from './run-sheet.ts';

export const TEST_KINDS = ['pre-test', 'post-test'] as const;
export type TestKind = (typeof TEST_KINDS)[number];
export type TestItem = Extract<RunItem, { kind: TestKind }>;

/** Whose draw it is. */
export interface DrawFor {
  workshop: string;
  /** The number of the seat. */
  seat: number;
  kind: TestKind;
}

/** No seat has this number: its draw is the one that stands on paper and on the projector. */
export const PAPER_SEAT = 0;

/** How often a second variant is looked for before one with the same words is taken. */
const TRIES = 12;

const numberOf = (text: string): number => seedFrom(...[...text].map((letter) => letter.charCodeAt(0)));

/** Whether an item asks something on the phones. */
export function isTest(item: RunItem | null): item is TestItem {
  return item !== null && (item.kind === 'pre-test' || item.kind === 'post-test') && item.questions.length > 0;
}

/** The tests of a run-sheet that ask something, in their order. */
export function testsOf({ items }: RunSheet): TestItem[] {
  return items.filter(isTest);
}

/**
 * A question as a seat is asked it: before and after are two variants of one question, with other days and numbers, and
 * where nothing varies with the choices in another order. The same seat always gets the same two.
 */
export function drawTestQuestion(question: Question, law: LawView, { workshop, seat, kind }: DrawFor): DrawnQuestion {
  const draw = (variant: number) => drawQuestion(question, law, seedFrom(numberOf(workshop), seat, numberOf(question.id), variant));
  const before = draw(0);
  if (kind === 'pre-test') return before;
  for (let variant = 1; question.vary !== undefined && variant < TRIES; variant += 1) {
    const after = draw(variant);
    if (after.ask !== before.ask) return after;
  }
  return draw(TRIES);
}
