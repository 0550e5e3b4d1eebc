import type { CitationInForce, Day, IsoDate, TermUnit } from '../law/types.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import type { Competence, Severity } from '../procedures/procedure.ts';

export type ErrorClass =
  | 'omission'
  | 'unfinished'
  | 'order'
  | 'early'
  | 'late'
  | 'branch'
  | 'extra'
  | 'redundant'
  | 'form'
  | 'recipient'
  | 'actor'
  | 'content'
  | 'ground'
  | 'prohibited';

/** One edit of the log. `seq` is the event edited, or the one before which an act is inserted (null: at the end). */
export type RepairStep =
  | { op: 'insert'; before: number | null; type: string; choice?: string; day: Day; data: Readonly<Record<string, Json>> }
  | { op: 'remove'; seq: number }
  | { op: 'move'; seq: number; before: number | null; day: Day }
  | { op: 'replace'; seq: number; type?: string; choice?: string; day?: Day; data?: Readonly<Record<string, Json>> };

/** The smallest change of the log after which the finding is gone. */
export interface Repair {
  steps: RepairStep[];
  /** The event before which a fork starts the case again. */
  forkBefore: number | null;
  /** The change in one sentence: "Nếu đã …, mọi việc khác giữ nguyên, thì không có lỗi này."; empty without steps. */
  words: string;
}

export interface FindingTexts {
  name: string;
  did: string;
  required: string;
  citizen: string;
  repair: string;
}

export interface Finding {
  /** Identity for comparing runs: `class:subject:instance`. */
  id: string;
  class: ErrorClass;
  /** The rule or act it is about: a duty, guard, condition or prohibition id, or `A < B` for an order error. */
  subject: string;
  instance: string;
  /** Sequence numbers of the events it is about. */
  events: number[];
  /** The day on which the case left the law. */
  day: Day;
  sev: Severity;
  competence: Competence;
  pointsLost: number;
  cites: CitationInForce[];
  /** The assumptions in whole sentences: facts and days on which the rule's answer turned, the law that was in force. */
  because: string[];
  /** Day count in sentences, for matters of time. */
  derivation: string[];
  /** The term that was counted, for matters of time: the debrief draws its calendar from it. `value` units were counted. */
  term?: { anchor: Day; due: Day; unit: TermUnit; value: number };
  /** Findings that follow from this one and cost nothing more. */
  consequences: Finding[];
  repair: Repair;
  texts: FindingTexts;
  /** One sentence: the same as texts.name with the case's own names and dates. */
  why: string;
}

/** Something the law leaves open, or nobody has read, where the trainee did otherwise than advised. Costs nothing. */
export interface Advice {
  subject: string;
  text: string;
  cites: CitationInForce[];
  open: string[];
}

/** What was earned for one duty instance or skeleton act. */
export interface Credit {
  subject: string;
  instance: string;
  label: string;
  competence: Competence;
  stake: number;
  /** Thousandths, 0 to 1000: integers keep regrading exact. */
  credit: number;
  due?: Day;
  done?: Day;
}

/** One row of the two lanes: what was done beside what the law wanted. */
export interface AlignedRow {
  move: 'both' | 'log' | 'model' | 'displaced';
  label: string;
  words: string;
  /** The event in the log, for `both`, `log` and `displaced`. */
  seq?: number;
  day: Day;
  /** Last lawful day, where there is one. */
  due?: Day;
  /** Ids of findings that this row shows. */
  findings: string[];
}

/** A hint that was opened, with what it cost. */
export interface HintUse {
  subject: string;
  instance: string;
  /** Name of the act for people. */
  label: string;
  /** The highest level opened. */
  level: 1 | 2 | 3 | 4;
  /** Points of the report, as in findings; no finding, the possible points stay. */
  pointsLost: number;
}

/** The provision that a trainee stated for an act, judged apart from the act; no effect on the score. */
export interface StatedGround {
  seq: number;
  /** Name of the act for people. */
  label: string;
  /** Provision id, as stated. */
  given: string;
  /** `open` where nobody has read the provision, or the law leaves its matter open. */
  right: boolean | 'open';
  /** What the act rests on by the law of its day. */
  accepted: CitationInForce[];
  text: string;
}

export interface Report {
  /** 0 to 100 in tenths: 87.8. */
  score: number;
  passed: boolean;
  findings: Finding[];
  advice: Advice[];
  credits: Credit[];
  competences: { competence: Competence; earned: number; possible: number }[];
  path: AlignedRow[];
  hints: HintUse[];
  grounds: StatedGround[];
  basis: { scenario: string; procedure: string; norm: string; register: string; engine: string; table: number; on: IsoDate | null; depends: string[]; /** The stage that alone was judged; absent for a whole case. */ stage?: string };
}

export interface GradeInput {
  events: readonly CaseEvent[];
  /** True when the trainee has closed the case; otherwise undone, not yet due acts are `unfinished`. */
  submitted: boolean;
}
