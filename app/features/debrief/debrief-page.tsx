import { Link } from '@remix-run/react';
import { formatDay, formatDayAndMonth } from '#simulations/law/day.ts';
import type { DebriefView } from '../../domain/debrief/view-types.ts';
import { debrief as words } from '../../messages/debrief.ts';
import type { LoadedDebrief } from '../../use-cases/contracts.ts';
import { miniCase } from '../../messages/mini-case.ts';
import { scoreGuide } from '../../messages/score-guide.ts';
import type { FormState } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { OtherWaysSection, RepairLink } from '../compare/links.tsx';
import { debriefPrintPath, trialsPath } from '../desk/paths.ts';
import { PapersMade } from '../forms/papers-made.tsx';
import { StageMap } from '../map/stage-map.tsx';
import { AdviceSection } from './advice.tsx';
import { Competences } from './competences.tsx';
import { Disagreement } from './disagreement.tsx';
import { DoneRight, Findings } from './findings.tsx';
import { ForkForm } from './fork-form.tsx';
import { GroundsStated, HintsUsed } from './help.tsx';
import { Lanes } from './lanes.tsx';
import { LawfulPath } from './lawful-path.tsx';
import { Regraded } from './regraded.tsx';

interface DebriefPageProps {
  view: DebriefView & Pick<LoadedDebrief, 'watching' | 'regraded' | 'earlier' | 'practice' | 'trial'>;
  /** The form "Tôi không đồng ý" as it came back. */
  disagree: FormState;
  /** It has just been sent. */
  sent: boolean;
}

/** What the law says of a finished case: score in words, what was right, causes, two lanes, the map, and the way back to the fork. */
export function DebriefPage({ view, disagree, sent }: DebriefPageProps) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        {view.trial === null ? <Link className="back" to="/"><Icon name="arrow-left" />{words.back}</Link> : <Link className="back" to={trialsPath(view.trial.draft)}><Icon name="arrow-left" />{words.trial.back}</Link>}
        <h1>{words.title}</h1>
        {view.trial === null ? null : <p>{words.trial.judged(view.trial.revision)}</p>}
        {view.practice === null ? null : <p>{miniCase.judged(view.practice.stage)}</p>}
        <p>{view.scenario.title}. {view.law}. {view.from === view.to ? words.oneDay(formatDay(view.to)) : words.period(formatDayAndMonth(view.from), formatDay(view.to))}</p>
        <Regraded attempt={view.attempt} regraded={view.regraded} earlier={view.earlier} />
      </div>
      <div className="split">
        <div>
          <Result view={view} />
          <DoneRight items={view.doneRight} />
          <Findings view={view} canFork={!view.watching} more={({ id }) => <RepairLink attempt={view.attempt} finding={id} />} />
        </div>
        <aside className="stick" aria-labelledby="bando">
          <h2 id="bando" className="mb4">{words.map}</h2>
          <StageMap view={view.stages} attempt={view.attempt} />
        </aside>
      </div>
      <Lanes rows={view.timeline} findings={view.findings} />
      <LawfulPath steps={view.nearestPath} />
      <PapersMade attempt={view.attempt} papers={view.papers} />
      <Competences items={view.competences} />
      <GroundsStated grounds={view.grounds} />
      <HintsUsed hints={view.hints} />
      <AdviceSection advice={view.advice} />
      <OtherWaysSection attempt={view.attempt} inFamily={view.scenario.inFamily} />
      {view.watching || view.trial !== null ? null : <Disagreement view={view} state={disagree} sent={sent} />}
      <p className="sub mt6 basis">{words.basis} {words.basisWords(view.basis)}. <a href="/cach-cham-diem">{scoreGuide.open}</a></p>
    </main>
  );
}

function Result({ view }: { view: DebriefPageProps['view'] }) {
  const lesson = view.practice?.lesson ?? null;
  const weightiest = view.findings.find((finding) => finding.fork !== null)?.fork ?? null;
  return (
    <section className="sec strong" aria-labelledby="kq">
      <h2 id="kq" className="vh">{words.result}</h2>
      <div className="score">
        <p><b>{view.score}</b> <span className="sub">{words.outOf}</span></p>
        <p>
          {view.verdict}
          <br />
          <span className="sub">{view.findings.length > 0 ? words.mendHint : words.cleanHint}</span>
        </p>
      </div>
      <div className="row mt4">
        {weightiest === null && (lesson !== null || view.trial !== null) ? null : view.watching || weightiest === null
          ? <Link className="btn full-sm" to="/tinh-huong">{words.moreCases}</Link>
          : <ForkForm attempt={view.attempt} fork={weightiest} words={words.retryFrom(formatDayAndMonth(weightiest.day))} main />}
        {lesson === null ? null : <a className="btn line full-sm" href={lesson.href}>{miniCase.backToLesson(lesson.title)}</a>}
        <a className="btn line full-sm" href={debriefPrintPath(view.attempt)}><Icon name="printer" />{words.print}</a>
      </div>
    </section>
  );
}
