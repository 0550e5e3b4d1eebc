import { Form, Link } from '@remix-run/react';
import { useState } from 'react';
import { formatDay } from '#simulations/law/day.ts';
import { findWords } from '../../domain/find-words.ts';
import { desk as words } from '../../messages/desk.ts';
import { TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { ActEntry, DeskPageView } from './page-view.ts';
import { actPath, deskPath } from './paths.ts';

interface ActListProps {
  view: DeskPageView;
  /** What was typed into the search when the page was asked for. */
  query: string;
  /** The form for waiting, when it came back with an error. */
  wait: FormState;
}

/** All acts of the trade, lawful or not, by verb. Only what nobody could do is not a button, and says why. */
export function ActList({ view, query, wait }: ActListProps) {
  const [filter, setFilter] = useState(query);
  const matching = new Set(findWords(filter, view.groups.flatMap((group) => group.acts), (act) => `${act.label}, ${act.search}`).map((act) => act.key));
  const groups = view.groups.map((group) => ({ ...group, acts: group.acts.filter((act) => matching.has(act.key)) })).filter((group) => group.acts.length > 0);
  const path = deskPath(view.attempt.id);
  return (
    <section aria-labelledby="viec-lam">
      <h2 id="viec-lam" tabIndex={-1}>{words.what}</h2>
      <Form method="get" action={`${path}#viec-lam`} role="search" className="find-act" reloadDocument>
        <div className="f">
          <label htmlFor="tim">{words.search}</label>
          <span className="hint" id="tim-h">{words.searchHint}</span>
          <div className="with-button">
            <input className="in" type="search" id="tim" name="tim" defaultValue={query} autoComplete="off" aria-describedby="tim-h" onInput={(event) => setFilter(event.currentTarget.value)} />
            <button className="btn line" type="submit">{words.searchButton}</button>
          </div>
        </div>
      </Form>
      <p className="sub found" role="status">{filter.trim() === '' ? '' : words.found(matching.size, filter.trim())}</p>
      {query === '' ? null : <p><a className="btn text" href={`${path}#viec-lam`}>{words.showAll}</a></p>}
      <nav className="jump" aria-label={words.groups}>
        {groups.map((group) => <a key={group.id} href={`#nhom-${group.id}`}>{group.label}</a>)}
        {view.closed ? null : <a href="#nhom-cho">{words.wait}</a>}
      </nav>
      <Form method="post" action={path}>
        <input type="hidden" name="seq" value={view.attempt.seq} />
        <dl className="acts">
          {groups.map((group) => (
            <div key={group.id} id={`nhom-${group.id}`}>
              <dt>{group.label}</dt>
              <dd>{possibleFirst(group.acts).map((act) => <Act key={act.key} act={act} attempt={view.attempt.id} />)}</dd>
            </div>
          ))}
        </dl>
      </Form>
      {filter.trim() === '' ? <Time view={view} wait={wait} /> : null}
    </section>
  );
}

function possibleFirst(acts: readonly ActEntry[]): ActEntry[] {
  return [...acts.filter((act) => act.impossible === undefined), ...acts.filter((act) => act.impossible !== undefined)];
}

function Act({ act, attempt }: { act: ActEntry; attempt: string }) {
  if (act.impossible !== undefined) return <span className="cannot"><b>{act.label}</b>: <span className="vh">{words.cannot} </span>{act.impossible}</span>;
  if (act.form) return <Link className="act" to={`${actPath(attempt, act.key)}#giay-dang-lap`}>{act.label}</Link>;
  return <button className="act" type="submit" name="act" value={act.key}>{act.label}</button>;
}

function Time({ view, wait }: { view: DeskPageView; wait: FormState }) {
  if (!view.closed) return <Waiting key={view.today} view={view} wait={wait} />;
  return <div className="mt5"><Notice><p>{words.closed}</p></Notice></div>;
}

/** Time passes only when somebody lets it pass. */
function Waiting({ view, wait }: { view: DeskPageView; wait: FormState }) {
  const first = formatDay(view.today + 1);
  const error = wait.errors['until'];
  return (
    <Form method="post" action={deskPath(view.attempt.id)} className="wait">
      <input type="hidden" name="seq" value={view.attempt.seq} />
      <dl className="acts">
        <div id="nhom-cho">
          <dt>{words.wait}</dt>
          <dd>
            <button className="act" type="submit" name="wait" value="next-day">{words.waitTomorrow}</button>
            <button className="act" type="submit" name="wait" value="next-event">{words.waitNextEvent}</button>
            <details className="wait-other" open={error !== undefined || typed(wait, 'until') !== ''}>
              <summary className="act">{words.waitOther}</summary>
              <TextField kind="digits" className="date-in" name="until" label={words.waitDate} hint={words.waitHint(first, formatDay(view.closesOn))} error={error} value={typed(wait, 'until')} focus={error !== undefined} />
              <p className="mt3"><button className="btn line" type="submit" name="wait" value="until">{words.waitButton}</button></p>
            </details>
          </dd>
        </div>
      </dl>
    </Form>
  );
}
