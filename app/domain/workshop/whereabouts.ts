/** A desk of the hall as its log shows it. */
export interface DeskNow {
  /** When the case was opened, and when something was last done or asked at the desk. */
  openedAt: string;
  lastActAt: string | null;
  /** The highest level of help that was opened since the last act; 0 for none. */
  help: number;
  handedIn: boolean;
  /** The stage that the hall works is behind this desk. */
  atEnd: boolean;
}

export type DeskState = 'not-begun' | 'working' | 'stuck' | 'at-end' | 'handed-in';

export interface Whereabouts {
  state: DeskState;
  /** Whole minutes in which nothing was done; null where nothing is expected. */
  idle: number | null;
  /** Why it counts as stuck: nothing is done, or help was opened nearly to its end and nothing came of it. */
  why: 'quiet' | 'help' | null;
}

/** So long nothing is done before somebody should look. */
export const QUIET_MINUTES = 5;
/** From this level on, help says what is to be done. */
export const MUCH_HELP = 3;

/**
 * Where a desk of the hall is, and whether somebody is stuck there. A clock that was set back makes nobody stuck.
 * @param desk null where nobody has sat down at the case
 * @param now instant of the server's clock
 */
export function whereaboutsOf(desk: DeskNow | null, now: string): Whereabouts {
  if (desk === null) return { state: 'not-begun', idle: null, why: null };
  if (desk.handedIn) return { state: 'handed-in', idle: null, why: null };
  if (desk.atEnd) return { state: 'at-end', idle: null, why: null };
  const idle = Math.max(0, Math.floor((Date.parse(now) - Date.parse(desk.lastActAt ?? desk.openedAt)) / 60_000));
  const why = idle >= QUIET_MINUTES ? 'quiet' : desk.help >= MUCH_HELP ? 'help' : null;
  return { state: why === null ? 'working' : 'stuck', idle, why };
}
