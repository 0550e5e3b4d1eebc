import type { HintView } from '../domain/coaching/hints.ts';
import type { CiteView, RemarkView } from '../domain/debrief/view-types.ts';
import type { AttemptMode } from '../domain/roles.ts';
import type { ActOffer, DeskView } from '#simulations/desk/view-types.ts';
import type { HintLevel } from '#simulations/hints/types.ts';
import type { Day } from '#simulations/law/types.ts';
import type { DeskCrew } from './crew-contracts.ts';

/** The desk with the help that goes with it, as use cases hand it out. */

export interface LoadDeskInput {
  attempt: string;
  /** The desk alone, for working out an act: no remarks, no stages, no hints. */
  bare?: boolean;
  /** Somebody wants to see what can be hinted. */
  hints?: boolean;
  /** The key of the act that is opened or done. */
  act?: string;
}

/** The desk with what surrounds it. */
export interface LoadedDesk {
  desk: DeskView;
  /** The act that was asked for, whole. Null when none was, the desk does not offer it, or it cannot be done. */
  offer: ActOffer | null;
  /** In a guided case that is still open: what went against the law so far, as far as it may be told. Otherwise empty. */
  remarks: RemarkView[];
  /** Stages that are over in a practice case that is still open, in their order. Otherwise empty. */
  stages: StageRemarks[];
  /** Where the hall stops, once this case has come there; null outside of a hall, and before. */
  stop: HallStop | null;
  /** The steps that can be hinted now, most urgent first; `unasked` before anybody wants to see them; null where there are none to be had. */
  hints: HintView[] | 'unasked' | null;
  attempt: {
    id: string;
    scenario: string;
    mode: AttemptMode;
    status: 'open' | 'submitted';
    /** Send it back with the next act: it tells whether another tab acted in between. */
    seq: number;
    /** The last event that was no hint: what is typed into a form outlives the opening of hints. */
    actedSeq: number;
    startedAt: string;
    savedAt: string;
    forkedFrom: { attempt: string; day: Day } | null;
    /** The stage of a mini-case by its name, how many events were laid before it, and whether any was an act; null for a whole case. */
    practice: { stage: string; laid: number; hasBefore: boolean } | null;
    /** The draft that is tried out, its revision, and whether it was written on since; null for a case of the library. */
    trial: { draft: string; revision: number; isOutdated: boolean } | null;
    /** The content was mended since: the attempt is finished on the version it began with. */
    olderVersion: boolean;
    /** A trainer or administrator looks on; nothing can be done. */
    watching: boolean;
    /** The group of a workshop that works it together, as one of its members sees it. */
    crew: DeskCrew | null;
  };
}

/** The stage that a hall works no further now, by its name, and the code of the hall. */
export interface HallStop {
  label: string;
  code: string;
}

/** What went against the law in a stage that is over. */
export interface StageRemarks {
  id: string;
  label: string;
  remarks: RemarkView[];
}

export interface OpenHintInput {
  attempt: string;
  expectedSeq: number;
  step: number;
  level: HintLevel;
}
export type TakeHintedActInput = Omit<OpenHintInput, 'level'>;

/** What a guided case says before an act that cannot be made good. */
export interface FatalStop {
  name: string;
  citizen: string;
  cites: CiteView[];
}
