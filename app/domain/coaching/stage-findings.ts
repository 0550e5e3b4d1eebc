import { dayOf } from '#simulations/law/day.ts';
import { compileNorm } from '#simulations/grading/compile.ts';
import { grade } from '#simulations/grading/grade.ts';
import { OnlineCase } from '#simulations/grading/online.ts';
import type { Finding, Report } from '#simulations/grading/types.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import { revealOf } from '../debrief/live-remarks.ts';
import type { CoachingInput } from './coaching-input.ts';

/** A stage that is over, with what went against the law in it. */
export interface StageFindings {
  /** Stage id of the procedure. */
  stage: string;
  label: string;
  findings: Finding[];
}

function stageOf(procedure: Procedure, state: number | undefined): string | null {
  const nodes = state === undefined ? [] : (compileNorm(procedure).nodes[state] ?? []);
  return procedure.stages.find(({ states }) => states.some((name) => nodes.includes(name)))?.id ?? null;
}

/** The stage before each event, and behind them the one that the case is in now. */
function stagesOf({ scenario, procedure, law, events }: CoachingInput): (string | null)[] {
  const online = new OnlineCase({ procedure, facts: scenario.facts, law, opensOn: dayOf(scenario.opensOn) });
  let state = online.start();
  const stages = [stageOf(procedure, online.standing(state)[0])];
  for (const event of events) {
    state = online.advance(state, event);
    stages.push(stageOf(procedure, online.standing(state)[0]));
  }
  return stages;
}

/** The event at which a slip belongs: its own last one, else the one before which the path shows what was left out. */
export function placeOf({ path }: Report, finding: Finding): number | null {
  if (finding.events.length > 0) return Math.max(...finding.events);
  const shown = path.findIndex(({ findings }) => findings.includes(finding.id));
  return shown < 0 ? null : (path.slice(shown).find(({ seq }) => seq !== undefined)?.seq ?? null);
}

/**
 * What a practice case says at the end of each stage: the stages that were left, in their order, with their causes. What is
 * still to be done, and what may only be seen at the end of the case, is never told.
 */
export function stageFindings(input: CoachingInput): StageFindings[] {
  const { scenario, procedure, law, events } = input;
  const report = grade({ scenario, procedure, law, events, submitted: false, repairs: 'none' });
  const stages = stagesOf(input);
  const present = stages.at(-1) ?? null;
  const over = procedure.stages.filter(({ id }) => id !== present && stages.includes(id));
  const stageOfFinding = (finding: Finding): string | null => {
    const seq = placeOf(report, finding);
    return seq === null ? present : (stages[seq - 1] ?? present);
  };
  const told = report.findings.filter(({ class: kind, subject }) => kind !== 'unfinished' && revealOf(procedure, subject) !== 'end');
  return over.map(({ id, label }) => ({ stage: id, label, findings: told.filter((finding) => stageOfFinding(finding) === id) }));
}
