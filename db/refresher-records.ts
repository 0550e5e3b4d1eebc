import type { AttemptMode } from '#app/domain/roles.ts';
import type { Evidence } from '#app/domain/refreshers/evidence.ts';
import type { Memory } from '#app/domain/refreshers/memory.ts';

/** What db/ hands out of refreshers. */

/** An evidence as it is stored, with the attempt it comes from, or the item as JSON. */
export interface StoredEvidence extends Evidence {
  attempt: string | null;
  item: string | null;
}

/** A person's own settings, and how far the answers are folded. */
export interface LearnerRecord {
  /** Minutes a week. */
  goal: number;
  /** The last row of question_answers that is folded. */
  answers: number;
  /** Everything from before is deleted and never folded again. */
  forgottenAt: string | null;
}

/** A handed-in case by the report that counts now, which is not the one it was folded by. */
export interface UnfoldedCase {
  attempt: string;
  scenario: string;
  mode: AttemptMode;
  submittedAt: string;
  report: string;
  json: string;
}

/** An answer to a question of the bank, with its place in the table. */
export interface UnfoldedAnswer {
  row: number;
  id: string;
  question: string;
  outcome: 'right' | 'partly' | 'wrong';
  answeredAt: string;
}

export interface SetRecord {
  rules: readonly string[];
  since: number;
  /** ISO instant at which it was chosen. */
  at: string;
  by: string;
}

/** Somebody of a unit with what is remembered. */
export interface UnitMember {
  person: string;
  name: string;
  /** The day of the last evidence; null of none. */
  lastSeen: number | null;
}

export interface UnitMemory extends Memory {
  person: string;
}
