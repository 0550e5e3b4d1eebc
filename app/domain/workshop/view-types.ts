import type { Distribution } from './distribution.ts';
import type { FloorBoard } from './floor.ts';
import type { RunEventType, VotePhase } from './run-machine.ts';
import type { Presses } from './presses.ts';
import type { RunStatus } from './run.ts';
import type { ItemKind } from './run-sheet.ts';
import type { Slide } from './slides.ts';
import type { TestBoard, TestStage } from './test-view-types.ts';

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
  /** A case that groups work, each phone in a role. */
  groups: boolean;
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
  test: TestStage | null;
  /** People may see what was right in the tests they took. */
  testAnswersShown: boolean;
}

/** A break: it informs, and ends when the facilitator goes on. */
export interface RestView {
  /** `HH:MM` in Vietnam. */
  until: string;
  /** 0 when it is over. */
  minutesLeft: number;
}

/** What the facilitator's screens show beside that. */
export interface HallView {
  stage: StageView;
  code: string;
  place: string | null;
  /** Devices and people that are in. */
  seats: number;
  people: number;
  /** Devices that have answered in the present round, and sheets of paper that were keyed. */
  answered: number;
  sheets: number;
  testing: TestBoard | null;
  /** The slide that is shown, counted from 1, with the title of the one after it. */
  page: { number: number; of: number; title: string; next: string | null } | null;
  dark: boolean;
  rest: RestView | null;
  floor: FloorBoard;
  presses: Presses;
}

/** What the projector shows. */
export interface ProjectorView extends HallView {
  slide: Slide | null;
}

/** What changes on the facilitator's console while the hall works. */
export interface ConsoleView extends HallView {
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
