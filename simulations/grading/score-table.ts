import type { Severity } from '../procedures/procedure.ts';
import type { ErrorClass } from './types.ts';

/**
 * The marks as data (GRADING §8). How much credit a deviation leaves is policy, not law: a panel of practitioners may change
 * this table; `version` is raised with it.
 */
export const SCORE_TABLE = {
  version: 1,
  /** Points at stake by severity. */
  stakes: { 1: 1, 2: 3, 3: 6, 4: 10 } as const satisfies Record<Severity, number>,
  /** Thousandths of the stake that stay. Late: by the share of the term, at least one day. */
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
  /** Points taken for acts that the law has no room for; branch and prohibited acts cost the stake of their severity. */
  penalties: { extra: 3, redundant: 1 },
  severities: { unfinished: 1, early: 2, late: 2, lateBeyond: 3, extra: 2, redundant: 1 } as const satisfies Record<string, Severity>,
  /** Highest score with one and with more fatal findings. */
  caps: { oneFatal: 49, moreFatal: 25 },
  pass: { score: 70, competencePercent: 50 },
} as const;

export function stakeOf(severity: Severity): number {
  return SCORE_TABLE.stakes[severity];
}

/** Credit in thousandths and severity of a delay of `days` on a term of `length` calendar days. */
export function lateCredit(days: number, length: number, perdurant: boolean): { credit: number; sev: Severity } {
  const { late, lateBeyond } = SCORE_TABLE.credits;
  const step = late.find(({ upToPercent }) => days <= Math.max(1, Math.floor((length * upToPercent) / 100)));
  if (step === undefined || !perdurant) return { credit: lateBeyond, sev: SCORE_TABLE.severities.lateBeyond };
  return { credit: step.credit, sev: SCORE_TABLE.severities.late };
}

export function conditionCredit(kind: Extract<ErrorClass, 'form' | 'actor' | 'content' | 'ground' | 'recipient'>, share: number | undefined): number {
  if (share !== undefined) return Math.round(Math.min(1, Math.max(0, share)) * 1000);
  return SCORE_TABLE.credits[kind];
}
