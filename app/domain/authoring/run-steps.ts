import { actName as nameUnder } from '#simulations/grading/explain-names.ts';
import { grade } from '#simulations/grading/grade.ts';
import type { Finding } from '#simulations/grading/types.ts';
import type { Day } from '#simulations/law/types.ts';
import { labelOf } from '#simulations/procedures/case-event.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { placeOf } from '../coaching/stage-findings.ts';
import { actName as nameAtDesk } from '../compare/act-name.ts';
import type { GovernedCase } from './case-law.ts';
import { runWords } from './run-steps.vi.ts';
import { nameOfValue } from './schema-names.ts';

/** What went against the law at a step. */
export interface RunFinding {
  name: string;
  did: string;
  required: string;
}

/** One thing that was done or happened in a run. */
export interface RunStep {
  day: Day;
  src: CaseEvent['src'];
  done: string;
  findings: RunFinding[];
}

/** Events by which nothing happens that anybody would tell. */
const SILENT: readonly string[] = ['day.advanced'];

function worldName({ type }: CaseEvent): string {
  return type === 'case.opened' ? runWords.opened : (nameOfValue(['happenings', 0, 'event'], type) ?? runWords.somethingElse);
}

/** A run in words, with what the grader says at each step, and its score. What shows at no step stands at the last. */
export function runSteps(given: GovernedCase, events: readonly CaseEvent[]): { steps: RunStep[]; score: number } {
  const { scenario, procedure } = given;
  const report = grade({ ...given, events, submitted: true, repairs: 'none' });
  const told = events.filter(({ type }) => !SILENT.includes(type));
  const stepOf = (finding: Finding): CaseEvent | undefined => {
    const seq = placeOf(report, finding);
    return told.find((event) => event.seq === seq) ?? told.at(-1);
  };
  const nameOf = (event: CaseEvent): string => {
    if (event.src === 'world') return worldName(event);
    const label = procedure.project(event, scenario.facts) ?? labelOf(event);
    const told = report.path.find(({ seq }) => seq === event.seq)?.words ?? label;
    // Acts that no rule names are told by their label there; the desk has a name for each.
    return told === label || told === event.type ? (nameUnder(procedure, label) ?? nameAtDesk({ scenario, register: given.law.register }, events.slice(0, event.seq - 1), event)) : told;
  };
  const at = report.findings.map((finding) => ({ finding, event: stepOf(finding) }));
  const steps = told.map((event) => ({
    day: event.day,
    src: event.src,
    done: nameOf(event),
    findings: at.filter((each) => each.event === event).map(({ finding: { texts: { name, did, required } } }) => ({ name, did, required })),
  }));
  return { steps, score: report.score };
}
