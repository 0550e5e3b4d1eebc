import type { CalendarCell } from './calendar.tsx';

/** A day on the way from the first to the last day of a term. */
interface CountedDay {
  day: number;
  label: string;
  count: number | null;
  working: boolean;
  mark: 'start' | 'due' | 'done' | null;
  /** Of a holiday. */
  name?: string;
}

interface CountWords {
  isStart: string;
  isDue: string;
  isDone: string;
  isOff: string;
}

/** A counted day as a cell of the calendar. `done`: the mark of the day that somebody did, or gave as the last one. */
export function countedDayCell({ day, label, count, working, mark, name }: CountedDay, words: CountWords, done: 'done' | 'now' = 'done'): CalendarCell {
  const called = { start: words.isStart, due: words.isDue, done: words.isDone };
  const said = [mark === null ? null : called[mark], working ? null : (name ?? words.isOff)].filter((part) => part !== null);
  return {
    key: String(day),
    label,
    below: count === null ? '' : String(count),
    mark: mark === 'done' ? done : (mark ?? (working ? undefined : 'off')),
    spoken: said.length === 0 ? undefined : said.join(', '),
  };
}
