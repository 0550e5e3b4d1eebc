import { ACT_DATA } from '#simulations/desk/act-data.ts';
import { grade } from '#simulations/grading/grade.ts';
import { lawfulEvents } from '#simulations/grading/lawful.ts';
import { SCORE_TABLE, stakeOf } from '#simulations/grading/score-table.ts';
import type { Finding, Report } from '#simulations/grading/types.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';

/** A log that the grader has marked, and what it is an example of. */
export interface WorkedExample {
  /** Null for the lawful log. */
  finding: Finding | null;
  /** Points earned, taken and possible. */
  earned: number;
  taken: number;
  possible: number;
  /** How many duties count. */
  duties: number;
  score: number;
  passed: boolean;
}

type Damage = (lawful: readonly CaseEvent[]) => Iterable<readonly CaseEvent[]>;

const FURTHEST_DELAY = 40;

const numbered = (events: readonly CaseEvent[]): CaseEvent[] => events.map((event, index) => ({ ...event, seq: index + 1 }));

function* leaveOut(lawful: readonly CaseEvent[]): Iterable<readonly CaseEvent[]> {
  for (const [at, { src }] of lawful.entries()) if (src === 'trainee') yield lawful.filter((_, index) => index !== at);
}

function* delay(lawful: readonly CaseEvent[]): Iterable<readonly CaseEvent[]> {
  for (const at of lawful.keys()) {
    for (let days = 1; days <= FURTHEST_DELAY; days += 1) yield lawful.map((event, index) => (index < at ? event : { ...event, day: event.day + days }));
  }
}

function* stopHalfWay(lawful: readonly CaseEvent[]): Iterable<readonly CaseEvent[]> {
  for (let length = Math.floor(lawful.length / 2); length < lawful.length; length += 1) yield lawful.slice(0, length);
}

/** Acts for which nothing is filled in, put in everywhere. */
function* putIn(lawful: readonly CaseEvent[]): Iterable<readonly CaseEvent[]> {
  const plain = Object.entries(ACT_DATA).flatMap(([type, schema]) => (schema.safeParse({}).success ? [type] : []));
  for (const type of plain) {
    for (const [at, { day }] of lawful.entries()) yield [...lawful.slice(0, at + 1), { seq: 0, type, day, src: 'trainee', actor: 'petitionOfficer', data: {} }, ...lawful.slice(at + 1)];
  }
}

const KINDS: readonly { damage: Damage; shows(finding: Finding): boolean }[] = [
  { damage: leaveOut, shows: (finding) => finding.class === 'omission' && finding.consequences.length === 0 },
  { damage: delay, shows: (finding) => finding.class === 'late' && finding.term !== undefined },
  { damage: stopHalfWay, shows: (finding) => finding.class === 'unfinished' },
  { damage: putIn, shows: (finding) => finding.sev === 4 },
];

function exampleOf({ credits, findings, score, passed }: Report): WorkedExample {
  const taken = findings.reduce((sum, { class: kind, sev }) => {
    if (SCORE_TABLE.penaltyIsStake.includes(kind)) return sum + stakeOf(sev);
    return kind === 'extra' || kind === 'redundant' ? sum + SCORE_TABLE.penalties[kind] : sum;
  }, 0);
  return {
    finding: findings[0] ?? null,
    earned: credits.reduce((sum, { stake, credit }) => sum + stake * credit, 0) / 1000,
    taken,
    possible: credits.reduce((sum, { stake }) => sum + stake, 0),
    duties: credits.length,
    score,
    passed,
  };
}

/**
 * A lawful log of a case and logs with exactly one slip made from it, marked by the grader itself: something left out,
 * something late, a case broken off, something fatal. Kinds of which the case has no plain example are left out.
 */
export function workedExamples(scenario: Scenario, register: LawRegister): WorkedExample[] {
  const law = createLawView(register);
  const procedure = procedureFor(scenario.facts, law, dayOf(scenario.opensOn));
  const lawful = lawfulEvents({ scenario, procedure, law });
  const gradeLog = (events: readonly CaseEvent[]): Report => grade({ scenario, procedure, law, events: numbered(events), submitted: true, repairs: 'none' });
  const damaged = KINDS.flatMap(({ damage, shows }): WorkedExample[] => {
    for (const events of damage(lawful)) {
      const report = gradeLog(events);
      const [finding, second] = report.findings;
      if (finding !== undefined && second === undefined && shows(finding)) return [exampleOf(report)];
    }
    return [];
  });
  return [exampleOf(gradeLog(lawful)), ...damaged];
}

/** Number of examples of a case that has them all. */
export const ALL_EXAMPLES = KINDS.length + 1;
