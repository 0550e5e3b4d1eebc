import type { LessonParts } from '../domain/authoring/lesson-parts.ts';
import type { QuestionFormView } from '../domain/questions/view-types.ts';
import type { Refusal } from './contracts.ts';
import type { DraftHead, SavedDraft } from './draft-contracts.ts';

/** What the guard finds in a lesson: where its author mends it, what is wrong and what to do. */
export interface LessonFault {
  /** A line of the text as it stands in the editor, from 1; null: in the fields above it; 0: the lesson as a whole. */
  line: number | null;
  text: string;
}

/** A lesson as its readers would see it now. */
export interface LessonPreview {
  /** The view of the page as JSON: its tree is too deep for the types of a loader. Null while the text cannot be read. */
  view: string | null;
  questions: Record<string, QuestionFormView>;
  faults: LessonFault[];
}

/** A component for authors to insert. */
export interface PaletteEntry {
  component: string;
  about: string;
  attributes: readonly string[];
  source: string;
}

/** An uploaded picture of the draft's unit. */
export interface PictureRow {
  name: string;
  alt: string;
  width: number;
  height: number;
}

export interface LoadedLessonDraft {
  draft: DraftHead;
  parts: LessonParts;
  preview: LessonPreview;
  palette: readonly PaletteEntry[];
  pictures: readonly PictureRow[];
  savedAt: string;
}

/** A provision that a search found, as its author chooses it. */
export interface FoundProvision {
  id: string;
  article: string;
  instrument: string;
  /** The wording of the day on which the register was last looked up; null where none is in force. */
  summary: string | null;
  applies: string;
  confidence: string;
  isSure: boolean;
  /** Ready to be inserted, with what each one shows. */
  inserts: { label: string; source: string }[];
}

export interface SaveTextInput {
  draft: string;
  /** The revision that the page knew. */
  revision: number;
  text: string;
  auto?: boolean;
}

/** Somebody saved first: what stands now, who wrote it, and what was typed here. */
export interface TextOvertaken {
  reason: 'text-overtaken';
  revision: number;
  by: string;
  at: string;
  stored: string;
  typed: string;
}

export type SaveTextRefusal = Refusal | TextOvertaken | { reason: 'draft-too-long' };

export type SavedText = SavedDraft & { at: string };
