import { Form } from '@remix-run/react';
import { attendance as words, attendancePaper as paper, listColumns as columns } from '../../messages/hall-roster.ts';
import { FormSummary, SelectField } from '../../ui/fields.tsx';
import { Toast } from '../../ui/notice.tsx';
import type { AttendanceRow, LoadedAttendance, LooseSeat } from '../../use-cases/roster-contracts.ts';
import { WorkshopTabs } from './workshop-tabs.tsx';

interface AttendancePageProps {
  list: LoadedAttendance;
  refusal: string | null;
  /** What has just happened. */
  said: string | null;
}

/** The list of a workshop: who was announced, who is here, lists to sign, papers to hand out. */
export function AttendancePage({ list, refusal, said }: AttendancePageProps) {
  const { id, rows, unannounced } = list;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <WorkshopTabs id={id} here="danh-sach" />
      <div className="row between mb5">
        <div className="page-head">
          <h1>{words.heading}</h1>
          <p>{list.title}</p>
          <p className="sub">{words.hint}</p>
        </div>
        <p><a className={rows.length === 0 ? 'btn' : 'btn line'} href={`/lop-dieu-hanh/${id}/danh-sach/nhap`}>{words.import}</a></p>
      </div>
      <div role="status">{said === null ? null : <Toast>{said}</Toast>}</div>
      <FormSummary title={refusal} />
      <p className="row mt4">
        <a href={`/lop-dieu-hanh/${id}/danh-sach/in`}>{words.print}</a>
        <a href={`/lop-dieu-hanh/${id}/danh-sach/tep/xlsx`}>{words.xlsx}</a>
        <a href={`/lop-dieu-hanh/${id}/danh-sach/tep/csv`}>{words.csv}</a>
        <span className="sub">{words.csvHint}</span>
      </p>
      {rows.length === 0 ? <p className="empty mt4">{words.empty}</p> : <p className="mt4"><b>{words.counts(rows.filter(({ here }) => here).length, rows.length)}</b></p>}
      {unannounced.length === 0 ? null : <p>{words.others(unannounced.length)}</p>}
      <Papers list={list} />
      {rows.length === 0 ? null : <Announced rows={rows} />}
      <Loose list={list} />
    </main>
  );
}

function Papers({ list: { id, certificates, started } }: { list: LoadedAttendance }) {
  if (!started) return null;
  return (
    <section className="sec mt5" aria-labelledby="giay">
      <h2 id="giay">{paper.heading}</h2>
      <p className="sub">{paper.hint}</p>
      <Form method="post" className="row mt3" preventScrollReset>
        {certificates.due === 0 ? null : <button className="btn full-sm" type="submit" name="viec" value="cap-giay">{paper.give(certificates.due)}</button>}
        {certificates.given === 0 ? null : <a href={`/lop-dieu-hanh/${id}/danh-sach/giay-chung-nhan`}>{paper.open}</a>}
      </Form>
    </section>
  );
}

function standing({ here, seat, mark }: AttendanceRow): string {
  if (mark === 'absent') return words.markedAway;
  if (seat !== null) return words.bySeat(seat);
  return here ? words.byMark : words.away;
}

function Announced({ rows }: { rows: readonly AttendanceRow[] }) {
  return (
    <Form method="post" preventScrollReset>
      <table className="tbl stack mt5 attendance">
        <caption className="vh">{words.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.order}</th>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.commune}</th>
            <th scope="col">{columns.position}</th>
            <th scope="col">{columns.phone}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.act}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id} id={`n-${row.id}`}>
              <td data-l={columns.order}>{index + 1}</td>
              <th scope="row" data-l={columns.name}>{row.name}</th>
              <td data-l={columns.commune}>{row.commune ?? ''}</td>
              <td data-l={columns.position}>{row.position ?? ''}</td>
              <td data-l={columns.phone}>{row.phone ?? ''}</td>
              <td data-l={words.state}>{row.here ? <b>{standing(row)}</b> : standing(row)}</td>
              <td data-l={words.act}><RowActs row={row} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Form>
  );
}

function RowActs({ row: { id, name, mark, here } }: { row: AttendanceRow }) {
  const act = (value: string, label: string, said = words.markWho(label, name)) => <button className="btn text" type="submit" name="viec" value={`${value}:${id}`} aria-label={said}>{label}</button>;
  return (
    <span className="row">
      {mark === null ? (here ? act('vang', words.markAway) : act('co-mat', words.markHere)) : act('bo', words.unmark)}
      {here ? null : act('xoa', words.remove, words.removeWho(name))}
    </span>
  );
}

const seatWords = ({ number, kind, size }: LooseSeat): string => (kind === 'table' ? words.table(number, size) : words.seat(number));

function Loose({ list: { rows, unannounced, nameless } }: { list: LoadedAttendance }) {
  const seats = [...unannounced, ...nameless].filter(({ kind }) => kind === 'person');
  const names = rows.filter(({ seat }) => seat === null);
  return (
    <>
      {unannounced.length === 0 ? null : <SeatList title={words.unannounced} seats={unannounced} />}
      {nameless.length === 0 ? null : <SeatList title={words.nameless} seats={nameless} />}
      {seats.length === 0 || names.length === 0 ? null : (
        <section className="sec mt6" aria-labelledby="ghep">
          <h2 id="ghep">{words.join}</h2>
          <p className="sub">{words.joinHint}</p>
          <Form method="post" className="mt3" preventScrollReset>
            <div className="f-row">
              <SelectField name="seat" label={words.chooseSeat} options={seats.map((seat) => ({ value: seat.id, label: seat.name === null ? seatWords(seat) : `${seatWords(seat)}, ${seat.name}` }))} values={[]} empty={words.choose} />
              <SelectField name="entry" label={words.chooseName} options={names.map(({ id, name, commune }) => ({ value: id, label: commune === null ? name : `${name}, ${commune}` }))} values={[]} empty={words.choose} />
            </div>
            <p className="mt4"><button className="btn line full-sm" type="submit" name="viec" value="ghep">{words.joinButton}</button></p>
          </Form>
        </section>
      )}
    </>
  );
}

function SeatList({ title, seats }: { title: string; seats: readonly LooseSeat[] }) {
  return (
    <details className="mt5" open={seats.length <= 12}>
      <summary>{title} ({seats.length})</summary>
      <ul className="mt3">
        {seats.map((seat) => <li key={seat.id}>{[seatWords(seat), seat.name, seat.commune].filter((word) => word !== null).join(', ')}</li>)}
      </ul>
    </details>
  );
}
