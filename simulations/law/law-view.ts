import type { Calendar, CountedTerm, Day, FormTemplate, LawRegister, ProvisionInForce, TermRule } from './types.ts';

/** A half-open interval of days that a term does not count. */
export interface Pause {
  from: Day;
  /** First day that counts again; null while it lasts. */
  to: Day | null;
  why: string;
}

/** What changes a term from its plain value. */
export interface TermCircumstances {
  remote?: boolean;
  extended?: boolean;
  pauses?: readonly Pause[];
}

/**
 * The law as it looks from a day. Without a reference date each question is answered by the wording in force on the day
 * asked about; with one, every question is answered as of that date ("the same case under the law of another date").
 */
export interface LawView {
  readonly register: LawRegister;
  readonly referenceDate: Day | null;
  readonly calendar: Calendar;
  /** The wording in force, or null where none is. Throws `UnknownProvision` for an id the register does not hold. */
  provision(id: string, on: Day): ProvisionInForce | null;
  /** The first of the ids that is in force and states a term; null when none is. */
  term(ids: readonly string[], on: Day): { rule: TermRule; provision: ProvisionInForce } | null;
  /** Counts a term from the day of its anchor. */
  count(rule: TermRule, anchor: Day, circumstances?: TermCircumstances): CountedTerm;
  /** A value stated by a provision on that day; null where it states none. */
  value(id: string, key: string, on: Day): string | number | readonly string[] | null;
  /** The form to use for a kind of paper; null where the law prescribes none. */
  form(paper: string, on: Day): FormTemplate | null;
}
