import type { Repair, Report } from '../grading/types.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { compare, expectedOf, isMended, told } from './compare.ts';
import { damage, damageTwice } from './operator.ts';
import type { Damaged, Family } from './operator.ts';
import { operators } from './operators.ts';
import { randomFrom, seedFrom } from './random.ts';
import type { Random } from './random.ts';
import { eventsOf, sheetOf } from './sheet.ts';
import type { ProofCase, Sheet } from './sheet.ts';
import { isLawful, lawfulVariant } from './variants.ts';
import { walkFrom } from './walk.ts';

/** How often the grader is right, counted over many logs of which the truth is known. */

/** A case with at least one lawful log of it. */
export interface ProofSubject extends ProofCase {
  lawful: readonly (readonly CaseEvent[])[];
}

export interface ProofRun {
  subjects: readonly ProofSubject[];
  /** Lawful logs, single and double errors for each case: as many of each. */
  runs: number;
  seed: number;
  /** What to make; without it everything. */
  kinds?: readonly LogKind[];
  grade(given: ProofCase & { events: readonly CaseEvent[]; submitted: boolean }): Report;
  applyRepair(events: readonly CaseEvent[], repair: Repair, procedure: Procedure): CaseEvent[];
  /** Told after each case that was counted. */
  progress?(counted: number): void;
}

/** What is made: lawful logs, logs with one slip, logs with two. */
export const LOG_KINDS = ['lawful', 'single', 'double'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

export type ProofKind = 'lawful' | 'single' | 'double' | 'repair-each' | 'repair-all' | 'advice' | 'fatal' | 'crash';

/** One log on which the grader and the truth differ; the seed makes it again. */
export interface Miss {
  kind: ProofKind;
  seed: number;
  scenario: string;
  operator: string;
  expected: string[];
  got: string[];
  events: readonly CaseEvent[];
}

export interface Tally {
  lawful: number;
  lawfulAccused: number;
  singles: number;
  singlesExact: number;
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  branches: number;
  branchesExact: number;
  doubles: number;
  doublesExact: number;
  repairs: number;
  repairsMended: number;
  wholes: number;
  wholesMended: number;
}

export interface ProofResult {
  overall: Tally;
  procedures: ReadonlyMap<string, Tally>;
  /** Logs made and logs told exactly, by operator. */
  operators: ReadonlyMap<string, { family: Family; made: number; exact: number }>;
  /** Logs with a single slip by the rule that it breaks, `class subject`. */
  broken: ReadonlyMap<string, number>;
  misses: readonly Miss[];
}

const NOTHING: Readonly<Tally> = {
  lawful: 0,
  lawfulAccused: 0,
  singles: 0,
  singlesExact: 0,
  truePositives: 0,
  falsePositives: 0,
  falseNegatives: 0,
  branches: 0,
  branchesExact: 0,
  doubles: 0,
  doublesExact: 0,
  repairs: 0,
  repairsMended: 0,
  wholes: 0,
  wholesMended: 0,
};

/** Operators that do not apply are tried again on other logs, so often. */
const TRIES = 6;
const MOST_CHANGES = 5;

class Counting {
  readonly overall: Tally = { ...NOTHING };
  readonly procedures = new Map<string, Tally>();
  readonly operators = new Map<string, { family: Family; made: number; exact: number }>();
  readonly broken = new Map<string, number>();
  readonly misses: Miss[] = [];
  readonly run: ProofRun;

  constructor(run: ProofRun) {
    this.run = run;
  }

  count(subject: ProofCase, changes: Partial<Tally>): void {
    const own = this.procedures.get(subject.procedure.id) ?? { ...NOTHING };
    this.procedures.set(subject.procedure.id, own);
    for (const tally of [this.overall, own]) {
      for (const key of Object.keys(NOTHING) as (keyof Tally)[]) tally[key] += changes[key] ?? 0;
    }
  }

  miss(subject: ProofCase, kind: ProofKind, seed: number, operator: string, events: readonly CaseEvent[], expected: string[], got: string[]): void {
    this.misses.push({ kind, seed, scenario: subject.scenario.id, operator, expected, got, events });
  }
}

const namesOf = (report: Report): string[] => report.findings.map(({ id, events }) => `${id}@${events.join(',')}`);

/** A lawful log of the case: a given one or one of our own making, changed in lawful ways. */
function lawfulLog(subject: ProofSubject, random: Random): { sheet: Sheet; made: string[] } {
  const given = random.pick(subject.lawful) ?? [];
  const [opening] = given;
  const happenings = given.filter(({ src, type }) => src === 'world' && type !== 'case.opened');
  const walked = opening !== undefined && random.oneIn(2) ? walkFrom(subject, opening, random, random.oneIn(3) ? [] : happenings) : null;
  const isOwn = walked !== null && isLawful(subject, walked);
  const start = isOwn ? walked : sheetOf(given);
  const { sheet, made } = lawfulVariant(subject, start, random.below(MOST_CHANGES + 1), random);
  return { sheet, made: [isOwn ? 'walked' : 'given', ...made] };
}

function proveLawful(counting: Counting, subject: ProofSubject, seed: number): void {
  const random = randomFrom(seed);
  const { sheet, made } = lawfulLog(subject, random);
  const events = eventsOf(sheet);
  const report = counting.run.grade({ ...subject, events, submitted: true });
  const isAccused = report.findings.length > 0 || report.score !== 100;
  counting.count(subject, { lawful: 1, lawfulAccused: isAccused ? 1 : 0 });
  if (isAccused) counting.miss(subject, 'lawful', seed, made.join(' '), events, [], [String(report.score), ...namesOf(report)]);
}

function proveRepairs(counting: Counting, subject: ProofSubject, seed: number, damaged: Damaged, events: readonly CaseEvent[], report: Report): void {
  const { grade, applyRepair } = counting.run;
  const regrade = (mended: CaseEvent[]) => grade({ ...subject, events: mended, submitted: true });
  for (const finding of report.findings) {
    const after = regrade(applyRepair(events, finding.repair, subject.procedure));
    const mended = isMended(report, finding, after);
    counting.count(subject, { repairs: 1, repairsMended: mended ? 1 : 0 });
    if (!mended) counting.miss(subject, 'repair-each', seed, damaged.operator, events, [`without ${finding.id}`], namesOf(after));
  }
  let mended = [...events];
  let last = report;
  for (let round = 0; round < report.findings.length && last.findings.length > 0; round++) {
    const [first] = last.findings;
    if (first === undefined) break;
    mended = applyRepair(mended, first.repair, subject.procedure);
    last = regrade(mended);
  }
  const isWhole = last.findings.length === 0 && last.score === 100;
  counting.count(subject, { wholes: 1, wholesMended: isWhole ? 1 : 0 });
  if (!isWhole) counting.miss(subject, 'repair-all', seed, damaged.operator, events, ['100'], [String(last.score), ...namesOf(last)]);
}

function proveDamaged(counting: Counting, subject: ProofSubject, seed: number, damaged: Damaged, kind: 'single' | 'double', family: Family | null): boolean {
  const events = eventsOf(damaged.sheet);
  const report = counting.run.grade({ ...subject, events, submitted: true });
  const expected = expectedOf(damaged.sheet, damaged.claims);
  const { hits, missing, surplus } = compare(expected, report.findings);
  const isExact = missing.length === 0 && surplus.length === 0;
  if (kind === 'single') {
    const isBranch = family === 'branch' && expected.length === 1;
    counting.count(subject, { singles: 1, singlesExact: isExact ? 1 : 0, truePositives: hits, falsePositives: surplus.length, falseNegatives: missing.length });
    if (isBranch) counting.count(subject, { branches: 1, branchesExact: isExact ? 1 : 0 });
  } else {
    counting.count(subject, { doubles: 1, doublesExact: isExact ? 1 : 0 });
  }
  if (!isExact) counting.miss(subject, kind, seed, damaged.operator, events, expected.map(told), namesOf(report));
  const unspoken = damaged.advised.filter((rule) => !report.advice.some(({ subject: about }) => about === rule));
  if (unspoken.length > 0) counting.miss(subject, 'advice', seed, damaged.operator, events, unspoken, report.advice.map(({ subject: about }) => about));
  const caps = damaged.claims.flatMap(({ names: [name] }) => subject.procedure.prohibitions.flatMap(({ id, cap }) => (name?.class === 'prohibited' && name.subject === id && cap !== undefined ? [cap] : [])));
  if (caps.some((cap) => report.passed || report.score > cap)) counting.miss(subject, 'fatal', seed, damaged.operator, events, caps.map(String), [String(report.score)]);
  proveRepairs(counting, subject, seed, damaged, events, report);
  return isExact;
}

function proveSingle(counting: Counting, subject: ProofSubject, seed: number, turn: number): void {
  const random = randomFrom(seed);
  for (let time = 0; time < TRIES; time++) {
    const operator = operators[(turn + time * 7) % operators.length];
    const damaged = operator === undefined ? null : damage(subject, lawfulLog(subject, random).sheet, operator, random);
    if (operator === undefined || damaged === null) continue;
    const isExact = proveDamaged(counting, subject, seed, damaged, 'single', operator.family);
    for (const { names } of damaged.claims) {
      const rule = `${names[0]?.class ?? ''} ${names[0]?.subject ?? ''}`;
      counting.broken.set(rule, (counting.broken.get(rule) ?? 0) + 1);
    }
    const counted = counting.operators.get(operator.id) ?? { family: operator.family, made: 0, exact: 0 };
    counting.operators.set(operator.id, { ...counted, made: counted.made + 1, exact: counted.exact + (isExact ? 1 : 0) });
    return;
  }
}

function proveDouble(counting: Counting, subject: ProofSubject, seed: number): void {
  const random = randomFrom(seed);
  for (let time = 0; time < TRIES; time++) {
    const [first, second] = [random.pick(operators), random.pick(operators)];
    const damaged = first === null || second === null ? null : damageTwice(subject, lawfulLog(subject, random).sheet, [first, second], random);
    if (damaged === null) continue;
    proveDamaged(counting, subject, seed, damaged, 'double', null);
    return;
  }
}

/** Proves one log of each kind; the same seed makes the same three. */
function proveOnce(counting: Counting, subject: ProofSubject, place: number, run: number): void {
  const { seed: start, kinds = LOG_KINDS } = counting.run;
  for (const kind of kinds) {
    const seed = seedFrom(start, place, run, LOG_KINDS.indexOf(kind));
    try {
      if (kind === 'lawful') proveLawful(counting, subject, seed);
      // Each case begins with another operator, so that few runs over many cases use all of them.
      if (kind === 'single') proveSingle(counting, subject, seed, place + run);
      if (kind === 'double') proveDouble(counting, subject, seed);
    } catch (error) {
      counting.miss(subject, 'crash', seed, kind, [], [], [error instanceof Error ? (error.stack ?? error.message) : String(error)]);
    }
  }
}

/** Holds a grader to logs of which the truth is known. Pure: the same run gives the same result. */
export function measure(run: ProofRun): ProofResult {
  const counting = new Counting(run);
  for (let at = 0; at < run.runs; at++) {
    for (const [place, subject] of run.subjects.entries()) proveOnce(counting, subject, place, at);
    run.progress?.(at + 1);
  }
  return { overall: counting.overall, procedures: counting.procedures, operators: counting.operators, broken: counting.broken, misses: counting.misses };
}
