import { Form, Link } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { trial as words } from '../../messages/trial.ts';
import { FormSummary } from '../../ui/fields.tsx';
import type { LoadedTrials, TrialRow } from '../../use-cases/proof-contracts.ts';
import { debriefPath, deskPath } from '../desk/paths.ts';
import { DraftHeading } from './draft-tabs.tsx';
import { proofPath, stepPath } from './paths.ts';

/** Trying out a draft: what stops it, the press that opens the desk, and the trials so far. */
export function TrialsPage({ page: { draft, trials, stops, others }, refusal }: { page: LoadedTrials; refusal: string | null }) {
  const newest = trials[0];
  const press = newest === undefined ? words.start : newest.revision === draft.revision ? words.again : words.startNew(draft.revision);
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <DraftHeading draft={draft} here="trials" />
      <FormSummary title={refusal} />
      <section className="sec strong" aria-labelledby="chay-thu">
        <h2 id="chay-thu">{words.heading}</h2>
        <p className="measure mt3">{words.lead}</p>
        <p className="sub mt3">{words.presentRevision(draft.revision)}</p>
        {stops.length > 0 ? <Stops draft={draft.id} stops={stops} /> : (
          <Form method="post" className="mt4">
            {others === 0 ? null : <p className="sub">{words.others(others)} <Link to={proofPath(draft.id)}>{words.othersLink}</Link></p>}
            <p className="mt3"><button className="btn full-sm" type="submit">{press}</button></p>
          </Form>
        )}
      </section>
      <section className="sec mt6" aria-labelledby="cac-luot">
        <h2 id="cac-luot">{words.runs}</h2>
        {trials.length === 0 ? <p className="empty mt3">{words.none}</p> : <ul className="draft-versions mt3">{trials.map((row) => <Trial key={row.attempt} row={row} present={draft.revision} />)}</ul>}
      </section>
    </main>
  );
}

function Stops({ draft, stops }: { draft: string; stops: LoadedTrials['stops'] }) {
  return (
    <div className="mt5">
      <h3>{words.stops(stops.length)}</h3>
      <p className="sub mt3">{words.stopsLead}</p>
      <ul className="tight mt3">{stops.map(({ text, step }, index) => <li key={index}>{text} <Link to={stepPath(draft, step)}>{words.mend(step)}</Link></li>)}</ul>
    </div>
  );
}

function Trial({ row: { attempt, revision, status, on, day, score, forked }, present }: { row: TrialRow; present: number }) {
  const marks = [...(revision === present ? [] : [words.old]), ...(forked ? [words.forked] : [])];
  return (
    <li>
      <p><b>{words.run(revision)}</b>{marks.length === 0 ? null : <span className="sub">, {marks.join(', ')}</span>}</p>
      <p className="sub">{words.begun(formatDay(dayOf(on)))}, {words.comeTo(formatDay(dayOf(day)))}{score === null ? null : `, ${words.score(score)}`}</p>
      <p>{status === 'open' ? <Link to={deskPath(attempt)}>{words.goOn}</Link> : <Link to={debriefPath(attempt)}>{words.debrief}</Link>}</p>
    </li>
  );
}
