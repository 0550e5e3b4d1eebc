import type { Distribution } from './distribution.ts';
import type { RunEventType, VotePhase } from './run-machine.ts';
import type { RunStatus } from './run.ts';
import type { ItemKind } from './run-sheet.ts';

/** A step as everybody in the hall may see it. */
export interface StepView {
  id: string;
  kind: ItemKind;
  title: string;
  /** Counted from 1. */
  number: number;
  of: number;
  /** The case that is worked or talked over, or whose next act is decided. */
  scenario: string | null;
  lesson: string | null;
  provisions: { id: string; article: string }[];
}

export interface VoteView {
  item: string;
  round: number;
  phase: VotePhase;
  ask: string;
  options: { key: string; text: string }[];
  /** The distribution of the present round, once it was revealed. */
  shown: Distribution | null;
  /** The distribution of the round before, beside a revealed one: what the discussion has moved. */
  before: Distribution | null;
}

/** What the hall is at: the same for every phone, without anybody's name or answer. */
export interface StageView {
  seq: number;
  status: RunStatus;
  title: string;
  step: StepView | null;
  vote: VoteView | null;
}

/** What the projector shows beside that. */
export interface ProjectorView {
  stage: StageView;
  code: string;
  place: string | null;
  /** Devices and people that are in. */
  seats: number;
  people: number;
  /** Devices that have answered in the present round, and sheets of paper that were keyed. */
  answered: number;
  sheets: number;
}

/** What changes on the facilitator's console while the hall works. */
export interface ConsoleView extends ProjectorView {
  can: RunEventType[];
  /** The distribution of the present round, whether it was revealed or not. */
  counted: Distribution | null;
  /** People behind the answers of devices: a table's phone speaks for all at it. */
  peopleAnswered: number;
  plannedMinutes: number;
  /** Whole minutes spent on the present step. */
  spentMinutes: number;
  next: string | null;
}
