import { Link } from '@remix-run/react';
import { formatDay, weekdayName } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import type { StepView } from '../../domain/learning/view-types.ts';
import { contests } from '../../messages/contests.ts';
import { learning } from '../../messages/learning.ts';
import { corner } from '../../messages/refreshers.ts';
import { home as words, signIn } from '../../messages/vi.ts';
import { sentenceCase } from '../../messages/sentence-case.ts';
import type { AttemptCard, ResumeList } from '../../use-cases/contracts.ts';
import { Icon } from '../../ui/icon.tsx';
import { debriefPath, deskPath } from '../desk/paths.ts';
import { MINE } from '../learning/paths.ts';
import { CORNER } from '../refreshers/paths.ts';

/** For whoever comes by: what this is, and the way in. */
export function WelcomePage() {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.welcomeTitle}</h1>
        <p className="read">{words.welcome}</p>
      </div>
      <p><a className="btn full-sm" href="/dang-nhap">{signIn.title}<Icon name="arrow-right" /></a></p>
      <section className="sec mt7" aria-labelledby="ba-buoc">
        <h2 id="ba-buoc">{words.preview}</h2>
        <ol className="path mt4">
          {words.previewSteps.map((step) => <li key={step}>{step}</li>)}
        </ol>
        <p><a href="/tra-cuu">{words.lookUp}</a></p>
      </section>
    </main>
  );
}

interface HomePageProps {
  name: string;
  today: Day;
  resume: ResumeList;
  /** The lesson to go on with; null for who has not begun to read, or is done. */
  reading: StepView | null;
  /** How many refreshers are left today. */
  refreshers: number;
  /** A case nobody has begun yet, for the one who does not know where to begin. */
  suggestion: { id: string; title: string; summary: string } | null;
}

/** The learning corner: what to do now. One filled button: the case in hand, or the next one. */
export function HomePage({ name, today, resume, reading, refreshers, suggestion }: HomePageProps) {
  const [current, ...others] = resume.open;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.hello(name)}</h1>
        <p>{words.today(weekdayName(today), formatDay(today))} {opening(resume.open.length)}</p>
      </div>
      <div className="split">
        <div>
          {current === undefined ? null : <Current attempt={current} />}
          {reading === null ? null : (
            <section className={current === undefined ? 'sec strong' : 'sec'} aria-labelledby="doc-tiep">
              <h2 id="doc-tiep">{learning.onHome}</h2>
              <p><a className="more" href={reading.href}>{reading.title}</a></p>
              <p className="sub">{reading.why} <a href={MINE}>{learning.toMine}</a></p>
            </section>
          )}
          {others.length === 0 ? null : (
            <section className="sec" aria-labelledby="ca-khac">
              <h2 id="ca-khac">{words.others}</h2>
              <ul className="papers">
                {others.map((attempt) => (
                  <li key={attempt.id}><Link to={deskPath(attempt.id)}>{attempt.title} <span className="sub">{words.inCase(caseDay(attempt.day))}</span></Link></li>
                ))}
              </ul>
            </section>
          )}
          {suggestion === null ? null : (
            <section className={current === undefined && reading === null ? 'sec strong flow' : 'sec flow'} aria-labelledby="bat-dau">
              <h2 id="bat-dau">{words.startTitle}</h2>
              <p className="big-title">{suggestion.title}</p>
              <p className="measure">{suggestion.summary}</p>
              <p className="row">
                <Link className={current === undefined ? 'btn full-sm' : 'btn line full-sm'} to={`/tinh-huong/${suggestion.id}`}>{words.toIntro}</Link>
                <Link className="btn text" to="/tinh-huong">{words.allCases}</Link>
              </p>
            </section>
          )}
          <Finished attempts={resume.submitted} />
        </div>
        <aside className="flow">
          <section className="sec" aria-labelledby="on-lai">
            <h2 id="on-lai">{corner.todayTitle}</h2>
            <p><a className="more" href={CORNER}>{refreshers === 0 ? corner.todayNone : corner.now.refresher(refreshers)}</a></p>
          </section>
          {resume.classes.length === 0 ? null : (
            <section className="sec strong" aria-labelledby="lop-hoc">
              <h2 id="lop-hoc">{words.classTitle}</h2>
              {resume.classes.map((course) => (
                <div key={course.id} className="tight">
                  <p><b>{course.title}</b></p>
                  {course.seatCode === null ? null : (
                    <>
                      <p>{words.seat(course.seatCode)}</p>
                      <p className="sub">{words.seatHint}</p>
                    </>
                  )}
                </div>
              ))}
            </section>
          )}
          <section className="sec" aria-labelledby="luat">
            <h2 id="luat">{words.lookUpTitle}</h2>
            <ul className="papers"><li><a href="/tra-cuu">{words.lookUp}</a></li></ul>
          </section>
        </aside>
      </div>
    </main>
  );
}

function opening(count: number): string {
  if (count === 0) return words.nothingOpen;
  return count === 1 ? words.onOpen : words.openMany(count);
}

function caseDay(day: Day): string {
  return `${weekdayName(day)}, ${formatDay(day)}`;
}

function Current({ attempt }: { attempt: AttemptCard }) {
  return (
    <section className="sec strong flow" aria-labelledby="tiep">
      <h2 id="tiep">{words.continueTitle}</h2>
      <p className="big-title">{attempt.title}</p>
      <p className="measure">{words.inCase(caseDay(attempt.day))} {attempt.last}</p>
      <p><Link className="btn full-sm" to={deskPath(attempt.id)}>{words.toDesk}<Icon name="arrow-right" /></Link></p>
    </section>
  );
}

function Finished({ attempts }: { attempts: readonly AttemptCard[] }) {
  return (
    <section className="sec" aria-labelledby="da-nop">
      <h2 id="da-nop">{words.finishedTitle}</h2>
      {attempts.length === 0 ? <p className="empty">{words.finishedEmpty}</p> : (
        <ul className="papers">
          {attempts.map((attempt) => (
            <li key={attempt.id}><Link to={debriefPath(attempt.id)}>{attempt.title} <span className="sub">{sentenceCase(outcome(attempt))}{attempt.answered ? `. ${contests.answeredLine}` : ''}</span></Link></li>
          ))}
        </ul>
      )}
    </section>
  );
}

function outcome(attempt: AttemptCard): string {
  const verdict = attempt.passed === true ? words.passed : words.notPassed;
  return attempt.score === null ? verdict : `${verdict}, ${words.scoreOf(attempt.score)}`;
}
