import type { Credit, Finding, Report } from '#simulations/grading/types.ts';
import { formatDayAndMonth } from '#simulations/law/day.ts';
import { compare as words } from '../../messages/compare.ts';
import type { CellView, PairView } from './view-types.ts';

interface Side {
  title: string;
  report: Report;
}

const keyOf = ({ subject, instance }: Pick<Credit, 'subject' | 'instance'>): string => `${subject}:${instance}`;

function withAll(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => [finding, ...withAll(finding.consequences)]);
}

/** A term in words: kept or missed as the report has it, since an open question of counting may give more days than `due`. */
function stateOf({ done, due }: Credit, isLate: boolean): string {
  if (due === undefined) return done === undefined ? '' : words.doneNoTerm(formatDayAndMonth(done));
  if (done === undefined) return words.undone(formatDayAndMonth(due));
  return (isLate ? words.missed : words.kept)(formatDayAndMonth(done), formatDayAndMonth(due));
}

function cellOf(credit: Credit | undefined, late: ReadonlySet<string>): CellView | null {
  return credit === undefined ? null : { day: null, text: `${credit.label}: ${stateOf(credit, late.has(keyOf(credit)))}`, lines: [] };
}

function lateIn({ findings }: Report): ReadonlySet<string> {
  return new Set(withAll(findings).filter((finding) => finding.class === 'late').map(keyOf));
}

/** Everything that had to be done by a day on either side: kept or missed, by what was earned for it. */
export function termPairs(left: Side, right: Side): PairView[] {
  const [mine, other] = [left, right].map(({ report }) => new Map(report.credits.map((credit) => [keyOf(credit), credit])));
  const [lateLeft, lateRight] = [lateIn(left.report), lateIn(right.report)];
  const keys = [...new Set([...(mine?.keys() ?? []), ...(other?.keys() ?? [])])].filter((key) => (mine?.get(key)?.due ?? other?.get(key)?.due) !== undefined);
  return keys.map((key): PairView => {
    const cells = { left: cellOf(mine?.get(key), lateLeft), right: cellOf(other?.get(key), lateRight) };
    if (cells.right === null) return { mark: 'left', words: words.mark.left(left.title), ...cells };
    if (cells.left === null) return { mark: 'right', words: words.mark.right(right.title), ...cells };
    const mark = cells.left.text === cells.right.text ? 'same' : 'moved';
    return { mark, words: words.mark[mark], ...cells };
  });
}
