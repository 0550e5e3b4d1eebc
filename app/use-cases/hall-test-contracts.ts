import type { AnswerFault } from '../domain/questions/question-form.ts';
import type { QuestionFormView } from '../domain/questions/view-types.ts';
import type { TestPhase } from '../domain/workshop/run-machine.ts';
import type { TestKind } from '../domain/workshop/test-draw.ts';
import type { TestResults } from '../domain/workshop/test-results.ts';
import type { OwnTestResult, TestPlace } from '../domain/workshop/test-view-types.ts';
import type { StageView } from '../domain/workshop/view-types.ts';
import type { RoomRefusal } from './workshop-contracts.ts';

export interface LoadHallTestInput {
  code: string;
  deviceToken: string | null;
  /** The number of the question that is looked at, from 1; null for the first that waits for an answer. */
  number: number | null;
}

/** The test of one phone. */
export interface LoadedHallTest {
  code: string;
  seat: { kind: 'person' | 'table'; number: number; size: number };
  stage: StageView;
  /** Null while the hall is at no test. */
  test: {
    item: string;
    kind: TestKind;
    title: string;
    phase: TestPhase;
    places: TestPlace[];
    /** Null when everything is answered and nothing was asked for, and once the test is locked. */
    current: { number: number; question: QuestionFormView; given: Record<string, string[]> } | null;
  } | null;
  /** Null until people may see them. */
  results: OwnTestResult[] | null;
}

export interface AnswerHallTestInput {
  code: string;
  deviceToken: string | null;
  item: string;
  question: string;
  /** The variant that the page showed. */
  seed: string;
  /** Made with the form; the same form sent again is the same answer. */
  clientKey: string;
  /** The values of a field of the posted form. */
  valueOf(field: string): readonly string[];
}

/** `other-variant`: the page was that of another seat, or older than the bank. `unanswered`: what was typed is no answer yet. */
export type AnswerHallTestRefusal = RoomRefusal | { reason: 'test-closed' } | { reason: 'other-variant' } | { reason: 'unanswered'; fault: AnswerFault };

/** The acknowledgement of an answer. Given only once it stands in the file. */
export interface RecordedTestAnswer {
  workshop: string;
  /** Of the question, from 1. */
  number: number;
}

export interface LoadedTestResults {
  id: string;
  title: string;
  /** Null where no test asks anything on the phones. */
  results: TestResults | null;
}
