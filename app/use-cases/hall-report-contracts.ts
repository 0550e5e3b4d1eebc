import type { IsoDate } from '#simulations/law/types.ts';
import type { HallReport } from '../domain/workshop/hall-report.ts';
import type { TestResults } from '../domain/workshop/test-results.ts';

/** One round of a vote as a report may show it: counts of fewer than five are null. */
export interface VoteRound {
  item: string;
  ask: string;
  round: number;
  options: { key: string; text: string; count: number | null }[];
}

export interface LoadedHallReport {
  id: string;
  title: string;
  place: string | null;
  heldFrom: IsoDate;
  heldTo: IsoDate;
  status: 'planned' | 'going' | 'paused' | 'ended';
  seats: number;
  people: number;
  listed: { here: number; of: number };
  steps: { title: string; planned: number; spent: number; skipped: boolean }[];
  votes: VoteRound[];
  tests: TestResults | null;
  /** Null where fewer than five people worked a case. */
  cases: HallReport | null;
  /** Article of each provision that is named. */
  articles: Readonly<Record<string, string>>;
}

/** Something that five people or more got wrong, for whoever teaches them next. */
export interface BriefRow {
  name: string;
  /** Why it is wrong; null where the provisions tell it. */
  why: string | null;
  from: 'case' | 'vote' | 'test';
  /** So many, of so many: people, or answers. Null where the rest would be recognised: nearly all. */
  count: number | null;
  of: number;
  provisions: { article: string; summary: string }[];
  lessons: { label: string; href: string }[];
}

export interface LoadedBrief {
  id: string;
  title: string;
  place: string | null;
  heldFrom: IsoDate;
  heldTo: IsoDate;
  rows: BriefRow[];
}
