import { formatDayAndMonth } from '#simulations/law/day.ts';
import { MOST_CASES } from '../../domain/offline/pack.ts';
import { debrief } from '../../messages/debrief.ts';
import { offline as words } from '../../messages/offline.ts';
import { offlinePages as pageWords } from '../../messages/offline-pages.ts';
import { AdviceSection } from '../debrief/advice.tsx';
import { Competences } from '../debrief/competences.tsx';
import { DoneRight, Findings } from '../debrief/findings.tsx';
import { ForkForm } from '../debrief/fork-form.tsx';
import { GroundsStated, HintsUsed } from '../debrief/help.tsx';
import { Lanes } from '../debrief/lanes.tsx';
import { LawfulPath } from '../debrief/lawful-path.tsx';
import { debriefPath } from '../desk/paths.ts';
import { PapersMade } from '../forms/papers-made.tsx';
import type { ResultView, StatusView } from './offline-view.ts';
import { DEVICE_PATH } from './paths.ts';
import { Status } from './status.tsx';

/** What the grader on the device says of a case that was handed in: as on the server, without what only the server works out. */
export function ResultPage({ status, view }: { status: StatusView; view: ResultView }) {
  const { core, attempt, refused, older, differs, forked, canFork } = view;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.resultOf(core.scenario.title)}</h1>
        <p>{core.law}. {refused ? words.caseRefused : attempt === null ? words.resultWaits : differs ? words.caseDiffers : words.resultSent}</p>
        {older ? <p>{words.caseOlder}</p> : null}
        {forked ? <p>{words.caseForked}</p> : null}
      </div>
      <Status view={status} />
      <Verdict view={view} />
      <DoneRight items={core.doneRight} />
      <Findings view={core} canFork={canFork} />
      <Lanes rows={core.timeline} findings={core.findings} />
      <LawfulPath steps={core.nearestPath} />
      <PapersMade attempt={core.attempt} papers={core.papers} />
      <Competences items={core.competences} />
      <GroundsStated grounds={core.grounds} />
      <HintsUsed hints={core.hints} />
      <AdviceSection advice={core.advice} />
      <section className="sec mt6" aria-label={pageWords.onlyOnline}>
        <p className="measure">{pageWords.onlyOnline} {attempt === null ? pageWords.afterSending : ''}</p>
        <p className="row mt4">
          {/* Named as a page of its own, so that it is asked of the server. */}
          {attempt === null ? null : <a className="btn line full-sm" href={debriefPath(attempt)} target="_self">{words.toServer}</a>}
          <a className="btn text" href={DEVICE_PATH}>{words.home}</a>
        </p>
      </section>
    </main>
  );
}

function Verdict({ view: { core, canFork, refusal } }: { view: ResultView }) {
  const weightiest = core.findings.find(({ fork }) => fork !== null)?.fork ?? null;
  return (
    <section className="sec strong" aria-labelledby="kq">
      <h2 id="kq" className="vh">{pageWords.result}</h2>
      {refusal === null ? null : <p className="note mb5" role="alert">{refusal}</p>}
      <div className="score">
        <p><b>{core.score}</b> <span className="sub">{debrief.outOf}</span></p>
        <p>{core.verdict}</p>
      </div>
      <div className="row mt4">
        {weightiest === null || !canFork ? null : <ForkForm attempt={core.attempt} fork={weightiest} words={debrief.retryFrom(formatDayAndMonth(weightiest.day))} main />}
      </div>
      {canFork || core.forks.length === 0 ? null : <p className="sub">{pageWords.forkFull(MOST_CASES)}</p>}
    </section>
  );
}
