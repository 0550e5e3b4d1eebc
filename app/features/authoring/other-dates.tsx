import { Link, useFetcher } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { lawBeside as words } from '../../messages/case-editor.ts';
import type { LoadedOtherDates } from '../../use-cases/load-other-dates.server.ts';
import { DraftHeading } from './draft-tabs.tsx';
import { editorPath, otherDatesPath } from './paths.ts';

/** What differs under the law of other dates: a page of its own, and with script unfolded where it was asked for. */
export function OtherDates({ draft }: { draft: string }) {
  const fetcher = useFetcher<LoadedOtherDates>();
  const path = otherDatesPath(draft);
  return (
    <section className="mt4">
      <h3>{words.further}</h3>
      <p className="mt2">
        <Link
          to={path}
          onClick={(event) => {
            event.preventDefault();
            if (fetcher.state === 'idle') fetcher.load(path);
          }}
        >
          {fetcher.data === undefined ? words.compare : words.compareAgain}
        </Link>
      </p>
      <div aria-live="polite">
        {fetcher.state === 'loading' ? <p className="sub">{words.comparing}</p> : null}
        {fetcher.state === 'idle' && fetcher.data !== undefined ? <Dates loaded={fetcher.data} /> : null}
      </div>
    </section>
  );
}

function Dates({ loaded: { dates } }: { loaded: LoadedOtherDates }) {
  if (dates === null) return <p className="empty mt3">{words.notYet}</p>;
  return dates.map(({ on, differences }) => (
    <section key={on} className="mt4">
      <p><b>{words.lawOf(formatDay(dayOf(on)))}</b></p>
      {differences.length === 0 ? <p className="sub">{words.noDifference}</p> : <ul className="tight mt2">{differences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>}
    </section>
  ));
}

export function OtherDatesPage({ loaded }: { loaded: LoadedOtherDates }) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <DraftHeading draft={loaded.draft} here="edit" />
      <h2>{words.further}</h2>
      <p className="measure sub mt3">{words.furtherLead}</p>
      <Dates loaded={loaded} />
      <p className="mt5"><Link className="btn line full-sm" to={editorPath(loaded.draft.id)}>{words.backToEditor}</Link></p>
    </main>
  );
}
