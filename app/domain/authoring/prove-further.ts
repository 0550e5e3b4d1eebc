import { isoOf } from '#simulations/law/day.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { IsoDate } from '#simulations/law/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { VerifyFault, VerifyLibrary } from '#simulations/verify/fault.ts';
import { verifyWorldWalks } from '#simulations/verify/point-10-world-walks.ts';
import { verifyCitations } from '#simulations/verify/point-7-citations.ts';
import { verifyLawfulRuns } from '#simulations/verify/point-8-lawful-runs.ts';
import { QUICK } from '#simulations/verify/verify.ts';
import { caseLaw, governed } from './case-law.ts';
import { proofWords } from './case-proof.vi.ts';
import { underOtherDates } from './other-dates.ts';
import type { OtherDate } from './other-dates.ts';
import { caseFault, inEditorsOrder } from './prove-case.ts';
import type { CaseFault } from './prove-case.ts';
import { staleCitations } from './stale-citations.ts';

/** What takes longer to find out about a case: it is fetched apart from the rest, when its author pauses. */
export interface FurtherProof {
  faults: CaseFault[];
  otherDates: OtherDate[];
}

/** How many lawful runs are made to every end, how many walks at the desk, and of how many steps; the same seed makes the same. */
const { runs, steps, seed } = QUICK;
const WALKS = 1;

/** What verification tells of a case in words for whoever wrote a procedure, as its author can use it. */
function told({ point, scenario, message, remedy }: VerifyFault, lawful: readonly CaseEvent[] | null): CaseFault[] {
  if (scenario === undefined) return [];
  if (point === 8) return [caseFault({ path: scenario.at, message: proofWords.unsound }, 'blocks', lawful)];
  if (point === 10) return [caseFault({ path: ['facts'], message: proofWords.deskStops }, 'blocks', null)];
  return [caseFault({ path: scenario.at, message, remedy }, 'blocks', lawful)];
}

/**
 * Rules that lose their basis while the case is open. Where the lawful way is at its end by then, only whoever dawdles meets the
 * gap in the law: that is worth a word and keeps nobody from anything.
 */
function lapses(alone: VerifyLibrary, lawful: readonly CaseEvent[]): CaseFault[] {
  const isoEnd = isoOf(lawful.at(-1)?.day ?? 0);
  const upToEnd = alone.map((subject) => ({ ...subject, scenarios: subject.scenarios.map((scenario) => ({ ...scenario, closesOn: isoEnd < scenario.closesOn ? isoEnd : scenario.closesOn })) }));
  const onTheWay = verifyCitations(upToEnd).faults.flatMap((fault) => told(fault, lawful));
  const known = new Set(onTheWay.map(({ text }) => text));
  const later = verifyCitations(alone).faults.flatMap((fault) => told(fault, null)).filter(({ text }) => !known.has(text));
  return [...onTheWay, ...later.map((fault): CaseFault => ({ ...fault, severity: 'warns' }))];
}

/**
 * Everything about a case that `proveCase` leaves out because it takes longer: lawful runs to every end, a walk at the desk, rules
 * that lose their basis while the case runs, laws that its papers cite though they are not in force, what differs under the law of
 * other dates. Pure; `today` is a day of the calendar on the wall.
 */
export function proveFurther(scenario: Scenario, law: LawView, today: IsoDate): FurtherProof {
  const { procedure, derived, lawful } = caseLaw(governed(scenario, law));
  const alone: VerifyLibrary = [{ procedure, law, scenarios: [scenario] }];
  const stale = staleCitations(scenario, law.register).map((fault) => caseFault(fault, 'warns', null));
  if (derived === null || lawful === null) return { faults: inEditorsOrder(stale), otherDates: [] };
  const verified = [...verifyLawfulRuns(alone, { runs, seed }), ...verifyWorldWalks(alone, { walks: WALKS, steps, seed })];
  return {
    faults: inEditorsOrder([...lapses(alone, lawful), ...verified.flatMap((fault) => told(fault, lawful)), ...stale]),
    otherDates: underOtherDates(scenario, derived, law.register, today),
  };
}
