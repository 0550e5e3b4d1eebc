import type { ReactNode } from 'react';
import type { LessonView, StageStep } from '../../domain/lessons/view-types.ts';
import { lessons as words } from '../../messages/lessons.ts';
import { Icon } from '../../ui/icon.tsx';
import { TermList } from './inline.tsx';
import { LessonText } from './lesson-text.tsx';
import type { QuestionSlot } from './question-slot.ts';

/** A lesson by the law of a day: the text, where it stands in the procedure, and the law it can be read by. The same for everybody. */
export function LessonPage({ view, question, notice, end }: { view: LessonView; question: QuestionSlot; notice: ReactNode; end: ReactNode }) {
  return (
    <main className="page lesson-page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={view.course.href}><Icon name="arrow-left" />{view.place}</a>
        <h1>{view.title}</h1>
        <p className="read">{view.summary}</p>
        <p className="sub">{words.minutes(view.minutes)}</p>
      </div>
      <div className="split">
        <article className="flow read lesson">
          {notice}
          {view.otherDay === null ? null : (
            <div className="note strong">
              <p><b>{words.oldLawTitle(view.otherDay)}</b></p>
              <p>{words.oldLaw}</p>
              <p><a className="more" href={view.path}>{words.toNow}</a></p>
            </div>
          )}
          <section className="aims">
            <h2>{words.aims}</h2>
            <ul>{view.aims.map((aim) => <li key={aim}>{aim}</li>)}</ul>
          </section>
          <LessonText nodes={view.nodes} question={question} />
        </article>
        <aside className="stick flow no-print">
          {view.procedure === null ? null : (
            <>
              <h2>{words.where}</h2>
              <StageList stages={view.procedure.stages} />
              <p><a className="more" href={view.procedure.href}>{words.wholeProcedure}</a></p>
            </>
          )}
          <LawSwitch view={view} />
          <p><a className="more" href={`${view.path}/in`}><Icon name="printer" />{words.print}</a></p>
        </aside>
      </div>
      {end}
      <Endnotes view={view} />
      <nav className="row between mt7 no-print" aria-label={words.around}>
        {view.previous === null ? <span /> : <a className="btn line full-sm" href={view.previous.href}>{words.previous(view.previous.title)}</a>}
        {view.next === null ? null : <a className="btn full-sm" href={view.next.href}>{words.next(view.next.title)}<Icon name="arrow-right" /></a>}
      </nav>
    </main>
  );
}

function StageList({ stages }: { stages: readonly StageStep[] }) {
  return (
    <ol className="path hist">
      {stages.map((stage) => (
        <li key={stage.id} className={stage.here ? 'on' : undefined} aria-current={stage.here ? 'step' : undefined}>
          {stage.here ? <><b>{stage.label}</b> <span className="sub">{words.hereNow}</span></> : stage.label}
        </li>
      ))}
    </ol>
  );
}

function LawSwitch({ view }: { view: LessonView }) {
  return (
    <section aria-labelledby="theo-luat">
      <h2 id="theo-luat">{words.law}</h2>
      {view.laws.length === 0 ? <p className="sub">{words.lawSame}</p> : (
        <ul className="law-switch">
          {view.laws.map((law) => <li key={law.href}><a className="act" href={law.href} aria-current={law.current ? 'page' : undefined}>{law.label}</a></li>)}
        </ul>
      )}
    </section>
  );
}

/** What a lesson rests on, and when it was last looked through. */
export function Endnotes({ view }: { view: LessonView }) {
  return (
    <div className="endnotes mt7">
      <TermList terms={view.terms} />
      <section className="sec" aria-labelledby="dieu-khoan">
        <h2 id="dieu-khoan">{words.provisions}</h2>
        <p className="sub no-print">{words.provisionsLead}</p>
        <ul className="cited">{view.provisions.map((one) => <li key={one.href}><a href={one.href}>{one.article}</a></li>)}</ul>
        <p className="sub mt4">{words.checkedOn(view.checkedOn)}</p>
      </section>
    </div>
  );
}
