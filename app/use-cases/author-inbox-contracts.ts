import type { IsoDate } from '#simulations/law/types.ts';
import type { ItemFlag } from '../domain/authoring/case-figures.ts';
import type { Discrimination } from '../domain/authoring/item-figures.ts';
import type { Share } from '../domain/workshop/gain.ts';
import type { ContestStatus } from './contest-contracts.ts';
import type { Refusal } from './contracts.ts';
import type { RegradeRefusal, RegradeView } from './regrade-contracts.ts';

/** A contest as an author sees it: the words, not whose they are. */
export interface InboxContest {
  id: string;
  on: IsoDate;
  status: ContestStatus;
  words: string;
}

/** The contests of one rule in one case. */
export interface InboxGroup {
  item: string;
  title: string;
  /** Null: about the report as a whole. */
  rule: string | null;
  name: string | null;
  contests: InboxContest[];
  open: number;
  /** How many runs show the finding; null for fewer than five, and for a whole report. */
  found: number | null;
}

/** A case with runs, whose figures the caller may see. */
export interface InboxCase {
  item: string;
  title: string;
  /** Null for a case of the build. */
  unit: string | null;
  isBuilt: boolean;
  runs: number;
  contests: number;
}

export interface AuthorInbox {
  groups: InboxGroup[];
  cases: InboxCase[];
}

/** A share of at least five; null of fewer. */
export type ShownShare = Share | null;

/** The figures of one rule or question as they are shown: nothing of fewer than five. */
export interface ItemRow {
  id: string;
  name: string;
  /** Null: fewer than five. */
  count: number | null;
  right: ShownShare;
  discrimination: Discrimination | 'few' | 'alike';
  /** Of the runs in which it was found. Null also for questions. */
  contested: ShownShare;
  hinted: ShownShare;
  flags: ItemFlag[];
}

export interface CaseFiguresPage {
  item: string;
  title: string;
  runs: number;
  left: number;
  rows: ItemRow[];
  groups: InboxGroup[];
  /** What became of an amendment; null for those who may not grade anew. */
  regrade: CaseRegrade | null;
  draft: { id: string; revision: number } | null;
}

/** Attempts that were graded by an earlier version of the case. */
export interface CaseRegrade {
  /** To be graded by the version that stands in the library. */
  touched: number;
  /** On variants of an earlier version: they keep their reports. */
  variants: number;
  submitted: number;
  latest: RegradeView | null;
}

export type CaseRegradeRefusal = RegradeRefusal | { reason: 'not-offered' };

export interface AmendInput {
  contest: string;
  /** The step of the editor in which it is to be mended. */
  step: string;
  /** `published`: from the version that stands in the library, when the draft has gone on since. */
  from: string;
}

export type AmendRefusal = Refusal | { reason: 'draft-moved' };
