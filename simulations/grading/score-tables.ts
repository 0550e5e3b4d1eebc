import type { Competence, Severity } from '../procedures/procedure.ts';
import { scoreTableNotes } from './score-tables.vi.ts';
import type { ErrorClass } from './types.ts';

/** What a slip in the manner of an act leaves of it. */
export type CreditClass = Extract<ErrorClass, 'order' | 'early' | 'form' | 'actor' | 'content' | 'ground' | 'recipient'>;

/** The marks (GRADING §8): policy, not law. Credits and shares are thousandths, so that grading stays in integers. */
export interface ScoreTable {
  /** Points at stake by severity. */
  stakes: Readonly<Record<Severity, number>>;
  /** Thousandths of the stake that stay. */
  credits: Readonly<Record<CreditClass, number>> & {
    /** By the share of the term, shortest delay first. */
    late: readonly { upToPercent: number; credit: number }[];
    /** Later than all of them, or where nothing is owed any more once the day has passed. */
    lateBeyond: number;
  };
  /** The shortest delay that a step of `credits.late` covers, in days. */
  lateAtLeastDays: number;
  /** Points taken for acts that the law has no room for. */
  penalties: Readonly<Record<Extract<ErrorClass, 'extra' | 'redundant'>, number>>;
  /** Thousandths of the penalty for a wrong branch that stay when the trainee mended it himself (F4). */
  mendedBranch: number;
  /** Classes that cost the whole stake of what was not done, and those whose penalty is the stake of the rule broken. */
  lostWhole: readonly ErrorClass[];
  penaltyIsStake: readonly ErrorClass[];
  /** Severities of classes that do not take them from the rule. */
  severities: Readonly<Record<Extract<ErrorClass, 'unfinished' | 'early' | 'late' | 'extra' | 'redundant'> | 'lateBeyond', Severity>>;
  /** Highest score with one and with more fatal findings. */
  caps: { oneFatal: number; moreFatal: number };
  /** The score that passes, and the share of its points that every competence needs. */
  pass: { score: number; competencePercent: number };
  /** Skills that points are counted by, in the order in which they are shown. */
  competences: readonly Competence[];
  /** Thousandths of the most a duty can earn, by the highest level of hint that was opened for it. */
  hints: Readonly<Record<1 | 2 | 3 | 4, number>>;
}

/** One version of the marks. A version that has graded is never edited: a change is a new version behind it. */
export interface ScoreTableVersion {
  version: number;
  /** Since when it grades, as an ISO date. */
  since: string;
  /** Words for trainees and trainers. */
  changed: string;
  why: string;
  table: ScoreTable;
}

const first: ScoreTable = {
  stakes: { 1: 1, 2: 3, 3: 6, 4: 10 },
  credits: {
    late: [
      { upToPercent: 20, credit: 700 },
      { upToPercent: 100, credit: 400 },
    ],
    lateBeyond: 200,
    order: 500,
    early: 500,
    form: 600,
    actor: 300,
    content: 300,
    ground: 300,
    recipient: 0,
  },
  lateAtLeastDays: 1,
  penalties: { extra: 3, redundant: 1 },
  mendedBranch: 500,
  lostWhole: ['omission', 'unfinished'],
  penaltyIsStake: ['branch', 'prohibited'],
  severities: { unfinished: 1, early: 2, late: 2, lateBeyond: 3, extra: 2, redundant: 1 },
  caps: { oneFatal: 49, moreFatal: 25 },
  pass: { score: 70, competencePercent: 50 },
  competences: ['intake', 'jurisdiction', 'time', 'documents', 'rights', 'secrecy'],
  hints: { 1: 1000, 2: 900, 3: 700, 4: 400 },
};

function version(number: number, since: string, table: ScoreTable): ScoreTableVersion {
  const { changed = '', why = '' } = scoreTableNotes[number] ?? {};
  return { version: number, since, changed, why, table };
}

/** All versions in order; the last one grades. */
export const SCORE_TABLES: readonly [ScoreTableVersion, ...ScoreTableVersion[]] = [version(1, '2026-11-22', first)];
