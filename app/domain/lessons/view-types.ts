import type { DrawnMap, PlaceInWords } from '../map/view-types.ts';

/** What a lesson shows, for the day of the law that the page is asked for. Nothing in it belongs to a reader. */

export interface CiteView {
  article: string;
  href: string;
}

/** Words that the register gives, and whether today's law says something else. */
export interface InlineView {
  words: string;
  differs: boolean;
  href: string | null;
}

export interface QuoteView extends CiteView {
  /** Null where no wording is in force. */
  summary: string | null;
  applies: string | null;
  verified: string | null;
  instrument: string | null;
  differs: boolean;
  missing: string;
}

export interface DayCell {
  key: string;
  label: string;
  below: string;
  mark?: 'off' | 'start' | 'due';
  spoken?: string;
}

export interface DeadlineView extends CiteView {
  title: string;
  term: string;
  due: string;
  steps: readonly string[];
  caption: string;
  weeks: readonly (readonly DayCell[])[];
}

export interface WordingSide {
  when: string;
  /** The term in big letters, where the provision states one. */
  term: string | null;
  summary: string;
  by: string | null;
  /** Said of a wording that nobody has read in the original; null for one that was read, or for none. */
  care: string | null;
}

export interface BeforeAfterView extends CiteView {
  caption: string;
  before: WordingSide;
  after: WordingSide;
}

export interface MapPartView {
  title: string;
  region: string;
  map: DrawnMap;
  places: readonly PlaceInWords[];
  procedure: string;
  href: string;
}

export interface PaperView {
  kind: string;
  title: string;
  placeAndDate: string | null;
  to: string | null;
  from: string | null;
}

export interface PracticeView {
  title: string;
  stage: string;
  href: string;
}

export interface FigureView {
  src: string;
  alt: string;
  caption: string | null;
}

export interface ComponentViews {
  Cite: CiteView;
  Term: InlineView;
  Value: InlineView;
  Form: InlineView;
  Glossary: { id: string };
  Provision: QuoteView;
  Deadline: DeadlineView;
  BeforeAfter: BeforeAfterView;
  ProcedureMap: MapPartView;
  Contrast: null;
  Side: { title: string };
  Paper: PaperView;
  Story: { title: string };
  Question: { id: string; number: number };
  MiniCase: PracticeView;
  Callout: { kind: 'note' | 'care' | 'law' };
  Figure: FigureView;
}

export type ComponentNode = { [Name in keyof ComponentViews]: { component: Name; view: ComponentViews[Name]; children: readonly ViewNode[] } }[keyof ComponentViews];

export interface TagNode {
  tag: string;
  /** Of headings: the place in the page. */
  id?: string;
  href?: string;
  align?: string;
  start?: number;
  children: readonly ViewNode[];
}

export type ViewNode = string | TagNode | ComponentNode;

/** A legal word with its plain meaning. */
export interface TermInLesson {
  id: string;
  name: string;
  means: string;
  provision: CiteView | null;
}

/** A place in the course. */
export interface LessonLink {
  title: string;
  href: string;
}

export interface LawChoice {
  label: string;
  href: string;
  current: boolean;
}

/** One stage of the procedure beside the lesson. */
export interface StageStep {
  id: string;
  label: string;
  here: boolean;
}

export interface LessonView {
  title: string;
  summary: string;
  minutes: number;
  aims: readonly string[];
  checkedOn: string;
  place: string;
  course: LessonLink;
  path: string;
  previous: LessonLink | null;
  next: LessonLink | null;
  /** The day asked for, when it is not today's law. */
  otherDay: string | null;
  laws: readonly LawChoice[];
  procedure: { title: string; href: string; stages: readonly StageStep[] } | null;
  provisions: readonly CiteView[];
  /** Ids of the questions that it asks. */
  questions: readonly string[];
  terms: readonly TermInLesson[];
  nodes: readonly ViewNode[];
  /** Its headings, to stop at. */
  headings: readonly { id: string; title: string }[];
}

export interface CourseView {
  id: string;
  title: string;
  summary: string;
  owner: string;
  href: string;
  minutes: number;
  lessons: readonly { title: string; summary: string; minutes: number; href: string }[];
  /** Cases to work beside the lessons. */
  cases: readonly LessonLink[];
}

export interface SampleView {
  component: string;
  about: string;
  attributes: readonly string[];
  source: string;
  nodes: readonly ViewNode[];
}

export interface SamplesView {
  samples: readonly SampleView[];
  terms: readonly TermInLesson[];
  questions: readonly string[];
}
