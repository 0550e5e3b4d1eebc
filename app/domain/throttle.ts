/** Failed tries of one account. Instants are ISO text in UTC. */
export interface ThrottleState {
  failures: number;
  lastFailedAt: string;
  blockedUntil: string | null;
}

/** Tries without a pause; then pauses that double. */
const FREE_TRIES = 5;
const FIRST_PAUSE_SECONDS = 60;
const LONGEST_PAUSE_SECONDS = 15 * 60;
/** After this long without a try the count begins anew. */
export const FORGET_AFTER_SECONDS = 60 * 60;

function secondsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}

/** Counts one more try at `now`: blocked, or the state after it should it fail. */
export function nextTry(current: ThrottleState | null, now: string): { blockedUntil: string } | { next: ThrottleState } {
  if (current?.blockedUntil && current.blockedUntil > now) return { blockedUntil: current.blockedUntil };
  const remembered = current && secondsBetween(current.lastFailedAt, now) < FORGET_AFTER_SECONDS ? current.failures : 0;
  const failures = remembered + 1;
  const pause = failures < FREE_TRIES ? 0 : Math.min(FIRST_PAUSE_SECONDS * 2 ** (failures - FREE_TRIES), LONGEST_PAUSE_SECONDS);
  const blockedUntil = pause === 0 ? null : new Date(Date.parse(now) + pause * 1000).toISOString();
  return { next: { failures, lastFailedAt: now, blockedUntil } };
}

/** Whole seconds still to wait. */
export function secondsLeft(blockedUntil: string, now: string): number {
  return Math.max(1, Math.ceil(secondsBetween(now, blockedUntil)));
}
