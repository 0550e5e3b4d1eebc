import { dayOf, isoOf, partsOf } from '#simulations/law/day.ts';
import type { Day, IsoDate } from '#simulations/law/types.ts';

/**
 * A date as people type it: `3/8/2026`, `03-08-2026`, `3.8.26`, `3/8` (the year of `near`) or `2026-08-03`.
 * Null when no such day is on the calendar.
 */
export function readTypedDate(text: string, near?: Day): IsoDate | null {
  const bare = text.normalize('NFC').trim();
  const match = /^(\d{1,2})[\s/.\-]+(\d{1,2})(?:[\s/.\-]+(\d{2}|\d{4}))?$/.exec(bare);
  const iso = match === null ? bare : isoOfParts(match[3] ?? yearNear(near), match[2], match[1]);
  try {
    return isoOf(dayOf(iso));
  } catch {
    return null;
  }
}

function yearNear(near: Day | undefined): string {
  return near === undefined ? '' : String(partsOf(near).year);
}

function isoOfParts(year: string, month = '', day = ''): string {
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
