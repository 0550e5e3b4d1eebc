import { chargeableBars, normOf } from './norm.ts';
import type { Norm, Way } from './norm.ts';
import { circumstancesAt, stepOf } from './sheet.ts';
import type { Entry, ProofCase, Sheet } from './sheet.ts';

/** Going through the machine with a log, step by step. */

interface Step {
  entry: Entry;
  index: number;
  label: string;
}

export function stepsOf(proofCase: ProofCase, sheet: Sheet): Step[] {
  return sheet.entries.flatMap((entry, index) => {
    const label = stepOf(proofCase, sheet, entry);
    return label === null ? [] : [{ entry, index, label }];
  });
}

export function commute({ procedure }: ProofCase, a: string, b: string): boolean {
  return a !== b && procedure.commutes?.some((group) => group.includes(a) && group.includes(b)) === true;
}

/** Whether the machine has the second label right after the first, and not the other way round. */
function stands(norm: Norm, first: string, second: string): boolean {
  const follows = (a: string, b: string) => norm.waysCalled(a).some(({ target }) => norm.ways(target).some(({ label }) => label === b));
  return follows(first, second) && !follows(second, first);
}

/** Steps that may change places on one day, turned round. */
export function inverted(proofCase: ProofCase, sheet: Sheet): { first: Step; second: Step }[] {
  const norm = normOf(proofCase.procedure);
  const steps = stepsOf(proofCase, sheet);
  return steps.flatMap((second, at) => steps.slice(at + 1).filter((first) => commute(proofCase, first.label, second.label) && stands(norm, first.label, second.label)).map((first) => ({ first, second })));
}

/** The steps with those put right that may stand the other way round. */
export function straightened(proofCase: ProofCase, sheet: Sheet): Step[] {
  const steps = stepsOf(proofCase, sheet);
  const turned = inverted(proofCase, sheet).find(({ first, second }) => first.entry.event.day === second.entry.event.day);
  if (turned === undefined) return steps;
  return steps.flatMap((step) => (step.entry === turned.first.entry ? [] : step.entry === turned.second.entry ? [turned.first, step] : [step]));
}

/** The stage to which the steps of a log lawfully lead, or null where some step has no lawful place. */
export function lawfulStage(proofCase: ProofCase, sheet: Sheet): string | null {
  const { procedure } = proofCase;
  const norm = normOf(procedure);
  let stage: string | null = norm.initial;
  for (const { index, label } of straightened(proofCase, sheet)) {
    const way: Way | undefined = norm.ways(stage).find((candidate) => candidate.label === label);
    const isWorld = procedure.worldLabels.includes(label);
    if (way === undefined && isWorld) continue;
    if (way === undefined || chargeableBars(proofCase, way, circumstancesAt(proofCase, sheet, index)).length > 0) return null;
    stage = way.target;
  }
  return stage;
}

/** Whether the steps of a log lead lawfully to an end. */
export function endsLawfully(proofCase: ProofCase, sheet: Sheet): boolean {
  const stage = lawfulStage(proofCase, sheet);
  return stage !== null && normOf(proofCase.procedure).isFinal(stage);
}
