import { grade } from '#simulations/grading/grade.ts';
import type { Report } from '#simulations/grading/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import { compare, expectedOf } from '#simulations/proof/compare.ts';
import { damage } from '#simulations/proof/operator.ts';
import type { Damaged, Operator } from '#simulations/proof/operator.ts';
import { operators } from '#simulations/proof/operators.ts';
import { randomFrom, seedFrom } from '#simulations/proof/random.ts';
import { eventsOf, sheetOf } from '#simulations/proof/sheet.ts';
import type { Sheet } from '#simulations/proof/sheet.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { governed, lawfulRun } from './case-law.ts';
import type { GovernedCase } from './case-law.ts';

/** One run with a slip in it: what was done wrong, and what the grader made of it. */
export interface RobotRun {
  /** How the lawful run was damaged, as simulations/proof calls it. */
  operator: string;
  events: readonly CaseEvent[];
  /** Names of the errors that were found as they should be. */
  found: string[];
  /** Rules that were broken and of which the grader says nothing. */
  notFound: string[];
  /** Names of findings that accuse of what was not done. */
  false: string[];
  score: number;
}

/** What a robot saw who played a case as the law wants it, and then with one error each time. */
export interface RobotReport {
  /** The lawful run and what was wrongly found in it; null where the case has none. */
  lawful: { events: readonly CaseEvent[]; score: number; false: string[] } | null;
  runs: RobotRun[];
}

/** How long the robot keeps at it. */
export interface RobotEffort {
  /** Tries in a row that bring nothing new, after which it turns to the next kind of error. */
  patience: number;
  /** Runs with an error, in all. */
  runs: number;
  seed: number;
}

/** For a page that somebody waits for: some seconds for the largest cases. */
export const WAITED_FOR: RobotEffort = { patience: 4, runs: 200, seed: 20_260_701 };

function report(given: GovernedCase, events: readonly CaseEvent[]): Report {
  return grade({ ...given, events, submitted: true, repairs: 'none' });
}

const nameOf = ({ texts }: Report['findings'][number]): string => texts.name;

/** What is broken, so that the same slip is not played twice. */
function keyOf({ claims, advised }: Damaged): string {
  return [...claims.map(({ names: [name], instance = '' }) => `${name?.class ?? ''} ${name?.subject ?? ''} ${instance}`), ...advised].join('; ');
}

function playedWrong(given: GovernedCase, { sheet, claims, operator }: Damaged): RobotRun {
  const events = eventsOf(sheet);
  const graded = report(given, events);
  const { missing, surplus } = compare(expectedOf(sheet, claims), graded.findings);
  return {
    operator,
    events,
    found: graded.findings.filter((finding) => !surplus.includes(finding)).map(nameOf),
    notFound: missing.map(({ names: [name] }) => name?.subject ?? name?.class ?? ''),
    false: surplus.map(nameOf),
    score: graded.score,
  };
}

/** Every slip of one kind that can be made in a lawful log, as far as patience goes. */
function* damagedBy(given: GovernedCase, lawful: Sheet, operator: Operator, seen: Set<string>, { patience, seed }: RobotEffort, turn: number): Generator<Damaged> {
  let fruitless = 0;
  for (let time = 0; fruitless < patience; time++) {
    const damaged = damage(given, lawful, operator, randomFrom(seedFrom(seed, turn, time)));
    const key = damaged === null ? null : keyOf(damaged);
    if (damaged === null || key === null || seen.has(key)) {
      fruitless += 1;
      continue;
    }
    fruitless = 0;
    seen.add(key);
    yield damaged;
  }
}

function* everySlip(given: GovernedCase, lawful: Sheet, effort: RobotEffort): Generator<Damaged> {
  const seen = new Set<string>();
  for (const [turn, operator] of operators.entries()) yield* damagedBy(given, lawful, operator, seen, effort, turn);
}

/**
 * Plays a case lawfully, and then with every single error that the operators of simulations/proof can make, and tells what the
 * grader found of it. Pure: the same seed makes the same runs.
 */
export function playRobot(scenario: Scenario, law: LawView, effort: RobotEffort = WAITED_FOR): RobotReport {
  const given = governed(scenario, law);
  const { lawful: events } = lawfulRun(given);
  if (events === null) return { lawful: null, runs: [] };
  const graded = report(given, events);
  const runs: RobotRun[] = [];
  for (const damaged of everySlip(given, sheetOf(events), effort)) {
    if (runs.length >= effort.runs) break;
    runs.push(playedWrong(given, damaged));
  }
  return { lawful: { events, score: graded.score, false: graded.findings.map(nameOf) }, runs };
}
