import { formatDay, isoOf } from '#simulations/law/day.ts';
import { lookUp as words } from '../../messages/law.ts';
import { sentenceCase } from '../../messages/sentence-case.ts';
import { TextField } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Meta } from '../../ui/rows.tsx';
import type { ProvisionView } from './register-view.ts';

interface ProvisionPageProps {
  view: ProvisionView;
  date: { typed: string; error: string | undefined };
}

/** One provision: the wording of the day, how surely it is known, its history, and what the law leaves open. */
export function ProvisionPage({ view, date }: ProvisionPageProps) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={`/tra-cuu?ngay=${isoOf(view.on)}`}><Icon name="arrow-left" />{words.back}</a>
        <h1>{view.article}</h1>
      </div>
      <section className="sec strong flow" aria-labelledby="ban">
        <h2 id="ban">{words.inForceOn(formatDay(view.on))}</h2>
        {view.summary === null ? <p className="note">{words.notInForce(formatDay(view.on))}</p> : <p className="read measure">{view.summary}</p>}
        <Meta
          entries={[
            [words.term, view.term],
            [words.who, view.who],
            [words.stage, view.stage],
            [words.instrument, view.instrument],
            [words.verified, view.verified],
          ]}
        />
      </section>
      {view.open.length === 0 ? null : (
        <section className="sec" aria-labelledby="de-mo">
          <h2 id="de-mo">{words.open}</h2>
          {view.open.map((question) => <p key={question} className="note mt3">{question}</p>)}
        </section>
      )}
      <section className="sec" aria-labelledby="lich-su">
        <h2 id="lich-su">{words.history}</h2>
        <ol className="path hist mt4">
          {view.history.map((version) => (
            <li key={version.period} className={version.current ? 'on' : undefined} aria-current={version.current ? 'true' : undefined}>
              <b>{version.period}</b>
              <br />
              {version.summary} <span className="sub">{words.by} {version.by}.</span>
            </li>
          ))}
        </ol>
      </section>
      {view.note === null ? null : (
        <section className="sec" aria-labelledby="ghi-chu">
          <h2 id="ghi-chu">{words.note}</h2>
          <p>{sentenceCase(view.note)}</p>
        </section>
      )}
      <section className="sec" aria-labelledby="ngay-khac">
        <h2 id="ngay-khac">{words.otherDay}</h2>
        <form method="get" action={`/tra-cuu/${view.id}`}>
          <TextField kind="digits" className="date-in" name="ngay" label={words.date} hint={words.dateHint} value={date.typed} error={date.error} />
          <p className="mt4"><button className="btn line full-sm" type="submit">{words.otherDayButton}</button></p>
        </form>
      </section>
      <p className="sub mt6">{words.asOf(formatDay(view.asOf))}</p>
    </main>
  );
}
