import { Form, Link } from '@remix-run/react';
import type { BankRow } from '../../domain/questions/view-types.ts';
import { questions as words } from '../../messages/questions.ts';
import { SelectField, TextField } from '../../ui/fields.tsx';
import type { BankFilter, BankList } from '../../use-cases/question-contracts.ts';
import { provisionPath } from '../law/citation.tsx';
import { questionPath } from './paths.ts';

const KINDS = Object.entries(words.kinds).map(([value, label]) => ({ value, label }));
const LEVELS = Object.entries(words.levels).map(([value, label]) => ({ value, label }));
const FIRST_SEED = 1;

/** The whole bank for those who teach, narrowed by course, kind, level and provision. */
export function BankPage({ list, filter }: { list: BankList; filter: BankFilter }) {
  const courses = list.courses.map(({ id, title, questions }) => ({ value: id, label: words.courseCount(title, questions) }));
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.bank}</h1>
        <p>{words.bankLead}</p>
      </div>
      <div className="split">
        <section aria-labelledby="cac-cau">
          <h2 id="cac-cau">{words.found(list.rows.length, list.total)}</h2>
          {list.rows.length === 0 ? <p className="empty mt3">{words.none}</p> : <ul className="q-list">{list.rows.map((row) => <Row key={row.id} row={row} />)}</ul>}
        </section>
        <aside>
          <section className="sec strong" aria-labelledby="loc">
            <h2 id="loc">{words.filter}</h2>
            <Form method="get" className="mt4">
              <SelectField name="khoa-hoc" label={words.course} options={courses} values={[filter.course]} empty={words.allCourses} />
              <SelectField name="loai" label={words.kind} options={KINDS} values={[filter.kind]} empty={words.allKinds} />
              <SelectField name="muc" label={words.level} options={LEVELS} values={[filter.level]} empty={words.allLevels} />
              <TextField name="dieu-khoan" label={words.provision} hint={words.provisionHint} value={filter.provision} maxLength={60} />
              <p className="mt5"><button className="btn line full-sm" type="submit">{words.filterButton}</button></p>
            </Form>
          </section>
        </aside>
      </div>
    </main>
  );
}

function Row({ row }: { row: BankRow }) {
  return (
    <li>
      <p>{row.ask}</p>
      <p className="sub">
        {words.kinds[row.kind]} · {words.levels[row.level]} · {row.provisions.map(({ id, article }, index) => <span key={id}>{index === 0 ? null : '; '}<a href={provisionPath(id)}>{article}</a></span>)}
      </p>
      <p><Link className="btn line" to={questionPath(row.id, { seed: FIRST_SEED })}>{words.tryIt}<span className="vh">: {row.ask}</span></Link></p>
    </li>
  );
}
