import type { AttemptMode, PersonRole } from '#app/domain/roles.ts';
import type { CaseEvent, Json } from '#simulations/procedures/case-event.ts';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';

/** What db/ hands out. Rows stay inside; ids are text, instants ISO text in UTC. */

export type LinkPurpose = 'first-admin' | 'new-person' | 'new-password';

export interface PersonRecord {
  id: string;
  phone: string | null;
  displayName: string;
  role: PersonRole;
  passwordHash: string | null;
  commune: string | null;
  disabled: boolean;
}

export interface SessionRecord {
  id: string;
  lastSeenAt: string;
  expiresAt: string;
  person: PersonRecord;
}

export interface LinkRecord {
  id: string;
  purpose: LinkPurpose;
  person: string | null;
  expiresAt: string;
  usedAt: string | null;
}

export interface ThrottleRecord {
  failures: number;
  lastFailedAt: string;
  blockedUntil: string | null;
}

export interface ClassRecord {
  id: string;
  code: string;
  title: string;
  trainer: string | null;
  trainerName: string | null;
  opensAt: string;
  closesAt: string;
}

export interface SeatRecord {
  person: string;
  role: PersonRole;
  deviceHash: string | null;
  seatCode: string;
}

export interface MemberRecord {
  name: string;
  commune: string | null;
  joinedAt: string;
  attempts: number;
  submitted: number;
}

export interface AttemptRecord {
  id: string;
  person: string;
  personName: string;
  class: string | null;
  /** Who runs the class in which it is done. */
  classTrainer: string | null;
  scenario: string;
  scenarioVersion: string;
  scenarioHash: string;
  registerVersion: string;
  procedure: string;
  procedureVersion: string;
  mode: AttemptMode;
  forkedFrom: string | null;
  forkedBefore: number | null;
  status: 'open' | 'submitted';
  startedAt: string;
  savedAt: string;
  submittedAt: string | null;
  /** The stage that a mini-case practises; null where the whole case is worked. */
  stage: string | null;
  /** The lesson that a mini-case was opened from, as `course/lesson`. */
  lesson: string | null;
  /** The draft that is tried out, and its revision; null for a case of the library. */
  trial: string | null;
  trialRevision: number | null;
  /** The group of a workshop that works it together; null for a case of one's own. */
  crew: CrewRecord | null;
}

/** A group of a workshop at its case: who is in it, each with a role. A seat at whose case nobody has sat down has no person yet. */
export interface CrewRecord {
  /** The code of the workshop. */
  code: string;
  number: number;
  members: { person: string | null; role: RoleTrack }[];
}

/** A draft that somebody tried out. */
export interface TrialRecord {
  id: string;
  revision: number;
  status: 'open' | 'submitted';
  startedAt: string;
  forkedFrom: string | null;
  /** The day to which it has come. */
  lastDay: string;
  scoreTenths: number | null;
}

/** A row of a list of attempts, without its log. */
export interface AttemptSummary {
  id: string;
  scenario: string;
  title: string;
  procedure: string;
  stage: string | null;
  mode: AttemptMode;
  status: 'open' | 'submitted';
  startedAt: string;
  savedAt: string;
  submittedAt: string | null;
  forkedFrom: string | null;
  lastSeq: number;
  /** The cached gist and the event it was made at; null when it was never made. */
  gist: { seq: number; json: string } | null;
  scoreTenths: number | null;
  passed: boolean | null;
}

/** An attempt that was forked from another. */
export interface ForkRecord {
  id: string;
  /** The first event of the other's log that was left out. */
  forkedBefore: number;
  status: 'open' | 'submitted';
  /** Null while it is not handed in. */
  scoreTenths: number | null;
}

/** An event with the number of the first event of the command that added it. */
export interface LoggedEvent {
  event: CaseEvent;
  batch: number;
  recordedAt: string;
}

/** `current` is shown; `waiting` would lower the mark and needs a person; `kept`: a person decided against it; `past` once counted. */
export type ReportStanding = 'current' | 'past' | 'waiting' | 'kept';

export interface ReportRecord {
  id: string;
  engine: string;
  json: string;
  createdAt: string;
  standing: ReportStanding;
  scoreTenths: number;
  passed: boolean;
  /** The version of the case by which it was made; null: the one that the attempt was played on. */
  scenarioVersion: string | null;
}

/** A report that waits for an administrator, with whose it is. */
export interface WaitingReport {
  report: string;
  attempt: string;
  person: string;
  title: string;
  json: string;
  scoreTenths: number;
  passed: boolean;
}

export type ContestStatus = 'open' | 'upheld' | 'rejected' | 'answered';

/** "Tôi không đồng ý" with what became of it. */
export interface ContestRecord {
  id: string;
  attempt: string;
  /** The report that was contested; null for contests of before reports were noted. */
  report: string | null;
  /** Null: the report as a whole. */
  finding: string | null;
  rule: string | null;
  words: string;
  createdAt: string;
  status: ContestStatus;
  answer: string | null;
  answeredAt: string | null;
  answeredBy: string | null;
  person: string;
  personName: string;
  /** Who runs the class in which the attempt was made. */
  classTrainer: string | null;
  classTitle: string | null;
  /** The case, and what it is called in the version that was played. */
  scenario: string;
  title: string;
}

export type RegradeKind = 'dry' | 'real';
export type RegradeStatus = 'running' | 'done' | 'cancelled';
export type RegradeOutcome = 'same' | 'applied' | 'waiting' | 'failed';

/** One grading anew, of all attempts that a change touches. */
export interface RegradeRecord {
  id: string;
  kind: RegradeKind;
  status: RegradeStatus;
  registerVersion: string;
  startedBy: string | null;
  startedAt: string;
  finishedAt: string | null;
  /** The dependencies that changed, as JSON. */
  changes: string;
  /** The amended version of a case by which its attempts are graded; null: each by the version it was graded by before. */
  scenarioVersion: string | null;
}

export interface RegradeItemRecord {
  place: number;
  attempt: string;
  person: string;
  title: string;
  outcome: RegradeOutcome | null;
  difference: string | null;
}

/** A line of the audit, written in the transaction of the act it tells of. */
export interface AuditEntry {
  id: string;
  at: string;
  actor: string | null;
  act: string;
  subject: string;
  details: Readonly<Record<string, Json>>;
}

/** A lesson that was read to its end, in one of its versions. */
export interface ReadingRecord {
  course: string;
  lesson: string;
  version: string;
  readAt: string;
}

/** The heading of a lesson at which somebody stopped. */
export interface PlaceRecord {
  course: string;
  lesson: string;
  section: string;
  at: string;
}

/** The newest answer of an outcome to a question of the bank. */
export interface AnswerRecord {
  question: string;
  outcome: 'right' | 'partly' | 'wrong';
  answeredAt: string;
}

/** A case that was handed in, with what the report that counts says of it. */
export interface HandedInRecord {
  scenario: string;
  /** The stage of a mini-case; null where the whole case was worked. */
  stage: string | null;
  submittedAt: string;
  /** JSON of the report's competences. */
  competences: string;
  /** The application did an act of it by itself, after the last hint. */
  actShown: boolean;
}

/** A certificate as it was given out. */
export interface CertificateRecord {
  code: string;
  course: string;
  courseVersion: string;
  name: string;
  workplace: string | null;
  courseTitle: string;
  lessons: number;
  minutes: number;
  lawDate: string;
  issuedAt: string;
}
