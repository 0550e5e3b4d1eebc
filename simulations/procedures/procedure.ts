import type { AnyStateMachine } from 'xstate';
import type { LawView } from '../law/law-view.ts';
import type { Day } from '../law/types.ts';
import type { CaseFacts } from '../scenario/facts.ts';
import type { CaseEvent, Json, Role } from './case-event.ts';

/** 1 trivial, 2 minor, 3 major, 4 fatal. Stakes 1, 3, 6, 10 points. */
export type Severity = 1 | 2 | 3 | 4;

/** A provision id. The version is looked up on the day of the act that is judged. */
export type Cite = string;

/** When a trainee may learn that a rule exists: at once, at the end of the stage, or only at the end. */
export type Reveal = 'live' | 'stage' | 'end';

export type Competence = 'intake' | 'jurisdiction' | 'time' | 'documents' | 'rights' | 'secrecy';

/**
 * Whether a rule is satisfied. `open` means that the law does not settle it (an open legal question) or that nobody has
 * read the text: then nothing is charged either way.
 */
export type Holding = boolean | 'open';

/**
 * Sentences with `{placeholders}` that simulations/grading/explain fills from the case: {act} {date} {due} {days}
 * {complainant} {authority} (the commune's chair) {form} {given} {wanted} {missing} {ground}, and those of `Procedure.places`.
 * What the law states is named too, never typed: {term} is the term of the duty itself, {term:…} that of a provision, and so on
 * (simulations/law/told.ts); a [clause] falls away on days on which the law has nothing to put there.
 */
export interface RuleTexts {
  /** Short name of the slip, as a heading: "Thụ lý quá hạn". */
  name: string;
  /** What the trainee did. */
  did: string;
  /** What the law required. */
  required: string;
  /** What it means for the citizen. */
  citizen: string;
  /** What to do now. */
  repair: string;
}

interface Rule {
  id: string;
  cite: readonly Cite[];
  /** Open legal questions that this judgement rests on; any makes it advisory. */
  open?: readonly string[];
  sev: Severity;
  texts: RuleTexts;
  reveal: Reveal;
  competence: Competence;
}

/** Everything a rule may look at. `history` holds the events before the one that is judged. */
export interface Circumstances {
  facts: CaseFacts;
  law: LawView;
  day: Day;
  history: readonly CaseEvent[];
}

/** A condition of law on an arc of the norm machine: waivable at a price. Total: never throws. */
export interface LegalGuard extends Rule {
  /** Fact paths it reads, checked against a recording proxy. */
  reads: readonly string[];
  holds(circumstances: Circumstances): Holding;
  /** The catalogue id shared with the duty whose breach is the same slip (GRADING A4). */
  sameAs?: string;
  /** The duty by which the trainee mends a wrongly taken branch himself; done afterwards it halves the penalty (GRADING F4). */
  reparation?: string;
}

export type ConditionClass = 'form' | 'recipient' | 'actor' | 'content' | 'ground';

/**
 * The outcome of a condition; `share` is the part that was fulfilled (recipients), 0 to 1. `given` and `wanted` hold codes
 * separated by ", " (people, contents, authorities, offices, classes, forms, provisions, ISO dates); explain puts them into words.
 * `questions` names the open legal questions that keep the answer open.
 */
export type ConditionVerdict =
  | { met: true }
  | { met: 'open'; given?: string; wanted?: string; questions?: readonly string[] }
  | { met: false; given: string; wanted: string; share?: number };

/** A condition on how an act is done, judged only on the event that fulfils the act. */
export interface Condition extends Rule {
  class: ConditionClass;
  check(act: CaseEvent, circumstances: Circumstances): ConditionVerdict;
}

/** What fixes the last day of a duty. The first whose `when` holds applies. */
export interface DeadlineRule {
  /** Provisions that state the term, looked up on the anchor's day. Several ids: any reading is accepted, the latest counts. */
  term: readonly Cite[];
  /** A last day that somebody has named (a letter, a fixed day of the month) instead of a term to count; `term` then holds what makes it binding. Null: none is named. */
  named?(circumstances: Circumstances): Day | null;
  /** The act or fact from which the term runs. */
  anchor: { act: string } | { fact: string; day(facts: CaseFacts, history: readonly CaseEvent[], law: LawView): Day | null };
  when?(circumstances: Circumstances): boolean;
  /** Whether the longer term applies (an extension recorded in time, for instance). */
  extended?(circumstances: Circumstances): boolean;
  /** Whether the remote-area term applies. */
  remote?(facts: CaseFacts): boolean;
  /** Intervals that do not count. */
  pauses?(history: readonly CaseEvent[], facts: CaseFacts, law: LawView): readonly { from: Day; to: Day | null; why: string }[];
}

export interface Duty extends Rule {
  actor: Role;
  /** Patterns of acts that fulfil it; any one does. */
  acts: readonly string[];
  /** Patterns of acts that trigger it; each occurrence is one instance. */
  trigger: readonly string[] | 'start';
  /** In force only when this holds on the trigger's day. */
  when?(circumstances: Circumstances): Holding;
  /** The instances that one trigger creates, for example one per affected person. Without it: one. */
  instances?(facts: CaseFacts, trigger: CaseEvent | null, law: LawView): readonly string[];
  /** The instance an act belongs to. */
  key?(act: CaseEvent, facts: CaseFacts): string;
  /** Patterns of what ends it undone when it comes after the trigger: nothing is owed any more. */
  lapses?: readonly string[];
  by?: readonly DeadlineRule[];
  /** Pattern of the act that must not precede it. */
  before?: string;
  /** May be done before its trigger. */
  preemptive: boolean;
  /** First day on which it can be done at all, law or no law: a reception day does not come sooner. Whoever plans a run waits for it. */
  opens?(circumstances: Circumstances, key: string): Day | null;
  /** Still owed when late. */
  perdurant: boolean;
  /** Its acts are arcs of the norm machine: the ledger judges time and conditions only. */
  skeleton?: boolean;
  /** The duty that arises when this one is broken, and the share of credit its fulfilment returns. */
  orElse?: { duty: string; share: number };
  conditions?: readonly Condition[];
  /** Never excused by the as-if after a waived guard. */
  absolute?: boolean;
  /** Name of the act for people: "Gửi thông báo thụ lý". */
  label: string;
}

export interface Prohibition extends Rule {
  matches(act: CaseEvent, circumstances: Circumstances): Holding;
  /** In force only between these acts (patterns), when given. */
  during?: readonly [from: string, to: string];
  repeat: 'once' | 'each';
  /** Highest score possible after it. */
  cap?: number;
  absolute?: boolean;
}

/** What the author states about a skeleton act; read from the transition's `meta` in the norm machine. */
export interface ArcMeta {
  sev: Severity;
  cite: readonly Cite[];
}

/** Params of the one guard type that norm machines use for law. */
export interface LegalGuardParams {
  ids: readonly string[];
}

/** A part of a procedure that people recognise; the debrief and the map group by it. */
export interface Stage {
  id: string;
  label: string;
  /** State values of the norm machine that belong to it. */
  states: readonly string[];
}

/** What the map of a procedure calls what the machine only numbers; a test holds it to the machine, name by name. */
export interface MapNames {
  /** Each state of the machine, as where the case then stands: "Đã thụ lý". */
  states: Readonly<Record<string, string>>;
  /** Each guard, to be read after "khi": "có căn cứ đình chỉ". Null: nothing makes that way lawful. */
  conditions: Readonly<Record<string, string | null>>;
  /** Each label of the world. */
  world: Readonly<Record<string, string>>;
}

/** An open legal question (`oq-01`) and what it is about in the case. */
export interface LegalQuestion {
  id: string;
  about: string;
}

/** Ways out of a state that are lawful at once, or none (a gap), because the law leaves it so. */
export interface IntendedOverlap {
  /** State node of the norm machine. */
  state: string;
  /** Labels that may be lawful together; empty for a gap. */
  labels: readonly string[];
  /** Why the law wants it so, for whoever checks the procedure. */
  why: string;
}

/** A guard or condition that never gives one of the two answers on purpose, or an act that no facts make lawful: what forbids it depends on the facts. */
export interface OneSidedRule {
  /** Id of the guard or condition, or label of the act. */
  rule: string;
  never: boolean;
  why: string;
}

/** What static verification would take for a mistake of the author's, each with its reason. */
export interface Intended {
  overlaps: readonly IntendedOverlap[];
  oneSided: readonly OneSidedRule[];
  /** Rules whose breach always comes with, or is told as, another's. */
  neverAlone: readonly { rule: string; why: string }[];
}

/** One stage of a procedure, practised alone in a mini-case. */
export interface PractisedStage {
  /** Id of the stage. */
  stage: string;
  /** The procedure that it is a stage of. */
  whole: Procedure;
  /** States of the compiled norm, by number, in which the stage is behind the trainee. */
  ends: readonly number[];
}

/** One procedure of the commune's desk: the lawful skeleton (machine) and everything owed besides it (duties). */
export interface Procedure {
  id: string;
  /** Raised whenever a change can alter a grade. */
  version: string;
  /** The part of the desk's norm that each rule and act comes from (docs/decisions/017), by the same keys as `fingerprints`. */
  owners?: Readonly<Record<string, string>>;
  /** What each rule says, as a hash, by `guard:id`, `duty:id`, `condition:id`, `prohibition:id`, `act:label` (docs/decisions/015). */
  fingerprints?: Readonly<Record<string, string>>;
  title: string;
  machine: AnyStateMachine;
  guards: Readonly<Record<string, LegalGuard>>;
  duties: readonly Duty[];
  prohibitions: readonly Prohibition[];
  stages: readonly Stage[];
  /** Labels in the machine that are events of the world: never invented, never blamed. */
  worldLabels: readonly string[];
  /** Names and consequences of each skeleton act, by label: used for omissions, extras and order errors. */
  acts: Readonly<Record<string, SkeletonAct>>;
  /** Groups of labels that may stand in any order on the same day. */
  commutes?: readonly (readonly string[])[];
  /** The machine's label for an event, or null when it is a floating or neutral act. */
  project(event: CaseEvent, facts: CaseFacts): string | null;
  /** Types of acts at which the trainee may state the provision that he acts on, in the field `basis`; it costs no points. */
  asksGround?: readonly string[];
  /** Whether this procedure governs the case by the law of that day. */
  applies(facts: CaseFacts, law: LawView, day: Day): boolean;
  /** Codes behind further placeholders of this procedure's sentences, such as the competent authority; explain names them. */
  places?(circumstances: Circumstances): Readonly<Record<string, string>>;
  /** What simulations/verify is not to report. */
  intended?: Intended;
  /** The words of the procedure's map; every procedure that cases are judged by has them. */
  mapNames?: MapNames;
  /** Set where one stage alone is practised: nothing outside it is asked of the trainee (simulations/grading/practised-stage.ts). */
  practises?: PractisedStage;
  /** The open legal questions that a case with these acts meets. */
  openQuestions?(facts: CaseFacts, law: LawView, events: readonly CaseEvent[]): readonly LegalQuestion[];
  /** Data of an act that fulfils a label lawfully in these circumstances: form, signatory, recipients, contents … */
  lawfulData(label: string, circumstances: Circumstances, dutyKey?: string): Readonly<Record<string, Json>>;
}

export interface SkeletonAct {
  label: string;
  sev: Severity;
  competence: Competence;
  actor: Role;
  cite: readonly Cite[];
  /** Sentences when it is left out. */
  omitted: RuleTexts;
  /** Sentences when it is done where the law has no room for it, or once more. */
  extra: RuleTexts;
  /** Credit when it comes too late in the order; 0 where that is worthless. */
  orderCredit?: number;
  /** Done once more in the same case it is harmless. */
  repeatable?: boolean;
  reveal: Reveal;
}
