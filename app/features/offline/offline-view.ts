import type { Day } from '#simulations/law/types.ts';
import type { Report } from '#simulations/grading/types.ts';
import type { QueueState } from '../../domain/offline/queue.ts';
import type { RefusedBecause, DeviceEvent } from '../../domain/offline/device-event.ts';

/** What stands at the head of every page of the device, always true. */
export interface StatusView {
  queue: QueueState;
  online: boolean;
  /** What came of the last attempt to send; null when it went well, or none was made. */
  trouble: 'failed' | 'signed-out' | null;
  sending: boolean;
}

export interface CaseRow {
  id: string;
  title: string;
  address: string;
  day: Day;
  /** Null while it is worked. */
  score: string | null;
  /** Something of it waits to be sent. */
  waiting: boolean;
  forked: boolean;
  differs: boolean;
}

export interface RefusedRow {
  kind: DeviceEvent['kind'];
  reason: RefusedBecause;
  said: string | null;
}

export interface HomeView {
  status: StatusView;
  /** How far the page itself lies on the device: `insecure` over plain HTTP, where browsers keep nothing. */
  kept: 'kept' | 'keeping' | 'insecure';
  evicted: boolean;
  /** What was just done, or could not be, in words. */
  said: string | null;
  pack: { day: string; isOld: boolean; left: number } | null;
  cases: CaseRow[];
  offered: { value: string; label: string }[];
  lessons: { path: string; title: string }[];
  lessonsOffered: { value: string; label: string }[];
  refused: RefusedRow[];
}

export interface ResultView {
  title: string;
  report: Report;
  /** Null while the server has not graded it. */
  attempt: string | null;
  forked: boolean;
  differs: boolean;
}
