import type { Day, IsoDate } from '#simulations/law/types.ts';
import type { PairMark } from './pair-events.ts';

/** One of two futures of a case. */
export interface FutureSummary {
  /** "Cách đã làm", "Làm lại" */
  title: string;
  /** "87,8" */
  score: string;
  /** "Đạt", "Chưa đạt" */
  verdict: string;
  findings: number;
  from: Day;
  to: Day;
}

/** A row of the comparison. `words` tells the difference; the sign stands beside it. */
export interface PairView {
  mark: PairMark;
  words: string;
  left: CellView | null;
  right: CellView | null;
}

export interface CellView {
  day: Day | null;
  text: string;
  /** What was filled in otherwise than on the other side. */
  lines: { label: string; value: string }[];
}

export interface FindingDifferenceView {
  mark: 'gone' | 'added' | 'reworded' | 'same';
  words: string;
  name: string;
  why: string;
}

/** Two futures of one case side by side. */
export interface FuturesView {
  left: FutureSummary;
  right: FutureSummary;
  /** How many things both begin with alike, and the day of the first that differs; null when nothing does. */
  shared: number;
  parts: Day | null;
  findings: FindingDifferenceView[];
  terms: PairView[];
  people: PairView[];
  papers: PairView[];
  days: PairView[];
}

/** One of two cases that are almost alike, by the law. */
export interface NearSideView {
  title: string;
  /** Which fact differs, in a line. */
  differs: string;
  petitionClass: string;
  authority: string;
  response: string;
}

/** A finished case beside one that is almost like it. */
export interface NearCaseView {
  mine: NearSideView;
  other: NearSideView;
  path: PairView[];
}

/** A place at which a case can be taken up again. */
export interface ForkPlaceView {
  beforeSeq: number;
  day: Day;
  /** What is the first to be left out. */
  words: string;
}

/** One wording of a provision, beside that of another date. */
export interface WordingView {
  summary: string;
  /** "từ 01/7/2026" */
  applies: string;
}

export interface ProvisionPairView {
  provision: string;
  article: string;
  changed: boolean;
  before: WordingView | null;
  after: WordingView | null;
}

/** Something done or left undone that the law of the other date judges otherwise. */
export interface LawShiftView {
  /** "Đúng thành sai" */
  words: string;
  mark: 'to-wrong' | 'to-right' | 'to-none' | 'from-none' | 'to-advice' | 'from-advice' | 'reworded';
  name: string;
  /** In a sentence, on each side. */
  before: string;
  after: string;
  provisions: ProvisionPairView[];
  forms: { before: string; after: string }[];
  asked: Day;
}

export interface PeriodView {
  /** "01/7/2025–30/6/2026" */
  label: string;
  on: IsoDate;
  /** The shown date lies in it. */
  current: boolean;
}

/** The same log under the law of each day and under that of one date. */
export interface OtherLawView {
  on: Day;
  /** "Luật của từng ngày", "Luật ngày 30/6/2026" */
  left: string;
  right: string;
  before: { score: string; verdict: string; findings: number };
  after: { score: string; verdict: string; findings: number };
  /** That date knew no rule for anything done in the case. */
  empty: boolean;
  shifts: LawShiftView[];
  /** Null where that law sets no last day. */
  terms: { label: string; before: Day | null; after: Day | null; done: Day | null }[];
  /** Findings that both tell alike. */
  same: string[];
}

/** What surrounds every page of a comparison. */
interface PageOfCase {
  attempt: string;
  scenario: string;
  /** A trainer or administrator looks on; nothing can be begun. */
  watching: boolean;
}

/** Every way of doing a finished case otherwise, and of comparing it. */
export interface WaysView extends PageOfCase {
  repairs: { finding: string; name: string; day: Day }[];
  /** `score` once handed in: "87,8". */
  forks: { id: string; day: Day; score: string | null }[];
  /** The attempt that this one was forked from, when it can be compared. */
  parent: string | null;
  places: ForkPlaceView[];
}

/** The case as it was done beside the case with one slip mended. */
export interface RepairedView extends PageOfCase {
  finding: string;
  name: string;
  /** The repair in words. */
  repair: string;
  futures: FuturesView;
  /** Acts that fell away because what they looked at did not come. */
  dropped: string[];
  /** The act that could not be played any more; both sides are shown up to it. */
  stopped: { act: string; day: Day; why: string } | null;
}

/** An attempt beside one that was forked from it. */
export interface ForkedView extends PageOfCase {
  fork: string;
  futures: FuturesView;
}

export interface OtherLawPageView extends PageOfCase {
  periods: PeriodView[];
  /** The date as typed, and what is wrong with it. */
  typed: string;
  error: string | undefined;
  comparison: OtherLawView | null;
}

export interface NearCasesView extends PageOfCase {
  cases: NearCaseView[];
}
