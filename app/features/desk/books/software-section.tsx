import { Form } from '@remix-run/react';
import type { Dated, SoftwareRecord } from '#simulations/desk/books/types.ts';
import { formatDay } from '#simulations/law/day.ts';
import { books as words } from '../../../messages/books.ts';
import { Meta } from '../../../ui/rows.tsx';
import { deskPath } from '../paths.ts';
import type { BooksPageView } from './books-view.ts';

/** The petition-management software: what was entered there, and the acts that enter and look up. */
export function SoftwareSection({ software, view }: { software: SoftwareRecord; view: BooksPageView }) {
  const entered = software.enteredOn;
  return (
    <div className="software">
      <section className="sec strong" aria-labelledby="pm-don">
        <h2 id="pm-don">{words.record}</h2>
        <p>{entered === null ? words.neverEntered(software.notEntered) : `${words.entered(formatDay(entered))} ${words.notEntered(software.notEntered)}`}</p>
        <Meta entries={software.record.map(({ label, value }) => [label, value] as const)} />
        {view.open ? <ActButton view={view} act="database.updated" label={words.enter} /> : null}
      </section>
      <section className="sec" aria-labelledby="pm-trang-thai">
        <h2 id="pm-trang-thai">{words.statuses}</h2>
        {software.statuses.length === 0 ? <p className="empty">{words.noStatus}</p> : (
          <ol className="dated">
            {software.statuses.map((status, index) => <li key={index}><b>{status.name}</b>, {status.on === null ? '' : formatDay(status.on)} <span className="sub">{status.what}</span></li>)}
          </ol>
        )}
      </section>
      <section className="sec" aria-labelledby="pm-trung">
        <h2 id="pm-trung">{words.duplicates}</h2>
        <p className="sub">{words.duplicatesLead}</p>
        {software.lookUps.length === 0 ? <p className="empty">{words.noLookUps}</p> : null}
        <ul className="look-ups">
          {software.lookUps.map((lookUp) => (
            <li key={lookUp.act}>
              {lookUp.done || !view.open ? <>{lookUp.label}{lookUp.done ? <span className="sub"> ({words.lookedUp})</span> : null}</> : <ActButton view={view} act={lookUp.act} label={lookUp.label} />}
            </li>
          ))}
        </ul>
        <h3 className="mt4">{words.foundEarlier}</h3>
        {software.earlier.length === 0 ? <p className="empty">{words.noneFound}</p> : <ul className="facts">{software.earlier.map((text) => <li key={text}>{text}</li>)}</ul>}
      </section>
      <DatedList id="pm-phan-cong" title={words.assignments} entries={software.assignments} empty={words.noAssignment} />
      <DatedList id="pm-chuyen" title={words.transfers} entries={software.transfers} empty={words.noTransfer} />
      <section className="sec" aria-labelledby="pm-so-lieu">
        <h2 id="pm-so-lieu">{words.counts}</h2>
        <Meta entries={software.counts.map(({ label, value }) => [label, value] as const)} />
      </section>
    </div>
  );
}

/** An act of one press, done on the desk: the news of it stand there. */
function ActButton({ view, act, label }: { view: BooksPageView; act: string; label: string }) {
  return (
    <Form method="post" action={deskPath(view.attempt)} className="no-print">
      <input type="hidden" name="seq" value={view.seq} />
      <button className="act" type="submit" name="act" value={act}>{label}</button>
    </Form>
  );
}

function DatedList({ id, title, entries, empty }: { id: string; title: string; entries: readonly Dated[]; empty: string }) {
  return (
    <section className="sec" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {entries.length === 0 ? <p className="empty">{empty}</p> : (
        <ol className="dated">
          {entries.map((entry, index) => <li key={index}>{formatDay(entry.on)}: {entry.what}</li>)}
        </ol>
      )}
    </section>
  );
}
