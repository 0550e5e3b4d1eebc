import { lookUp } from '../../messages/law.ts';
import { library as words } from '../../messages/hall-questions.ts';
import { TextField } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { AnswerList } from '../../use-cases/floor-contracts.ts';
import { ANSWERS_PATH, answerPath, answersPath } from './paths.ts';

/** The library of answers: all, those with some words, those that cite a provision. Works without script. */
export function AnswersPage({ list }: { list: AnswerList }) {
  const { typed, total, rows, provision } = list;
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <form action={ANSWERS_PATH} method="get" role="search">
        <TextField kind="search" name="q" label={words.label} hint={words.hint} value={typed} maxLength={200} />
        {provision === null ? null : <input type="hidden" name="dieu" value={provision.id} />}
        <p className="row mt4"><button className="btn full-sm" type="submit"><Icon name="search" />{words.button}</button></p>
      </form>
      <section className="sec strong mt6" aria-labelledby="kq">
        <h2 id="kq">{words.results}</h2>
        {provision === null ? null : <p>{words.about(provision.article)} <a href={ANSWERS_PATH}>{words.all}</a></p>}
        <p className="sub" role="status">{total > 0 ? (typed === '' ? words.count(total) : words.countFor(typed, total)) : typed === '' ? words.none : words.notFound(typed)}</p>
        <ol className="found">
          {rows.map(({ id, asked, gist, answeredOn, stale }) => (
            <li key={id}>
              <h3><a href={answerPath(id)}>{asked}</a></h3>
              <p className="measure">{gist}</p>
              <p className="sub">{words.answeredOn(answeredOn)}.{stale ? ` ${words.stale}.` : ''}</p>
            </li>
          ))}
        </ol>
        <Pages list={list} />
      </section>
    </main>
  );
}

function Pages({ list: { typed, provision, page, pages } }: { list: AnswerList }) {
  if (pages === 1) return null;
  const to = (number: number) => answersPath({ typed, provision: provision?.id ?? null, page: number });
  return (
    <nav className="row mt5" aria-label={words.pages}>
      {page > 1 ? <a className="btn line" href={to(page - 1)}>{lookUp.previous}</a> : null}
      <span>{lookUp.page(page, pages)}</span>
      {page < pages ? <a className="btn line" href={to(page + 1)}>{lookUp.next}</a> : null}
    </nav>
  );
}
