import type { Day } from '#simulations/law/types.ts';
import type { DebriefCore } from '../../domain/debrief/view-types.ts';
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
  /** The day in the case. */
  day: Day;
  takenOn: Day;
  bytes: number;
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

export interface LessonRow {
  path: string;
  title: string;
  takenOn: Day;
  bytes: number;
  /** Whether it still says what it said when it was taken along. `gone`: the server no longer offers it. */
  state: 'same' | 'law' | 'text' | 'gone';
}

interface Offer {
  value: string;
  label: string;
  group: string;
}

export interface HomeView {
  status: StatusView;
  /** How far the page itself lies on the device: `insecure` over plain HTTP, where browsers keep nothing. */
  kept: 'kept' | 'keeping' | 'insecure';
  evicted: boolean;
  /** What was just done, or could not be, in words. */
  said: string | null;
  pack: { day: string; isOld: boolean; left: number; bytes: number } | null;
  cases: CaseRow[];
  offered: Offer[];
  lessons: LessonRow[];
  lessonsOffered: Offer[];
  refused: RefusedRow[];
}

export interface ResultView {
  core: DebriefCore;
  /** Where it stands on the server; null until everything of it was sent. */
  attempt: string | null;
  forked: boolean;
  differs: boolean;
  /** Something of it was refused, so that the server holds another case than the one that is shown. */
  refused: boolean;
  /** Judged by the law of its pack, which is no longer the newest. */
  older: boolean;
  /** There is room on the device for the case to be tried again. */
  canFork: boolean;
  /** Why it could not be taken up again just now. */
  refusal: string | null;
}
