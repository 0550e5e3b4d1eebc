import type { DebriefView } from '../domain/debrief/view-types.ts';
import type { IsoDate } from '#simulations/law/types.ts';
import type { Refusal } from './contracts.ts';

export type ContestStatus = 'open' | 'upheld' | 'rejected' | 'answered';

/** One row of the list of contests. */
export interface ContestRow {
  id: string;
  trainee: string;
  classTitle: string | null;
  scenario: string;
  on: IsoDate;
  status: ContestStatus;
  /** What it is about: the finding, or null for the report as a whole. */
  finding: string | null;
  rule: string | null;
  words: string;
}

export interface ContestList {
  contests: ContestRow[];
  /** Every rule that a contest in reach is about, for the filter. */
  rules: { id: string; label: string }[];
}

/** A contest with everything that is needed to judge it. */
export interface ContestView extends Omit<ContestRow, 'trainee'> {
  /** Null for those who see it as authors of the case: not whose it is. */
  trainee: string | null;
  attempt: string | null;
  answer: string | null;
  answeredBy: string | null;
  answeredOn: IsoDate | null;
  canAnswer: boolean;
  /** The id of the case, and whether the caller may amend it. */
  item: string;
  ofOwnCase: boolean;
  /** The report that was contested; null where it can no longer be read. */
  debrief: DebriefView | null;
  /** The finding's anchor in that debrief. */
  anchor: string | null;
  /** An upheld contest of a finding can be taken away as a trace. */
  hasTrace: boolean;
}

export interface AnswerContestInput {
  contest: string;
  status: string;
  answer: string;
}
export type AnswerContestRefusal = Refusal | { reason: 'contest-answered' };
