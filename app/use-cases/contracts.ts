import type { DebriefView } from '../domain/debrief/view-types.ts';
import type { ModeAdvice } from '../domain/mode-advice.ts';
import type { AttemptMode, PersonRole } from '../domain/roles.ts';
import type { Day, IsoDate } from '#simulations/law/types.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import type { Competence } from '#simulations/procedures/procedure.ts';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { FatalStop } from './desk-contracts.ts';
import type { FieldFault } from './field-fault.ts';

export type { FieldFault };

/** Who is asking, as the session says. */
export interface Caller {
  person: string;
  name: string;
  role: PersonRole;
  /** The id of the session's row, not its token. */
  session: string;
  /** Has a password and can change it. */
  hasPassword: boolean;
  commune: string | null;
}

/** A session that was just opened: the token goes into the cookie and nowhere else. */
export interface OpenedSession {
  token: string;
  expiresAt: string;
  caller: Caller;
}

/**
 * What can go wrong in any use case. Nothing is thrown for these, and nothing typed is lost: forms get their values back.
 */
export type Refusal =
  | { reason: 'not-allowed' }
  | { reason: 'not-found' }
  /** The database could not be read or written: locked, read-only disk, full disk. */
  | { reason: 'storage'; message: string; remedy: string }
  | { reason: 'invalid'; fields: Readonly<Record<string, FieldFault>> };

// --- signing in -------------------------------------------------------------------------------------------------------

export interface SignInInput {
  phone: string;
  password: string;
  device?: string;
  /** The token of the session that this one replaces. */
  replaces?: string;
}
export type SignInRefusal = Refusal | { reason: 'wrong-phone-or-password' } | { reason: 'throttled'; seconds: number };

export interface RedeemLinkInput {
  token: string;
  name: string;
  phone: string;
  password: string;
  device?: string;
  replaces?: string;
}
export type RedeemLinkRefusal = Refusal | { reason: 'link-unknown' } | { reason: 'link-used' } | { reason: 'link-expired' };

/** What the page of a one-time link may show before it is used. */
export interface LinkView {
  purpose: 'first-admin' | 'new-person' | 'new-password';
  name: string;
  phone: string;
}

export interface JoinClassInput {
  code: string;
  name: string;
  commune?: string;
  /** The token from this device's cookie, when it has one. */
  deviceToken?: string;
  /** Four digits that bring a seat back on another device. */
  seatCode?: string;
  /** "Tôi là người khác, trùng tên." */
  asNewPerson?: boolean;
  /** "Cả bàn dùng chung": the session ends the same day. */
  shared?: boolean;
  device?: string;
  replaces?: string;
}
export interface JoinedClass extends OpenedSession {
  deviceToken: string;
  seatCode: string;
  class: { id: string; title: string };
  /** The seat existed already. */
  back: boolean;
}
export type JoinClassRefusal =
  | Refusal
  | { reason: 'class-unknown' }
  | { reason: 'class-not-open'; opensAt: string }
  | { reason: 'class-closed' }
  /** Somebody of this name sits in the class already: give the seat code, or say that it is another person. */
  | { reason: 'name-taken' }
  | { reason: 'seat-code-wrong' }
  | { reason: 'throttled'; seconds: number };

// --- classes and people -----------------------------------------------------------------------------------------------

export interface CreateClassInput {
  title: string;
  opensOn?: IsoDate;
  closesOn?: IsoDate;
}
export interface ClassView {
  id: string;
  code: string;
  title: string;
  opensAt: string;
  closesAt: string;
  open: boolean;
  trainer: string;
  /** Filled only for those who run the class. */
  members: { name: string; commune: string | null; joinedAt: string; attempts: number; submitted: number }[];
}

export interface AddPersonInput {
  name: string;
  phone: string;
  role: PersonRole;
  commune?: string;
}
export interface AddedPerson {
  person: string;
  /** Goes into the one-time link; shown once. */
  linkToken: string;
  expiresAt: string;
}

/** A person with an account, on the administrator's page. */
export interface PersonRow {
  id: string;
  name: string;
  phone: string;
  role: PersonRole;
  commune: string | null;
  /** False while the one-time link has not been used. */
  hasPassword: boolean;
  disabled: boolean;
}

export interface ChangePasswordInput {
  current: string;
  next: string;
}

// --- cases ------------------------------------------------------------------------------------------------------------

/** One card of the library. */
export interface ScenarioCard {
  id: string;
  title: string;
  summary: string;
  aims: string[];
  difficulty: Scenario['difficulty'];
  minutes: number;
  /** Whose desk it is worked at. */
  role: RoleTrack;
  /** The id of the procedure it is judged by: the library is searched by it and does not print it beside a case. */
  procedure: string;
  competences: readonly Competence[];
  opensOn: Day;
  commune: string;
  attempts: AttemptCard[];
}

/** One case before it is begun. */
export interface ScenarioIntro extends ScenarioCard {
  province: string;
  district: string | null;
  closesOn: Day;
  /** The mode to begin with, by the caller's last cases of the same procedure. */
  advice: ModeAdvice;
  /** Whether anything of it may be otherwise when it is taken again. */
  offersVariants: boolean;
}

export interface AttemptCard {
  id: string;
  scenario: string;
  title: string;
  /** The stage of a mini-case, which the title names; null for a whole case. */
  stage: string | null;
  mode: AttemptMode;
  status: 'open' | 'submitted';
  startedAt: string;
  submittedAt: string | null;
  /** The simulated day the case stands on. */
  day: Day;
  /** Trainee acts done so far. */
  acts: number;
  /** The last thing that happened on the desk, in words; may be empty. */
  last: string;
  /** "87,8"; only when submitted. */
  score: string | null;
  passed: boolean | null;
  forkedFrom: string | null;
  /** Somebody has answered a contest in it. */
  answered: boolean;
}

/** The learning corner: what to do now. */
export interface ResumeList {
  open: AttemptCard[];
  submitted: AttemptCard[];
  classes: { id: string; title: string; seatCode: string | null }[];
}

export interface StartAttemptInput {
  scenario: string;
  mode: AttemptMode;
  /** Another variant of the case than the caller has had: other names, amounts and days. */
  variant?: boolean;
  class?: string;
  /** One stage alone, in practice; `lesson` (`course/lesson`) is where it was opened. */
  practice?: { stage: string; lesson?: string };
}

export interface PerformActInput {
  attempt: string;
  expectedSeq: number;
  do: string;
  data: Readonly<Record<string, Json>>;
  /** Done in spite of the stop of a guided case; `why` may be empty. */
  despite?: { why: string };
}
export interface WaitUntilInput {
  attempt: string;
  expectedSeq: number;
  until: IsoDate | 'next-event';
}
export interface ActDone {
  seq: number;
  /** How many events were added: the act and what the world answered. */
  events: number;
}
export type ActRefusal =
  | Refusal
  /** Another tab or device acted first. What was typed comes back. */
  | { reason: 'conflict'; actualSeq: number; typed: Readonly<Record<string, Json>> }
  /** The desk says why; `fields` by field name. */
  | { reason: 'refused'; kind: 'impossible' | 'invalid' | 'closed'; message: string; fields: Readonly<Record<string, string>>; typed: Readonly<Record<string, Json>> }
  | { reason: 'already-submitted' }
  /** A guided case asks before it is done; nothing is written yet. */
  | { reason: 'fatal'; stop: FatalStop; typed: Readonly<Record<string, Json>> };

export interface SubmitAttemptInput {
  attempt: string;
  expectedSeq: number;
}
export type SubmitRefusal =
  | Refusal
  | { reason: 'conflict'; actualSeq: number }
  | { reason: 'nothing-done' }
  /** The hall works this case up to a stage, and goes on with it later. */
  | { reason: 'hall-goes-on'; stage: string }
  /** A group works the case, and handing it in is another role's. */
  | { reason: 'crew-waits'; roles: RoleTrack[] };

export type DebriefRefusal = Refusal | { reason: 'not-submitted' };
export type LoadedDebrief = DebriefView & {
  watching: boolean;
  trainee: string;
  /** The stage of a mini-case by its name, and the lesson to go back to; null for a whole case. */
  practice: { stage: string; lesson: { title: string; href: string } | null } | null;
  /** The draft that was tried out, and its revision; null for a case of the library. */
  trial: { draft: string; revision: number } | null;
  /** The case was graded anew: since when the present report counts, and the one before it. Null when it never was. */
  regraded: { on: IsoDate; before: string } | null;
  /** This is a report that counts no more. */
  earlier: boolean;
};

export interface ForkAttemptInput {
  attempt: string;
  /** The new attempt holds the events before this one. */
  beforeSeq: number;
}

export type ForkRefusal = Refusal | { reason: 'not-submitted' };

export interface DisagreeInput {
  attempt: string;
  finding?: string;
  words: string;
}
