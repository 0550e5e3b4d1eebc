import { weekdaysLong, weekdaysShort } from '../messages/desk.ts';

export interface CalendarCell {
  key: string;
  /** The day of the month, two digits; empty for a filler before the first or after the last day. */
  label: string;
  /** A small number or word below. */
  below?: string;
  mark?: 'off' | 'start' | 'now' | 'due' | 'done' | undefined;
  /** What the mark means, for those who do not see it. */
  spoken?: string | undefined;
}

/** A grid of days, Monday first, seven a row. */
export function Calendar({ caption, weeks, below = true }: { caption: string; weeks: readonly (readonly CalendarCell[])[]; below?: boolean }) {
  return (
    <table className="cal">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {weekdaysShort.map((short, index) => (
            <th key={short} scope="col"><abbr title={weekdaysLong[index]}>{short}</abbr></th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.key}>
            {week.map((cell) => (
              <td key={cell.key} className={cell.mark}>
                {cell.label}
                {below ? <small>{cell.below}</small> : null}
                {cell.spoken === undefined ? null : <span className="vh">{cell.spoken}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the marks of a calendar mean, in words beside the colours. */
export function CalendarLegend({ entries }: { entries: readonly { mark: 'off' | 'start' | 'now' | 'due' | 'done'; words: string }[] }) {
  return (
    <p className="legend">
      {entries.map(({ mark, words }) => (
        <span key={mark} className={`k-${mark}`}>{words} </span>
      ))}
    </p>
  );
}
