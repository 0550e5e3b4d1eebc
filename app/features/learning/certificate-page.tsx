import type { CertificateView } from '../../domain/learning/view-types.ts';
import { certificate as words } from '../../messages/learning.ts';
import { Icon } from '../../ui/icon.tsx';
import { CHECK, MINE } from './paths.ts';

/** The paper: A4, lying. What only people can say, who holds the course and who signs, is left to be written in. */
export function CertificatePage({ view, origin }: { view: CertificateView; origin: string }) {
  const [above, below] = words.state;
  return (
    <main id="noi-dung" className="cert-page" tabIndex={-1}>
      <p className="no-print cert-lead row"><a className="back" href={MINE}><Icon name="arrow-left" />{words.back}</a><span className="sub">{words.printHint}</span></p>
      <article className="cert">
        <div className="doc-head">
          <div><b>{words.organiser}</b>{words.writeIn}</div>
          <div><b>{above} <span className="nb">{below}</span></b><b><span className="u">{words.motto}</span></b></div>
        </div>
        <h1>{words.heading}</h1>
        <div>
          <p>{words.certifies}</p>
          <p className="who">{view.name}</p>
          {view.workplace === null ? null : <p>{words.workplace(view.workplace)}</p>}
          <p>{words.completed}</p>
        </div>
        <p className="what">{view.course}</p>
        <p>{words.contents(view.lessons, view.minutes)}<br />{words.lawDate(view.lawDate)}</p>
        <div className="feet">
          <p><b>{words.code(view.code)}</b><br />{words.where(`${origin}${CHECK}`)}</p>
          <div><i>{words.date(view.issuedOn)}</i><b>{words.signer}</b><span className="sub">{words.signHint}</span><span className="gap" /></div>
        </div>
      </article>
    </main>
  );
}
