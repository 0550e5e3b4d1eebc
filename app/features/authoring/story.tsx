import type { ReactNode } from 'react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { FoundBy, StoryView, StoryWhen } from '../../domain/authoring/story-view.ts';
import { draftReview as words } from '../../messages/authoring.ts';

/** The story of a case, as far as it is written: what a trainee may come to see. */
export function Story({ story }: { story: StoryView }) {
  const { summary, aims, opening, people, papers, discoveries, happenings } = story;
  return (
    <>
      {summary === '' ? null : <p className="measure">{summary}</p>}
      <Part title={words.aims} rows={aims} show={(aim) => aim} />
      {opening.length === 0 ? null : <section className="mt5"><h3>{words.opening}</h3>{opening.map((text, index) => <p key={index} className="measure mt3">{text}</p>)}</section>}
      <Part title={words.people} rows={people} show={({ name, about }) => <><b>{name === '' ? words.noTitle : name}</b>{about === '' ? null : `, ${about}`}</>} />
      {papers.length === 0 ? null : (
        <section className="mt5">
          <h3>{words.papers}</h3>
          {papers.map(({ id, name, heading, body, isHandwritten, isOnDesk }) => (
            <details key={id} className="mt3">
              <summary>{name === '' ? words.noTitle : name}<span className="sub"> ({[...(isHandwritten ? [words.handwritten] : []), isOnDesk ? words.onDesk : words.hidden].join(', ')})</span></summary>
              {heading === '' ? null : <p className="mt3"><b>{heading}</b></p>}
              {body.map((text, index) => <p key={index} className="measure">{text}</p>)}
            </details>
          ))}
        </section>
      )}
      <Part title={words.discoveries} rows={discoveries} show={({ known, found }) => <>{known}<span className="sub row-sub">{found.map(wayWords).join('; ')}</span></>} />
      <Part title={words.happenings} rows={happenings} show={({ when, says }) => <><b>{whenWords(when)}. </b>{says}</>} />
    </>
  );
}

function Part<Row>({ title, rows, show }: { title: string; rows: readonly Row[]; show: (row: Row) => ReactNode }) {
  if (rows.length === 0) return null;
  return (
    <section className="mt5">
      <h3>{title}</h3>
      <ul className="tight mt3">{rows.map((row, index) => <li key={index}>{show(row)}</li>)}</ul>
    </section>
  );
}

function wayWords({ how, of, words: said }: FoundBy): string {
  return how === 'read' ? words.read(of) : words[how](of, said);
}

function whenWords(when: StoryWhen): string {
  if ('day' in when) return words.onDay(/^\d{4}-\d{2}-\d{2}$/.test(when.day) ? formatDay(dayOf(when.day)) : when.day);
  return 'after' in when ? words.afterAct(when.after) : words.onEffect;
}
