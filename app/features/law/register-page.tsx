import { formatDay, isoOf } from '#simulations/law/day.ts';
import { lookUp as words } from '../../messages/law.ts';
import { TextField } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { forms } from '../../messages/forms.ts';
import { formListPath } from '../forms/paths.ts';
import { provisionPath } from './citation.tsx';
import type { RegisterQuery, RegisterView } from './register-view.ts';

interface RegisterPageProps {
  view: RegisterView;
  query: RegisterQuery;
  /** The date as typed, and what is wrong with it. */
  date: { typed: string; error: string | undefined };
}

function listPath(query: Partial<RegisterQuery>): string {
  const search = new URLSearchParams();
  if (query.words) search.set('tim', query.words);
  if (query.stage) search.set('giai-doan', query.stage);
  if (query.instrument) search.set('van-ban', query.instrument);
  if (query.on !== undefined) search.set('ngay', isoOf(query.on));
  if (query.page !== undefined && query.page > 1) search.set('trang', String(query.page));
  return `/tra-cuu?${search.toString()}#kq`;
}

/** The law register: by words, stage, instrument and date. Works without script. */
export function RegisterPage({ view, query, date }: RegisterPageProps) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <form action="/tra-cuu#kq" method="get" role="search">
        <div className="f-row">
          <TextField kind="search" name="tim" label={words.search} hint={words.searchHint} value={query.words} />
          <TextField kind="digits" className="date-in" name="ngay" label={words.date} hint={words.dateHint} value={date.typed} error={date.error} />
        </div>
        <p className="row mt4"><button className="btn full-sm" type="submit"><Icon name="search" />{words.button}</button></p>
      </form>
      <div className="split mt7">
        <section className="sec strong" aria-labelledby="kq">
          <h2 id="kq">{view.heading}</h2>
          <p className="sub">{view.found}</p>
          <ul className="provisions">
            {view.rows.map((row) => (
              <li key={row.id}>
                <h3><a href={provisionPath(row.id, view.on)}>{row.article}</a></h3>
                <p className="measure">{row.summary}</p>
              </li>
            ))}
          </ul>
          <Pages view={view} query={query} />
        </section>
        <aside className="flow">
          <section className="sec strong" aria-labelledby="giai-doan">
            <h2 id="giai-doan">{words.stages}</h2>
            <ul className="papers">
              {view.stages.map((stage) => (
                <li key={stage.id}><a href={listPath({ stage: stage.id, on: view.on })} aria-current={stage.id === query.stage ? 'true' : undefined}>{stage.label}</a></li>
              ))}
            </ul>
          </section>
          <section className="sec" aria-labelledby="van-ban">
            <h2 id="van-ban">{words.instruments}</h2>
            <ul className="papers">
              {view.instruments.map((instrument) => (
                <li key={instrument.id}><a href={listPath({ instrument: instrument.id, on: view.on })} aria-current={instrument.id === query.instrument ? 'true' : undefined}>{instrument.label}</a></li>
              ))}
            </ul>
          </section>
          <p><a className="more" href={formListPath(view.on)}>{forms.toLookUp}</a></p>
          <p className="sub">{words.asOf(formatDay(view.asOf))}</p>
        </aside>
      </div>
    </main>
  );
}

function Pages({ view, query }: { view: RegisterView; query: RegisterQuery }) {
  if (view.pages === 1) return null;
  const to = (page: number) => listPath({ ...query, page });
  return (
    <nav className="row mt5" aria-label={words.pages}>
      {view.page > 1 ? <a className="btn line" href={to(view.page - 1)}>{words.previous}</a> : null}
      <span>{words.page(view.page, view.pages)}</span>
      {view.page < view.pages ? <a className="btn line" href={to(view.page + 1)}>{words.next}</a> : null}
    </nav>
  );
}
