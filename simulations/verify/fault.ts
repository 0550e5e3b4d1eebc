import type { LawView } from '../law/law-view.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Scenario } from '../scenario/schema.ts';

/** The points of GRADING.md §11. */
export type Point = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/** A mistake of an author's, found without playing a case. */
export interface VerifyFault {
  point: Point;
  /** Id of the procedure that is at fault; null where it is a rule, which every procedure composed of its part has. */
  procedure: string | null;
  /** The guard, duty, state, act or fact it is about. */
  subject: string;
  /** What is wrong, in Vietnamese. */
  message: string;
  /** What to do about it, in Vietnamese. */
  remedy: string;
  /** The scenario at fault with the place in its file; without it the procedure is at fault. */
  scenario?: { id: string; at: readonly PropertyKey[] };
}

/** Faults forbid grading with the procedure; notes are to be known: advisory rules, and what no scenario of the library shows yet. */
export interface Findings {
  faults: VerifyFault[];
  notes: VerifyFault[];
}

/** What is verified: a procedure against the law with the scenarios that it governs. */
export interface VerifySubject {
  procedure: Procedure;
  law: LawView;
  scenarios: readonly Scenario[];
}

/**
 * What is verified together: every procedure with the scenarios that it governs. They are composed of the same parts (decision
 * 017), so that a rule is sound when it is shown in any of them.
 */
export type VerifyLibrary = readonly VerifySubject[];

/** Entries of all procedures, each once: they share the rules of the parts that they have in common. */
export function eachOnce<Rule>(library: VerifyLibrary, pick: (procedure: Procedure) => readonly Rule[]): Rule[] {
  return [...new Set(library.flatMap(({ procedure }) => pick(procedure)))];
}

export type Words = Pick<VerifyFault, 'message' | 'remedy'>;

/** A fault of a rule, wherever it stands. */
export function ruleFault(point: Point, subject: string, words: Words): VerifyFault {
  return { point, procedure: null, subject, ...words };
}

/** A fault of the procedure, or of a scenario where one is named. */
export function faultOf({ procedure }: Pick<VerifySubject, 'procedure'>, point: Point, subject: string, words: Words, scenario?: VerifyFault['scenario']): VerifyFault {
  return { point, procedure: procedure.id, subject, ...words, ...(scenario === undefined ? {} : { scenario }) };
}
