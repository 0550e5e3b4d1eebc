import type { LearningView, LessonMarkView } from '../domain/learning/view-types.ts';
import type { Refusal } from './contracts.ts';

export interface MarkInput {
  course: string;
  lesson: string;
  /** The version of the lesson that the page showed. */
  version: string;
  /** The heading at which the reader stops; null when it was read to the end. */
  section: string | null;
}
/** `lesson-changed`: the page was opened before the lesson changed, so it was the former text that was read. */
export type MarkRefusal = Refusal | { reason: 'lesson-changed' };

export type LoadedMark = LessonMarkView;
export type LoadedLearning = LearningView;

export type IssueRefusal = Refusal | { reason: 'course-unfinished' };
