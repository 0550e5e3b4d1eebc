import type { DayCountView } from '../../domain/debrief/view-types.ts';
import type { JudgementView, QuestionFormView } from '../../domain/questions/view-types.ts';
import { questions as words } from '../../messages/questions.ts';
import { lowerCase } from '../../messages/sentence-case.ts';
import { Calendar, CalendarLegend } from '../../ui/calendar.tsx';
import { countedDayCell } from '../../ui/counted-day.ts';
import { Citation } from '../law/citation.tsx';

interface JudgementProps {
  question: QuestionFormView;
  judgement: JudgementView;
}

type Mark = JudgementView['marks'][number];

/** What is right, what was mixed up, why, how it is counted and by which provisions. */
export function Judgement({ question, judgement }: JudgementProps) {
  const { outcome, given, right, misconceptions, reasons, because, derivation, calendar, cites } = judgement;
  return (
    <section className="q-said" id="ket-qua" tabIndex={-1} aria-labelledby="ket-luan">
      <h2 id="ket-luan" className={`q-outcome ${outcome}`}>{words.outcomes[outcome]}</h2>
      {given === null || outcome === 'right' ? null : <p><b>{words.yours}:</b> {given}</p>}
      <RightAnswer question={question} right={right} />
      {misconceptions.map(({ id, name, why }) => <p key={id}><b>{words.mixed}: {lowerCase(name)}.</b> {why}</p>)}
      {reasons.map((reason) => <p key={reason}>{reason}</p>)}
      {because === null ? null : <p><b>{words.why}:</b> {because}</p>}
      <Marks question={question} judgement={judgement} />
      {derivation.length === 0 ? null : (
        <>
          <h3>{words.counting}</h3>
          <ol className="steps">{derivation.map((line) => <li key={line}>{line}</li>)}</ol>
          {calendar === null ? null : <CountedOn calendar={calendar} />}
        </>
      )}
      <h3>{words.law}</h3>
      {cites.map((cite) => <Citation key={`${cite.provision}-${cite.applies}`} cite={cite} on={judgement.on} />)}
    </section>
  );
}

function RightAnswer({ question, right }: { question: QuestionFormView; right: readonly string[] }) {
  if (question.form === 'classify') return null;
  if (question.form === 'order') {
    return (
      <>
        <p><b>{words.lawfulOrder}</b></p>
        <ol className="q-right">{right.map((step) => <li key={step}>{step}</li>)}</ol>
      </>
    );
  }
  const [only] = right;
  return right.length === 1 ? <p><b>{words.answer}:</b> {only}</p> : <><p><b>{words.answer}</b></p><ul className="q-right">{right.map((one) => <li key={one}>{one}</li>)}</ul></>;
}

function Marks({ question, judgement: { marks } }: JudgementProps) {
  if (marks.length === 0) return null;
  const heading = question.form === 'order' ? words.eachStep : question.form === 'classify' ? words.eachThing : words.eachChoice;
  const common = commonReason(marks);
  return (
    <>
      {common === null ? null : <p><b>{words.why}:</b> {common}</p>}
      <h3>{heading}</h3>
      <ul className="q-marks">
        {marks.map((mark) => (
          <li key={mark.text} className={mark.right ? 'right' : undefined}>
            {mark.text} <span className="sub">({saidOf(question, mark)})</span>
            {mark.because === null || mark.because === common ? null : <span className="q-because">{mark.because}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is said of every choice is told once. */
function commonReason(marks: readonly Mark[]): string | null {
  const [first, ...others] = marks;
  return first !== undefined && others.length > 0 && others.every(({ because }) => because === first.because) ? first.because : null;
}

function saidOf({ form }: QuestionFormView, { given, right }: Mark): string {
  if (form === 'order') return `${words.putAt(given ?? '')}, ${right ? words.rightPlace : words.wrongPlace}`;
  const judged = right ? words.isRight : words.isWrong;
  if (form === 'classify') return given === null ? judged : `${words.youPut(given)}, ${judged}`;
  return given === null ? judged : `${judged}; ${words.youChose}`;
}

function CountedOn({ calendar }: { calendar: DayCountView }) {
  const entries = [
    { mark: 'start' as const, words: words.legendStart },
    { mark: 'off' as const, words: words.legendOff },
    { mark: 'due' as const, words: words.legendDue },
    ...(calendar.done === null ? [] : [{ mark: 'now' as const, words: words.legendGiven }]),
  ];
  return (
    <>
      <Calendar caption={words.countCaption} weeks={calendar.weeks.map((week) => week.map((day) => countedDayCell(day, words, 'now')))} />
      <CalendarLegend entries={entries} />
    </>
  );
}
