import type { PaperOnDesk } from '#simulations/desk/view-types.ts';
import type { Distribution } from '../domain/workshop/distribution.ts';
import type { AnswerKeyEntry, QuestionFormView } from '../domain/questions/view-types.ts';
import type { Refusal } from './contracts.ts';

/** A workshop without phones: what is printed, and what is keyed from it. */

/** A step of the run-sheet that is answered on paper. */
export interface PaperStep {
  item: string;
  title: string;
  kind: 'vote' | 'test';
  /** Votes: rounds that were opened. Tests: 1 once the hall has come to it. 0: nothing can be keyed yet. */
  rounds: number;
}

export interface PaperVoteForm {
  kind: 'vote';
  item: string;
  title: string;
  ask: string;
  round: number;
  rounds: number;
  options: { key: string; text: string }[];
  /** Lines to fill in, each a sheet of paper; `hands` is what was counted on it, null for one that is not keyed yet. */
  rows: { sheet: number; counts: Readonly<Record<string, number>>; hands: number | null }[];
  /** The whole hall now, phones and paper. */
  whole: Distribution;
}

export interface PaperTestForm {
  kind: 'test';
  item: string;
  title: string;
  /** The bundle of sheets that is filled in; `bundles` are keyed already. */
  sheet: number;
  bundles: { sheet: number; hands: number }[];
  /** Sheets in this bundle; null before it is keyed. */
  hands: number | null;
  questions: { id: string; number: number; ask: string; keys: string[]; written: boolean; counts: Readonly<Record<string, number>> }[];
}

export interface LoadedPaperMode {
  id: string;
  title: string;
  steps: PaperStep[];
  /** The step that is asked for; null where there is none, or nothing of it can be keyed yet. */
  form: PaperVoteForm | PaperTestForm | null;
  asked: PaperStep | null;
}

export interface LoadPaperInput {
  workshop: string;
  /** Null: the one that the hall is at, else the last that it has come to. */
  item: string | null;
  round: number | null;
  sheet: number | null;
  /** Lines wanted. */
  rows: number | null;
}

export interface KeyPaperInput {
  workshop: string;
  item: string;
  /** Votes: the round. Tests: not asked. */
  round: number;
  /** Tests: the bundle. */
  sheet: string;
  /** Tests: sheets in the bundle. */
  hands: string;
  /** As typed, by the name of the cell. */
  cells: Readonly<Record<string, string>>;
}
/** `not-yet`: the hall has not come to it, or the vote was not opened. */
export type KeyPaperRefusal = Refusal | { reason: 'not-yet' };

/** A case as it is handed out. */
export interface PrintedCase {
  id: string;
  title: string;
  place: string;
  opening: readonly string[];
  people: { name: string; about: string }[];
  papers: PaperOnDesk[];
  /** What is told to whoever asks for it, by whom or what is asked. */
  facts: { source: string; told: string[] }[];
  /** Papers that come only when they are found. */
  laterPapers: PaperOnDesk[];
}

export interface PrintedVote {
  item: string;
  title: string;
  ask: string;
  options: { key: string; text: string }[];
}

export interface PrintedTest {
  item: string;
  title: string;
  questions: QuestionFormView[];
}

export interface LoadedPrint {
  id: string;
  title: string;
  place: string | null;
  cases: PrintedCase[];
  sheets: ({ kind: 'vote' } & PrintedVote | { kind: 'test' } & PrintedTest)[];
  /** For the facilitator: what the law says after each vote, and the answers to each test. */
  key: ({ kind: 'vote'; item: string; title: string; entry: AnswerKeyEntry | null; law: { id: string; article: string; says: string | null }[] } | { kind: 'test'; item: string; title: string; entries: AnswerKeyEntry[] })[];
}
