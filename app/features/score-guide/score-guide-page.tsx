import type { ReactNode } from 'react';
import type { GuideRow, ScoreGuideView } from '../../domain/score-guide/score-guide.ts';
import { catalogueWords } from '../../messages/error-catalogue.ts';
import { scoreGuide as words } from '../../messages/score-guide.ts';
import { provisionPath } from '../law/citation.tsx';

/** How points are earned and lost, for whoever is graded. Everything with a number comes from the table that grades. */
export function ScoreGuidePage({ view }: { view: ScoreGuideView }) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="read">{words.lead}</p>
        <p className="sub">{view.inForce} <a href="/sai-sot">{catalogueWords.open}</a></p>
      </div>
      <Part id="diem" heading={words.earn}>
        <p>{words.earnWords}</p>
        <Rows heads={[words.work, words.worth]} rows={view.stakes} />
      </Part>
      <Part id="chua-dung" heading={words.slips}>
        <p>{words.slipsWords}</p>
        <Rows heads={[words.slip, words.remains]} rows={view.slips} />
      </Part>
      <Part id="tre-han" heading={words.late}>
        <p>{words.lateWords}</p>
        <Rows heads={view.lateExample === null ? [words.delay, words.remains] : [words.delay, words.remains, view.lateExample]} rows={view.late} />
      </Part>
      <Part id="phan-tru" heading={words.penalties}>
        <p>{words.penaltiesWords}</p>
        <Rows heads={[words.work, words.taken]} rows={view.penalties} />
        <p>{view.mended}</p>
      </Part>
      <Part id="nghiem-trong" heading={words.fatal}>
        <p>{view.fatalWords}</p>
        {view.fatal.map((procedure) => <FatalRules key={procedure.title} procedure={procedure} />)}
      </Part>
      <Part id="dat" heading={words.pass}>
        <p>{view.passWords}</p>
        <ul className="facts">{view.competences.map((competence) => <li key={competence}>{competence}</li>)}</ul>
        <p>{words.passWhy}</p>
      </Part>
      <Part id="goi-y" heading={words.hints}>
        <p>{words.hintsWords}</p>
        <Rows heads={[words.hint, words.hintMost]} rows={view.hints} />
      </Part>
      <Part id="khong-tru" heading={words.never}>
        <ul className="facts">{words.neverItems.map((item) => <li key={item}>{item}</li>)}</ul>
      </Part>
      <Part id="nguyen-nhan" heading={words.cause}>
        <p>{words.causeWords}</p>
      </Part>
      {view.example === null ? null : <Example example={view.example} />}
      <Part id="cac-ban" heading={words.history}>
        <p>{words.historyWords}</p>
        <table className="tbl stack">
          <thead><tr><th scope="col">{words.version}</th><th scope="col">{words.since}</th><th scope="col">{words.changed}</th></tr></thead>
          <tbody>
            {view.history.map((row) => (
              <tr key={row.version}><td data-l={words.version}>{row.version}</td><td data-l={words.since}><span className="nb">{row.since}</span></td><td data-l={words.changed}>{row.words}</td></tr>
            ))}
          </tbody>
        </table>
      </Part>
    </main>
  );
}

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="sec flow" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

function Rows({ heads, rows }: { heads: readonly string[]; rows: readonly GuideRow[] }) {
  return (
    <table className="tbl stack">
      <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.what}>
            <th scope="row">{row.what}</th>
            <td data-l={heads[1]}>{row.value}</td>
            {row.example === undefined ? null : <td data-l={heads[2]}>{row.example}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FatalRules({ procedure }: { procedure: ScoreGuideView['fatal'][number] }) {
  const count = procedure.groups.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <>
      <h3>{procedure.title}</h3>
      <details>
        <summary>{words.fatalOpen(count)}</summary>
        {procedure.groups.map((group) => (
          <table key={group.heading} className="tbl stack mt4">
            <caption>{group.heading}</caption>
            <thead><tr><th scope="col">{words.rule}</th><th scope="col">{words.provisions}</th></tr></thead>
            <tbody>
              {group.rules.map((rule) => (
                <tr key={rule.name}>
                  <th scope="row">{rule.name}</th>
                  <td data-l={words.provisions}>
                    {rule.cites.map((cite, index) => (
                      <span key={cite.provision}>{index === 0 ? '' : '; '}<a href={provisionPath(cite.provision)}>{cite.article}</a></span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </details>
    </>
  );
}

function Example({ example }: { example: NonNullable<ScoreGuideView['example']> }) {
  return (
    <Part id="vi-du" heading={words.example}>
      <p>{example.words}</p>
      <table className="tbl stack">
        <thead><tr><th scope="col">{words.exampleDone}</th><th scope="col">{words.exampleCount}</th><th scope="col">{words.exampleScore}</th></tr></thead>
        <tbody>
          {example.rows.map((row) => (
            <tr key={row.done}>
              <th scope="row">{row.done}</th>
              <td data-l={words.exampleCount}>{row.count}</td>
              <td data-l={words.exampleScore}><b>{row.score}</b>, {row.verdict}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
