import type { Day, IsoDate } from '#simulations/law/types.ts';

const DAY = 86_400_000;

/** Days are stored as ISO text, so that the file can be read without a program. */
export function isoFromDay(day: Day): IsoDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function dayFromIso(iso: IsoDate): Day {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}
