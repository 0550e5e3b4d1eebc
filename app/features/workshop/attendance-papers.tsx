import { dayOf, formatDay } from '#simulations/law/day.ts';
import { attendancePaper as words } from '../../messages/hall-roster.ts';
import { certificate } from '../../messages/learning.ts';
import { Icon } from '../../ui/icon.tsx';
import type { AttendancePaper } from '../../use-cases/roster-contracts.ts';
import { CHECK } from '../learning/paths.ts';

interface AttendancePapersProps {
  id: string;
  title: string;
  papers: readonly (AttendancePaper & { issuedOn: string })[];
  origin: string;
}

/** Every paper of a workshop in one print run: A4, lying, one a sheet. */
export function AttendancePapers({ id, title, papers, origin }: AttendancePapersProps) {
  return (
    <main id="noi-dung" className="cert-page" tabIndex={-1}>
      <div className="no-print cert-lead">
        <p><a className="back" href={`/lop-dieu-hanh/${id}/danh-sach`}><Icon name="arrow-left" />{words.title(title)}</a></p>
        <h1>{words.heading}</h1>
        <p>{papers.length === 0 ? words.none : words.lead(papers.length)}</p>
      </div>
      {papers.map((paper) => <Paper key={paper.code} paper={paper} origin={origin} />)}
    </main>
  );
}

function Paper({ paper, origin }: { paper: AttendancePaper & { issuedOn: string }; origin: string }) {
  const [above, below] = certificate.state;
  return (
    <article className="cert cert-run" aria-label={`${words.heading}: ${paper.name}`}>
      <div className="doc-head">
        <div><b>{certificate.organiser}</b>{certificate.writeIn}</div>
        <div><b>{above} <span className="nb">{below}</span></b><b><span className="u">{certificate.motto}</span></b></div>
      </div>
      <h2>{certificate.heading}</h2>
      <div>
        <p>{certificate.certifies}</p>
        <p className="who">{paper.name}</p>
        {paper.workplace === null ? null : <p>{certificate.workplace(paper.workplace)}</p>}
        <p>{words.attended}</p>
      </div>
      <p className="what">{paper.title}</p>
      <p>{words.held(formatDay(dayOf(paper.heldFrom)), formatDay(dayOf(paper.heldTo)), paper.place)}<br />{words.contents(words.duration(paper.minutes))}</p>
      <div className="feet">
        <p><b>{certificate.code(paper.code)}</b><br />{certificate.where(`${origin}${CHECK}`)}</p>
        <div><i>{words.date(paper.issuedOn)}</i><b>{certificate.signer}</b><span className="sub">{certificate.signHint}</span><span className="gap" /></div>
      </div>
    </article>
  );
}
