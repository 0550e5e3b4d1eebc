import { setImmediate } from 'node:timers/promises';
import type { Database } from '#db/client.server.ts';
import { listContestedRules, listFirstAnswers, listGradedRuns, selectReportJson, selectReportMarks, selectRunsState } from '#db/repositories/item-figures.ts';
import type { GradedRun } from '#db/repositories/item-figures.ts';
import { saveReportMarks } from '#db/transactions/report-marks.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { caseFigures } from '../domain/authoring/case-figures.ts';
import type { CountedRun, RuleFigures } from '../domain/authoring/case-figures.ts';
import { questionFigures } from '../domain/authoring/question-figures.ts';
import type { QuestionFigures } from '../domain/authoring/question-figures.ts';
import { isCountedRun, marksOf, parseMarks } from '../domain/authoring/run-marks.ts';
import type { RunMarks } from '../domain/authoring/run-marks.ts';
import { parseReport } from '../domain/report-schema.ts';

/** Reports that are read at one go, before others are let in: a report takes half a millisecond. */
const AT_ONCE = 40;

/** What reports say of each rule, as far as it was read in this process; a report never changes. */
const known = new WeakMap<Database, Map<string, RunMarks | null>>();

function knownOf(db: Database): Map<string, RunMarks | null> {
  const found = known.get(db) ?? new Map<string, RunMarks | null>();
  known.set(db, found);
  return found;
}

/** Reads a report for its marks; null where its shape is of another engine. */
function readMarks(db: Database, report: string): RunMarks | null {
  const parsed = parseReport(selectReportJson(db, report) ?? '');
  return parsed && marksOf(parsed);
}

/** Reads the marks of runs that nobody has asked about yet, makes those that are not kept, a few at a time: the server goes on meanwhile. */
async function workOut(db: Database, runs: readonly GradedRun[]): Promise<void> {
  const cache = knownOf(db);
  const unknown = runs.filter(({ report }) => !cache.has(report));
  for (let from = 0; from < unknown.length; from += AT_ONCE) {
    const made: { report: string; marks: string }[] = [];
    for (const { report } of unknown.slice(from, from + AT_ONCE)) {
      const kept = parseMarks(selectReportMarks(db, report) ?? 'null');
      const marks = kept ?? readMarks(db, report);
      if (kept === null && marks !== null) made.push({ report, marks: JSON.stringify(marks) });
      cache.set(report, marks);
    }
    if (made.length > 0) saveReportMarks(db, made);
    await setImmediate();
  }
}

/** The duty of which a condition says how its act has to be done. */
const OWNERS: ReadonlyMap<string, string> = new Map(procedures.flatMap(({ duties }) => duties.flatMap(({ id, conditions = [] }) => conditions.map((condition) => [condition.id, id] as const))));

/** The runs of a case that count, and how many were left out. */
interface CaseRuns {
  counted: CountedRun[];
  left: number;
}

async function runsOf(db: Database, scenario: string, contests: readonly { attempt: string; rule: string }[]): Promise<CaseRuns> {
  const all = listGradedRuns(db, scenario);
  const kept = all.filter(({ trial, ...run }) => isCountedRun({ ...run, isTrial: trial !== null }));
  await workOut(db, kept);
  const contested = new Map<string, string[]>();
  for (const { attempt, rule } of contests) contested.set(attempt, [...(contested.get(attempt) ?? []), rule]);
  const cache = knownOf(db);
  const counted = kept.flatMap(({ attempt, report }) => {
    const marks = cache.get(report) ?? null;
    return marks === null ? [] : [{ marks, contested: contested.get(attempt) ?? [] }];
  });
  return { counted, left: all.length - counted.length };
}

/** The figures of a case, and of how many runs they are. */
export interface FiguresOfCase {
  runs: number;
  /** Handed in, but led by the machine, forked, of one stage only, tried by an author, or graded in an old shape. */
  left: number;
  rules: RuleFigures[];
}

/** Figures as they were last worked out, with what they were worked out of. */
const lastFigures = new WeakMap<Database, Map<string, { of: string; figures: FiguresOfCase }>>();

/** The figures of every rule in a case, worked out again when another report counts or somebody contested. The caller's right to them is proved before. */
export async function figuresOfCase(db: Database, scenario: string): Promise<FiguresOfCase> {
  const contested = listContestedRules(db, scenario);
  const { runs, reports } = selectRunsState(db, scenario);
  const of = `${runs} ${reports} ${contested.length}`;
  const last = lastFigures.get(db) ?? new Map<string, { of: string; figures: FiguresOfCase }>();
  lastFigures.set(db, last);
  const kept = last.get(scenario);
  if (kept?.of === of) return kept.figures;
  const { counted, left } = await runsOf(db, scenario, contested);
  const figures = { runs: counted.length, left, rules: caseFigures(counted, (rule) => OWNERS.get(rule) ?? null) };
  last.set(scenario, { of, figures });
  return figures;
}

/** The figures of every question that anybody answered by themselves. */
export function figuresOfQuestions(db: Database): QuestionFigures[] {
  return questionFigures(listFirstAnswers(db).map(({ person, question, outcome }) => ({ person, question, right: outcome === 'right' })));
}
