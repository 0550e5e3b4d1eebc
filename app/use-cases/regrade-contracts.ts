import type { IsoDate } from '#simulations/law/types.ts';
import type { Refusal } from './contracts.ts';

/** What changed since reports were made, in words for people. */
export interface ChangeView {
  kind: 'provision' | 'form' | 'calendar' | 'rule' | 'norm' | 'engine' | 'unknown' | 'case';
  /** "Điều 27 Luật Khiếu nại", the name of a rule, a year. */
  name: string;
  /** How many attempts rest on it. */
  attempts: number;
}

export interface RegradePlan {
  changes: ChangeView[];
  touched: number;
  /** Handed-in attempts in all. */
  submitted: number;
}

/** How one attempt came out; scores as they are read, "87,8". */
export interface RegradedView {
  attempt: string;
  /** Only for administrators; empty on the command line. */
  trainee: string;
  scenario: string;
  outcome: 'same' | 'applied' | 'waiting' | 'failed';
  score: { before: string; after: string };
  passed: { before: boolean; after: boolean };
  gone: string[];
  added: string[];
  reworded: string[];
  /** Why it could not be graded. */
  fault: string | null;
}

export interface RegradeView {
  id: string;
  kind: 'dry' | 'real';
  /** `stopped`: under way when the server stopped; it can go on. */
  status: 'running' | 'stopped' | 'done' | 'cancelled';
  startedOn: IsoDate;
  /** By another register than the present one: it cannot go on. */
  outdated: boolean;
  total: number;
  done: number;
  counts: { same: number; applied: number; waiting: number; failed: number };
  /** The attempts that came out otherwise, the first hundred. */
  different: RegradedView[];
}

/** A lower mark that waits for a decision. */
export interface WaitingView {
  report: string;
  attempt: string;
  trainee: string;
  scenario: string;
  score: { before: string; after: string };
  passed: { before: boolean; after: boolean };
  gone: string[];
  added: string[];
}

export interface RegradePage {
  plan: RegradePlan;
  /** The newest grading, when there was one. */
  latest: RegradeView | null;
  waiting: WaitingView[];
  waitingCount: number;
}

export type RegradeRefusal = Refusal | { reason: 'regrade-running' } | { reason: 'nothing-touched' } | { reason: 'regrade-outdated' };
export type DecideRefusal = Refusal | { reason: 'already-decided' };

/** Grades in the background, beside the server: work is told by its id and read from the database. */
export interface Regrader {
  /** Begins, or goes on with, a grading that is stored. */
  start(regrade: string): void;
  isWorking(regrade: string): boolean;
}
