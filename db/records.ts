import type { AttemptMode, PersonRole } from '#app/domain/roles.ts';
import type { CaseEvent, Json } from '#simulations/procedures/case-event.ts';

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
}

/** A row of a list of attempts, without its log. */
export interface AttemptSummary {
  id: string;
  scenario: string;
  title: string;
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

/** An event with the number of the first event of the command that added it. */
export interface LoggedEvent {
  event: CaseEvent;
  batch: number;
  recordedAt: string;
}

export interface ReportRecord {
  id: string;
  engine: string;
  json: string;
  createdAt: string;
}

export interface DisagreementRecord {
  finding: string | null;
  words: string;
  createdAt: string;
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
