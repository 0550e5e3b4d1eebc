import { dayOf, formatDay } from '#simulations/law/day.ts';
import { brief as words } from '../../messages/hall-report.ts';
import { attendancePaper } from '../../messages/hall-roster.ts';
import { sentenceCase } from '../../messages/sentence-case.ts';
import { APP_NAME } from '../../messages/vi.ts';
import { Icon } from '../../ui/icon.tsx';
import type { BriefRow, LoadedBrief } from '../../use-cases/hall-report-contracts.ts';

/** What a class got wrong, on one A4 sheet for whoever teaches the next one. */
export function BriefSheet({ brief }: { brief: LoadedBrief }) {
  return (
    <main id="noi-dung" className="print-page" tabIndex={-1}>
      <div className="no-print page narrow print-lead">
        <p><a className="back" href={`/lop-dieu-hanh/${brief.id}/bao-cao`}><Icon name="arrow-left" />{words.back}</a></p>
        <p>{words.lead}</p>
      </div>
      <article className="a4 brief" aria-labelledby="cho-nham">
        <p className="row between sheet-head"><b>{APP_NAME}</b><span>{brief.title}</span></p>
        <h1 id="cho-nham">{words.sheet}</h1>
        <p>{sentenceCase(attendancePaper.held(formatDay(dayOf(brief.heldFrom)), formatDay(dayOf(brief.heldTo)), brief.place))}</p>
        {brief.rows.length === 0 ? <p className="empty">{words.none}</p> : null}
        <ol>{brief.rows.map((row) => <Row key={`${row.from} ${row.name}`} row={row} />)}</ol>
        <h2>{words.notes}</h2>
        <div className="lines" />
      </article>
    </main>
  );
}

function Row({ row }: { row: BriefRow }) {
  return (
    <li>
      <p><b>{row.name}</b> <span className="sub">({words.from(row)})</span></p>
      {row.why === null ? null : <p>{row.why}</p>}
      {row.provisions.map(({ article, summary }) => <p key={article}><i>{article}:</i> {summary}</p>)}
      {row.lessons.length === 0 ? null : <p>{words.teach}: {row.lessons.map(({ label }) => label).join('; ')}.</p>}
    </li>
  );
}
