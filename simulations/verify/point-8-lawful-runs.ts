import { compileNorm } from '../grading/compile.ts';
import { grade } from '../grading/grade.ts';
import { lawfulEvents, NoLawfulPath } from '../grading/lawful.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { lawfulStage } from '../proof/replay.ts';
import { randomFrom, seedFrom } from '../proof/random.ts';
import type { Random } from '../proof/random.ts';
import { eventsOf, sheetOf } from '../proof/sheet.ts';
import type { ProofCase, Sheet } from '../proof/sheet.ts';
import { isLawful, lawfulVariant } from '../proof/variants.ts';
import { walkFrom } from '../proof/walk.ts';
import type { Scenario } from '../scenario/schema.ts';
import { asWritten } from './assignments.ts';
import { explore } from './explore.ts';
import { faultOf } from './fault.ts';
import type { VerifyFault, VerifyLibrary, VerifySubject } from './fault.ts';
import { verifyWords } from './verify.vi.ts';

/** How many lawful runs to every lawful end are graded, and from which seed they are made. */
export interface RunSample {
  runs: number;
  seed: number;
}

/** Walks tried for each run that is wanted, and changes of a run in lawful ways. */
const TRIES = 12;
const MOST_CHANGES = 5;

/** Names of the final states that a case gets into by ways that are lawful beyond doubt. */
function lawfulEnds({ procedure, law }: VerifySubject, scenario: Scenario): Set<string> {
  const norm = compileNorm(procedure);
  const ends = new Set<string>();
  for (const assignment of asWritten(scenario)) {
    const { reached } = explore({ procedure, norm, law }, assignment, false);
    for (const { state } of reached) if (norm.finals.includes(state)) ends.add((norm.nodes[state] ?? []).join('.'));
  }
  return ends;
}

/** A lawful run by a chance way with its duties on chance lawful days; null where the walk found none. */
function someRun(proofCase: ProofCase, given: readonly CaseEvent[], random: Random): Sheet | null {
  const [opening] = given;
  if (opening === undefined) return null;
  const happenings = given.filter(({ src, type }) => src === 'world' && type !== 'case.opened');
  const start = random.oneIn(4) ? sheetOf(given) : walkFrom(proofCase, opening, random, random.oneIn(3) ? [] : happenings);
  return start === null || !isLawful(proofCase, start) ? null : start;
}

function verifyScenario(subject: VerifySubject, scenario: Scenario, { runs, seed }: RunSample): VerifyFault[] {
  const { procedure, law } = subject;
  const proofCase: ProofCase = { scenario, procedure, law };
  const at = { id: scenario.id, at: ['facts'] };
  let given: CaseEvent[];
  try {
    given = lawfulEvents(proofCase);
  } catch (error) {
    if (error instanceof NoLawfulPath) return [faultOf(subject, 8, scenario.id, verifyWords.noLawfulWay(), at)];
    throw error;
  }
  const faults = new Map<string, VerifyFault>();
  const judge = (events: readonly CaseEvent[], end: string, from: number): void => {
    const report = grade({ ...proofCase, events, submitted: true });
    if (report.findings.length === 0 && report.score === 100) return;
    if (!faults.has(end)) faults.set(end, faultOf(subject, 8, end, verifyWords.accused(end, report.score, report.findings.map(({ why }) => why), from), at));
  };
  const ends = lawfulEnds(subject, scenario);
  const made = new Map([...ends].map((end) => [end, 0]));
  judge(given, lawfulStage(proofCase, sheetOf(given)) ?? scenario.id, 0);
  for (let attempt = 0; attempt < TRIES * runs * ends.size && [...made.values()].some((count) => count < runs); attempt++) {
    const from = seedFrom(seed, attempt);
    const random = randomFrom(from);
    const start = someRun(proofCase, given, random);
    const end = start === null ? null : lawfulStage(proofCase, start);
    if (start === null || end === null || (made.get(end) ?? runs) >= runs) continue;
    made.set(end, (made.get(end) ?? 0) + 1);
    judge(eventsOf(lawfulVariant(proofCase, start, random.below(MOST_CHANGES + 1), random).sheet), end, from);
  }
  const missing = [...made].flatMap(([end, count]) => (count > 0 ? [] : [faultOf(subject, 8, end, verifyWords.noLawfulRun(end), at)]));
  return [...faults.values(), ...missing];
}

/**
 * Point 8: for every scenario and every end that its facts lawfully allow there are lawful runs, with duties on chance lawful
 * days, and each is graded 100 without a finding.
 */
export function verifyLawfulRuns(library: VerifyLibrary, sample: RunSample): VerifyFault[] {
  return library.flatMap((subject) => subject.scenarios.flatMap((scenario) => verifyScenario(subject, scenario, sample)));
}
