/** A civil day: whole days since 1970-01-01, without a time zone. */
export type Day = number;

/** A day as text, `YYYY-MM-DD`. */
export type IsoDate = string;

/** How surely a provision's text is known. Only `read` may cost points. */
export type Confidence = 'read' | 'secondary' | 'memory';

export type TermUnit = 'day' | 'working_day' | 'month' | 'hour';

/** A span of time as the register states it; see content/law/README.md. */
export interface TermRule {
  value: number;
  unit: TermUnit;
  /** The anchor in words, for people. */
  from: string;
  /** The anchor's code from the register's closed list, such as `ngay-nhan-don`. */
  event: string;
  type?: 'limitation' | 'effect' | 'threshold' | 'at_least' | 'keep';
  direction?: 'before';
  /** `value` is the total counted from the first anchor. */
  extended?: { value: number; when: string };
  remote?: { value: number; extended?: number };
  max_extensions?: number;
}

/** Values that rules read from the register instead of knowing them; keys are a closed list in content/schema. */
export type LawValues = Readonly<Record<string, string | number | readonly string[]>>;

export interface ProvisionVersion {
  /** First day in force. */
  from: Day;
  /** First day no longer in force; null while in force. */
  to: Day | null;
  /** The day on which the wording was entered in the register, where it was another than the one it begins on. */
  entered?: Day;
  summary: string;
  /** The instrument that put this wording into force. */
  by: string;
  confidence: Confidence;
  deadline?: TermRule;
  frequency?: { at_least: number; unit: 'day' | 'session'; per: 'week' | 'month' | 'year' };
  report_due?: { day_of_month: number; month: 'last_of_period' };
  values?: LawValues;
}

export interface Provision {
  /** Such as `lkn-2011/d11a/k1/a`. */
  id: string;
  /** How an official cites it: "Điều 28 Luật Khiếu nại". */
  article: string;
  topic: string;
  appliesTo: readonly string[];
  stage: string;
  kind: string;
  actor: string;
  versions: readonly ProvisionVersion[];
  /** Ids of open legal questions (`oq-01`) that touch this provision. */
  open: readonly string[];
  sources: readonly string[];
  note?: string;
}

export interface Instrument {
  id: string;
  short: string;
  title: string;
  number: string;
  kind: string;
  effectiveFrom: Day | null;
  effectiveTo: Day | null;
}

/** A numbered form ("Mẫu số 03") with the dates on which it is the one to use. */
export interface FormTemplate {
  /** Such as `nd124-2020/mau-03@2026`: unique for each edition. */
  id: string;
  /** As printed: "Mẫu số 03". */
  number: string;
  title: string;
  /** The kind of paper it is for, such as `acceptanceNotice`. */
  paper: string;
  /** Other kinds of paper that the same form serves (Mẫu 14a suspends and terminates). */
  also?: readonly string[];
  /** The provision that prescribes it. */
  provision: string;
  from: Day;
  to: Day | null;
}

/** Non-working and make-up days by year; a year that is not here cannot be counted in. */
export interface Calendar {
  years: Readonly<Record<string, CalendarYear>>;
}

export interface CalendarYear {
  /** Monday to Friday days off, with their Vietnamese name. */
  daysOff: ReadonlyMap<Day, string>;
  /** Saturdays worked in exchange. */
  makeUpSaturdays: ReadonlySet<Day>;
}

/** A rule of counting, as reports cite it: not a duty of anybody, so not a provision. */
export interface CountingRule {
  /** Such as `blds-2015/d148/k5`, or `qt-ngay-lam-viec` for a convention of the register. */
  id: string;
  article: string;
  summary: string;
  confidence: Confidence;
}

export interface LawRegister {
  /** Hash of everything the register holds. */
  version: string;
  /** The day on which the law was last looked up. */
  asOf: Day;
  instruments: ReadonlyMap<string, Instrument>;
  provisions: ReadonlyMap<string, Provision>;
  forms: readonly FormTemplate[];
  calendar: Calendar;
  /** The rules that `CountedTerm.rules` names. */
  countingRules: ReadonlyMap<string, CountingRule>;
  /** Open legal questions by id, in words. */
  openQuestions: ReadonlyMap<string, string>;
}

/** A provision together with the wording in force on the day that was asked for. */
export interface ProvisionInForce {
  provision: Provision;
  version: ProvisionVersion;
}

/** A citation as reports carry it. `version` is the ISO date from which the cited wording is in force. */
export interface CitationInForce {
  provision: string;
  version: IsoDate;
}

/** A counted term. */
export interface CountedTerm {
  /** Last day on which the act is still in time; `UNENDING` (reckon.ts) while a pause has no end. */
  due: Day;
  /**
   * A later last day under the other reading of open question oq-23 (make-up Saturdays are no working days), when the
   * readings differ. Grading accepts until then, because an open question is never graded; `due` is what is advised.
   */
  lenientDue?: Day;
  /** The counting in Vietnamese sentences, in order. */
  derivation: string[];
  /** Calendar rules that were used, such as `blds-2015/d148/k5`. */
  rules: string[];
}
