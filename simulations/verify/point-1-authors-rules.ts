import { compileNorm, NormFaultsError, normToJson } from '../grading/compile.ts';
import { lintProcedure } from '../grading/lint.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { splitLabel } from '../procedures/case-event.ts';
import type { Circumstances, Procedure } from '../procedures/procedure.ts';
import { asWritten, neighbours } from './assignments.ts';
import type { Assignment } from './assignments.ts';
import { faultOf } from './fault.ts';
import type { VerifyFault, VerifySubject } from './fault.ts';
import { verifyWords } from './verify.vi.ts';
import { describe } from './witness.ts';

function compilesAlike(procedure: Procedure): boolean {
  try {
    return normToJson(compileNorm({ ...procedure })) === normToJson(compileNorm({ ...procedure }));
  } catch (error) {
    // A machine that does not compile is told by the lint.
    if (error instanceof NormFaultsError) return true;
    throw error;
  }
}

/** Every question that a procedure asks of a case, as something that may throw. */
function questionsOf({ guards, duties, prohibitions }: Procedure, circumstances: Circumstances): [string, () => unknown][] {
  const act = (label: string): CaseEvent => ({ seq: 1, ...splitLabel(label), day: circumstances.day, src: 'trainee', actor: 'petitionOfficer', data: {} });
  return [
    ...Object.values(guards).map((guard): [string, () => unknown] => [guard.id, () => guard.holds(circumstances)]),
    ...duties.flatMap((duty): [string, () => unknown][] => [
      [duty.id, () => duty.when?.(circumstances)],
      ...duty.acts.flatMap((label) => (duty.conditions ?? []).map((condition): [string, () => unknown] => [condition.id, () => condition.check(act(label), circumstances)])),
    ]),
    ...prohibitions.flatMap((prohibition) => duties.flatMap(({ acts }) => acts.map((label): [string, () => unknown] => [prohibition.id, () => prohibition.matches(act(label), circumstances)]))),
  ];
}

/** Rules that throw, each told once. */
function throwing(subject: VerifySubject, cases: Iterable<Assignment>): VerifyFault[] {
  const told = new Map<string, VerifyFault>();
  for (const assignment of cases) {
    const { facts, day, happens } = assignment;
    for (const [id, ask] of questionsOf(subject.procedure, { facts, law: subject.law, day, history: happens.map((event) => ({ ...event, day })) })) {
      if (told.has(id)) continue;
      try {
        ask();
      } catch (error) {
        told.set(id, faultOf(subject, 1, id, verifyWords.throws(id, error instanceof Error ? error.message : String(error), describe(assignment))));
      }
    }
  }
  return [...told.values()];
}

/** Cases on which rules are asked: every scenario as written, and every case near the first. */
function* casesOf(subject: VerifySubject): Generator<Assignment> {
  for (const scenario of subject.scenarios) yield* asWritten(scenario);
  const [first] = subject.scenarios;
  if (first !== undefined) yield* neighbours(first, subject, { depth: 1, otherTimes: false });
}

/** Point 1: the authors' rules A2 to A7, rules that throw on nothing, and a machine that always compiles to the same bytes. */
export function verifyAuthorsRules(subject: VerifySubject): VerifyFault[] {
  const { procedure } = subject;
  const lint = lintProcedure(procedure).flatMap(({ rule, subject: about, message }) => (rule === 'reach' || rule === 'cycle' ? [] : [faultOf(subject, 1, about, verifyWords.rule(`${rule}: ${message}`))]));
  return [...lint, ...(compilesAlike(procedure) ? [] : [faultOf(subject, 1, procedure.id, verifyWords.compilesDifferently())]), ...throwing(subject, casesOf(subject))];
}
