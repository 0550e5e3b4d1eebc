import type { PeriodView } from '../domain/compare/view-types.ts';
import type { DrawnMap } from '../domain/map/view-types.ts';
import type { HallDeviation } from '../domain/workshop/hall-cells.ts';
import type { HallPlace } from '../domain/workshop/hall-map.server.ts';
import type { MisconceptionRow } from '../domain/workshop/misconceptions.ts';
import type { TraceStep } from '../domain/workshop/trace.ts';
import type { DeskState, Whereabouts } from '../domain/workshop/whereabouts.ts';
import type { Refusal } from './contracts.ts';

/** What a facilitator sees of a hall at its cases, as use cases hand it out. */

export interface HallMapInput {
  workshop: string;
  /** The case; null: the one that the hall is at, or was at last. */
  scenario: string | null;
  /** A date as typed, whose law is asked for; null: the law of each day. */
  date: string | null;
}

/** A case of a workshop's run-sheet. */
export interface HallCase {
  id: string;
  title: string;
}

/** A deviation under the law of each day, and under that of the date that was asked for. */
export interface DeviationRow extends HallDeviation {
  /** Desks under the law of each day; null where that is what is shown. */
  eachDay: number | null;
}

export interface LoadedHallMap {
  id: string;
  title: string;
  cases: HallCase[];
  misconceptions: MisconceptionRow[];
  /** Null when the run-sheet has no case. */
  shown: {
    scenario: HallCase;
    procedure: string;
    map: DrawnMap;
    places: HallPlace[];
    graded: number;
    lawful: number;
    /** Desks that the law of the date cannot judge, and desks that were not judged up to their last act yet. */
    ungraded: number;
    behind: number;
    deviations: DeviationRow[];
    law: { periods: PeriodView[]; typed: string; error: string | undefined; /** The date in use. */ on: string | null };
  } | null;
}

export interface HallTraceInput {
  workshop: string;
  scenario: string;
  date: string | null;
  /** The key of the deviation. */
  deviation: string;
  /** The name of the trace; null: the first. */
  trace: string | null;
}

export interface LoadedHallTrace {
  id: string;
  title: string;
  scenario: HallCase;
  /** The date whose law is asked for, as it goes back into the address. */
  date: string | null;
  deviation: { key: string; name: string };
  trace: string;
  /** Its place among those with the deviation, and how many they are. */
  number: number;
  of: number;
  /** Another one; null when there is none. */
  other: string | null;
  steps: TraceStep[];
  /** The number of the step at which the law was left. */
  deviatesAt: number;
}
/** Nobody left the law there, or no longer: the page of the map tells what is so now. */
export type HallTraceRefusal = Refusal | { reason: 'no-trace' };

export interface ForkTraceInput {
  workshop: string;
  scenario: string;
  trace: string;
  /** The first event that is not taken over. */
  beforeSeq: number;
}

/** One seat, with its name: for the facilitator's own eyes. */
export interface WhereaboutsRow extends Whereabouts {
  number: number;
  name: string | null;
  crew: number | null;
  stage: string | null;
  acts: number;
  /** Whole minutes since the last act; null before it. */
  ago: number | null;
}

export interface LoadedWhereabouts {
  id: string;
  title: string;
  cases: HallCase[];
  scenario: HallCase | null;
  counts: Record<DeskState, number>;
  /** Who needs help stands first, then by number. */
  rows: WhereaboutsRow[];
}

export interface NoteView {
  item: string;
  title: string;
  now: boolean;
  version: number;
  body: string;
  /** When it was saved, in words; null before. */
  at: string | null;
}

export interface LoadedNotes {
  id: string;
  title: string;
  notes: NoteView[];
}

export interface SaveNoteInput {
  workshop: string;
  item: string;
  expectedVersion: number;
  body: string;
}
/** `conflict`: another device has saved since; what was typed goes back with the version that stands. */
export type SaveNoteRefusal = Refusal | { reason: 'conflict'; version: number; body: string };

export interface LoadedProjectorMap {
  id: string;
  title: string;
  scenario: HallCase;
  procedure: string;
  /** The step that the hall is at: when it goes on, the projector goes back to its main page. */
  step: string | null;
  deviations: { name: string; desks: number }[];
  /** Null when nothing may be told. */
  map: DrawnMap | null;
}
