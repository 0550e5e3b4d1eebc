import { Form, Link } from '@remix-run/react';
import { useState } from 'react';
import { formatDay } from '#simulations/law/day.ts';
import { findWords } from '../../domain/find-words.ts';
import { desk as words } from '../../messages/desk.ts';
import { crewDesk } from '../../messages/hall-crew.ts';
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
  // Whoever searches wants to find: then nothing is folded away.
  const isFolded = filter.trim() === '';
  const own = isFolded ? picked(groups, (act) => act.own) : groups;
  const others = isFolded ? picked(groups, (act) => !act.own) : [];
  const path = deskPath(view.attempt.id);
  const { crew } = view.attempt;
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
        {own.map((group) => <a key={group.id} href={`#nhom-${group.id}`}>{group.label}</a>)}
        {others.length === 0 ? null : <a href="#viec-nguoi-khac">{crew === null ? words.others : crewDesk.othersLink}</a>}
        {view.closed ? null : <a href="#nhom-cho">{words.wait}</a>}
      </nav>
      <Form method="post" action={path}>
        <input type="hidden" name="seq" value={view.attempt.seq} />
        <Groups groups={own} attempt={view.attempt.id} anchored open={!isFolded} />
        {others.length === 0 ? null : (
          <details className="others" id="viec-nguoi-khac">
            <summary>{(crew === null ? words.othersActs : crewDesk.others)(others.reduce((sum, group) => sum + group.acts.length, 0))}</summary>
            <p className="sub">{crew === null ? words.othersActsHint : crewDesk.othersHint}</p>
            <Groups groups={others} attempt={view.attempt.id} open={crew !== null} />
          </details>
        )}
      </Form>
      {filter.trim() === '' ? <Time view={view} wait={wait} /> : null}
    </section>
  );
}

type Group = DeskPageView['groups'][number];

function picked(groups: readonly Group[], isPicked: (act: ActEntry) => boolean): Group[] {
  return groups.map((group) => ({ ...group, acts: group.acts.filter(isPicked) })).filter((group) => group.acts.length > 0);
}

/** What nobody could do now is folded below what can be done; a search unfolds it. */
function Groups({ groups, attempt, anchored = false, open = false }: { groups: readonly Group[]; attempt: string; anchored?: boolean; open?: boolean }) {
  return (
    <dl className="acts">
      {groups.map((group) => (
        <div key={group.id} id={anchored ? `nhom-${group.id}` : undefined}>
          <dt>{group.label}</dt>
          <dd>
            {group.acts.filter((act) => act.impossible === undefined).map((act) => <Act key={act.key} act={act} attempt={attempt} />)}
            <Impossible acts={group.acts.filter((act) => act.impossible !== undefined)} open={open} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Impossible({ acts, open }: { acts: readonly ActEntry[]; open: boolean }) {
  if (acts.length === 0) return null;
  return (
    <details className="cannot" open={open}>
      <summary>{words.cannotNow(acts.length)}</summary>
      <ul className="plain">{acts.map((act) => <li key={act.key}><b>{act.label}</b>: <span className="vh">{words.cannot} </span>{act.impossible}</li>)}</ul>
    </details>
  );
}

function Act({ act, attempt }: { act: ActEntry; attempt: string }) {
  if (act.form) return <Link className="act" to={`${actPath(attempt, act.key)}#giay-dang-lap`}>{act.label}</Link>;
  return <button className="act" type="submit" name="act" value={act.key}>{act.label}</button>;
}

function Time({ view, wait }: { view: DeskPageView; wait: FormState }) {
  const waits = view.attempt.crew?.timeWaits ?? null;
  if (waits !== null) return <p className="mt5" id="nhom-cho">{crewDesk.timeWaits(waits)}</p>;
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
