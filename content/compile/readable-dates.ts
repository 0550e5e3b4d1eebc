import { dayOf, formatDay } from '#simulations/law/day.ts';

/** The same text with dates as people read them: "trước 2026-07-01" → "trước 01/7/2026". */
export function readableDates(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => {
    try {
      return formatDay(dayOf(iso));
    } catch {
      return iso;
    }
  });
}
