import type { OnlineScreen } from '#simulations/desk/books/types.ts';
import { formatDay, weekdayName } from '#simulations/law/day.ts';
import { books as words } from '../../../messages/books.ts';

/** The screen of a reception over the network: for when it is planned, who is at which end, and how far it was prepared, held and stored. */
export function OnlineSection({ online }: { online: OnlineScreen }) {
  return (
    <>
      <section className="sec strong" aria-labelledby="tt-buoi">
        <h2 id="tt-buoi">{words.session}</h2>
        <p>{words.sessionOn(weekdayName(online.on), formatDay(online.on))}</p>
        <h3 className="mt4">{words.points}</h3>
        <ul className="facts">{online.people.map((person) => <li key={person.name}>{person.name}{person.about === '' ? '' : `, ${person.about}`}</li>)}</ul>
      </section>
      <section className="sec" aria-labelledby="tt-buoc">
        <h2 id="tt-buoc">{words.steps}</h2>
        <ol className="dated">
          {online.steps.map((step) => (
            <li key={step.key}>
              <b>{step.name}</b>, <span className="sub">{step.on === null ? words.notDone : words.doneOn(formatDay(step.on))}</span>
              <ul className="plain">{step.lines.map(({ label, value }) => <li key={label}><span className="sub">{label}:</span> {value}</li>)}</ul>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
