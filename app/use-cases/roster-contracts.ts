import type { IsoDate } from '#simulations/law/types.ts';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';
import type { RosterDraft } from '../domain/workshop/roster.ts';
import type { RosterSheet } from '../domain/workshop/roster-sheet.ts';
import type { Refusal } from './contracts.ts';

/** A list that is to be read in, as it stands in the form. */
export interface RosterInput {
  workshop: string;
  sheet: RosterSheet;
  /** Former communes: "A, B = C", one a line. */
  merged: string;
  mendCommunes: boolean;
}

/** The page on which a list is read in. */
export interface LoadedRosterForm {
  id: string;
  title: string;
  listed: number;
  communes: readonly string[];
  merged: string;
}

export type RosterRefusal = Refusal | { reason: 'roster-faulty'; draft: RosterDraft };

/** Somebody on the attendance list. */
export interface AttendanceRow {
  /** The entry of the roster. */
  id: string;
  name: string;
  commune: string | null;
  position: string | null;
  phone: string | null;
  seat: number | null;
  mark: 'present' | 'absent' | null;
  here: boolean;
}

/** A seat that no name of the roster has. */
export interface LooseSeat {
  id: string;
  number: number;
  kind: 'person' | 'table';
  size: number;
  name: string | null;
  commune: string | null;
  role: RoleTrack | null;
}

export interface LoadedAttendance {
  id: string;
  title: string;
  place: string | null;
  heldFrom: IsoDate;
  heldTo: IsoDate;
  rows: AttendanceRow[];
  /** People with a name who were not announced. */
  unannounced: LooseSeat[];
  nameless: LooseSeat[];
  /** Papers given so far, and people who would get one now. */
  certificates: { given: number; due: number };
  started: boolean;
}

export type AttendanceRefusal = Refusal | { reason: 'entry-gone' } | { reason: 'seat-gone' };

/** A paper that says that somebody was there. */
export interface AttendancePaper {
  /** As printed. */
  code: string;
  name: string;
  workplace: string | null;
  title: string;
  place: string | null;
  heldFrom: IsoDate;
  heldTo: IsoDate;
  minutes: number;
  issuedAt: string;
  /** The day on which it was taken back. */
  withdrawnOn: IsoDate | null;
}

/** `not-begun`: nobody was there yet. */
export type CertificatesRefusal = Refusal | { reason: 'not-begun' } | { reason: 'nobody-here' };
