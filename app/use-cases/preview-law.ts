import { selectEvents, selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { eachRest, listDependencies } from '#db/repositories/regrades.ts';
import { grade, UngradableLog } from '#simulations/grading/grade.ts';
import { stillSo } from '#simulations/grading/present.ts';
import type { Report } from '#simulations/grading/types.ts';
import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { UnknownProvision } from '#simulations/law/view.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { procedures } from '#simulations/procedures/index.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { differenceOf, outcomeOf } from '../domain/regrading.ts';
import type { RegradeDifference } from '../domain/regrading.ts';
import { tenthsOf } from '../domain/score.ts';
import { procedureOf, settingOf } from './attempt-access.ts';
import type { Ports } from './ports.ts';

/** A case as it was worked once: an attempt that was handed in, or a log that is kept in a file. */
export interface RecordedRun {
  name: string;
  scenario: Scenario;
  procedure: Procedure;
  events: readonly CaseEvent[];
  submitted: boolean;
}

/** A recorded run that another register judges otherwise; `fault`: it can no longer be graded. */
export interface Flip extends Omit<RegradeDifference, 'reworded'> {
  run: string;
  scenario: string;
}

/** Names the slips and counts the points; how they are mended costs more than all the rest and changes neither. */
function graded({ scenario, procedure, events, submitted }: RecordedRun, law: LawView): Report {
  return grade({ scenario, procedure, law, events, submitted, repairs: 'none' });
}

function flipOf(run: RecordedRun, before: LawView, after: LawView, holds: (dependency: string) => boolean): Flip | null {
  const earlier = graded(run, before);
  // What a judgement did not look at cannot change it.
  if (earlier.basis.depends.every(holds)) return null;
  const named = { run: run.name, scenario: run.scenario.id };
  const mark = { scoreTenths: tenthsOf(earlier.score), passed: earlier.passed, report: earlier };
  try {
    const { reworded: _reworded, ...difference } = differenceOf(mark, graded(run, after));
    return outcomeOf({ ...difference, reworded: [] }) === 'same' ? null : { ...named, ...difference };
  } catch (error) {
    if (!(error instanceof UngradableLog || error instanceof MissingCalendarYear || error instanceof UnknownProvision)) throw error;
    const score = { before: mark.scoreTenths, after: mark.scoreTenths };
    return { ...named, score, passed: { before: mark.passed, after: mark.passed }, gone: [], added: [], fault: error.message };
  }
}

/** The recorded runs whose verdict another register would change, in their order. Grades each that it can touch under both; stores nothing. */
export function flipsOf(runs: Iterable<RecordedRun>, before: LawView, after: LawView): Flip[] {
  const flips: Flip[] = [];
  const holds = stillSo(after.register, procedures);
  for (const run of runs) {
    const flip = flipOf(run, before, after, holds);
    if (flip !== null) flips.push(flip);
  }
  return flips;
}

/** The handed-in attempts whose reports rest on something that another register holds otherwise. */
export function* touchedRuns(ports: Ports, after: LawRegister): Generator<RecordedRun> {
  const holds = stillSo(after, procedures);
  const broken = new Set(listDependencies(ports.db).flatMap(({ id, what }) => (holds(what) ? [] : [id])));
  const touched = [...eachRest(ports.db)].filter(({ members }) => members.some((member) => broken.has(member)));
  for (const { attempt: id } of touched) {
    const attempt = selectOptionalAttempt(ports.db, id);
    if (attempt === null) throw new Error(`no attempt ${id}`);
    yield { name: id, scenario: settingOf(ports, attempt).scenario, procedure: procedureOf(attempt), events: selectEvents(ports.db, id), submitted: true };
  }
}
