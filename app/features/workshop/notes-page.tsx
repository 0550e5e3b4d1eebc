import { Form } from '@remix-run/react';
import { hallNotes as words } from '../../messages/hall-map.ts';
import { FormSummary, TextArea } from '../../ui/fields.tsx';
import { Notice, Toast } from '../../ui/notice.tsx';
import type { LoadedNotes, NoteView } from '../../use-cases/hall-insight-contracts.ts';
import { WorkshopTabs } from './workshop-tabs.tsx';

/** A form of this page that came back: what was typed in it, and what stands instead where another device was first. */
export interface NoteAnswer {
  item: string;
  body: string;
  error: string | null;
  /** The version that stands now; null where nobody was first. */
  stored: { version: number; body: string } | null;
}

interface NotesPageProps {
  hall: LoadedNotes;
  answer: NoteAnswer | null;
  refusal: string | null;
  /** The step whose note was just saved. */
  saved: string | null;
}

/** The facilitator's notes for each step; one form each, so that saving one loses nothing of another that was saved. */
export function NotesPage({ hall, answer, refusal, saved }: NotesPageProps) {
  const done = hall.notes.find(({ item }) => item === saved);
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <WorkshopTabs id={hall.id} here="" />
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="sub">{hall.title}</p>
        <p>{words.lead}</p>
      </div>
      <FormSummary title={refusal} />
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{done === undefined ? null : <Toast>{words.saved(done.title)}</Toast>}</div>
      {hall.notes.map((note) => <Note key={`${note.item} ${note.version}`} note={note} answer={answer?.item === note.item ? answer : null} />)}
    </main>
  );
}

function Note({ note, answer }: { note: NoteView; answer: NoteAnswer | null }) {
  const heading = `viec-${note.item}`;
  const stored = answer?.stored ?? null;
  return (
    <section className="sec mt5" aria-labelledby={heading}>
      <h2 id={heading}>{note.title}{note.now ? <span className="sub"> ({words.now})</span> : null}</h2>
      {stored === null ? null : <div className="mt3"><Notice title={words.stored}><p className="as-typed">{stored.body}</p></Notice></div>}
      <Form method="post" className="mt3" preventScrollReset>
        <input type="hidden" name="viec" value={note.item} />
        <input type="hidden" name="ban" value={stored?.version ?? note.version} />
        <TextArea name={`ghi.${note.item}`} label={words.label(note.title)} value={answer?.body ?? note.body} error={answer?.error ?? undefined} focus={answer !== null} />
        <p className="row mt3">
          <button className="btn line full-sm" type="submit">{words.save}</button>
          {note.at === null ? null : <span className="sub">{words.last(note.at)}</span>}
        </p>
      </Form>
    </section>
  );
}
