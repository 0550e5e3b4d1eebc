import { dayOfParts, weekdayOf } from '#simulations/law/day.ts';
import type { Calendar, Day } from '#simulations/law/types.ts';

/** A small generator of chance with a seed (mulberry32), so that a failing run can be run again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Years with a dozen days off each, now and then a week of them, and a few make-up Saturdays. */
export function madeCalendar(firstYear: number, years: number, seed: number): Calendar {
  const chance = seeded(seed);
  const entries = Array.from({ length: years }, (_, index): [string, Calendar['years'][string]] => {
    const year = firstYear + index;
    const first = dayOfParts(year, 1, 1);
    const last = dayOfParts(year + 1, 1, 1) - 1;
    const daysOff = new Map<Day, string>();
    const makeUpSaturdays = new Set<Day>();
    const off = (day: Day) => {
      if (day <= last && weekdayOf(day) !== 0 && weekdayOf(day) !== 6) daysOff.set(day, `Ngày nghỉ ${day}`);
    };
    for (let n = 0; n < 8; n += 1) off(first + Math.floor(chance() * (last - first)));
    const week = first + Math.floor(chance() * (last - first));
    for (let day = week; day < week + 8; day += 1) off(day);
    for (let n = 0; n < 4; n += 1) {
      const day = first + Math.floor(chance() * (last - first - 7));
      makeUpSaturdays.add(day + ((6 - weekdayOf(day) + 7) % 7));
    }
    return [String(year), { daysOff, makeUpSaturdays }];
  });
  return { years: Object.fromEntries(entries) };
}
