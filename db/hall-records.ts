import type { FloorState } from '#app/domain/workshop/floor.ts';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';

export interface WorkshopRecord {
  id: string;
  code: string;
  title: string;
  place: string | null;
  facilitator: string;
  opensOn: string;
  closesOn: string;
  /** Communes to choose from; empty: people type theirs. */
  communes: readonly string[];
  /** As stored: JSON of a run-sheet. */
  runSheet: string;
  /** Planned, on the first day: `08:00`. */
  startsAt: string;
  /** One more with every change of the plan. */
  revision: number;
  createdAt: string;
  endedAt: string | null;
}

/** A seat in a hall: one device, for one person or for a table of `size` people. */
export interface HallSeatRecord {
  id: string;
  number: number;
  kind: 'person' | 'table';
  size: number;
  name: string | null;
  commune: string | null;
  role: RoleTrack | null;
  moveCode: string;
  /** Whoever works the cases from it; null until somebody does. */
  person: string | null;
}

/** The newest of what a facilitator noted for a step. */
export interface WorkshopNoteRecord {
  item: string;
  version: number;
  body: string;
  at: string;
}

/** A one-time link by which the facilitator of a workshop goes on from another device. */
export interface RemoteLinkRecord {
  tokenHash: string;
  workshop: string;
  person: string;
  createdAt: string;
  expiresAt: string;
  usedAt: string | null;
}

/** A question from the floor, without who asked it. */
export interface FloorQuestionRecord {
  id: string;
  number: number;
  body: string;
  state: FloorState;
  mergedInto: string | null;
  /** The last press of the run when it was put on the projector; null unless it is being answered. */
  screenSeq: number | null;
  at: string;
}

/** What was written to a question from the floor. */
export interface FloorAnswerRecord {
  id: string;
  question: string;
  asked: string;
  body: string;
  /** The day whose law it tells. */
  answeredOn: string;
  author: string;
  revision: number;
  publishedAt: string | null;
  /** Ids of provisions, in the order in which they were cited. */
  citations: readonly string[];
}
