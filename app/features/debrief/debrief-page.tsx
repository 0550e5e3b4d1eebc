import { Link } from '@remix-run/react';
import { formatDay, formatDayAndMonth } from '#simulations/law/day.ts';
import type { DebriefView, DoneRightView } from '../../domain/debrief/view-types.ts';
import { debrief as words } from '../../messages/debrief.ts';
import type { LoadedDebrief } from '../../use-cases/contracts.ts';
import { miniCase } from '../../messages/mini-case.ts';
import { scoreGuide } from '../../messages/score-guide.ts';
import type { FormState } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OtherWaysSection } from '../compare/links.tsx';
import { debriefPrintPath, trialsPath } from '../desk/paths.ts';
import { PapersMade } from '../forms/papers-made.tsx';
import { StageMap } from '../map/stage-map.tsx';
import { AdviceSection } from './advice.tsx';
import { Competences } from './competences.tsx';
import { Disagreement } from './disagreement.tsx';
import { FindingArticle } from './finding.tsx';
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
          <Findings view={view} />
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

/** More of them would bury the findings. */
const SHOWN_AT_ONCE = 5;

function DoneRight({ items }: { items: readonly DoneRightView[] }) {
  const [shown, folded] = [items.slice(0, SHOWN_AT_ONCE), items.slice(SHOWN_AT_ONCE)];
  return (
    <section className="sec" aria-labelledby="tot">
      <h2 id="tot">{words.doneRight}</h2>
      {items.length === 0 ? <p className="empty">{words.nothingRight}</p> : <RightList items={shown} />}
      {folded.length === 0 ? null : (
        <details>
          <summary>{words.moreRight(folded.length)}</summary>
          <RightList items={folded} />
        </details>
      )}
    </section>
  );
}

function RightList({ items }: { items: readonly DoneRightView[] }) {
  return (
    <ul className="right-list">
      {items.map((item, index) => (
        <li key={index}>
          <span className="sev ok">{item.label}</span>
          {item.on === null ? null : (
            <span className="sub right-when">
              {item.due === null ? words.onDay(formatDayAndMonth(item.on)) : words.inTime(formatDayAndMonth(item.on), formatDayAndMonth(item.due))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Findings({ view }: { view: DebriefPageProps['view'] }) {
  if (view.findings.length === 0) {
    return (
      <section className="mt7" aria-labelledby="loi">
        <h2 id="loi">{words.noFindings}</h2>
        <div className="mt4"><Notice kind={view.passed ? 'done' : 'plain'}><p>{view.passed ? words.noFindingsWords : words.tooLittleDone}</p></Notice></div>
      </section>
    );
  }
  return (
    <section className="mt7" aria-labelledby="loi">
      <h2 id="loi">{view.findingsHeading}</h2>
      <div className="mt4">
        {view.findings.map((finding) => <FindingArticle key={finding.id} attempt={view.attempt} finding={finding} canFork={!view.watching} />)}
      </div>
    </section>
  );
}
