import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { ActOffer } from '#simulations/desk/view-types.ts';
import { formatDayAndMonth, isoOf } from '#simulations/law/day.ts';
import { desk as words } from '../../messages/desk.ts';
import { hallStop } from '../../messages/hall-map.ts';
import { miniCase } from '../../messages/mini-case.ts';
import { lowerCase } from '../../messages/sentence-case.ts';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ActList } from './act-list.tsx';
import { ActPanel } from './act-panel.tsx';
import type { DeskAnswer } from './answer.ts';
import { CrewPanel } from './crew-panel.tsx';
import { BooksColumn } from './books-column.tsx';
import { CaseColumn } from './case-column.tsx';
import { StopForm, StopQuestion } from './fatal-stop.tsx';
import { Happenings } from './happenings.tsx';
import { Hints } from './hints.tsx';
import type { DeskPageView } from './page-view.ts';
import { FinishedStages, Remarks } from './remarks.tsx';
import { debriefPath, submitPath, trialsPath } from './paths.ts';
import { useArrival } from './use-arrival.ts';

interface DeskPageProps {
  view: DeskPageView;
  /** The act whose form is open. */
  offer: ActOffer | null;
  query: string;
  answer: DeskAnswer;
}

/** The desk: the case on the left, what happens now in the middle, the clock and the books on the right; three tabs on a phone. */
export function DeskPage({ view, offer, query, answer }: DeskPageProps) {
  const open = view.attempt.status === 'open' && !view.attempt.watching;
  useArrival(answer);
  return (
    <main id="noi-dung" tabIndex={-1}>
      <CaseBar view={view} open={open} />
      <div className="desk">
        <span id="xem-ho-so" /><span id="xem-viec" /><span id="xem-so" />
        <nav className="desk-tabs" aria-label={words.tabs}>
          <a href="#xem-ho-so">{words.tabCase}</a>
          <a href="#xem-viec">{words.tabNow}</a>
          <a href="#xem-so">{words.tabBooks}</a>
        </nav>
        <CaseColumn view={view} canAct={open} />
        <div className="col col-now">
          {view.attempt.crew === null ? null : <CrewPanel attempt={view.attempt.id} crew={view.attempt.crew} formOpen={offer !== null || answer.stop !== null} />}
          {answer.conflict ? <div className="mb5" role="alert"><Notice title={words.conflictTitle}><p>{words.conflict}</p></Notice></div> : null}
          {offer === null && answer.refusal !== null ? <div className="mb5" role="alert"><Notice title={answer.refusal}>{null}</Notice></div> : null}
          {view.attempt.trial?.isOutdated === true ? <div className="mb5"><Notice><p>{words.trial.newer} <Link to={trialsPath(view.attempt.trial.draft)}>{words.trial.toTrials}</Link></p></Notice></div> : null}
          {view.attempt.olderVersion ? <div className="mb5"><Notice><p>{words.olderVersion}</p></Notice></div> : null}
          {view.stop === null ? null : <div className="mb5"><Notice kind="done" title={hallStop.title}><p>{hallStop.words(view.stop.label)} <a href={`/lop/${view.stop.code}`}>{hallStop.room}</a></p></Notice></div>}
          <Happenings view={view} />
          <Remarks remarks={view.remarks} />
          <FinishedStages stages={view.stages} />
          {open ? <Hints view={view} formOpen={offer !== null || answer.stop !== null} /> : null}
          {open ? <WhatToDo view={view} offer={offer} query={query} answer={answer} /> : <ClosedDesk view={view} />}
        </div>
        <BooksColumn view={view} canAct={open} />
        <NextBar view={view} doing={offer?.label ?? answer.stop?.label ?? null} />
      </div>
    </main>
  );
}

function WhatToDo({ view, offer, query, answer }: DeskPageProps): ReactNode {
  const { stop } = answer;
  if (offer === null && stop !== null) {
    return (
      <StopForm attempt={view.attempt.id} seq={view.attempt.seq} act={stop.act} label={stop.label}>
        <StopQuestion stop={stop.asked} state={answer.form} />
      </StopForm>
    );
  }
  if (offer === null) return <ActList key={query} view={view} query={query} wait={answer.form} />;
  return <ActPanel key={offer.key} attempt={view.attempt} offer={offer} answer={answer} />;
}

function CaseBar({ view, open }: { view: DeskPageView; open: boolean }) {
  const { practice, trial } = view.attempt;
  return (
    <div className="case-bar">
      <div>
        <h1>{view.title}</h1>
        <p className={practice === null && trial === null ? 'sub mode' : 'sub'}>
          {modeWords(view.attempt)}
          {view.attempt.forkedFrom === null ? null : `${practice === null ? '.' : ''} ${words.forkedFrom(formatDayAndMonth(view.attempt.forkedFrom.day))}`}
        </p>
        {open && view.attempt.mode !== 'exam' ? <a className="btn text" href={`/tra-cuu?ngay=${isoOf(view.today)}`} target="_blank" rel="noopener">{words.lookUp}</a> : null}
        {open && (view.attempt.crew?.handingInWaits ?? null) === null ? <Link className="btn line" to={submitPath(view.attempt.id)}>{words.submit}</Link> : null}
        <Link className="btn text" to={trial === null ? '/' : trialsPath(trial.draft)}>{words.pause}</Link>
      </div>
    </div>
  );
}

/** How the case is worked: in a mode, one stage of it, or as the trial of a draft. */
function modeWords({ mode, practice, trial }: DeskPageView['attempt']): string {
  if (trial !== null) return words.trial.mode(trial.revision);
  return practice === null ? words.modes[mode] : miniCase.onDesk(practice.stage, practice.hasBefore);
}

function ClosedDesk({ view }: { view: DeskPageView }) {
  return (
    <section id="viec-lam" className="flow">
      <Notice><p>{view.attempt.status === 'submitted' ? words.submittedAlready : words.watching}</p></Notice>
      {view.attempt.status === 'submitted' ? <p><Link className="btn full-sm" to={debriefPath(view.attempt.id)}>{words.toDebrief}</Link></p> : null}
    </section>
  );
}

/** On a phone the next thing to do is always one tap away. */
function NextBar({ view, doing }: { view: DeskPageView; doing: string | null }) {
  if (view.attempt.status === 'submitted' || view.attempt.watching) return null;
  const text = doing === null ? words.nextStep : words.nextForm(lowerCase(doing));
  return (
    <a className="next" href={doing === null ? '#viec-lam' : '#giay-dang-lap'}>
      <span>{text}</span>
      <Icon name="arrow-right" />
    </a>
  );
}
