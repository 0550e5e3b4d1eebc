import type { ComposeFault } from '../domain/workshop/compose.ts';
import type { ItemKind } from '../domain/workshop/run-sheet.ts';
import type { RunStatus } from '../domain/workshop/run.ts';
import type { IsoDate } from '#simulations/law/types.ts';
import type { FieldFault, Refusal } from './contracts.ts';

/** Something to choose from a list. */
export interface StepChoice {
  value: string;
  label: string;
  group?: string;
}

/** A step as its trainer sees it. Times are minutes since midnight of the first day. */
export interface ComposedStep {
  id: string;
  kind: ItemKind;
  title: string;
  minutes: number;
  from: number;
  to: number;
  /** What it holds: the lesson, the case and its stage, the question, the provisions, how many questions; null where its title says it. */
  about: string | null;
  /** What it holds is no longer in the library. */
  gone: boolean;
  /** The hall has come to it: it stays as it is. */
  settled: boolean;
}

export interface ComposerView {
  id: string;
  title: string;
  place: string | null;
  status: RunStatus;
  revision: number;
  /** Minutes since midnight of the first day. */
  startsAt: number;
  endsAt: number;
  minutes: number;
  steps: ComposedStep[];
  /** Sheets to begin from: templates and the caller's other workshops. Empty once the workshop has begun. */
  sources: SheetSource[];
}

export interface SheetSource {
  /** The id of a template, or `buoi:<workshop>`. */
  value: string;
  title: string;
  /** The day of a former workshop; null for a template. */
  on: IsoDate | null;
  minutes: number;
}

/** A press on the list of steps. `revision`: the plan that the page knew. */
export interface ComposeInput {
  workshop: string;
  revision: number;
  do: 'up' | 'down' | 'twice' | 'remove';
  step: string;
}

export type ComposeRefusal = Refusal | { reason: 'plan-conflict' } | { reason: 'plan-fault'; why: ComposeFault | 'ended' | 'begun' };

/** The fields of a step's form as they were typed, by name. */
export type StepValues = Readonly<Record<string, readonly string[]>>;

export interface SaveStepInput {
  workshop: string;
  revision: number;
  /** Null for a new one. */
  step: string | null;
  kind: ItemKind;
  /** Behind which step a new one goes; null: at the end. */
  after: string | null;
  values: StepValues;
}

export interface StepFormInput {
  workshop: string;
  /** The step that is changed, or null for a new one. */
  step: string | null;
  kind: ItemKind;
  /** What was typed; null: as the step stands, or as a new one begins. */
  values: StepValues | null;
  /** Fills ask and answers from a question of the bank, or answers from acts of the desk. */
  take?: 'question' | 'acts';
}

/** A bank question as it can be ticked. */
export interface QuestionChoice {
  id: string;
  ask: string;
}

export interface ProvisionChoice {
  id: string;
  article: string;
  summary: string;
}

/** A step's form: values of the fields and what can be chosen for them. */
export interface StepFormView {
  workshop: string;
  title: string;
  revision: number;
  kind: ItemKind;
  step: string | null;
  /** `gone`: somebody has removed it; `settled`: the hall has come to it. */
  state: 'open' | 'settled' | 'gone';
  values: StepValues;
  lessons: StepChoice[];
  cases: StepChoice[];
  /** Stages of the case that is chosen. */
  stages: StepChoice[];
  courses: StepChoice[];
  /** Questions of the course that is chosen which are not ticked yet. */
  questions: QuestionChoice[];
  tickedQuestions: QuestionChoice[];
  /** Acts of the desk of the case that is chosen. */
  acts: { label: string; acts: { value: string; label: string }[] }[];
  /** What the search found and is not ticked yet; `found` counts all. */
  provisions: ProvisionChoice[];
  found: number;
  tickedProvisions: ProvisionChoice[];
}

export interface WorkshopFactsInput {
  workshop: string;
  revision: number;
  title: string;
  place: string;
  opensOn: string;
  closesOn: string;
  startsAt: string;
  communes: string;
}

/** A workshop's title, place and days, as they stand in the form. */
export interface WorkshopFacts {
  id: string;
  title: string;
  place: string;
  opensOn: string;
  closesOn: string;
  startsAt: string;
  communes: string;
  revision: number;
  status: RunStatus;
  /** Number of the last event of its run. */
  seq: number;
}

export type DeleteRefusal = Refusal | { reason: 'workshop-in-use' };

export type StepFaults = Record<string, FieldFault>;
