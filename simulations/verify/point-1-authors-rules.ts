import { compileNorm, NormFaultsError, normToJson } from '../grading/compile.ts';
import { lintProcedure } from '../grading/lint.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { splitLabel } from '../procedures/case-event.ts';
import type { Circumstances, Procedure } from '../procedures/procedure.ts';
import { asWritten, neighbours } from './assignments.ts';
import type { Assignment } from './assignments.ts';
import { faultOf, ruleFault } from './fault.ts';
import type { VerifyFault, VerifyLibrary, VerifySubject } from './fault.ts';
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
  const acts = [...new Set(duties.flatMap(({ acts: labels }) => labels))].map(act);
  return [
    ...Object.values(guards).map((guard): [string, () => unknown] => [guard.id, () => guard.holds(circumstances)]),
    ...duties.flatMap((duty): [string, () => unknown][] => [
      [duty.id, () => duty.when?.(circumstances)],
      ...duty.acts.flatMap((label) => (duty.conditions ?? []).map((condition): [string, () => unknown] => [condition.id, () => condition.check(act(label), circumstances)])),
    ]),
    ...prohibitions.flatMap((prohibition) => acts.map((event): [string, () => unknown] => [prohibition.id, () => prohibition.matches(event, circumstances)])),
  ];
}

/** Rules that throw, each told once. */
function throwing(library: VerifyLibrary): VerifyFault[] {
  const told = new Map<string, VerifyFault>();
  for (const subject of library) {
    for (const assignment of casesOf(subject)) {
      const { facts, day, happens } = assignment;
      for (const [id, ask] of questionsOf(subject.procedure, { facts, law: subject.law, day, history: happens.map((event) => ({ ...event, day })) })) {
        if (told.has(id)) continue;
        try {
          ask();
        } catch (error) {
          told.set(id, ruleFault(1, id, verifyWords.throws(id, error instanceof Error ? error.message : String(error), describe(assignment))));
        }
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

/** What the lint says of the rules, each breach once. */
function linted(library: VerifyLibrary): VerifyFault[] {
  const breaches = library.flatMap(({ procedure }) => lintProcedure(procedure)).filter(({ rule }) => rule !== 'reach' && rule !== 'cycle');
  return [...new Map(breaches.map((breach) => [JSON.stringify(breach), breach])).values()].map(({ rule, subject, message }) => ruleFault(1, subject, verifyWords.rule(`${rule}: ${message}`)));
}

/** Point 1: the authors' rules A2 to A7, rules that throw on nothing, and machines that always compile to the same bytes. */
export function verifyAuthorsRules(library: VerifyLibrary): VerifyFault[] {
  const differing = library.filter(({ procedure }) => !compilesAlike(procedure)).map((subject) => faultOf(subject, 1, subject.procedure.id, verifyWords.compilesDifferently()));
  return [...linted(library), ...differing, ...throwing(library)];
}
