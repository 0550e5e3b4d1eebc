import type { CiteView } from '../domain/debrief/view-types.ts';
import type { Difference } from '../domain/authoring/difference.ts';
import type { DraftChange, DraftDocument } from '../domain/authoring/document.ts';
import type { AuthorRole, DraftKind, DraftState, ReviewDecision } from '../domain/authoring/draft.ts';
import type { EditorStep } from '../domain/authoring/editor-step.ts';
import type { DraftOrigin } from '../domain/authoring/sharing/origin.ts';
import type { CaseTemplate } from '../domain/authoring/templates.vi.ts';
import type { IsoDate } from '#simulations/law/types.ts';
import type { Refusal } from './contracts.ts';

/** One row of the list of drafts. */
export interface DraftRow {
  id: string;
  kind: DraftKind;
  title: string;
  state: DraftState;
  author: string;
  unit: string | null;
  /** The day it was saved last. */
  on: IsoDate;
  /** A version of it stands in the library. */
  isOffered: boolean;
}

export interface DraftList {
  drafts: DraftRow[];
  canGrant: boolean;
}

/** What the form of a new draft offers. */
export interface DraftStarts {
  templates: readonly CaseTemplate[];
  /** Cases of the library that can be copied. */
  cases: { id: string; title: string }[];
  /** Units to write for; where there is one, nothing is asked. */
  units: { id: string; name: string }[];
}

/** An error of the catalogue from which a case can be begun. */
export interface ErrorStart {
  id: string;
  name: string;
  weight: string;
  required: string;
  /** The case in which it can be made. */
  scenario: string;
}

/** The errors that are looked for, as many as a page shows. */
export interface ErrorStarts {
  parts: { id: string; name: string }[];
  found: number;
  errors: ErrorStart[];
}

export interface StartDraftInput {
  kind: string;
  from: string;
  /** The template, the case, the draft or the error that it is begun from. */
  source: string;
  title: string;
  /** The unit it belongs to; empty: the caller's own. */
  unit: string;
}

/** A draft on every one of its pages. */
export interface DraftHead {
  id: string;
  kind: DraftKind;
  item: string;
  title: string;
  state: DraftState;
  author: string;
  unit: string | null;
  revision: number;
  isOffered: boolean;
  /** Where it was first written; null for one that was begun here. */
  origin: DraftOrigin | null;
  canWrite: boolean;
  canReview: boolean;
  canPublish: boolean;
}

/** The case as it is written now, for the pages of its editor. */
export interface LoadedDraft {
  draft: DraftHead;
  document: DraftDocument;
  savedAt: string;
}

export interface SaveDraftInput {
  draft: string;
  /** The revision that the page knew. */
  revision: number;
  /** Single changes, or the whole document. */
  patch: readonly DraftChange[] | DraftDocument;
  /** Saved by the page while somebody writes, not by a press. */
  auto?: boolean;
  note?: string;
}

export interface SavedDraft {
  revision: number;
  state: DraftState;
}

export type DraftMovedRefusal = {
  reason: 'draft-moved';
  revision: number;
  state: DraftState;
};

/** Somebody saved first: what stands now, who wrote it, and what was typed here; neither is lost. */
export interface DraftOvertaken {
  reason: 'draft-overtaken';
  revision: number;
  by: string;
  at: string;
  stored: DraftDocument;
  /** What stands now with what was typed here put over it; null where it does not fit there any more. */
  merged: DraftDocument | null;
  typed: readonly DraftChange[] | DraftDocument;
}

export type SaveDraftRefusal = Refusal | DraftOvertaken | { reason: 'draft-misplaced' } | { reason: 'draft-too-long' };

export interface VersionRow {
  revision: number;
  by: string;
  at: string;
  note: string | null;
  auto: boolean;
  /** What became of this very version. */
  marks: ('approved' | 'sent-back' | 'published' | 'was-published')[];
}

export interface LoadedVersions {
  draft: DraftHead;
  versions: VersionRow[];
  /** The two that are held against each other; null where there is only one. */
  compared: { from: number; to: number; differences: Difference[] } | null;
}

export interface RemarkView {
  by: string;
  on: IsoDate;
  revision: number;
  step: EditorStep | null;
  words: string;
  decision: ReviewDecision | null;
}

/** What stands in the way of publishing: where, and what to do. */
export interface DraftFaultView {
  text: string;
}

/** What the law makes of the facts of a case. */
export interface LawView {
  /** Who settles it; null where the law leaves it open. */
  authority: string | null;
  /** The lawful path: `day` a natural day for each act, `due` the last one; null where there is none. */
  steps: { label: string; day: IsoDate | null; due: IsoDate | null; derivation: string[]; cites: CiteView[] }[];
  /** Questions that the law leaves open in this case. */
  open: string[];
}

export interface LoadedReview {
  draft: DraftHead;
  document: DraftDocument;
  /** Null while the facts are not whole. */
  law: LawView | null;
  faults: DraftFaultView[];
  remarks: RemarkView[];
  /** Against the version that stands in the library; null where none does. */
  sincePublished: Difference[] | null;
  /** Who signed this very version, and a short form of its hash. */
  approval: { by: string; on: IsoDate; seal: string } | null;
}

export type ReviewRefusal = Refusal | DraftMovedRefusal | { reason: 'own-hand' };
export type PublishRefusal = Refusal | DraftMovedRefusal | { reason: 'not-approved' } | { reason: 'draft-faulty'; faults: DraftFaultView[] };
export type RetireRefusal = Refusal | { reason: 'not-offered' };

export interface DecideInput {
  draft: string;
  revision: number;
  decision: string;
  /** Remarks by part of the editor; '' for the whole. */
  remarks: readonly { step: string; words: string }[];
}

/** Who may do what in a unit. */
export interface RightsTable {
  teachers: { id: string; name: string; unit: string | null; roles: { unit: string; unitName: string; roles: AuthorRole[] }[] }[];
  units: { id: string; name: string }[];
}
