import type { CaseFault } from '../domain/authoring/prove-case.ts';
import type { FurtherProof } from '../domain/authoring/prove-further.ts';
import type { RobotReport } from '../domain/authoring/robot.ts';
import type { RunStep } from '../domain/authoring/run-steps.ts';
import type { VariantView } from '../domain/authoring/variant-view.ts';
import type { EditorStep } from '../domain/authoring/editor-step.ts';
import type { IsoDate } from '#simulations/law/types.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { DraftHead, DraftMovedRefusal } from './draft-contracts.ts';
import type { Refusal } from './contracts.ts';

/** What takes longer to find out about a case; null while it cannot be played. */
export interface SlowProof {
  further: FurtherProof;
  robot: RobotReport;
}

/** What is asked of somebody who works beside the server, and what comes of it. */
export interface Proofs {
  proof: SlowProof | null;
  variants: VariantView[];
}

/** A written case, and the day on which it is looked at. */
export interface ProofSubject {
  body: string;
  today: IsoDate;
}

export type Standing<Value> = { state: 'working' } | { state: 'failed' } | { state: 'ready'; value: Value };

/** Finds out beside the server what takes seconds, one case after another. What was found out lately is kept. */
export interface Prover {
  /** What is known; begins to find it out where nothing is. */
  ask<Kind extends keyof Proofs>(kind: Kind, subject: ProofSubject): Standing<Proofs[Kind]>;
}

/** Something wrong with a case, where it is mended, and the run that shows it. */
export interface ProofFaultView {
  text: string;
  step: EditorStep;
  severity: CaseFault['severity'];
  run: string | null;
}

/** One run of the robot with a slip in it. */
export interface RobotRow {
  name: string;
  outcome: 'found' | 'missed' | 'false' | 'advised';
  /** Findings beside the slip, or rules that were broken and not found. */
  wrong: string[];
  score: string;
  run: string;
}

export interface RobotView {
  /** Null where the case has no lawful run. */
  lawful: { run: string; score: string; false: string[] } | null;
  rows: RobotRow[];
  found: number;
}

export interface LoadedProof {
  draft: DraftHead;
  /** What is found out at once. */
  faults: ProofFaultView[];
  /** The facts cannot be read yet: nothing can be played. */
  isReadable: boolean;
  slow: Standing<{ faults: ProofFaultView[]; robot: RobotView } | null>;
}

export interface LoadedRun {
  draft: DraftHead;
  id: string;
  title: string;
  steps: RunStep[];
  score: string;
  /** Why it cannot be opened at the desk; null where it can. */
  stopped: string | null;
}

/** One trial of a draft. */
export interface TrialRow {
  attempt: string;
  revision: number;
  status: 'open' | 'submitted';
  on: IsoDate;
  /** The day to which the case has come. */
  day: IsoDate;
  score: string | null;
  forked: boolean;
}

export interface LoadedTrials {
  draft: DraftHead;
  trials: TrialRow[];
  /** Faults that stop the case from being played. */
  stops: { text: string; step: EditorStep }[];
  /** Faults that keep it from being published, and let it be played. */
  others: number;
}

export interface LoadedVariants {
  draft: DraftHead;
  varies: Scenario['varies'] | null;
  role: Scenario['role'] | null;
  /** Null while the case is not whole. */
  variants: Standing<VariantView[]> | null;
}

export type TrialRefusal = Refusal | DraftMovedRefusal | { reason: 'trial-stopped' } | { reason: 'run-stopped' } | { reason: 'run-gone' };
