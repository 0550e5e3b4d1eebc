import { Form, Link } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { contests as words } from '../../messages/contests.ts';
import type { ContestList, ContestRow } from '../../use-cases/contest-contracts.ts';
import { SelectField } from '../../ui/fields.tsx';
import { contestPath } from './paths.ts';

interface ContestsPageProps {
  list: ContestList;
  filter: { status: string; rule: string };
}

const STATUSES = Object.entries(words.outcomes).map(([value, label]) => ({ value, label }));

/** What trainees contested, open ones first. */
export function ContestsPage({ list, filter }: ContestsPageProps) {
  const filtered = filter.status !== '' || filter.rule !== '';
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <div className="split">
        <section aria-labelledby="y-kien">
          <h2 id="y-kien">{words.list(list.contests.length)}</h2>
          {list.contests.length === 0 ? <p className="empty mt3">{filtered ? words.noneHere : words.none}</p> : <ContestTable contests={list.contests} />}
        </section>
        <aside>
          <section className="sec strong" aria-labelledby="loc">
            <h2 id="loc">{words.filter}</h2>
            <Form method="get" className="mt4">
              <SelectField name="tinh-trang" label={words.status} options={STATUSES} values={[filter.status]} empty={words.allStatuses} />
              <SelectField name="quy-tac" label={words.rule} options={list.rules.map(({ id, label }) => ({ value: id, label }))} values={[filter.rule]} empty={words.allRules} />
              <p className="mt5"><button className="btn line full-sm" type="submit">{words.filterButton}</button></p>
            </Form>
          </section>
        </aside>
      </div>
    </main>
  );
}

function ContestTable({ contests }: { contests: readonly ContestRow[] }) {
  return (
    <table className="tbl stack mt3">
      <thead>
        <tr>
          <th scope="col">{words.about}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.status}</th>
        </tr>
      </thead>
      <tbody>
        {contests.map((contest) => (
          <tr key={contest.id}>
            <th scope="row"><Link to={contestPath(contest.id)}>{contest.finding ?? words.whole}</Link><span className="sub row-sub">{contest.scenario}</span></th>
            <td data-l={words.who}>{contest.trainee}{contest.classTitle === null ? null : <span className="sub row-sub">{contest.classTitle}</span>}</td>
            <td data-l={words.when} className="nb">{formatDay(dayOf(contest.on))}</td>
            <td data-l={words.status}>{words.outcomes[contest.status]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
