import type { Competence } from '../procedures/procedure.ts';
import { SCORE_TABLE, stakeOf } from './score-table.ts';
import type { Slip } from './slip.ts';
import type { UnitVerdict } from './slips-of-units.ts';
import type { Report } from './types.ts';

interface Score {
  /** 0 to 100 in tenths. */
  score: number;
  passed: boolean;
  competences: Report['competences'];
  /** Thousandths of stake points in force: the measure of every loss. */
  possible: number;
}

/** Rounds a share of `whole` to tenths of a hundred, half away from zero. */
export function tenthsOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part * 1000) / whole) / 10;
}

const points = (thousandths: number): number => Math.round(thousandths) / 1000;

function capOf(slips: readonly Slip[]): number {
  const fatal = slips.filter(({ sev }) => sev === 4).length;
  const own = slips.flatMap(({ cause }) => (cause.kind === 'prohibition' && cause.prohibition.cap !== undefined ? [cause.prohibition.cap] : []));
  return Math.min(100, fatal === 0 ? 100 : fatal === 1 ? SCORE_TABLE.caps.oneFatal : SCORE_TABLE.caps.moreFatal, ...own);
}

/** The mark of GRADING §8 in integers: thousandths of stake points, rounded once at the end. */
export function scoreOf(verdicts: readonly UnitVerdict[], slips: readonly Slip[]): Score {
  const rows = new Map<Competence, { earned: number; possible: number; penalty: number }>();
  const rowOf = (competence: Competence) => {
    const row = rows.get(competence) ?? { earned: 0, possible: 0, penalty: 0 };
    rows.set(competence, row);
    return row;
  };
  for (const { unit, credit } of verdicts) {
    if (credit === null) continue;
    const row = rowOf(unit.competence);
    row.possible += stakeOf(unit.sev) * 1000;
    row.earned += stakeOf(unit.sev) * credit;
  }
  for (const slip of slips) rowOf(slip.competence).penalty += slip.penalty;
  const all = [...rows.values()];
  const possible = all.reduce((sum, row) => sum + row.possible, 0);
  const net = all.reduce((sum, row) => sum + row.earned - row.penalty, 0);
  const score = Math.min(capOf(slips), Math.max(0, tenthsOf(net, possible)));
  const enough = all.every((row) => (row.earned - row.penalty) * 100 >= row.possible * SCORE_TABLE.pass.competencePercent);
  const hasFatal = slips.some(({ sev }) => sev === 4);
  return {
    score,
    passed: score >= SCORE_TABLE.pass.score && !hasFatal && enough,
    competences: SCORE_TABLE.competences.flatMap((competence) => {
      const row = rows.get(competence);
      return row === undefined ? [] : [{ competence, earned: points(Math.max(0, row.earned - row.penalty)), possible: points(row.possible) }];
    }),
    possible,
  };
}
