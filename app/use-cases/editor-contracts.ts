import type { Difference } from '../domain/authoring/difference.ts';
import type { FaultSeverity } from '../domain/authoring/draft-fault.ts';
import type { EditorStep } from '../domain/authoring/editor-step.ts';
import type { FormValues } from '../domain/authoring/fact-conditions.ts';
import type { FactForm } from '../domain/authoring/fact-form-view.ts';
import type { Refusal } from './contracts.ts';
import type { DraftHead, LawView } from './draft-contracts.ts';

/** Something to mend in a case, with the way to it. */
export interface PlacedFaultView {
  text: string;
  severity: FaultSeverity;
  step: EditorStep;
  /** Name of the control nearest to it; null where the part has none. */
  field: string | null;
}

/** How far a part of the case is written. */
export interface StepStanding {
  step: EditorStep;
  /** What keeps the case from being published. */
  blocking: number;
  isEmpty: boolean;
}

/** What the law makes of the case as it is written now: stands beside every part of the editor. */
export interface LawPanel {
  /** Null while the facts are not whole. */
  law: LawView | null;
  /** What blocks stands first within a part. */
  faults: PlacedFaultView[];
  /** Provisions on which the lawful way rests; what rests on wording that nobody has read costs nobody points. */
  trains: { provision: string; article: string; isRead: boolean }[];
  /** What whoever plays the case can get wrong. */
  errors: { id: string; name: string; weight: string; isFatal: boolean }[];
  steps: StepStanding[];
}

/** One part of the case editor. */
export interface LoadedEditor {
  draft: DraftHead;
  step: EditorStep;
  form: FactForm;
  savedAt: string;
  /** Keeps what is unsent in a browser apart from that of others who use it. */
  person: string;
  panel: LawPanel;
}

/** What to take where somebody else saved first: what both wrote, what they wrote, or what was written here. */
export const OVERTAKEN_ANSWERS = ['both', 'theirs', 'mine'] as const;
export type OvertakenAnswer = (typeof OVERTAKEN_ANSWERS)[number];

export interface SaveStepInput {
  draft: string;
  step: EditorStep;
  /** The revision that the page's fields were made from. */
  revision: number;
  values: FormValues;
  /** By the page while somebody writes, not by a press. */
  auto: boolean;
  /** The answer of somebody who was overtaken, and the revision that was shown then. */
  answer: { take: OvertakenAnswer; seen: number } | null;
}

export interface SavedStep {
  revision: number;
  savedAt: string;
}

/** Somebody saved while this page was open: who and when, and what each of both changed since, in sentences. */
export interface StepOvertaken {
  reason: 'step-overtaken';
  revision: number;
  by: string;
  /** The caller's own hand, on another page. */
  isOwn: boolean;
  at: string;
  theirs: Difference[];
  mine: Difference[];
  /** The part as it stands on the page of the one who came later. */
  form: FactForm;
}

export type SaveStepRefusal = Refusal | StepOvertaken | { reason: 'draft-misplaced' | 'draft-too-long'; form: FactForm };
