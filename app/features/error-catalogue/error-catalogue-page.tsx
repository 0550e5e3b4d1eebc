import { formatDay } from '#simulations/law/day.ts';
import type { ErrorCatalogueView, ErrorEntry } from '../../domain/error-catalogue/error-catalogue.ts';
import { catalogueWords as words } from '../../messages/error-catalogue.ts';
import { Meta } from '../../ui/rows.tsx';
import { provisionPath } from '../law/citation.tsx';

const partPath = (part: string): string => `/sai-sot?phan=${part}`;

/** Every error that grading can find, to be read, searched with the browser and printed. */
export function ErrorCataloguePage({ view }: { view: ErrorCatalogueView }) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="read">{words.lead}</p>
        <p className="sub">{words.count(view.count)} {words.lawOf(formatDay(view.on))} <span className="no-print">{words.print}</span></p>
      </div>
      <nav className="row no-print" aria-label={words.parts}>
        {view.choices.map((choice) => (
          <a key={choice.id} className="more" href={partPath(choice.id)} aria-current={choice.id === view.chosen ? 'true' : undefined}>{choice.id === view.chosen ? <b>{choice.label}</b> : choice.label}</a>
        ))}
      </nav>
      {view.parts.map((part) => (
        <section key={part.id} className="sec strong mt7" aria-labelledby={`phan-${part.id}`}>
          <h2 id={`phan-${part.id}`}>{part.heading}</h2>
          <ul className="owed">{part.entries.map((entry) => <Entry key={entry.id} entry={entry} />)}</ul>
        </section>
      ))}
    </main>
  );
}

function Entry({ entry }: { entry: ErrorEntry }) {
  return (
    <li>
      <h3>{entry.name}</h3>
      <p className="sub">{entry.weight}{entry.fatal ? <>; <b>{words.fatal}</b></> : null}{entry.remark === null ? null : `; ${entry.remark}`}</p>
      <Meta
        entries={[
          [words.required, entry.required],
          [words.citizen, entry.citizen],
          [words.repair, entry.repair],
          [words.basis, entry.basis.map((link, index) => <span key={link.provision}>{index === 0 ? '' : '; '}<a href={provisionPath(link.provision)}>{link.article}</a></span>)],
          [words.where, entry.where],
        ]}
      />
    </li>
  );
}
