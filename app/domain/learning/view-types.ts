import type { MasteryLevel } from './mastery.ts';

/** Where to go on, as a link with its reason. */
export interface StepView {
  /** "Khiếu nại, bài 3: Thụ lý…" without the course where it is clear. */
  title: string;
  href: string;
  /** Why there, in a sentence. */
  why: string;
  /** What the button says. */
  action: string;
}

export interface LessonRow {
  number: number;
  title: string;
  href: string;
  done: boolean;
  /** "Đã đọc 20/11/2026; còn 2 câu chưa trả lời đúng" */
  words: string;
}

export interface CourseRow {
  id: string;
  title: string;
  href: string;
  started: boolean;
  words: string;
  /** Everything is done and there is no certificate yet of the course as it is. */
  canIssue: boolean;
  lessons: readonly LessonRow[];
}

export interface CompetenceRow {
  id: string;
  label: string;
  level: MasteryLevel;
  /** The level in a word or two. */
  words: string;
  /** What it rests on, and what to do next. */
  basis: string;
}

/** A certificate as whoever holds its code may see it. */
export interface CertificateView {
  /** In groups, as it is printed. */
  code: string;
  name: string;
  workplace: string | null;
  course: string;
  lessons: number;
  minutes: number;
  /** "22/11/2026" */
  lawDate: string;
  issuedOn: { day: string; month: string; year: string };
  /** The course is another one by now, or gone: lessons or the law that they rest on have changed. */
  since: 'same' | 'changed' | 'gone';
}

export interface LearningView {
  next: StepView | null;
  courses: readonly CourseRow[];
  competences: readonly CompetenceRow[];
  certificates: readonly CertificateView[];
}

/** One lesson for the one who marks it. */
export interface LessonMarkView {
  title: string;
  path: string;
  version: string;
  course: { title: string; href: string };
  headings: readonly { id: string; title: string }[];
  /** Null while nobody is signed in. */
  own: {
    read: 'yes' | 'changed' | 'no';
    readOn: string | null;
    /** The heading at which the reader stopped. */
    stopped: { id: string; title: string } | null;
    /** What is left before the lesson is passed. */
    left: readonly { words: string; href: string }[];
  } | null;
  next: { title: string; href: string } | null;
}
