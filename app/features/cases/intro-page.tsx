import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { CASES_COUNTED, ENOUGH_POINTS } from '../../domain/mode-advice.ts';
import { ATTEMPT_MODES } from '../../domain/roles.ts';
import type { AttemptMode } from '../../domain/roles.ts';
import { caseFilter as filterWords, roleTracks } from '../../messages/library.ts';
import { modes } from '../../messages/modes.ts';
import { scoreGuide } from '../../messages/score-guide.ts';
import { exercise } from '../../messages/sharing.ts';
import { variants } from '../../messages/variants.ts';
import { home, intro as words } from '../../messages/vi.ts';
import type { AttemptCard, ScenarioIntro } from '../../use-cases/contracts.ts';
import { OptionGroup } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Meta } from '../../ui/rows.tsx';
import { exercisePath } from '../authoring/sharing-paths.ts';
import { debriefPath, deskPath } from '../desk/paths.ts';
import { openAttempt } from './library-page.tsx';

/** A case before it begins: what it is about, what one learns, how to work it; nothing of how it is solved. */
export function IntroPage({ scenario, teaches, refusal, notice }: { scenario: ScenarioIntro; teaches: boolean; refusal: string | null; notice: ReactNode }) {
  const open = openAttempt(scenario.attempts);
  const offersVariants = scenario.offersVariants && scenario.attempts.length > 0;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <Link className="back" to="/tinh-huong"><Icon name="arrow-left" />{words.back}</Link>
        <h1>{scenario.title}</h1>
        <p className="read">{scenario.summary}</p>
      </div>
      {notice}
      {refusal === null ? null : <div className="mb5" role="alert"><Notice title={refusal}>{null}</Notice></div>}
      <div className="split">
        <div>
          {open === undefined ? null : <p className="mb5"><Link className="btn full-sm" to={deskPath(open.id)}>{words.continue}<Icon name="arrow-right" /></Link></p>}
          <section className="sec strong" aria-labelledby="muc-tieu">
            <h2 id="muc-tieu">{words.aims}</h2>
            <ul className="facts">{scenario.aims.map((aim) => <li key={aim}>{aim}</li>)}</ul>
          </section>
          <section className="sec" aria-labelledby="bat-dau">
            <h2 id="bat-dau">{words.mode}</h2>
            <Form method="post">
              <OptionGroup
                kind="radio"
                name="mode"
                label={words.mode}
                hideLabel
                hint={modes.advice[scenario.advice.reason](CASES_COUNTED, ENOUGH_POINTS)}
                options={ATTEMPT_MODES.map((mode) => modeOption(mode, scenario.advice.mode))}
                values={[scenario.advice.mode]}
              />
              <p className="mt5"><button className={open === undefined ? 'btn full-sm' : 'btn line full-sm'} type="submit">{open === undefined ? words.start : words.again}</button></p>
              {offersVariants ? <p className="mt4"><button className="btn line full-sm" type="submit" name="variant" value="1">{variants.start}</button></p> : null}
              {offersVariants ? <p className="sub mt4">{variants.startWords}</p> : null}
            </Form>
          </section>
          <Attempts attempts={scenario.attempts} />
        </div>
        <aside className="flow">
          <section className="sec strong" aria-labelledby="ve-ca">
            <h2 id="ve-ca">{words.facts}</h2>
            <Meta
              entries={[
                [words.place, scenario.commune],
                [words.period, words.periodFrom(formatDay(scenario.opensOn))],
                [words.minutes, words.about(scenario.minutes)],
                [words.difficulty, scenario.difficulty],
                [filterWords.role, roleTracks[scenario.role]],
              ]}
            />
          </section>
          <section className="sec" aria-labelledby="cach-lam">
            <h2 id="cach-lam">{words.how}</h2>
            <p>{words.howWords}</p>
            <p><a href="/cach-cham-diem">{scoreGuide.open}</a></p>
            {teaches ? <p><a href={exercisePath(scenario.id)}>{exercise.onPaper}</a></p> : null}
          </section>
        </aside>
      </div>
    </main>
  );
}

/** A mode in plain words; the advised one says so, and stands chosen. */
function modeOption(mode: AttemptMode, advised: AttemptMode) {
  return { value: mode, label: mode === advised ? `${modes[mode]} (${modes.advised})` : modes[mode], hint: modes[`${mode}Hint`] };
}

function Attempts({ attempts }: { attempts: readonly AttemptCard[] }) {
  if (attempts.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="cac-luot">
      <h2 id="cac-luot">{words.mine}</h2>
      <table className="tbl stack">
        <thead><tr><th scope="col">{words.started}</th><th scope="col">{words.state}</th><th scope="col">{words.open}</th></tr></thead>
        <tbody>
          {attempts.map((attempt) => (
            <tr key={attempt.id}>
              <td data-l={words.started}>{formatDay(dayOf(attempt.startedAt.slice(0, 10)))}</td>
              <td data-l={words.state}>{attempt.status === 'open' ? `${words.inProgress} ${formatDay(attempt.day)}` : `${home.scoreOf(attempt.score ?? '')}, ${attempt.passed === true ? home.passed : home.notPassed}`}</td>
              <td>
                {attempt.status === 'open'
                  ? <Link className="back" to={deskPath(attempt.id)}>{words.toDesk}</Link>
                  : <Link className="back" to={debriefPath(attempt.id)}>{words.toDebrief}</Link>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
