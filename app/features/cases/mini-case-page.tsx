import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { formatDay } from '#simulations/law/day.ts';
import { miniCase as words } from '../../messages/mini-case.ts';
import { home, intro } from '../../messages/vi.ts';
import type { MiniCaseIntro } from '../../use-cases/mini-case-contracts.ts';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Meta } from '../../ui/rows.tsx';
import { debriefPath, deskPath } from '../desk/paths.ts';
import { openAttempt } from './library-page.tsx';

/** A mini-case before it begins: which stage, what one is to do, and that everything before it is done. */
export function MiniCasePage({ view, refusal, notice }: { view: MiniCaseIntro; refusal: string | null; notice: ReactNode }) {
  const open = openAttempt(view.attempts);
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <Link className="back" to={view.lesson?.href ?? '/tinh-huong'} reloadDocument={view.lesson !== null}>
          <Icon name="arrow-left" />{view.lesson === null ? intro.back : words.backToLesson(view.lesson.title)}
        </Link>
        <h1>{words.heading(view.stage.label)}</h1>
        <p className="read">{view.summary}</p>
      </div>
      {notice}
      {refusal === null ? null : <div className="mb5" role="alert"><Notice title={refusal}>{null}</Notice></div>}
      <div className="split">
        <div>
          <section className="sec strong flow" aria-labelledby="viec">
            <h2 id="viec">{words.task}</h2>
            {(view.lesson?.aim ?? []).map((text) => <p key={text}>{text}</p>)}
            <p>{view.hasBefore ? words.before : words.fromStart}</p>
            <p>{words.ending} {words.help}</p>
            {open === undefined ? null : <p><Link className="btn full-sm" to={deskPath(open.id)}>{words.continue}<Icon name="arrow-right" /></Link></p>}
            <Form method="post">
              <p><button className={open === undefined ? 'btn full-sm' : 'btn line full-sm'} type="submit">{view.attempts.length === 0 ? words.start : words.again}</button></p>
            </Form>
          </section>
          <Done view={view} />
        </div>
        <aside className="flow">
          <section className="sec strong" aria-labelledby="ve-ca">
            <h2 id="ve-ca">{words.about}</h2>
            <Meta
              entries={[
                [words.case, view.title],
                [words.stage, view.stage.label],
                [words.period, formatDay(view.from)],
                [words.minutes, words.minutesWords],
              ]}
            />
          </section>
          <section className="sec" aria-labelledby="ca-lon">
            <h2 id="ca-lon">{words.whole}</h2>
            <p><Link className="more" to={`/tinh-huong/${view.scenario}`}>{words.toWhole(view.title)}</Link></p>
          </section>
        </aside>
      </div>
    </main>
  );
}

function Done({ view }: { view: MiniCaseIntro }) {
  const done = view.attempts.filter(({ status }) => status === 'submitted');
  if (done.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="cac-luot">
      <h2 id="cac-luot">{intro.mine}</h2>
      <ul className="papers">
        {done.map((attempt) => (
          <li key={attempt.id}><Link to={debriefPath(attempt.id)}>{home.scoreOf(attempt.score ?? '')} <span className="sub">{attempt.passed === true ? home.passed : home.notPassed}</span></Link></li>
        ))}
      </ul>
    </section>
  );
}
