import { formatDay } from '#simulations/law/day.ts';
import { forms } from '../../messages/forms.ts';
import { library } from '../../messages/hall-questions.ts';
import { lookUp as words } from '../../messages/law.ts';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ANSWERS_PATH } from '../answers/paths.ts';
import { formListPath } from '../forms/paths.ts';
import { searchPath } from '../search/paths.ts';
import { provisionPath } from './citation.tsx';
import { registerPath, TERMS_PATH, twoDatesPath } from './paths.ts';
import type { Filter, ProvisionRow, RegisterQuery, RegisterView } from './register-view.ts';

interface RegisterPageProps {
  view: RegisterView;
  query: RegisterQuery;
  /** The date as typed, and what is wrong with it. */
  date: { typed: string; error: string | undefined };
  /** The days around which people compare, the latest first. */
  turns: readonly { label: string; from: number; to: number }[];
}

/** The law register: by words, instrument, topic, stage, actor and date. Works without script. */
export function RegisterPage({ view, query, date, turns }: RegisterPageProps) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <form action="/tra-cuu#kq" method="get" role="search">
        <div className="f-row">
          <TextField kind="search" name="tim" label={words.search} hint={words.searchHint} value={query.words} maxLength={80} />
          <TextField kind="digits" className="date-in" name="ngay" label={words.date} hint={words.dateHint} value={date.typed} error={date.error} />
        </div>
        <Filters filters={view.filters} />
        <p className="row mt4">
          <button className="btn full-sm" type="submit"><Icon name="search" />{words.button}</button>
          {query.words === '' ? null : <a className="more" href={searchPath(query.words)}>{words.everywhere}</a>}
        </p>
      </form>
      <Often view={view} turns={turns} />
      <div className="split mt6">
        <section className="sec strong" aria-labelledby="kq">
          <h2 id="kq">{view.heading}</h2>
          <p className="sub">{view.found}</p>
          {view.on > view.asOf ? <p className="note mt3">{words.beyond(formatDay(view.asOf))}</p> : null}
          <ul className="provisions">{view.rows.map((row) => <Row key={row.id} row={row} view={view} />)}</ul>
          <Pages view={view} query={query} />
        </section>
        <aside className="flow">
          <FilterList filter={view.filters.find(({ field }) => field === 'khau')} title={words.stages} view={view} />
          <p><a className="more" href={formListPath(view.on)}>{forms.toLookUp}</a></p>
          <p><a className="more" href={ANSWERS_PATH}>{library.link}</a></p>
          <p className="sub">{words.asOf(formatDay(view.asOf))}</p>
        </aside>
      </div>
    </main>
  );
}

function Filters({ filters }: { filters: readonly Filter[] }) {
  return (
    <details className="filters mt4" open={filters.some(({ value }) => value !== '')}>
      <summary>{words.narrow}</summary>
      <div className="f-row mt3">
        {filters.map(({ field, label, options, value }) => <SelectField key={field} name={field} label={label} empty={words.any} options={options} values={[value]} />)}
      </div>
    </details>
  );
}

function Row({ row, view }: { row: ProvisionRow; view: RegisterView }) {
  return (
    <li>
      <h3><a href={provisionPath(row.id, view.on)}>{row.article}</a></h3>
      {row.term === null ? null : <p><b>{row.term}</b></p>}
      <p className="measure">{row.summary}</p>
      {row.remarks.length === 0 ? null : <p className="sub">{row.remarks.join('. ')}.</p>}
    </li>
  );
}

/** What is looked up most: the terms of each topic, what changed, what words mean. */
function Often({ view, turns }: { view: RegisterView; turns: RegisterPageProps['turns'] }) {
  const topics = view.filters.find(({ field }) => field === 'chu-de');
  const kinds = view.filters.find(({ field }) => field === 'loai');
  const deadline = kinds?.options.find(({ value }) => value === 'thoi-han')?.value ?? '';
  return (
    <nav className="often mt6" aria-labelledby="hay-tra">
      <h2 id="hay-tra">{words.often}</h2>
      <ul className="often-list">
        {topics?.options.map(({ value, label }) => <li key={value}><a href={registerPath({ filters: { 'chu-de': value, loai: deadline }, on: view.on })}>{words.termsAbout(label)}</a></li>)}
        {turns.map(({ label, from, to }) => <li key={label}><a href={twoDatesPath(from, to)}>{words.compareOf(label)}</a></li>)}
        <li><a href={TERMS_PATH}>{words.glossary}</a></li>
      </ul>
    </nav>
  );
}

function FilterList({ filter, title, view }: { filter: Filter | undefined; title: string; view: RegisterView }) {
  if (filter === undefined) return null;
  return (
    <section className="sec" aria-labelledby={`theo-${filter.field}`}>
      <h2 id={`theo-${filter.field}`}>{title}</h2>
      <ul className="papers">
        {filter.options.map(({ value, label }) => (
          <li key={value}><a href={registerPath({ filters: { [filter.field]: value }, on: view.on })} aria-current={value === filter.value ? 'true' : undefined}>{label}</a></li>
        ))}
      </ul>
    </section>
  );
}

function Pages({ view, query }: { view: RegisterView; query: RegisterQuery }) {
  if (view.pages === 1) return null;
  const to = (page: number) => registerPath({ ...query, page });
  return (
    <nav className="row mt5" aria-label={words.pages}>
      {view.page > 1 ? <a className="btn line" href={to(view.page - 1)}>{words.previous}</a> : null}
      <span>{words.page(view.page, view.pages)}</span>
      {view.page < view.pages ? <a className="btn line" href={to(view.page + 1)}>{words.next}</a> : null}
    </nav>
  );
}
