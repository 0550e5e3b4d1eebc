import { LEAST_IN_CELL } from '../domain/workshop/distribution.ts';
import type { PeopleShare, TestResults } from '../domain/workshop/test-results.ts';
import type { LoadedHallReport } from '../use-cases/hall-report-contracts.ts';
import { hallReport as words } from './hall-report.ts';
import { roleWords } from './workshop.ts';

type Cell = string | number | null;

/** A table of the report as it goes into a file. */
export interface ReportTable {
  name: string;
  widths: readonly number[];
  rows: Cell[][];
}

const shown = (count: number | null): Cell => count ?? words.hidden;
const points = (share: number): number => Math.round(share * 1000) / 10;
const right = ({ of, share, people }: PeopleShare): Cell => (of === 0 ? null : people < LEAST_IN_CELL ? words.hidden : points(share));

function testTables({ gain, questions }: TestResults): ReportTable[] {
  const isShown = gain.people >= LEAST_IN_CELL;
  const measures: Cell[][] = [
    [words.pairs, isShown ? gain.pairs : words.hidden],
    [words.gain, isShown ? points(gain.gain) : words.hidden],
    [words.low, isShown && gain.interval !== null ? points(gain.interval.low) : null],
    [words.high, isShown && gain.interval !== null ? points(gain.interval.high) : null],
  ];
  return [
    { name: words.tests, widths: [44, 14], rows: [[words.measure, words.value], ...measures] },
    { name: words.question, widths: [70, 18, 18], rows: [[words.question, words.before, words.after], ...questions.map(({ ask, before, after }) => [ask, right(before), right(after)])] },
  ];
}

function caseTables({ cases, articles }: LoadedHallReport): ReportTable[] {
  if (cases === null) return [];
  const articleOf = (provision: string): string => articles[provision] ?? provision;
  return [
    { name: words.errors, widths: [60, 40, 16, 14], rows: [[words.what, words.provision, words.erred, words.of], ...cases.errors.map(({ name, provisions, people, of }) => [name, provisions.map(articleOf).join('; '), shown(people), of])] },
    { name: words.byProvision, widths: [50, 16, 14], rows: [[words.provision, words.erred, words.of], ...cases.provisions.map(({ provision, people }) => [articleOf(provision), shown(people), cases.people])] },
    { name: words.byStage, widths: [40, 50, 16, 14], rows: [[words.stage, words.scenario, words.erred, words.of], ...cases.stages.map(({ stage, procedure, people, of }) => [stage, procedure, shown(people), of])] },
    { name: words.byRole, widths: [36, 16, 16], rows: [[words.role, words.people, words.erred], ...cases.roles.map(({ key, people, part }) => [key === null ? words.unsaid : roleWords[key], shown(people), shown(part)])] },
    { name: words.byCommune, widths: [36, 16, 16], rows: [[words.commune, words.people, words.erred], ...cases.communes.map(({ key, people, part }) => [key ?? words.unsaid, shown(people), shown(part)])] },
  ];
}

/** The report in tables: what its page shows, cell by cell. */
export function reportTables(report: LoadedHallReport): ReportTable[] {
  const votes = report.votes.flatMap(({ ask, round, options }) => options.map(({ key, text, count }): Cell[] => [ask, round, `${key.toUpperCase()}. ${text}`, shown(count)]));
  return [
    { name: words.steps, widths: [50, 16, 16], rows: [[words.step, words.plannedMinutes, words.spentMinutes], ...report.steps.map(({ title, planned, spent, skipped }) => [title, planned, skipped ? words.skipped : spent])] },
    ...(report.tests === null ? [] : testTables(report.tests)),
    ...caseTables(report),
    ...(votes.length === 0 ? [] : [{ name: words.votes, widths: [60, 8, 50, 16], rows: [[words.question, words.roundHead, words.answer, words.count], ...votes] }]),
  ];
}
