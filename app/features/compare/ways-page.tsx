import { Form } from '@remix-run/react';
import { formatDay, formatDayAndMonth } from '#simulations/law/day.ts';
import type { ForkPlaceView, WaysView } from '../../domain/compare/view-types.ts';
import { compare as words } from '../../messages/compare.ts';
import { debriefPath, deskPath } from '../desk/paths.ts';
import { CompareHead } from './compare-head.tsx';
import { forkedPath, repairedPath } from './paths.ts';

/** Every way of doing a finished case otherwise: slips mended by the application, earlier forks, and any place to begin again. */
export function WaysPage({ view }: { view: WaysView }) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <CompareHead attempt={view.attempt} title={words.waysTitle}>
        <p>{view.scenario}. {words.waysLead}</p>
      </CompareHead>
      {view.parent === null ? null : <p className="mb5">{words.parent} <a href={forkedPath(view.parent, view.attempt)}>{words.compareParent}</a>.</p>}
      <section className="sec strong" aria-labelledby="sua">
        <h2 id="sua">{words.repairs}</h2>
        {view.repairs.length === 0 ? <p className="empty">{words.noRepairs}</p> : (
          <>
            <p className="measure">{words.repairsLead}</p>
            <ul className="ways">
              {view.repairs.map(({ finding, name, day }) => (
                <li key={finding}><time>{formatDayAndMonth(day)}</time> <a href={repairedPath(view.attempt, finding)}>{words.repairOf(name)}</a></li>
              ))}
            </ul>
          </>
        )}
      </section>
      <Forks view={view} />
      {view.watching ? null : <EveryPlace attempt={view.attempt} places={view.places} />}
    </main>
  );
}

function Forks({ view }: { view: WaysView }) {
  return (
    <section className="sec mt6" aria-labelledby="lan">
      <h2 id="lan">{words.forks}</h2>
      {view.forks.length === 0 ? <p className="empty">{words.noForks}</p> : (
        <ul className="ways">
          {view.forks.map(({ id, day, score }) => (
            <li key={id}>
              {score === null ? words.forkOpen(formatDayAndMonth(day)) : `${words.forkDone(formatDayAndMonth(day), score)}.`}{' '}
              {score !== null ? <a href={forkedPath(view.attempt, id)}>{words.compareFork}</a> : view.watching ? null : <a href={deskPath(id)}>{words.continueFork}</a>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** One form for all places: a button each. */
function EveryPlace({ attempt, places }: { attempt: string; places: readonly ForkPlaceView[] }) {
  return (
    <section className="sec mt6" aria-labelledby="moi-cho">
      <h2 id="moi-cho">{words.everyPlace}</h2>
      <p>{words.everyPlaceLead}</p>
      <details>
        <summary>{words.everyPlaceOpen(places.length)}</summary>
        <Form method="post" action={debriefPath(attempt)}>
          <input type="hidden" name="intent" value="fork" />
          <ol className="places">
            {places.map(({ beforeSeq, day, words: what }) => (
              <li key={beforeSeq}>
                <span><time>{formatDayAndMonth(day)}</time> {what}</span>
                <button className="btn line" type="submit" name="before" value={beforeSeq} aria-label={words.fromHereSpoken(formatDay(day), what)}>{words.fromHere}</button>
              </li>
            ))}
          </ol>
        </Form>
      </details>
    </section>
  );
}
