import type { AnswerKeyEntry, QuestionFormView } from '../domain/questions/view-types.ts';
import type { DraftHead } from './draft-contracts.ts';

/** A choice of a list in the form. */
export interface Pick {
  value: string;
  label: string;
}

/** The answer that the law of a day gives, in words; null where it gives none. */
export interface AnswerOnDay {
  day: string;
  answer: string[] | null;
  /** The counting behind a date. */
  steps: string[];
  /** The wordings that it rests on. */
  cites: string[];
}

/** A written question as trainees see it, with what is right and why. */
export interface QuestionPreview {
  form: QuestionFormView | null;
  answer: AnswerKeyEntry | null;
  /** Whether the machine derives the answer; otherwise the author states it. */
  isDerived: boolean;
  dates: AnswerOnDay[];
  faults: { place: string; text: string }[];
}

/** What the fields of the form offer. */
export interface QuestionPicks {
  courses: Pick[];
  misconceptions: Pick[];
  scenarios: Pick[];
  /** Acts of the lawful run of the chosen case. */
  acts: Pick[];
  /** Numbers that the chosen provision states, as the form names them. */
  numbers: Pick[];
  /** Open questions of law that the named provisions touch. */
  open: Pick[];
}

export interface LoadedQuestionDraft {
  draft: DraftHead;
  /** Values of the form by field. */
  values: Record<string, string[]>;
  picks: QuestionPicks;
  preview: QuestionPreview;
}
