import { capitalised } from '#simulations/desk/data-reading.ts';
import type { DeskSetting } from '#simulations/desk/play-types.ts';
import { tellLog } from '#simulations/desk/tell.ts';
import type { ToldEvent } from '#simulations/desk/tell.ts';
import { compareReports } from '#simulations/grading/compare-reports.ts';
import type { Finding, Report } from '#simulations/grading/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { compare as words } from '../../messages/compare.ts';
import { formatScore, tenthsOf } from '../score.ts';
import { pairEvents, sharedLength } from './pair-events.ts';
import type { EventPair, PairMark } from './pair-events.ts';
import { paperPairs } from './paper-pairs.ts';
import { termPairs } from './term-pairs.ts';
import type { CellView, FindingDifferenceView, FuturesView, FutureSummary, PairView } from './view-types.ts';

export interface Future {
  /** "Cách đã làm" */
  title: string;
  events: readonly CaseEvent[];
  report: Report;
}

export interface FuturesInput {
  setting: DeskSetting;
  left: Future;
  right: Future;
}

/** What a report came to, in words. */
export function resultOf({ score, passed, findings }: Report): { score: string; verdict: string; findings: number } {
  return { score: formatScore(tenthsOf(score)), verdict: passed ? words.passed : words.failed, findings: findings.length };
}

function summaryOf({ title, events, report }: Future): FutureSummary {
  return { title, ...resultOf(report), from: events[0]?.day ?? 0, to: events.at(-1)?.day ?? 0 };
}

/** The words of a mark; a side that stands alone is called by its name. */
export function markWords(mark: PairMark, left: string, right: string): string {
  if (mark === 'left') return words.mark.left(left);
  return mark === 'right' ? words.mark.right(right) : words.mark[mark];
}

/** Lines that the other side does not have in the same words. */
function otherLines(event: ToldEvent, other: ToldEvent | null): CellView['lines'] {
  if (other === null) return [];
  return event.lines.filter(({ label, value }) => !other.lines.some((line) => line.label === label && line.value === value));
}

function cellOf(event: ToldEvent | null, other: ToldEvent | null, mark: PairMark): CellView | null {
  if (event === null) return null;
  const text = event.who === undefined ? event.text : words.said(capitalised(event.who), event.text);
  return { day: event.day, text, lines: mark === 'changed' ? otherLines(event, other) : [] };
}

function findingsOf(before: Report, after: Report): FindingDifferenceView[] {
  const { gone, added, reworded, same } = compareReports(before, after);
  const viewed = (mark: FindingDifferenceView['mark']) => (finding: Finding): FindingDifferenceView => ({ mark, words: words.findingMark[mark], name: finding.texts.name, why: finding.why });
  return [...gone.map(viewed('gone')), ...added.map(viewed('added')), ...reworded.map(({ after: finding }) => viewed('reworded')(finding)), ...same.map(viewed('same'))];
}

/** Two futures of one case side by side: findings, terms, what people did, papers, and day by day from where they part. Pure. */
export function futuresView({ setting, left, right }: FuturesInput): FuturesView {
  const [mine, other] = [tellLog(setting, left.events), tellLog(setting, right.events)];
  const shared = sharedLength(mine, other);
  const pairs = pairEvents(mine.slice(shared), other.slice(shared));
  const rowOf = ({ mark, left: one, right: two }: EventPair): PairView => ({ mark, words: markWords(mark, left.title, right.title), left: cellOf(one, two, mark), right: cellOf(two, one, mark) });
  const parts = [mine[shared]?.day, other[shared]?.day].filter((day) => day !== undefined);
  return {
    left: summaryOf(left),
    right: summaryOf(right),
    shared,
    parts: parts.length === 0 ? null : Math.min(...parts),
    findings: findingsOf(left.report, right.report),
    terms: termPairs(left, right),
    people: pairs.filter((pair) => (pair.left ?? pair.right)?.kind !== 'done').map(rowOf),
    papers: paperPairs(setting, left, right),
    days: pairs.map(rowOf),
  };
}
