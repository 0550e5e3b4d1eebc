import type { SnippetPart } from '../../domain/search/snippet.ts';
import type { SearchResult, SearchView } from '../../domain/search/view-types.ts';
import { lookUp } from '../../messages/law.ts';
import { search as words } from '../../messages/search.ts';
import { TextField } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SEARCH_PATH, searchPath } from './paths.ts';

/** The search over law, lessons, forms, cases, questions and legal words. Works without script. */
export function SearchPage({ view }: { view: SearchView }) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <form className="measure" action={SEARCH_PATH} method="get" role="search">
        <TextField kind="search" name="q" label={words.label} hint={words.hint} value={view.typed} maxLength={200} />
        {view.kind === null ? null : <input type="hidden" name="nhom" value={view.kind} />}
        <p className="row mt4"><button className="btn full-sm" type="submit"><Icon name="search" />{words.button}</button></p>
      </form>
      {view.blank ? <p className="mt6">{view.typed === '' ? words.blank : words.unreadable}</p> : <Answer view={view} />}
    </main>
  );
}

function Answer({ view }: { view: SearchView }) {
  const nearness = words.nearness[view.nearness];
  return (
    <section className="sec strong mt7" aria-labelledby="kq">
      <h2 id="kq">{words.results}</h2>
      <p className="sub" role="status">{heading(view)}</p>
      {view.cut ? <p className="note mt3">{words.cut}</p> : null}
      {view.results.length > 0 && nearness !== null ? <p className="note mt3">{nearness}</p> : null}
      <Kinds view={view} />
      {view.results.length > 0 ? null : <p className="mt4">{words.noneAdvice} <a href="/tra-cuu">{words.toLookUp}</a></p>}
      <ol className="found">{view.results.map((result) => <Found key={result.href} result={result} />)}</ol>
      <Pages view={view} />
    </section>
  );
}

function heading({ typed, total, more, kind, kinds }: SearchView): string {
  if (total > 0) return words.found(typed, total, more);
  return kind !== null && kinds.length > 0 ? words.noneOfKind(typed, words.kinds[kind]) : words.none(typed);
}

function Kinds({ view }: { view: SearchView }) {
  if (view.kinds.length < 2 && view.kind === null) return null;
  return (
    <nav className="row mt3" aria-label={words.narrow}>
      <a className="more" href={searchPath(view.typed)} aria-current={view.kind === null ? 'true' : undefined}>{words.all}</a>
      {view.kinds.map(({ kind, count, more }) => (
        <a key={kind} className="more" href={searchPath(view.typed, { kind })} aria-current={view.kind === kind ? 'true' : undefined}>{words.count(words.kinds[kind], count, more)}</a>
      ))}
    </nav>
  );
}

function Found({ result }: { result: SearchResult }) {
  return (
    <li>
      <h3><a href={result.href}><Marked parts={result.title} /></a></h3>
      <p className="sub">{[words.kinds[result.kind], result.detail].filter((one) => one !== '').join('. ')}.</p>
      {result.text.length === 0 ? null : <p className="measure"><Marked parts={result.text} /></p>}
    </li>
  );
}

function Marked({ parts }: { parts: readonly SnippetPart[] }) {
  return <>{parts.map((part, at) => (part.hit ? <mark key={at}>{part.text}</mark> : part.text))}</>;
}

function Pages({ view }: { view: SearchView }) {
  if (view.pages === 1) return null;
  const to = (page: number) => searchPath(view.typed, { kind: view.kind, page });
  return (
    <nav className="row mt5" aria-label={words.pages}>
      {view.page > 1 ? <a className="btn line" href={to(view.page - 1)}>{lookUp.previous}</a> : null}
      <span>{lookUp.page(view.page, view.pages)}</span>
      {view.page < view.pages ? <a className="btn line" href={to(view.page + 1)}>{lookUp.next}</a> : null}
    </nav>
  );
}
