import { compileNorm, NormFaultsError, normToJson } from '../grading/compile.ts';
import { lintProcedure } from '../grading/lint.ts';
import type { Day } from '../law/types.ts';
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

/** Every act of a procedure without a word in it, on a day. */
function bareActs({ duties }: Procedure, day: Day): Map<string, CaseEvent> {
  const labels = new Set(duties.flatMap(({ acts }) => acts));
  return new Map([...labels].map((label) => [label, { seq: 1, ...splitLabel(label), day, src: 'trainee', actor: 'petitionOfficer', data: {} }]));
}

/** Asks a procedure everything that it can be asked of a case; `asking` hears which rule is next. */
function askEverything({ guards, duties, prohibitions }: Procedure, acts: ReadonlyMap<string, CaseEvent>, circumstances: Circumstances, asking: (id: string) => void): void {
  for (const id in guards) {
    asking(id);
    guards[id]?.holds(circumstances);
  }
  for (const duty of duties) {
    asking(duty.id);
    duty.when?.(circumstances);
    for (const condition of duty.conditions ?? []) {
      asking(condition.id);
      for (const label of duty.acts) {
        const act = acts.get(label);
        if (act !== undefined) condition.check(act, circumstances);
      }
    }
  }
  for (const prohibition of prohibitions) {
    asking(prohibition.id);
    for (const act of acts.values()) prohibition.matches(act, circumstances);
  }
}

/** Rules that throw, each told once; behind the first that throws on a case the others are asked on the next. */
function throwing(library: VerifyLibrary): VerifyFault[] {
  const told = new Map<string, VerifyFault>();
  for (const subject of library) {
    const { procedure, law } = subject;
    const papers = new Map<Day, Map<string, CaseEvent>>();
    for (const assignment of casesOf(subject)) {
      const { facts, day, happens } = assignment;
      const acts = papers.get(day) ?? bareActs(procedure, day);
      papers.set(day, acts);
      let asked = '';
      try {
        askEverything(procedure, acts, { facts, law, day, history: happens.map((event) => ({ ...event, day })) }, (id) => {
          asked = id;
        });
      } catch (error) {
        if (!told.has(asked)) told.set(asked, ruleFault(1, asked, verifyWords.throws(asked, error instanceof Error ? error.message : String(error), describe(assignment))));
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
