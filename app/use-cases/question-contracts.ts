import type { QuestionFormView, JudgementView, BankRow } from '../domain/questions/view-types.ts';
import type { Refusal } from './contracts.ts';

export interface DrawInput {
  question: string;
  seed: number;
  /** An answer that was given to this draw; null while it is only asked. */
  answer: readonly string[] | null;
}

export interface QuestionPage {
  question: QuestionFormView;
  /** Null while it is only asked, and for an answer that this draw does not allow. */
  judgement: JudgementView | null;
  /** The same question drawn anew, or another of its kind; null where there is none. */
  next: { question: string; seed: number } | null;
}

export interface AnswerInput {
  question: string;
  seed: number;
  answer: readonly string[];
  /** Made by the page that asked; null from pages that are the same for everybody. */
  key: string | null;
}
export type AnswerRefusal = Refusal;

export interface BankFilter {
  course: string;
  kind: string;
  level: string;
  provision: string;
}

export interface BankList {
  rows: BankRow[];
  /** Every course that has questions, with how many. */
  courses: { id: string; title: string; questions: number }[];
  /** Questions in the whole bank. */
  total: number;
}
