import { createEmptyCard, fsrs, Rating as Grade, State } from 'ts-fsrs';
import type { Card, Grade as FsrsGrade } from 'ts-fsrs';
import type { Day } from '#simulations/law/types.ts';
import { CREDIT_OF, inOrder } from './evidence.ts';
import type { Evidence, Rating } from './evidence.ts';

/** What one person remembers of one rule: an FSRS state, counts for mastery, and the law it was shown under. */
export interface Memory {
  rule: string;
  /** Days after which nine of ten still know it. */
  stability: number;
  /** From 1 to 10. */
  difficulty: number;
  due: Day;
  /** The day of the last evidence. */
  seen: Day;
  /** Evidences since the law last changed. */
  reps: number;
  /** Times it was known and then not. */
  lapses: number;
  /** Beta counts of right and wrong with a half-life of 60 days, as of `seen`. */
  right: number;
  wrong: number;
  /** Occasions that the counts rest on, and of those the ones in cases. */
  chances: number;
  cases: number;
  /** Different cases among them; the first two are enough. */
  scenarios: readonly string[];
  /** Help was taken on the last occasion. */
  hinted: boolean;
  /** The last time it was not known was a finding of a case. */
  slipped: boolean;
  /** The last change of the law that was answered under; null before any. */
  law: Day | null;
  /** The last evidence that is folded in. */
  at: string;
  id: string;
}

/** The days on which the law of a rule changed, in order. */
export type ChangeDays = readonly Day[];

const RETENTION = 0.9;
/** Nobody waits longer for a rule of law to be asked again. */
const LONGEST_DAYS = 365;
export const HALF_LIFE_DAYS = 60;
const MILLIS_OF_DAY = 86_400_000;
const ENOUGH_CASES = 2;

const GRADES: Readonly<Record<Rating, FsrsGrade>> = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good, easy: Grade.Easy };

/** Whole days only: a refresher is asked once a day. Without fuzz the same evidences give the same day on every machine. */
const scheduler = fsrs({ request_retention: RETENTION, maximum_interval: LONGEST_DAYS, enable_fuzz: false, enable_short_term: false });

const instantOf = (day: Day): Date => new Date(day * MILLIS_OF_DAY);
const dayOfDate = (date: Date): Day => Math.round(date.getTime() / MILLIS_OF_DAY);

function cardOf({ stability, difficulty, due, seen, reps, lapses }: Memory): Card {
  return { ...createEmptyCard(instantOf(seen)), stability, difficulty, due: instantOf(due), last_review: instantOf(seen), scheduled_days: due - seen, reps, lapses, state: State.Review };
}

/** The share of a weight that is left after some days. */
export function decayed(weight: number, days: number): number {
  return weight * 0.5 ** (Math.max(0, days) / HALF_LIFE_DAYS);
}

/** The last change that is in force on a day; null before any. */
export function changeBy(changes: ChangeDays, day: Day): Day | null {
  return changes.findLast((change) => change <= day) ?? null;
}

/** Whether the law of a rule has changed since it was last answered under. */
export function isAmended(memory: Pick<Memory, 'law'>, changes: ChangeDays, day: Day): boolean {
  const change = changeBy(changes, day);
  return change !== null && change > (memory.law ?? -Infinity);
}

/** What is remembered after one more evidence, which comes after all that are folded in. What was known of former law does not count. */
export function remember(before: Memory | null, evidence: Evidence, changes: ChangeDays): Memory {
  const { rule, day, rating, scenario, hinted, kind, at, id } = evidence;
  const former = before !== null && isAmended(before, changes, day) ? null : before;
  const seen = Math.max(day, former?.seen ?? day);
  const { card } = scheduler.next(former === null ? createEmptyCard(instantOf(seen)) : cardOf(former), instantOf(seen), GRADES[rating]);
  const credit = CREDIT_OF[rating];
  const age = former === null ? 0 : seen - former.seen;
  const known = former?.scenarios ?? [];
  return {
    rule,
    stability: card.stability,
    difficulty: card.difficulty,
    due: dayOfDate(card.due),
    seen,
    reps: card.reps,
    lapses: card.lapses,
    right: decayed(former?.right ?? 0, age) + credit,
    wrong: decayed(former?.wrong ?? 0, age) + 1 - credit,
    chances: (former?.chances ?? 0) + 1,
    cases: (former?.cases ?? 0) + (scenario === null ? 0 : 1),
    scenarios: scenario === null || known.includes(scenario) || known.length >= ENOUGH_CASES ? known : [...known, scenario],
    hinted,
    slipped: rating === 'again' ? kind === 'finding' : rating === 'hard' && (former?.slipped ?? false),
    law: changeBy(changes, day) ?? before?.law ?? null,
    at,
    id,
  };
}

/** Whether an evidence can be folded in after what is there; otherwise the rule is folded anew from all of its evidences. */
export function comesAfter(evidence: Pick<Evidence, 'at' | 'id'>, memory: Pick<Memory, 'at' | 'id'> | null): boolean {
  return memory === null || inOrder(memory, evidence) < 0;
}

/** What is remembered of one rule by all of its evidences, in whatever order they come. Null of none. */
export function foldRule(evidences: readonly Evidence[], changes: ChangeDays): Memory | null {
  return [...evidences].sort(inOrder).reduce<Memory | null>((memory, evidence) => remember(memory, evidence, changes), null);
}

/** The chance that a rule is known on a day, from 0 to 1. Of changed law nothing is known yet. */
export function chanceOfKnowing(memory: Memory, changes: ChangeDays, day: Day): number {
  if (isAmended(memory, changes, day)) return 0;
  return scheduler.forgetting_curve(Math.max(0, day - memory.seen), memory.stability);
}
