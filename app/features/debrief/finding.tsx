import type { ReactNode } from 'react';
import { formatDayAndMonth } from '#simulations/law/day.ts';
import type { DayCountView, FindingView } from '../../domain/debrief/view-types.ts';
import { debrief as words } from '../../messages/debrief.ts';
import { Calendar, CalendarLegend } from '../../ui/calendar.tsx';
import { countedDayCell } from '../../ui/counted-day.ts';
import { forms } from '../../messages/forms.ts';
import { FieldsOfFinding } from '../forms/papers-made.tsx';
import { Citation } from '../law/citation.tsx';
import { ForkForm } from './fork-form.tsx';

interface FindingProps {
  /** Null where nothing may lead to the run itself. */
  attempt: string | null;
  finding: FindingView;
  canFork: boolean;
  /** What else leads on from it. */
  more?: ReactNode;
}

/**
 * One cause, in the order in which it is told aloud: on what it rests, what was done, what the law required, what it meant for
 * the citizen, how to mend it, and the least that would have had to be otherwise, from where the case can be tried again.
 */
export function FindingArticle({ attempt, finding, canFork, more }: FindingProps) {
  return (
    <article className="find" id={finding.anchor} aria-labelledby={`${finding.anchor}-t`}>
      <p className={`sev ${finding.mark}`}>{finding.severityWords}</p>
      <h3 id={`${finding.anchor}-t`}>{finding.name}</h3>
      <dl className="chain">
        {finding.because.length === 0 ? null : (
          <div><dt>{words.because}</dt><dd>{finding.because.map((line) => <p key={line}>{line}</p>)}</dd></div>
        )}
        <div><dt>{words.did}</dt><dd>{finding.did}</dd></div>
        <div>
          <dt>{words.required}</dt>
          <dd>
            {finding.required}
            <DayCount finding={finding} />
            {finding.cites.map((cite) => <Citation key={`${cite.provision}-${cite.applies}`} cite={cite} on={finding.day} />)}
          </dd>
        </div>
        <div><dt>{words.citizen}</dt><dd>{finding.citizen}</dd></div>
        <div><dt>{words.repair}</dt><dd>{finding.repair}</dd></div>
        {finding.paper === null || attempt === null ? null : <div><dt>{forms.onPaper}</dt><dd><FieldsOfFinding attempt={attempt} paper={finding.paper} /></dd></div>}
        {finding.smallest === null ? null : <div><dt>{words.smallest}</dt><dd>{finding.smallest}</dd></div>}
      </dl>
      {finding.consequencesHeading === null ? null : (
        <details className="folded" open>
          <summary>{finding.consequencesHeading}</summary>
          <ul>{finding.consequences.map((consequence, index) => <li key={index}><b>{consequence.name}.</b> {consequence.did}</li>)}</ul>
        </details>
      )}
      {finding.fork === null || !canFork || attempt === null ? null : <ForkForm attempt={attempt} fork={finding.fork} words={words.retryButton(formatDayAndMonth(finding.fork.day))} />}
      {more}
    </article>
  );
}

/** The day count in sentences, with the calendar that shows it. */
function DayCount({ finding }: { finding: FindingView }) {
  if (finding.derivation.length === 0 && finding.calendar === null) return null;
  return (
    <details>
      <summary>{words.howCounted}</summary>
      {finding.derivation.length === 0 ? null : <ol className="steps">{finding.derivation.map((line) => <li key={line}>{line}</li>)}</ol>}
      {finding.calendar === null ? null : <CountCalendar calendar={finding.calendar} />}
    </details>
  );
}

function CountCalendar({ calendar }: { calendar: DayCountView }) {
  const weeks = calendar.weeks.map((week) => week.map((day) => countedDayCell(day, words)));
  return (
    <>
      <Calendar caption={words.countCaption(calendar.unit)} weeks={weeks} />
      <CalendarLegend
        entries={[
          { mark: 'start', words: words.legendStart },
          { mark: 'off', words: words.legendOff },
          { mark: 'due', words: words.legendDue },
          ...(calendar.done === null ? [] : [{ mark: 'done' as const, words: words.legendDone }]),
        ]}
      />
    </>
  );
}

