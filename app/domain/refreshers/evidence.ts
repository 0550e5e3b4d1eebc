import type { Day } from '#simulations/law/types.ts';

/** How well a rule was known on one occasion. `easy` is only for examinations. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof RATINGS)[number];

/** A question or micro-case; a root finding of a case; a duty done in a case. */
export const EVIDENCE_KINDS = ['item', 'finding', 'practice'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One occasion on which a rule was known or not. What is remembered of a rule is a fold of them, in the order of `at`, then `id`. */
export interface Evidence {
  /** Unique for the person; made by whoever saw the occasion, so that telling it twice changes nothing. */
  id: string;
  /** A duty, guard, condition, prohibition or act of a procedure. */
  rule: string;
  /** ISO instant, UTC. */
  at: string;
  /** The civil day of that instant in Vietnam. */
  day: Day;
  kind: EvidenceKind;
  rating: Rating;
  /** The case in which it was seen; null for items. */
  scenario: string | null;
  /** Help was taken. */
  hinted: boolean;
}

/** The order in which evidences are folded: one order on every machine, whatever order they arrive in. */
export function inOrder(a: Pick<Evidence, 'at' | 'id'>, b: Pick<Evidence, 'at' | 'id'>): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** What an item with its ground came to. */
export type ItemOutcome = 'right' | 'partly' | 'wrong';

/** A right answer without help is Good; a right one with help, or half a right one, is Hard; anything else is Again (GRADING §9). */
export function ratingOfItem(outcome: ItemOutcome, hinted: boolean): Rating {
  if (outcome === 'wrong') return 'again';
  return outcome === 'partly' || hinted ? 'hard' : 'good';
}

/** The share of credit that a rating stands for where mastery is counted. */
export const CREDIT_OF: Readonly<Record<Rating, number>> = { again: 0, hard: 0.5, good: 1, easy: 1 };
