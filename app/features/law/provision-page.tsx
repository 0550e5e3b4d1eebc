import { formatDay } from '#simulations/law/day.ts';
import type { UseLink, UsesView } from '../../domain/law/uses-view.ts';
import { library } from '../../messages/hall-questions.ts';
import { lookUp as words } from '../../messages/law.ts';
import { sentenceCase } from '../../messages/sentence-case.ts';
import { TextField } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Meta } from '../../ui/rows.tsx';
import type { CitingAnswer } from '../../use-cases/floor-contracts.ts';
import { answerPath } from '../answers/paths.ts';
import { Sentences, Statements } from './change.tsx';
import { registerPath, TWO_DATES_PATH } from './paths.ts';
import type { HistoryEntry, ProvisionView } from './register-view.ts';

interface ProvisionPageProps {
  view: ProvisionView;
  uses: UsesView;
  /** Answers from workshops that cite it. */
  answers: readonly CitingAnswer[];
  date: { typed: string; error: string | undefined };
}

/** One provision: the wording of the day, how surely it is known, its history, what the law leaves open, and where it is met. */
export function ProvisionPage({ view, uses, answers, date }: ProvisionPageProps) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={registerPath({ on: view.on })}><Icon name="arrow-left" />{words.back}</a>
        <h1>{view.article}</h1>
      </div>
      <div className="split">
        <div>
          <Wording view={view} />
          {view.open.length === 0 ? null : (
            <section className="sec" aria-labelledby="de-mo">
              <h2 id="de-mo">{words.open}</h2>
              {view.open.map((question) => <p key={question} className="note mt3 measure">{question}</p>)}
            </section>
          )}
          <section className="sec" aria-labelledby="lich-su">
            <h2 id="lich-su">{words.history}</h2>
            <ol className="path hist mt4">{view.history.map((entry) => <Entry key={entry.period} entry={entry} />)}</ol>
            <p><a className="more" href={TWO_DATES_PATH}>{words.compareHere}</a></p>
          </section>
          {view.note === null ? null : (
            <section className="sec" aria-labelledby="ghi-chu">
              <h2 id="ghi-chu">{words.note}</h2>
              <p className="measure">{sentenceCase(view.note)}</p>
            </section>
          )}
        </div>
        <aside className="flow">
          <section className="sec strong" aria-labelledby="ngay-khac">
            <h2 id="ngay-khac">{words.otherDay}</h2>
            <form method="get" action={`/tra-cuu/${view.id}`}>
              <TextField kind="digits" className="date-in" name="ngay" label={words.date} hint={words.dateHint} value={date.typed} error={date.error} />
              <p className="mt4"><button className="btn line full-sm" type="submit">{words.otherDayButton}</button></p>
            </form>
          </section>
          <Uses uses={uses} />
          <Answers answers={answers} />
        </aside>
      </div>
      <p className="sub mt6">{words.asOf(formatDay(view.asOf))}</p>
    </main>
  );
}

function Wording({ view }: { view: ProvisionView }) {
  return (
    <section className="sec strong flow wording" aria-labelledby="ban">
      <h2 id="ban">{words.inForceOn(formatDay(view.on))}</h2>
      {view.summary === null ? <p className="note">{view.missing}</p> : <p className="read measure">{view.summary}</p>}
      {view.on > view.asOf ? <p className="note">{words.beyond(formatDay(view.asOf))}</p> : null}
      <Meta
        entries={[
          ...view.statements.map(({ name, words: said }) => [name, said] as const),
          [words.who, view.who],
          [words.stage, view.stage],
          [words.topic, view.topics],
          [words.kind, view.kind],
          [words.instrument, view.instrument],
          [words.confidenceLabel, view.confidence],
          [words.lastVerified, view.verified],
        ]}
      />
    </section>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  return (
    <li className={entry.current ? 'on' : undefined} aria-current={entry.current ? 'true' : undefined}>
      <p><b>{entry.period}</b></p>
      <p className="measure">{entry.summary} <span className="sub">{words.by} {entry.by}.</span></p>
      {entry.change === null ? null : (
        <details className="mt2" open={entry.current}>
          <summary>{words.whatChanged}</summary>
          <Sentences change={entry.change} />
          {entry.change.sentences === null && entry.change.statements.length === 0 ? <p>{words.rewritten}</p> : null}
          <Statements change={entry.change} />
        </details>
      )}
    </li>
  );
}

/** So many links stand open; more unfold. */
const OPEN = 6;

function Uses({ uses }: { uses: UsesView }) {
  const lists = [
    { title: words.taught, links: uses.lessons },
    { title: words.practised, links: uses.scenarios },
    { title: words.asked, links: uses.questions },
    { title: words.papers, links: uses.forms },
    { title: words.procedures, links: uses.procedures },
  ].filter(({ links }) => links.length > 0);
  return (
    <section className="sec" aria-labelledby="o-dau">
      <h2 id="o-dau">{words.usesTitle}</h2>
      {lists.length === 0 ? <p>{words.noUses}</p> : null}
      {lists.map(({ title, links }) => (
        <div key={title} className="mt4">
          <h3>{title}</h3>
          <Links links={links.slice(0, OPEN)} />
          {links.length <= OPEN ? null : (
            <details>
              <summary>{words.more(links.length)}</summary>
              <Links links={links.slice(OPEN)} />
            </details>
          )}
        </div>
      ))}
    </section>
  );
}

function Answers({ answers }: { answers: readonly CitingAnswer[] }) {
  if (answers.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="hoi-dap">
      <h2 id="hoi-dap">{library.onProvision}</h2>
      <ul className="papers">
        {answers.map(({ id, asked, answeredOn, stale }) => (
          <li key={id}><a href={answerPath(id)}>{asked}</a><p className="sub">{library.answeredOn(answeredOn)}.{stale ? ` ${library.stale}.` : ''}</p></li>
        ))}
      </ul>
    </section>
  );
}

function Links({ links }: { links: readonly UseLink[] }) {
  return <ul className="papers">{links.map(({ label, href }) => <li key={href}><a href={href}>{label}</a></li>)}</ul>;
}
