import type { Day } from '#simulations/law/types.ts';
import type { LessonPractice } from '../domain/lessons/practice.ts';
import type { AttemptCard } from './contracts.ts';

export interface MiniCaseInput {
  scenario: string;
  stage: string;
  /** Where it was opened: `course/lesson`. */
  lesson?: string;
}

/** A mini-case before it is begun. */
export interface MiniCaseIntro {
  scenario: string;
  title: string;
  summary: string;
  stage: { id: string; label: string };
  /** The simulated day on which the trainee takes over. */
  from: Day;
  /** Something was done before the stage. */
  hasBefore: boolean;
  lesson: LessonPractice | null;
  /** The caller's own attempts of this stage, the last worked on first. */
  attempts: AttemptCard[];
}
