import type { ReactNode } from 'react';
import type { BeforeAfterView, DeadlineView, FigureView, MapPartView, PaperView, PracticeView, QuoteView, WordingSide } from '../../domain/lessons/view-types.ts';
import { paper as paperWords } from '../../messages/desk.ts';
import { lessons as words } from '../../messages/lessons.ts';
import { miniCase } from '../../messages/mini-case.ts';
import { Calendar, CalendarLegend } from '../../ui/calendar.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Meta } from '../../ui/rows.tsx';
import { MapSvg } from '../map/map-svg.tsx';
import { MapWords } from '../map/map-words.tsx';
import { WritingRoom } from './printed-question.tsx';

/** A provision as the register words it. */
export function Quote({ view }: { view: QuoteView }) {
  return (
    <div className="cite-body quote">
      <p><b><a href={view.href}>{view.article}</a></b>{view.differs ? <mark className="differs"> ({words.differs})</mark> : null}</p>
      <p>{view.summary ?? view.missing}</p>
      <Meta entries={[[words.instrument, view.instrument], [words.applies, view.applies], [words.verified, view.verified]]} />
    </div>
  );
}

/** A term counted on the calendar. */
export function Deadline({ view }: { view: DeadlineView }) {
  return (
    <section className="worked">
      <h3>{view.title}</h3>
      <p className="big">{view.due}</p>
      <p>{view.term} (<a href={view.href}>{view.article}</a>)</p>
      <Calendar caption={view.caption} weeks={view.weeks} />
      <CalendarLegend entries={[{ mark: 'start', words: words.legendStart }, { mark: 'off', words: words.legendOff }, { mark: 'due', words: words.legendDue }]} />
      {view.steps.length === 0 ? null : <><h4>{words.deadlineSteps}</h4><ol>{view.steps.map((step) => <li key={step}>{step}</li>)}</ol></>}
    </section>
  );
}

/** Two wordings of a provision around the day of an amendment. */
export function BeforeAfter({ view }: { view: BeforeAfterView }) {
  return (
    <section className="amended">
      <p className="sub"><a href={view.href}>{view.article}</a></p>
      <div className="vs">
        <Wording side={view.before} className="old" />
        <Wording side={view.after} />
      </div>
    </section>
  );
}

function Wording({ side, className }: { side: WordingSide; className?: string }) {
  return (
    <div className={className}>
      <p className="sub">{side.when}</p>
      {side.term === null ? null : <p className="big">{side.term}</p>}
      <p>{side.summary}</p>
      {side.by === null ? null : <p className="sub">{side.by}</p>}
      {side.care === null ? null : <p><b>{side.care}</b></p>}
    </div>
  );
}

/** The part of a procedure's map, and the same in words. */
export function MapPart({ view, flat }: { view: MapPartView; flat: boolean }) {
  const told = <MapWords places={view.places.map((place) => ({ ...place, folded: false }))} debrief="" />;
  return (
    <section className="map-part">
      <h3>{view.title}</h3>
      <div className="map-scroll" role="region" aria-label={view.region} tabIndex={0}><MapSvg map={view.map} debrief="" /></div>
      {flat ? told : <details><summary>{words.mapInWords}</summary>{told}</details>}
      {flat ? null : <p><a className="more" href={view.href}>{words.mapWhole(view.procedure)}</a></p>}
    </section>
  );
}

/** A paper as a citizen or an office writes it (Nghị định 30/2020/NĐ-CP). */
export function Paper({ view, children }: { view: PaperView; children: ReactNode }) {
  return (
    <article className="doc small" aria-label={view.title}>
      <div className="doc-head one">
        <div>
          <b>{paperWords.country} <span className="nb">{paperWords.country2}</span></b>
          <b><span className="u">{paperWords.motto}</span></b>
          {view.placeAndDate === null ? null : <span className="date">{view.placeAndDate}</span>}
        </div>
      </div>
      <p className="doc-title">{view.title}</p>
      {view.to === null ? null : <p>{words.paperTo(view.to)}</p>}
      {children}
      {view.from === null ? null : <p className="paper-sign">{view.from}</p>}
    </article>
  );
}

/** A mini-case to work at the desk. */
export function MiniCase({ view, flat, children }: { view: PracticeView; flat: boolean; children: ReactNode }) {
  return (
    <section className="practice" aria-label={flat ? words.task : words.practice}>
      {flat ? <h3>{words.task}</h3> : null}
      {children}
      {flat ? null : <p className="sub">{miniCase.partOf(view.title, view.stage)}</p>}
      {flat ? <><WritingRoom label={words.writeTask} /><p className="sub">{miniCase.openAt(view.title, view.stage, view.href.replace(/\?.*$/, ''))}</p></> : <p className="no-print"><a className="btn full-sm" href={view.href}>{miniCase.open}<Icon name="arrow-right" /></a></p>}
    </section>
  );
}

export function Callout({ kind, children }: { kind: 'note' | 'care' | 'law'; children: ReactNode }) {
  return (
    <div className={kind === 'note' ? 'note' : 'note strong'}>
      <p><b>{words.callouts[kind]}</b></p>
      {children}
    </div>
  );
}

export function Figure({ view }: { view: FigureView }) {
  return (
    <figure className="figure">
      <img src={view.src} alt={view.alt} loading="lazy" />
      {view.caption === null ? null : <figcaption>{view.caption}</figcaption>}
    </figure>
  );
}
