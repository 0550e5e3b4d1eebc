import type { RunEventType } from '../domain/workshop/run-machine.ts';
import type { RunRefusal } from '../domain/workshop/run.ts';
import type { ConsoleView, ProjectorView, StageView } from '../domain/workshop/view-types.ts';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';
import type { IsoDate } from '#simulations/law/types.ts';
import type { Refusal } from './contracts.ts';

// --- composing and steering --------------------------------------------------------------------------------------------

export interface CreateWorkshopInput {
  /** The id of a template, or `buoi:<id>` for the sheet of another workshop of the caller. */
  template: string;
  title: string;
  place: string;
  /** The day of the workshop, or its first; absent: today. */
  opensOn?: IsoDate;
  closesOn?: IsoDate;
  /** One commune a line. */
  communes: string;
}

export interface WorkshopRow {
  id: string;
  title: string;
  place: string | null;
  code: string;
  opensOn: IsoDate;
  /** Ended, or its last day is past. */
  over: boolean;
  steps: number;
  minutes: number;
}

export interface SteerInput {
  workshop: string;
  /** The number of the last event that the console knew. */
  expectedSeq: number;
  type: RunEventType;
}
export type SteerRefusal = Refusal | { reason: 'conflict'; actualSeq: number } | { reason: 'cannot'; why: RunRefusal };

export interface PaperInput {
  workshop: string;
  item: string;
  round: number;
  sheet: string;
  /** Number of hands, as typed, by the key of the answer. */
  counts: Readonly<Record<string, string>>;
}
export type PaperRefusal = Refusal | { reason: 'no-such-round' };

/** A seat as the facilitator sees it; names are nowhere else. */
export interface SeatRow {
  number: number;
  kind: 'person' | 'table';
  size: number;
  name: string | null;
  commune: string | null;
  role: RoleTrack | null;
  moveCode: string;
  answered: boolean;
}

export interface LoadedConsole {
  id: string;
  title: string;
  place: string | null;
  code: string;
  live: ConsoleView;
  steps: { id: string; title: string; minutes: number; state: 'done' | 'now' | 'ahead' | 'skipped' }[];
  seats: SeatRow[];
  /** Sheets keyed in the present round. */
  paper: { sheet: number; counts: Readonly<Record<string, number>> }[];
}

// --- seats and answers -------------------------------------------------------------------------------------------------

/** Why a code does not lead into a workshop. */
export type CodeRefusal =
  | { reason: 'code-wrong' }
  | { reason: 'workshop-unknown' }
  /** It was that of a workshop which is over: yesterday's code. */
  | { reason: 'workshop-over'; title: string; on: IsoDate };

/** What the page of a code shows before somebody takes a seat. */
export interface EntranceView {
  code: string;
  title: string;
  place: string | null;
  communes: readonly string[];
  /** People were announced: whoever gives the name on the list is ticked off. */
  roster: boolean;
}

export interface JoinWorkshopInput {
  code: string;
  /** From the device's cookie; null when the browser keeps none. */
  deviceToken: string | null;
  /** One phone for a group. */
  table: boolean;
  /** People at the table, as typed. */
  size: string;
  name: string;
  commune: string;
  role: string;
}
export type JoinWorkshopRefusal = Refusal | CodeRefusal | { reason: 'no-cookie' } | { reason: 'hall-full' };

export interface MoveSeatInput {
  code: string;
  deviceToken: string | null;
  number: string;
  moveCode: string;
}
export type MoveSeatRefusal = Refusal | CodeRefusal | { reason: 'no-cookie' } | { reason: 'move-code-wrong' } | { reason: 'seat-in-use' } | { reason: 'throttled'; seconds: number };

export interface OwnSeat {
  number: number;
  kind: 'person' | 'table';
  size: number;
  name: string | null;
  moveCode: string;
}

export interface LoadedRoom {
  /** For the live connection; not shown. */
  workshop: string;
  code: string;
  seat: OwnSeat;
  stage: StageView;
  /** What this seat has answered, in every vote. */
  answers: { item: string; round: number; choice: string }[];
  /** How many questions of each test this seat has answered, by item. */
  testAnswers: Readonly<Record<string, number>>;
}
/** Nobody on this device has a seat: it is taken first. */
export type RoomRefusal = Refusal | CodeRefusal | { reason: 'no-seat' };

export interface AnswerVoteInput {
  code: string;
  deviceToken: string | null;
  item: string;
  round: number;
  choice: string;
  /** Made with the form; the same form sent again is the same answer. */
  clientKey: string;
}
export type AnswerVoteRefusal = RoomRefusal | { reason: 'vote-closed' };

export interface SitAtDeskInput {
  code: string;
  deviceToken: string | null;
  device?: string;
  /** The token of the session that this browser holds. */
  replaces?: string;
}
/** `no-desk`: the hall is at no case now. `no-role`: the case is worked in groups, and this seat has no role yet. */
export type SitAtDeskRefusal = RoomRefusal | { reason: 'no-desk' } | { reason: 'no-role' };

export interface LoadedProjector {
  id: string;
  live: ProjectorView;
}
