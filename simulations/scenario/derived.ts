import type { CitationInForce, IsoDate, TermUnit } from '../law/types.ts';
import type { ResponseOwed } from '../procedures/rules/class-rules.ts';
import type { PetitionClass } from './facts.ts';

/** The shape of what follows from the facts of a case by the law, ready to be printed as JSON. Days are ISO dates. */

export interface DerivedCase {
  scenario: string;
  /** The day whose law answers every question; null: the law of each act's own day. */
  on: IsoDate | null;
  basis: { register: string; procedure: string; norm: string };
  contents: DerivedContent[];
  /** Who settles the main content; null where the law leaves it open, or where the petition asks for a service. */
  authority: { id: string; name: string; cites: CitationInForce[] } | null;
  /** The answer owed to the petition as a whole. */
  response: ResponseOwed;
  path: DerivedStep[];
  /** The terms of the path in one place, in the order in which they run out. */
  terms: (DerivedTerm & { act: string; label: string })[];
  /** The papers of the path: the form each is written on and to whom it goes. */
  papers: DerivedPaper[];
  /** What could not be counted, and why: years whose calendar the register does not hold. */
  uncounted: { year: number; text: string }[];
  unknown: { fact: string; text: string }[];
  open: { id: string; question: string; about: string }[];
}

/** A content of the petition as the law sees it by itself. */
export interface DerivedContent {
  id: string;
  gist: string;
  class: PetitionClass;
  cites: CitationInForce[];
  /** Whether the petition takes the procedure of this content. */
  main: boolean;
  /** Whether its sender is to be told to write it separately. */
  separate: boolean;
  competence: DerivedCompetence;
  /** The answer owed to it, were it written alone. */
  response: ResponseOwed;
}

/** Who settles a content; `id` is null, and `open` names the questions, where the law that was read does not say. */
export interface DerivedCompetence {
  id: string | null;
  name: string | null;
  cites: CitationInForce[];
  open: string[];
}

/** A term of the law as it ran in the case. */
export interface DerivedTerm {
  /** What starts it, in the register's words: "ngày nhận đơn". */
  since: string;
  /** The day of that; null where it cannot be told. */
  from: IsoDate | null;
  value: number;
  unit: TermUnit;
  /** Last day on which the act is in time; null where it cannot be counted. */
  due: IsoDate | null;
  /** The earlier day that a stricter reading gives, and that is advised; only where two readings differ. */
  advised?: IsoDate;
  /** Whether it is counted backwards: the act must be done this long before. */
  before: boolean;
  provision: string;
  /** First day of the wording that states it. */
  version: IsoDate;
  derivation: string[];
}

export interface DerivedStep {
  act: string;
  label: string;
  actor: string;
  src: 'trainee' | 'world';
  /** A natural lawful day for it; null where working days cannot be told. */
  day: IsoDate | null;
  /** Last day on which the act is in time under every reading of the law; null where the law sets none, or it cannot be counted. */
  due: IsoDate | null;
  advised?: IsoDate;
  derivation: string[];
  terms: DerivedTerm[];
  form?: { id: string; number: string; title: string };
  /** Whom the petition, or a content of it, is passed on or referred to. */
  to?: { id: string; name: string };
  recipients?: string[];
  cites: CitationInForce[];
}

export interface DerivedPaper {
  /** Kind of paper, such as `acceptanceNotice`. */
  paper: string;
  name: string;
  /** Null: the law prescribes none for it. */
  form: { id: string; number: string; title: string } | null;
  recipients: { id: string; name: string }[];
}
