import type { Day } from '#simulations/law/types.ts';
import type { AlignedRow } from '#simulations/grading/types.ts';
import type { FindingView, LaneRow, PathStepView } from './view-types.ts';

const WEIGHT = { minor: 1, major: 2, fatal: 3 } as const;

function heaviest(findings: readonly FindingView[]): LaneRow['mark'] {
  return findings.reduce<LaneRow['mark']>((mark, finding) => (mark === null || WEIGHT[finding.mark] > WEIGHT[mark] ? finding.mark : mark), null);
}

/** What the lawful lane says beside an act that was done, but not as the law wants it. */
function mended(row: AlignedRow, findings: readonly FindingView[]): string | null {
  return findings.find((finding) => finding.class !== 'late' && finding.class !== 'early')?.repair ?? (row.move === 'log' ? null : row.words);
}

function rowsOf(row: AlignedRow, findings: readonly FindingView[]): LaneRow[] {
  const shared = { mark: heaviest(findings), findings: findings.map(({ anchor }) => anchor), move: row.move };
  const due = row.due ?? null;
  if (row.move === 'both' && findings.length === 0) return [{ ...shared, day: row.day, same: true, mine: row.words, lawful: row.words, due }];
  if (row.move === 'model') return [{ ...shared, day: row.day, same: false, mine: null, lawful: row.words, due }];
  const late = due !== null && due < row.day && findings.some((finding) => finding.class === 'late');
  const mine: LaneRow = { ...shared, day: row.day, same: false, mine: row.words, lawful: late ? null : mended(row, findings), due: late ? null : due };
  return late ? [{ ...shared, day: due, same: false, mine: null, lawful: row.words, due }, mine] : [mine];
}

/**
 * The two lanes in order of days: yours and the nearest lawful one. A late act stands on its last lawful day and on its own.
 * @param causes the finding shown for each finding id: a consequence leads to its cause.
 */
export function laneRows(path: readonly AlignedRow[], causes: ReadonlyMap<string, FindingView>): LaneRow[] {
  return path
    .flatMap((row) => rowsOf(row, [...new Set(row.findings.flatMap((id) => causes.get(id) ?? []))]))
    .map((row, index) => ({ row, index }))
    .sort((a, b) => a.row.day - b.row.day || a.index - b.index)
    .map(({ row }) => row);
}

function lawfulDay(row: AlignedRow): Day {
  return row.due !== undefined && row.due < row.day ? row.due : row.day;
}

/** The nearest lawful path: everything the law wanted, on a day on which it was in time. */
export function lawfulPath(path: readonly AlignedRow[]): PathStepView[] {
  return path
    .filter((row) => row.move !== 'log')
    .map((row) => ({ words: row.words, day: lawfulDay(row), due: row.due ?? null, done: row.move === 'both' && row.findings.length === 0 }))
    .map((step, index) => ({ step, index }))
    .sort((a, b) => a.step.day - b.step.day || a.index - b.index)
    .map(({ step }) => step);
}
