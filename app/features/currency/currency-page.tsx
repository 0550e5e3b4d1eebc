import { Form, Link } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { QueueList, QueueRow } from '../../domain/currency/view-types.ts';
import { currency as words, currencyKinds } from '../../messages/currency.ts';
import { regrade } from '../../messages/regrade.ts';
import type { CurrencyPage as Page } from '../../use-cases/currency-contracts.ts';
import { FormSummary } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Toast } from '../../ui/notice.tsx';
import { provisionPath } from '../law/citation.tsx';
import { ChangeList } from './change-list.tsx';

interface CurrencyPageProps {
  page: Page;
  kind: string;
  /** The title of what was just noted as checked. */
  checked: string | null;
  refusal: string | null;
}

const PATH = '/quan-tri/cap-nhat';
const COMMAND = 'saban currency --checked provision:…';

/** What has to be looked through because its law changes: now, and soon; and provisions that nobody has read for long. */
export function CurrencyPage({ page, kind, checked, refusal }: CurrencyPageProps) {
  const { stale, coming, unverified, recent } = page;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="measure">{words.lead}</p>
        <p className="sub">{words.asOf(formatDay(page.today), formatDay(page.asOf))}</p>
      </div>
      <div aria-live="polite">{checked === null ? null : <Toast>{words.checked(checked)}</Toast>}</div>
      <FormSummary title={refusal} />
      <nav className="row mt4" aria-label={words.filter}>
        {[{ kind: '', label: words.all }, ...page.kinds.map((one) => ({ kind: one.kind, label: words.kindCount(currencyKinds[one.kind].many, one.count) }))].map((one) => (
          <Link key={one.kind} className="more" to={one.kind === '' ? PATH : `${PATH}?loai=${one.kind}`} aria-current={one.kind === kind ? 'true' : undefined}>{one.kind === kind ? <b>{one.label}</b> : one.label}</Link>
        ))}
      </nav>
      <div className="split mt5">
        <div className="flow">
          <section className="sec strong" aria-labelledby="phai-ra-soat">
            <h2 id="phai-ra-soat">{words.staleTitle(stale.count)}</h2>
            {stale.count === 0 ? <p className="empty mt3">{words.staleNone}</p> : <Queue list={stale} kind={kind} />}
          </section>
          <section className="sec strong" aria-labelledby="sap-ra-soat">
            <h2 id="sap-ra-soat">{words.comingTitle(coming.count)}</h2>
            {coming.count === 0 ? <p className="empty mt3">{words.comingNone}</p> : <><p className="measure">{words.comingLead}</p><Queue list={coming} kind={kind} /></>}
          </section>
          <Unverified unverified={unverified} />
        </div>
        <aside className="flow">
          {recent.length === 0 ? null : (
            <section className="sec" aria-labelledby="vua-xong">
              <h2 id="vua-xong">{words.recentTitle}</h2>
              <ul className="facts">{recent.map(({ title, by, on }, index) => <li key={`${index} ${title}`}>{title}<span className="sub row-sub">{words.by(by, formatDay(dayOf(on)))}</span></li>)}</ul>
            </section>
          )}
          {page.mayRegrade ? (
            <section className="sec" aria-labelledby="bai-da-cham">
              <h2 id="bai-da-cham">{words.regradeTitle}</h2>
              <p>{words.regradeLead}</p>
              <p><Link className="more" to="/quan-tri/cham-lai">{regrade.link}<Icon name="arrow-right" /></Link></p>
            </section>
          ) : null}
        </aside>
      </div>
    </main>
  );
}

function Queue({ list, kind }: { list: QueueList; kind: string }) {
  return (
    <>
      <Form method="post">
        <input type="hidden" name="kind" value={kind} />
        <table className="tbl stack queue mt3">
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              <th scope="col">{words.since}</th>
              <th scope="col">{words.why}</th>
              <th scope="col">{words.action}</th>
            </tr>
          </thead>
          <tbody>{list.rows.map((row) => <Row key={row.id} row={row} />)}</tbody>
        </table>
      </Form>
      {list.count > list.rows.length ? <p className="sub mt3">{words.more(list.count - list.rows.length)}</p> : null}
    </>
  );
}

function Row({ row }: { row: QueueRow }) {
  return (
    <tr>
      <th scope="row">
        <a href={row.href}>{row.title}</a>
        <span className="sub row-sub">{currencyKinds[row.kind].one}; {words.ownedBy(row.owner)}; {words.checkedOn(formatDay(dayOf(row.checkedOn)))}</span>
      </th>
      <td data-l={words.since} className="nb">{formatDay(row.since)}</td>
      <td data-l={words.why}><ChangeList changes={row.changes} more={row.more} /></td>
      <td><button className="btn text" type="submit" name="item" value={row.id} aria-label={words.checkFor(row.title)}>{words.check}</button></td>
    </tr>
  );
}

function Unverified({ unverified: { rows, count } }: { unverified: Page['unverified'] }) {
  return (
    <section className="sec" aria-labelledby="chua-doc-lai">
      <h2 id="chua-doc-lai">{words.unverifiedTitle(count)}</h2>
      {count === 0 ? <p className="empty mt3">{words.unverifiedNone}</p> : (
        <>
          <p className="measure">{words.unverifiedLead(COMMAND)}</p>
          <ul className="facts">{rows.map(({ provision, article, verifiedOn, days }) => <li key={provision}><a href={provisionPath(provision)}>{article}</a> <span className="sub">{words.readOn(formatDay(verifiedOn), days)}</span></li>)}</ul>
          {count > rows.length ? <p className="sub mt3">{words.moreProvisions(count - rows.length)}</p> : null}
        </>
      )}
    </section>
  );
}
