import { Form } from '@remix-run/react';
import { refresher, unitLearning as words } from '../../messages/refreshers.ts';
import { FormSummary } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { UnitLearning } from '../../use-cases/unit-learning.server.ts';
import { COMPOSE_SET, COMPOSE_WORKSHOP, CORNER } from './paths.ts';

/** What the trainer's own unit remembers, by rule and without names; and who has not been seen. */
export function UnitPage({ view, composed, refusal }: { view: UnitLearning; composed: number | null; refusal: string | null }) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={CORNER}><Icon name="arrow-left" />{refresher.back}</a>
        <h1>{view.unit === null ? words.title : words.titleOf(view.unit)}</h1>
        <p className="read">{view.unit === null ? words.noUnit : words.lead(view.members)}</p>
      </div>
      <FormSummary title={refusal} />
      {composed === null ? null : <p role="status"><b>{words.composed(composed)}</b></p>}
      {view.unit === null ? null : (
        <>
          <Rules view={view} />
          <Away away={view.away} />
        </>
      )}
    </main>
  );
}

function Rules({ view: { rules, hidden } }: { view: UnitLearning }) {
  return (
    <section className="sec flow" aria-labelledby="quy-tac">
      <h2 id="quy-tac">{words.rulesTitle}</h2>
      {rules.length === 0 ? <p className="empty">{words.none}</p> : (
        <table className="tbl stack">
          <thead><tr><th scope="col">{words.columns.rule}</th><th scope="col">{words.columns.people}</th><th scope="col">{words.columns.remember}</th><th scope="col">{words.columns.firm}</th></tr></thead>
          <tbody>
            {rules.map(({ rule, name, people, remember, firm }) => (
              <tr key={rule}>
                <th scope="row">{name}</th>
                <td data-l={words.columns.people}>{people ?? words.fiveOrMore}</td>
                <td data-l={words.columns.remember}>{remember ?? words.tooFew}</td>
                <td data-l={words.columns.firm}>{firm ?? words.tooFew}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hidden === 0 ? null : <p className="sub">{words.hidden(hidden)}</p>}
      {rules.length === 0 ? null : (
        <Form method="post">
          <p className="sub">{words.composeHint}</p>
          <p className="mt4"><button className="btn full-sm" type="submit" name="viec" value={COMPOSE_SET}>{words.compose}</button></p>
          <p className="sub mt4">{words.composeWorkshopHint}</p>
          <p className="mt4"><button className="btn line full-sm" type="submit" name="viec" value={COMPOSE_WORKSHOP}>{words.composeWorkshop}</button></p>
        </Form>
      )}
    </section>
  );
}

function Away({ away }: { away: UnitLearning['away'] }) {
  return (
    <section className="sec" aria-labelledby="lau-chua">
      <h2 id="lau-chua">{words.awayTitle}</h2>
      <p className="sub">{words.awayHint}</p>
      {away.length === 0 ? <p className="empty">{words.awayNone}</p> : (
        <ul className="papers">{away.map(({ name, since }, index) => <li key={`${name}-${String(index)}`}><span>{name}<span className="sub skill-basis">{words.awaySince(since)}</span></span></li>)}</ul>
      )}
    </section>
  );
}
