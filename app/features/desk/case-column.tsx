import { Form } from '@remix-run/react';
import { desk as words } from '../../messages/desk.ts';
import { deskPath } from './paths.ts';
import type { ActEntry, DeskPageView } from './page-view.ts';
import { PaperSheet } from './paper-sheet.tsx';

/** Who is here, what is known, what papers lie on the desk. */
export function CaseColumn({ view, canAct }: { view: DeskPageView; canAct: boolean }) {
  return (
    <div className="col col-case">
      <section aria-labelledby="h-nguoi">
        <h2 id="h-nguoi">{words.people}</h2>
        <ul className="people">
          {view.people.map((person) => (
            <li key={person.id}>
              <b>{person.name}</b>
              {person.about === '' ? null : <>, {person.about}</>}
              {person.present ? <span className="here"> {words.peopleHere}</span> : null}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="h-biet">
        <h2 id="h-biet">{words.known}</h2>
        {view.known.length + view.unknown.length === 0 ? <p className="empty">{words.nothingKnown}</p> : null}
        <ul className="facts">
          {view.known.map((fact) => <li key={fact.id}>{fact.text}</li>)}
          {view.unknown.map((fact) => (
            <li key={fact.id} className="unknown"><span className="vh">{words.unknownMark} </span>{fact.text}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="h-giay">
        <h2 id="h-giay">{words.papers}</h2>
        {view.papersReceived.length === 0 ? <p className="empty">{words.noPapers}</p> : null}
        <ReceivedPapers view={view} canAct={canAct} />
      </section>
    </div>
  );
}

/** A paper that has been read unfolds; one that has not is opened by reading it, which is an act. */
function ReceivedPapers({ view, canAct }: { view: DeskPageView; canAct: boolean }) {
  const acts = new Map(view.groups.flatMap((group) => group.acts).filter((act) => act.impossible === undefined).map((act) => [act.key, act]));
  const lastRead = view.papersReceived.findLast((paper) => paper.read)?.id;
  return (
    <ul className="papers">
      {view.papersReceived.map((paper) => (
        <li key={paper.id}>
          {paper.read ? (
            <details open={paper.id === lastRead}>
              <summary>{paper.name}</summary>
              <PaperSheet paper={paper} />
            </details>
          ) : (
            <UnreadPaper view={view} name={paper.name} act={canAct ? acts.get(`paper.read:${paper.id}`) : undefined} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** A whole page load: on a phone the paper stands in another tab than the news of having read it, and only that moves `:target`. */
function UnreadPaper({ view, name, act }: { view: DeskPageView; name: string; act: ActEntry | undefined }) {
  const label = <span>{name} <span className="sub">({words.notRead})</span></span>;
  if (act === undefined) return label;
  return (
    <Form method="post" action={deskPath(view.attempt.id)} reloadDocument className="unread">
      <input type="hidden" name="seq" value={view.attempt.seq} />
      {label}
      <button className="act" type="submit" name="act" value={act.key} aria-label={words.readThis(name)}>{words.readIt}</button>
    </Form>
  );
}
