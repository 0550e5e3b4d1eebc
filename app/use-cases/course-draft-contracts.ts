import type { Pick } from './question-draft-contracts.ts';
import type { DraftHead } from './draft-contracts.ts';

/** A lesson or a case in a written course. */
export interface CourseRow {
  kind: 'lesson' | 'case';
  id: string;
  title: string;
  isGone: boolean;
}

export interface CoursePreview {
  rows: CourseRow[];
  faults: { place: string; text: string }[];
}

export interface LoadedCourseDraft {
  draft: DraftHead;
  title: string;
  summary: string;
  owner: string;
  competences: string[];
  preview: CoursePreview;
  /** What can be added, by where it is from: `lesson:khieu-nai/thu-ly`, `case:ao-ca-ven-song`. */
  choices: (Pick & { group: string })[];
}
