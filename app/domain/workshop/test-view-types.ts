import type { JudgementView, QuestionFormView } from '../questions/view-types.ts';
import type { TestPhase } from './run-machine.ts';
import type { TestKind } from './test-draw.ts';

/** The test that the hall is at, the same for every phone. */
export interface TestStage {
  item: string;
  kind: TestKind;
  questions: number;
  phase: TestPhase;
}

/** How a question went. */
export interface TestShare {
  /** From 1, as the phones number it. */
  number: number;
  /** As it stands on paper; phones have other days and numbers. */
  ask: string;
  /** Whole per cent of the answers that were right; null where too few people answered. */
  percent: number | null;
}

/** What is known of a test while it runs, without anybody's own answers. */
export interface TestBoard {
  kind: TestKind;
  phase: TestPhase;
  questions: number;
  /** Phones that have answered something, and those that have answered everything. */
  begun: number;
  finished: number;
  /** Sheets of paper that were keyed. */
  sheets: number;
  /** Null while it must not be seen. */
  shares: TestShare[] | null;
}

/** A question of a phone's own test: where it is, and whether it has been answered. */
export interface TestPlace {
  number: number;
  answered: boolean;
}

/** One test of a phone after the end. */
export interface OwnTestResult {
  item: string;
  kind: TestKind;
  title: string;
  right: number;
  of: number;
  /** With what was right and why; empty for a test that a later one asks again. */
  judged: { number: number; question: QuestionFormView; judgement: JudgementView }[];
}
