import type { DeskCommand } from '#simulations/desk/play-types.ts';
import type { HintLevel } from '#simulations/hints/types.ts';

/** What every event of a device carries. */
interface EventFrame {
  /** Made on the device: 26 characters, unique without asking anybody. */
  id: string;
  /** 1, 2, 3 … in the order in which things were done on this device: the only order that counts. */
  seq: number;
  /** The instant by the clock of the device, which may be wrong. */
  at: string;
  /** What the server's clock showed when the device last heard of it: it was done after that, whatever became of the device's clock. */
  after: string;
}

/** Something that was done on a device and is to be told to the server. Nothing in it is believed: the server works it out again. */
export type DeviceEvent = EventFrame &
  (
    | CaseBegun
    | CaseTaken
    | { kind: 'case.acted'; case: string; expectedSeq: number; command: DeskCommand; outcome: string }
    | { kind: 'case.hinted'; case: string; expectedSeq: number; step: number; level: HintLevel; outcome: string }
    | { kind: 'case.handed-in'; case: string; expectedSeq: number; outcome: string }
    | CaseForked
    | ItemAnswered
  );

/** A case begun on the device, on the versions of story and law that lay there. `case` is an id made on the device. */
interface CaseBegun {
  kind: 'case.begun';
  case: string;
  scenario: string;
  hash: string;
  register: string;
}

/** An attempt of the server that was taken along, with the number of the last event that it had then. */
interface CaseTaken {
  kind: 'case.taken';
  case: string;
  attempt: string;
  seq0: number;
}

/** A handed-in case of the device that is tried again from where its log had `seq0` events; `case` is the id of the new one. */
interface CaseForked {
  kind: 'case.forked';
  case: string;
  from: string;
  seq0: number;
}

/** A question of the day that was answered. `rule`: what it trains, by the id of a rule; null for one that nobody's memory asked for. */
interface ItemAnswered {
  kind: 'item.answered';
  rule: string | null;
  /** Its name among the items of the rule, such as `bank:<question>`. */
  key: string;
  seed: number;
  answer: readonly string[];
  /** The provision that was chosen, where one was asked. */
  ground: readonly string[] | null;
  register: string;
  pack: string;
  outcome: string;
}

/** Why the server does not take an event. */
export type RefusedBecause =
  | 'unreadable'
  | 'id-used'
  | 'unknown-version'
  | 'unknown-question'
  | 'no-case'
  | 'not-offline'
  | 'gap'
  | 'not-possible'
  | 'not-answerable'
  | 'not-of-pack'
  | 'forgotten'
  | 'nothing-done'
  | 'handed-in';

/** Stands in the answer to an event in which no id can be read. */
export const NO_EVENT = '00000000000000000000000000';

/** What the server says to an event. It says the same however often it is asked. */
export interface EventAnswer {
  id: string;
  state: 'taken' | 'refused';
  reason?: RefusedBecause;
  /** The words of the desk, where it was the desk that refused. */
  said?: string;
  /** The attempt in which it stands now. */
  attempt?: string;
  /** The attempt went on elsewhere meanwhile: what was done on the device stands in an attempt of its own. */
  fork?: true;
  /** Counted already from another device: kept, and no second credit. */
  again?: true;
  /** The server comes to another outcome than the device did; the server's counts. */
  differs?: true;
  /** Judged by the law of the pack, which is no longer the newest. */
  older?: true;
}

/** One parcel of a device. */
export interface DeviceBatch {
  device: string;
  /** The device's clock as it sent this; with the server's clock it tells how wrong the device's is. */
  sentAt: string;
  events: readonly unknown[];
}
