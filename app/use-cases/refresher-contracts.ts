import type { Reason } from '../domain/refreshers/choice.ts';
import type { ItemOutcome, Rating } from '../domain/refreshers/evidence.ts';
import type { ItemRef } from '../domain/refreshers/items.ts';
import type { SlipsView } from '../domain/refreshers/slips.ts';
import type { JudgementView, QuestionFormView } from '../domain/questions/view-types.ts';
import type { CompetenceRow, StepView } from '../domain/learning/view-types.ts';
import type { AttemptCard, Refusal } from './contracts.ts';

/** A rule that is asked today. */
export interface TodayRow extends ItemRef {
  /** What it is about: an own slip or changed law by name, anything else by its skill, since the name of a rule says what is wrong. */
  topic: string;
  reason: Reason;
  /** The trainer who chose it for the unit; null otherwise. */
  by: string | null;
}

/** An item as a page asks it. The rule is named after the answer: its name says what is wrong. */
export interface AskedItem extends ItemRef {
  reason: Reason | null;
  decision: QuestionFormView;
  ground: QuestionFormView | null;
  /** What the law says, where help was asked for; it makes a right answer count less. */
  hint: { article: string; summary: string }[] | null;
  /** The change that it is about. */
  change: { article: string; from: string } | null;
}

/** What came of an answer. */
export interface AnsweredItem {
  name: string;
  outcome: ItemOutcome;
  rating: Rating;
  decision: JudgementView;
  decisionForm: QuestionFormView;
  ground: JudgementView | null;
  groundForm: QuestionFormView | null;
  change: { article: string; from: string; before: string; now: string } | null;
  /** When the rule is asked again, "05/12/2026". */
  again: string;
}

export interface RefresherPage {
  /** Null when everything of today is done. */
  item: AskedItem | null;
  answered: AnsweredItem | null;
  /** How many are left today, this one among them. */
  left: number;
  done: number;
  /** A case to work instead, when nothing is left to ask. */
  nextCase: { id: string; title: string } | null;
}

export interface AnswerItemInput extends ItemRef {
  /** Made by the page or the device: the same twice is once. */
  id: string;
  decision: readonly string[];
  ground: readonly string[] | null;
  hinted: boolean;
}
export type AnswerItemRefusal = Refusal;

export interface CornerPage {
  /** What to do now. */
  now: { kind: 'case'; attempt: AttemptCard } | { kind: 'refresher'; count: number } | { kind: 'lesson'; step: StepView } | { kind: 'next-case'; id: string; title: string } | { kind: 'rest' };
  today: TodayRow[];
  done: number;
  /** How many are asked on each of seven days, today first. */
  week: { day: string; count: number }[];
  goal: { minutes: number; spent: number };
  competences: readonly CompetenceRow[];
  /** Rules met, and of those the firm ones. */
  rules: { met: number; firm: number };
  /** Slips by week, the present one last; rules that slipped, the last first. */
  slips: SlipsView;
  nextCase: { id: string; title: string; rules: string[] } | null;
  lookalikes: { id: string; question: string; seed: number }[];
  /** The trainer's view of the own unit is open to the caller. */
  isTrainer: boolean;
}
