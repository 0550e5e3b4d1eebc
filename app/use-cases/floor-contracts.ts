import type { StaleNoteView } from '../domain/currency/view-types.ts';
import type { PersonalDatum } from '../domain/personal-data.ts';
import type { FloorState } from '../domain/workshop/floor.ts';
import type { ProvisionChoice } from './compose-contracts.ts';
import type { Refusal } from './contracts.ts';
import type { RoomRefusal } from './workshop-contracts.ts';

/** Questions from the floor and the answers that become a library, as use cases hand them out. Nobody's name or seat is among them. */

// --- on a phone --------------------------------------------------------------------------------------------------------

/** A question as the whole hall reads it. */
export interface FloorQuestionView {
  id: string;
  number: number;
  body: string;
  state: FloorState;
  /** Seats that want it answered. */
  votes: number;
  /** This seat is one of them. */
  wanted: boolean;
  /** The answer in the library, once everybody may read it. */
  answer: string | null;
}

export interface LoadedFloor {
  workshop: string;
  code: string;
  title: string;
  /** The workshop is over: questions are read, none is asked. */
  over: boolean;
  questions: FloorQuestionView[];
  /** What this seat has asked and the hall does not see. `into`: the number of the question that it went into. */
  own: { number: number; body: string; state: FloorState; into: number | null }[];
}

export interface AskFloorInput {
  code: string;
  deviceToken: string | null;
  body: string;
  clientKey: string;
  /** The asker has been warned that this looks like personal data, and says that it is none. */
  confirmed: boolean;
}
/** `asked-often`: this seat waits before its next question. `asked-enough`: it has asked as many as it may, or the hall has. */
export type AskFloorRefusal =
  | RoomRefusal
  | { reason: 'questions-closed' }
  | { reason: 'asked-often'; seconds: number }
  | { reason: 'asked-enough' }
  | { reason: 'personal-data'; found: PersonalDatum[] };

export interface WantFloorInput {
  code: string;
  deviceToken: string | null;
  question: string;
}

// --- the facilitator's -------------------------------------------------------------------------------------------------

export interface ModeratedQuestion {
  id: string;
  number: number;
  body: string;
  state: FloorState;
  votes: number;
  /** It may hold what leads to a real person. */
  personal: PersonalDatum[];
  /** The projector shows it now. */
  onScreen: boolean;
  moves: readonly FloorState[];
  /** The number of the question that it was merged into. */
  into: number | null;
  answer: { id: string; published: boolean } | null;
}

export interface LoadedModeration {
  id: string;
  title: string;
  code: string;
  questions: ModeratedQuestion[];
}

export interface MoveFloorInput {
  workshop: string;
  question: string;
  /** As the page knew it. */
  from: string;
  to: string;
}
export interface MergeFloorInput {
  workshop: string;
  question: string;
  from: string;
  /** The number of the other question, as typed. */
  into: string;
}
export type ModerateRefusal = Refusal | { reason: 'question-moved'; state: FloorState } | { reason: 'cannot-move' };

/** Fields of an answer as typed. */
export interface AnswerFields {
  asked: string;
  body: string;
  /** Ids of provisions that are ticked. */
  provisions: readonly string[];
  search: string;
}

export interface LoadedAnswerForm {
  workshop: string;
  title: string;
  question: { id: string; number: number; body: string; votes: number };
  fields: AnswerFields;
  revision: number;
  /** Where everybody reads it, once it is published. */
  published: string | null;
  /** The day of the answer's law, in words; null before it is saved. */
  answeredOn: string | null;
  stale: StaleNoteView | null;
  ticked: ProvisionChoice[];
  found: number;
  choices: ProvisionChoice[];
}

export interface SaveAnswerInput {
  workshop: string;
  question: string;
  expectedRevision: number;
  asked: string;
  body: string;
  provisions: readonly string[];
  publish: boolean;
  confirmed: boolean;
}
export type SaveAnswerRefusal = Refusal | { reason: 'answer-moved'; revision: number } | { reason: 'personal-data'; found: PersonalDatum[] };

// --- the library -------------------------------------------------------------------------------------------------------

/** An answer on the page of a provision that it cites. */
export interface CitingAnswer {
  id: string;
  asked: string;
  /** In words. */
  answeredOn: string;
  /** The law has changed since: that provision, or in the library any that it cites. */
  stale: boolean;
}

export interface LibraryAnswerRow extends CitingAnswer {
  /** The beginning of the answer. */
  gist: string;
}

export interface AnswerList {
  typed: string;
  total: number;
  rows: LibraryAnswerRow[];
  page: number;
  pages: number;
  /** Where only answers to a provision are listed. */
  provision: { id: string; article: string } | null;
}

export interface LibraryAnswer extends LibraryAnswerRow {
  body: string;
  /** The wording on the day of the answer; null where none was in force. `on`: that day, for the address of the provision. */
  citations: { id: string; article: string; summary: string | null }[];
  on: string;
  note: StaleNoteView | null;
}
