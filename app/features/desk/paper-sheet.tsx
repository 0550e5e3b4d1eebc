import type { PaperOnDesk } from '#simulations/desk/view-types.ts';
import { paper as words } from '../../messages/desk.ts';

/** A paper in the layout of an administrative document (Nghị định 30/2020/NĐ-CP), or as a citizen writes it. */
export function PaperSheet({ paper }: { paper: PaperOnDesk }) {
  const hand = paper.handwritten ? 'hand' : undefined;
  return (
    <article className="doc small" aria-label={paper.name}>
      <div className="doc-head">
        {paper.issuer === undefined ? null : (
          <div>
            <b><span className="u">{paper.issuer}</span></b>
            {paper.number === undefined ? null : <span className="no">{words.number(paper.number)}</span>}
          </div>
        )}
        <div>
          <b>{words.country} <span className="nb">{words.country2}</span></b>
          <b><span className="u">{words.motto}</span></b>
          {paper.placeAndDate === undefined ? null : <span className="date">{paper.placeAndDate}</span>}
        </div>
      </div>
      {paper.heading === undefined ? null : <p className="doc-title">{paper.heading}</p>}
      {paper.to === undefined ? null : <p>{words.to(paper.to)}</p>}
      {paper.body.map((line) => <p key={line} className={hand}>{line}</p>)}
      {paper.signature === undefined ? null : <p className={hand === undefined ? 'paper-sign' : 'paper-sign hand'}>{words.signature(paper.signature)}</p>}
      {paper.stamp === undefined ? null : <p className="paper-stamp"><span className="stamp">{paper.stamp.map((line) => <span key={line}>{line}</span>)}</span></p>}
    </article>
  );
}
