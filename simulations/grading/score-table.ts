import type { Severity } from '../procedures/procedure.ts';
import { SCORE_TABLES } from './score-tables.ts';
import type { CreditClass, ScoreTable, ScoreTableVersion } from './score-tables.ts';

const [first] = SCORE_TABLES;
const current: ScoreTableVersion = SCORE_TABLES.at(-1) ?? first;

/** The marks in force, with their version (docs/decisions/016). */
export const SCORE_TABLE: ScoreTable & { version: number } = { version: current.version, ...current.table };

export function stakeOf(severity: Severity): number {
  return SCORE_TABLE.stakes[severity];
}

/** The longest delay in days that a step of the table covers, on a term of `length` calendar days. */
export function longestDelay(upToPercent: number, length: number): number {
  return Math.max(SCORE_TABLE.lateAtLeastDays, Math.floor((length * upToPercent) / 100));
}

/** Credit in thousandths and severity of a delay of `days` on a term of `length` calendar days. */
export function lateCredit(days: number, length: number, perdurant: boolean): { credit: number; sev: Severity } {
  const { late, lateBeyond } = SCORE_TABLE.credits;
  const step = late.find(({ upToPercent }) => days <= longestDelay(upToPercent, length));
  if (step === undefined || !perdurant) return { credit: lateBeyond, sev: SCORE_TABLE.severities.lateBeyond };
  return { credit: step.credit, sev: SCORE_TABLE.severities.late };
}

export function conditionCredit(kind: Exclude<CreditClass, 'order' | 'early'>, share: number | undefined): number {
  if (share !== undefined) return Math.round(Math.min(1, Math.max(0, share)) * 1000);
  return SCORE_TABLE.credits[kind];
}
