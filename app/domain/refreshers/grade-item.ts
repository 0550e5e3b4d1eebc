import { isAnswerable, judgeAnswer } from '#simulations/questions/judge.ts';
import type { Answer } from '#simulations/questions/judge.ts';
import type { Misconception } from '#simulations/questions/question.ts';
import { ratingOfItem } from './evidence.ts';
import type { ItemOutcome, Rating } from './evidence.ts';
import type { RefresherItem } from './items.ts';

/** What was answered: the decision, and the ground where one is asked. */
export interface ItemAnswer {
  decision: Answer;
  ground: Answer | null;
  hinted: boolean;
}

export interface GradedItem {
  outcome: ItemOutcome;
  decision: ItemOutcome;
  /** Null where none was asked. */
  ground: ItemOutcome | null;
  rating: Rating;
}

/** Whether an answer has the shape that the item asks for. */
export function isAnswerableItem({ decision, ground }: RefresherItem, answer: ItemAnswer): boolean {
  const isGround = ground === null ? answer.ground === null : answer.ground !== null && isAnswerable(ground, answer.ground);
  return isGround && isAnswerable(decision, answer.decision);
}

/** Judges an answer that `isAnswerableItem`. The decision counts first: with a wrong ground it is half right. */
export function gradeItem({ decision, ground }: RefresherItem, answer: ItemAnswer, misconceptions: ReadonlyMap<string, Misconception>): GradedItem {
  const decided = judgeAnswer(decision, answer.decision, misconceptions).outcome;
  const grounded = ground === null || answer.ground === null ? null : judgeAnswer(ground, answer.ground, misconceptions).outcome;
  const outcome = decided === 'right' && grounded !== null && grounded !== 'right' ? 'partly' : decided;
  return { outcome, decision: decided, ground: grounded, rating: ratingOfItem(outcome, answer.hinted) };
}
