import type { BookRow, MadePaper } from '#simulations/desk/view-types.ts';
import { dayOf, formatDay, formatDayAndMonth, partsOf, weekdayName } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import { books as bookWords } from '../../messages/books.ts';
import { desk as words } from '../../messages/desk.ts';
import { forms } from '../../messages/forms.ts';
import { sentenceCase } from '../../messages/sentence-case.ts';
import { Calendar, CalendarLegend } from '../../ui/calendar.tsx';
import { Meta } from '../../ui/rows.tsx';
import { sheetPath } from '../forms/paths.ts';
import { SheetLinks } from '../forms/papers-made.tsx';
import { countDays, weeksAhead, weeksOfMonth } from './desk-calendar.ts';
import type { DeskPageView } from './page-view.ts';
import { actPath, BOOK_ADDRESSES, bookPath } from './paths.ts';

/** The clock, the deadlines that the trainee has set, and the books on the desk. */
export function BooksColumn({ view, canAct }: { view: DeskPageView; canAct: boolean }) {
  return (
    <div className="col col-books">
      <Today view={view} />
      <Deadlines view={view} canAct={canAct} />
      <section aria-labelledby="h-so">
        <h2 id="h-so">{words.books}</h2>
        <Book caption={words.receptionBook} rows={view.books.receptionLogbook} />
        <details className="mt3">
          <summary>{words.petitionBookCount(view.books.petitionLogbook.length)}</summary>
          <Book caption={words.petitionBook} rows={view.books.petitionLogbook} />
        </details>
        <BookLinks attempt={view.attempt.id} online={view.online} />
      </section>
      <section aria-labelledby="h-lap">
        <h2 id="h-lap">{words.made}</h2>
        {view.papersMade.length === 0 ? <p className="empty">{words.noneMade}</p> : null}
        <ul className="papers">
          {view.papersMade.map((paper) => <Made key={paper.seq} paper={paper} attempt={view.attempt.id} />)}
        </ul>
        {view.otherSheets.length === 0 ? null : (
          <details className="mt3">
            <summary>{forms.otherSheets}</summary>
            <SheetLinks attempt={view.attempt.id} sheets={view.otherSheets} />
          </details>
        )}
      </section>
    </div>
  );
}

/** The books as whole pages, with all their columns, and what lies beside them. */
function BookLinks({ attempt, online }: { attempt: string; online: boolean }) {
  return (
    <nav className="mt4" aria-label={bookWords.onDesk}>
      <ul className="plain">
        {BOOK_ADDRESSES.filter(([kind]) => kind !== 'online' || online).map(([kind]) => (
          <li key={kind}><a className="more" href={bookPath(attempt, kind)}>{bookWords.tab[kind]}</a></li>
        ))}
      </ul>
    </nav>
  );
}

function Today({ view }: { view: DeskPageView }) {
  const due = view.deadlines.map((deadline) => deadline.on);
  const ahead = weeksAhead(view.today, view.calendar, due);
  return (
    <section aria-labelledby="h-lich">
      <h2 id="h-lich">{words.today}</h2>
      <p className="today"><b>{formatDay(view.today)}</b><span className="sub">{sentenceCase(weekdayName(view.today))}</span></p>
      <Calendar caption={words.calendarWeeks(formatDayAndMonth(ahead.from), formatDay(ahead.to))} weeks={ahead.weeks} />
      <CalendarLegend
        entries={[
          { mark: 'now', words: words.legendNow },
          { mark: 'off', words: words.legendOff },
          ...(due.length > 0 ? [{ mark: 'due' as const, words: words.legendDue }] : []),
        ]}
      />
      <details>
        <summary>{words.wholeCalendar}</summary>
        {view.calendar.map((month) => (
          <div key={`${month.year}-${month.month}`} className="month">
            <Calendar caption={words.calendarOf(month.month, month.year)} weeks={weeksOfMonth(month, view.today, due)} below={false} />
          </div>
        ))}
      </details>
    </section>
  );
}

function Deadlines({ view, canAct }: { view: DeskPageView; canAct: boolean }) {
  return (
    <section aria-labelledby="h-han">
      <h2 id="h-han">{words.deadlines}</h2>
      {view.deadlines.length === 0 ? <p className="empty">{words.noDeadlines}</p> : null}
      {view.deadlines.map((deadline, index) => (
        <div className="dl" key={`${deadline.on}-${index}`}>
          <p>{deadline.label}</p>
          <p className="when">{sentenceCase(weekdayName(deadline.on))}, <time>{formatDay(deadline.on)}</time></p>
          <DeadlineCount view={view} on={deadline.on} left={deadline.workingDaysLeft} />
        </div>
      ))}
      {/* A whole page load: the form stands in another tab on a phone, and only a real navigation moves `:target`. */}
      {canAct ? <p className="mt3"><a className="btn line full-sm" href={`${actPath(view.attempt.id, 'deadline.noted')}#giay-dang-lap`}>{words.addDeadline}</a></p> : null}
    </section>
  );
}

function DeadlineCount({ view, on, left }: { view: DeskPageView; on: Day; left: number | null }) {
  if (on < view.today) return <p className="sub">{words.overdue}</p>;
  if (on === view.today) return <p className="sub">{words.leftToday}</p>;
  const count = countDays(view.today, on, view.calendar);
  return (
    <>
      {left === null ? null : <p className="sub">{words.leftWorking(left)}</p>}
      {count === null ? null : <details>
        <summary>{words.howCounted}</summary>
        <dl className="sum">
          <dt>{words.fromToday}</dt><dd>{words.notCountedToday(formatDayAndMonth(view.today))}</dd>
          <dt>{words.daysLeft}</dt><dd>{words.days(count.days)}</dd>
          {count.off.length === 0 ? null : <><dt>{words.daysOff}</dt><dd>{count.off.join(', ')}</dd></>}
          <dt>{words.workingDays}</dt><dd>{words.days(count.working)}</dd>
          <dt className="total">{words.dueOn}</dt><dd className="total">{formatDay(on)}</dd>
        </dl>
      </details>}
    </>
  );
}

function Book({ caption, rows }: { caption: string; rows: readonly BookRow[] }) {
  return (
    <div className="book">
      <table className="tbl">
        <caption>{caption}</caption>
        <thead>
          <tr><th scope="col">{words.bookNumber}</th><th scope="col">{words.bookDay}</th><th scope="col">{words.bookWho}</th></tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number}><td>{row.number}</td><td>{formatDayAndMonth(dayOf(row.on))}</td><td>{row.who}, {row.what}</td></tr>
          ))}
          {rows.length === 0 ? <tr><td colSpan={3} className="sub">{words.emptyBook}</td></tr> : null}
        </tbody>
      </table>
    </div>
  );
}

function Made({ paper, attempt }: { paper: MadePaper; attempt: string }) {
  return (
    <li>
      <details>
        <summary>{paper.name}, {words.madeOn(formatMadeOn(paper))}</summary>
        <div className="made">
          <Meta
            entries={[
              [words.form, paper.form ?? words.noForm],
              [words.dated, formatDay(paper.dated)],
              [words.signedBy, paper.signatory],
              ...paper.lines.map((line) => [line.label, line.value] as const),
            ]}
          />
          <p><a href={sheetPath(attempt, paper.seq)} aria-label={forms.openThis(paper.name)}>{forms.open}</a></p>
        </div>
      </details>
      {paper.sent.length === 0
        ? <p className="sub sent">{words.notSent}</p>
        : paper.sent.map((sending, index) => <p key={index} className="sub sent">{words.sentTo(formatDayAndMonth(sending.on), sending.to.join(', '))}</p>)}
    </li>
  );
}

function formatMadeOn(paper: MadePaper): string {
  return partsOf(paper.madeOn).year === partsOf(paper.dated).year ? formatDayAndMonth(paper.madeOn) : formatDay(paper.madeOn);
}
