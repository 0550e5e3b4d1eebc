/** The time as a port: an ISO instant in UTC, `2026-11-22T03:00:00.000Z`. */
export interface Clock {
  now(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** A clock that stands still; tests and demonstrations run on it. */
export function fixedClock(instant: string): Clock {
  const standing = new Date(instant).toISOString();
  return { now: () => standing };
}

/** Vietnam: UTC+7 all year, without summer time. */
const OFFSET_MINUTES = 7 * 60;

/** The civil date in Vietnam (UTC+7 all year) of an instant, `YYYY-MM-DD`. */
export function localDate(instant: string): string {
  return new Date(Date.parse(instant) + OFFSET_MINUTES * 60_000).toISOString().slice(0, 10);
}

/** The time of day in Vietnam of an instant, `HH:MM`. */
export function localTime(instant: string): string {
  return new Date(Date.parse(instant) + OFFSET_MINUTES * 60_000).toISOString().slice(11, 16);
}

/** The instant at which a civil date begins in Vietnam. */
export function startOfLocalDate(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - OFFSET_MINUTES * 60_000).toISOString();
}

export function plusSeconds(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}
