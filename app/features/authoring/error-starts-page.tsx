import { Form, Link } from '@remix-run/react';
import { ERROR_FILTER_NAMES as names, type ErrorFilter } from '../../domain/authoring/error-filter.ts';
import { draftTabs } from '../../messages/authoring.ts';
import { errorStarts as words } from '../../messages/error-starts.ts';
import type { ErrorStart, ErrorStarts } from '../../use-cases/draft-contracts.ts';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { DRAFTS_PATH, ERROR_STARTS_PATH } from './paths.ts';

/** Errors of which each can be what a new case is about: found by words and part, begun by one press. */
export function ErrorStartsPage({ starts: { parts, found, errors }, filter }: { starts: ErrorStarts; filter: ErrorFilter }) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <Link className="back" to={DRAFTS_PATH}><Icon name="arrow-left" />{draftTabs.back}</Link>
        <h1>{words.title}</h1>
        <p className="read">{words.lead}</p>
      </div>
      {parts.length === 0 ? <p className="empty">{words.empty}</p> : (
        <>
          <Form method="get" action={ERROR_STARTS_PATH} role="search" aria-label={words.search} className="draft-filter" key={JSON.stringify(filter)}>
            <TextField kind="search" name={names.words} label={words.find} value={filter.words} maxLength={100} />
            <SelectField name={names.part} label={words.part} empty={words.anyPart} values={[filter.part]} options={parts.map(({ id, name }) => ({ value: id, label: name }))} />
            <p className="row">
              <button className="btn line full-sm" type="submit">{words.filter}</button>
              {filter.words === '' && filter.part === '' ? null : <Link className="btn text" to={ERROR_STARTS_PATH}>{words.clear}</Link>}
            </p>
          </Form>
          <p className="sub mt4" role="status">{found === 0 ? words.none : words.found(errors.length, found)}</p>
          <h2 className="vh">{words.list}</h2>
          {errors.length === 0 ? null : <ul className="owed">{errors.map((error) => <Start key={error.id} error={error} />)}</ul>}
        </>
      )}
    </main>
  );
}

function Start({ error: { id, name, weight, required, scenario } }: { error: ErrorStart }) {
  return (
    <li>
      <h3>{name}</h3>
      <p className="sub">{weight}</p>
      <p><b>{words.required}</b> {required}</p>
      <Form method="post" action={DRAFTS_PATH} className="row">
        <input type="hidden" name="kind" value="case" />
        <input type="hidden" name="from" value="error" />
        <input type="hidden" name="error" value={id} />
        <button className="btn line full-sm" type="submit">{words.begin}<span className="vh">{words.beginNamed(name)}</span></button>
        <span className="sub">{words.from(scenario)}</span>
      </Form>
    </li>
  );
}
