import type { Day } from '#simulations/law/types.ts';
import type { DrawnQuestion } from '#simulations/questions/draw.ts';
import type { Mark, Outcome } from '#simulations/questions/judge.ts';
import type { Question } from '#simulations/questions/question.ts';
import type { CiteView, DayCountView } from '../debrief/view-types.ts';

/** A drawn question as it is asked: nothing in it says which answer is right. */
export interface QuestionFormView {
  id: string;
  seed: number;
  ask: string;
  form: DrawnQuestion['form'];
  /** Choices, steps to be put in order, or things to be sorted. */
  rows: { key: string; text: string }[];
  /** The classes that things are sorted into. */
  classes: { value: string; label: string }[];
  /** What a typed number counts. */
  unit: string | null;
}

/** What is said after answering. */
export interface JudgementView {
  outcome: Outcome;
  /** The right answer in words; in order, for steps. */
  right: string[];
  /** A single answer as it was understood; null where several rows were answered. */
  given: string | null;
  marks: Mark[];
  misconceptions: { id: string; name: string; why: string }[];
  reasons: string[];
  because: string | null;
  derivation: string[];
  calendar: DayCountView | null;
  cites: CiteView[];
  /** The day whose law the citations are of. */
  on: Day;
}

/** A question of a lesson with its answer, for the sheet that goes with a handout. */
export interface AnswerKeyEntry {
  id: string;
  /** Its number in the lesson. */
  number: number;
  right: { text: string; because: string | null }[];
  /** Whether what is right stands in its lawful order. */
  ordered: boolean;
  because: string | null;
  /** Choices that are wrong, each with its reason. */
  wrong: { text: string; because: string | null }[];
  derivation: string[];
  articles: string[];
}

/** A question in the list for trainers. */
export interface BankRow {
  id: string;
  course: string;
  kind: Question['kind'];
  level: Question['level'];
  /** As drawn once. */
  ask: string;
  provisions: { id: string; article: string }[];
}
