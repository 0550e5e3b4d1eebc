import { dayOf, formatDay } from '#simulations/law/day.ts';
import { attendancePaper, listColumns as columns, signingSheet as words } from '../../messages/hall-roster.ts';
import { sentenceCase } from '../../messages/sentence-case.ts';
import { Icon } from '../../ui/icon.tsx';
import type { LoadedAttendance } from '../../use-cases/roster-contracts.ts';

/** Empty lines for people who come without having been announced. */
const SPARE = 5;

/** The list on paper, with a column to sign in. The head of the table stands on every sheet. */
export function SigningSheet({ list }: { list: LoadedAttendance }) {
  const others = list.unannounced.map(({ id, name, commune }) => ({ id, name: name ?? '', commune, position: null }));
  const people = [...list.rows, ...others];
  const held = sentenceCase(attendancePaper.held(formatDay(dayOf(list.heldFrom)), formatDay(dayOf(list.heldTo)), list.place));
  return (
    <main id="noi-dung" className="print-page" tabIndex={-1}>
      <div className="no-print page narrow print-lead">
        <p><a className="back" href={`/lop-dieu-hanh/${list.id}/danh-sach`}><Icon name="arrow-left" />{words.title(list.title)}</a></p>
        <p>{words.lead}</p>
      </div>
      <article className="a4 signing" aria-label={words.title(list.title)}>
        <h1>{words.heading}</h1>
        <p className="signing-what"><b>{list.title}</b><br />{held}</p>
        <table className="tbl">
          <caption className="vh">{words.heading}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.order}</th>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.commune}</th>
              <th scope="col">{columns.position}</th>
              <th scope="col">{columns.sign}</th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ id, name, commune, position }, index) => (
              <tr key={id}><td>{index + 1}</td><td>{name}</td><td>{commune ?? ''}</td><td>{position ?? ''}</td><td /></tr>
            ))}
            {Array.from({ length: SPARE }, (_, index) => <tr key={`trong-${index}`}><td>{people.length + index + 1}</td><td /><td /><td /><td /></tr>)}
          </tbody>
        </table>
        <div className="signing-foot">
          <p>{words.total(people.length)}</p>
          <p><b>{words.signer}</b></p>
        </div>
      </article>
    </main>
  );
}
