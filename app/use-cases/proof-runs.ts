import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import type { CaseProof } from '../domain/authoring/prove-case.ts';
import { robotWords } from '../domain/authoring/robot.vi.ts';
import type { RobotReport, RobotRun } from '../domain/authoring/robot.ts';
import { ruleName } from '../domain/rule-name.ts';
import { formatScore, tenthsOf } from '../domain/score.ts';
import { hashText } from '../platform/token.ts';
import type { RobotRow, RobotView, SlowProof } from './proof-contracts.ts';

const ID_LETTERS = 12;

/** The name of a run: the same events have the same. */
export function runId(events: readonly CaseEvent[]): string {
  return hashText(JSON.stringify(events)).slice(0, ID_LETTERS);
}

export function scoreWords(score: number): string {
  return formatScore(tenthsOf(score));
}

/** What a slip of the robot is called: by what was found, else by the rule that was broken, else by how it was made. */
function nameOfRun({ found, notFound, operator }: RobotRun, procedure: Procedure): string {
  const [first = notFound[0] === undefined ? robotWords.made(operator) : ruleName(procedure, notFound[0])] = found;
  return first;
}

function outcomeOf({ found, notFound, false: wrongly }: RobotRun): RobotRow['outcome'] {
  if (wrongly.length > 0) return 'false';
  if (notFound.length > 0) return 'missed';
  return found.length > 0 ? 'found' : 'advised';
}

function rowOf(run: RobotRun, procedure: Procedure): RobotRow {
  return {
    name: nameOfRun(run, procedure),
    outcome: outcomeOf(run),
    wrong: [...run.notFound.map((rule) => ruleName(procedure, rule)), ...run.false],
    score: scoreWords(run.score),
    run: runId(run.events),
  };
}

const ORDER: readonly RobotRow['outcome'][] = ['false', 'missed', 'found', 'advised'];

/** The robot's report for people: what went wrong stands first. */
export function robotView({ lawful, runs }: RobotReport, procedure: Procedure): RobotView {
  const rows = runs.map((run) => rowOf(run, procedure)).sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || a.name.localeCompare(b.name, 'vi'));
  return {
    lawful: lawful === null ? null : { run: runId(lawful.events), score: scoreWords(lawful.score), false: lawful.false },
    rows,
    found: rows.filter(({ outcome }) => outcome === 'found').length,
  };
}

/** Every run that is known of a case, with what it shows. */
export function runsOf({ quick, slow, procedure }: { quick: CaseProof | null; slow: SlowProof | null; procedure: Procedure }): { title: string; events: readonly CaseEvent[] }[] {
  const lawful = slow?.robot.lawful?.events ?? quick?.lawful ?? null;
  const faults = [...(quick?.faults ?? []), ...(slow?.further.faults ?? [])].flatMap(({ text, example }) => (example === null ? [] : [{ title: text, events: example }]));
  return [
    ...(lawful === null ? [] : [{ title: robotWords.lawful, events: lawful }]),
    ...(slow?.robot.runs ?? []).map((run) => ({ title: nameOfRun(run, procedure), events: run.events })),
    ...faults,
  ];
}
