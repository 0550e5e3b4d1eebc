import type { Scenario } from '../scenario/schema.ts';
import type { Findings, VerifyFault, VerifyLibrary, VerifySubject } from './fault.ts';
import { verifyAuthorsRules } from './point-1-authors-rules.ts';
import { verifyReads } from './point-2-reads.ts';
import { verifyWaysOut } from './point-3-ways-out.ts';
import { verifyDecisions } from './point-4-decisions.ts';
import { verifyArcs, verifyGuards } from './point-5-guards.ts';
import { verifyTimeAndOrder } from './point-6-time-and-order.ts';
import { verifyCitations } from './point-7-citations.ts';
import { verifyLawfulRuns } from './point-8-lawful-runs.ts';
import { verifyWorldWalks } from './point-10-world-walks.ts';
import { survey } from './survey.ts';
import type { SurveyReach } from './survey.ts';

/** How long verification may look: `quick` is for whoever has just saved a file, `thorough` for the tests. */
export interface Effort {
  reach: SurveyReach;
  /** Lawful runs to every end of every scenario. */
  runs: number;
  /** Walks at the desk in all, and steps of each. */
  walks: number;
  steps: number;
  seed: number;
}

/** For `saban check`: a few seconds for the procedure and some tenths of a second for each scenario. */
export const QUICK: Effort = {
  reach: { each: { depth: 1, otherTimes: false }, richest: { depth: 0, otherTimes: true }, scenarios: 6 },
  runs: 1,
  walks: 5,
  steps: 20,
  seed: 20_260_701,
};

/**
 * Points 1 to 8 and a sample of 10 for every procedure with the scenarios that it governs. A machine that does not compile,
 * or rules that throw, are told alone: nothing else can be said then.
 */
export function verifyLibrary(library: VerifyLibrary, { reach, runs, walks, steps, seed }: Effort = QUICK): Findings {
  const basic: VerifyFault[] = [...library.flatMap(verifyArcs), ...verifyAuthorsRules(library)];
  if (basic.length > 0) return { faults: basic, notes: [] };
  const surveyed = survey(library, reach);
  const found: Findings[] = [verifyReads(library), verifyGuards(library, surveyed), verifyCitations(library)];
  const faults = [
    ...verifyWaysOut(library, surveyed),
    ...verifyDecisions(library, surveyed),
    ...verifyTimeAndOrder(library),
    ...verifyLawfulRuns(library, { runs, seed }),
    ...verifyWorldWalks(library, { walks, steps, seed }),
  ];
  const all = [...found.flatMap((each) => each.faults), ...faults];
  return { faults: all.sort((a, b) => a.point - b.point), notes: found.flatMap((each) => each.notes) };
}

/** What can be said of one scenario without the others: what it lets be found out, its citations, its lawful runs, a walk. */
export function verifyScenario(subject: Omit<VerifySubject, 'scenarios'>, scenario: Scenario, { runs, steps, seed }: Effort = QUICK): VerifyFault[] {
  const alone: VerifyLibrary = [{ ...subject, scenarios: [scenario] }];
  const found = [...verifyReads(alone, false).faults, ...verifyCitations(alone).faults, ...verifyLawfulRuns(alone, { runs, seed }), ...verifyWorldWalks(alone, { walks: 1, steps, seed })];
  return found.filter((fault) => fault.scenario !== undefined);
}
