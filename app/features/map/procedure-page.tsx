import { formatDay } from '#simulations/law/day.ts';
import type { BasisLink, ProcedureAct, ProcedureView } from '../../domain/map/view-types.ts';
import { mapWords as words } from '../../messages/map.ts';
import { TextField } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Meta } from '../../ui/rows.tsx';
import { provisionPath } from '../law/citation.tsx';
import { MapFigure } from './map-figure.tsx';

interface ProcedurePageProps {
  view: ProcedureView;
  /** The date as typed, and what is wrong with it. */
  date: { typed: string; error: string | undefined };
}

/** One procedure by the law of a date: its map, what is done and owed at each stage, what is forbidden. */
export function ProcedurePage({ view, date }: ProcedurePageProps) {
  return (
    <main className="page map-page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href="/quy-trinh"><Icon name="arrow-left" />{words.backToList}</a>
        <h1>{view.title}</h1>
        <p>{words.procedureLead}</p>
      </div>
      <form className="no-print" action={`/quy-trinh/${view.id}`} method="get">
        <TextField kind="digits" className="date-in" name="ngay" label={words.date} hint={words.dateHint} value={date.typed} error={date.error} />
        <p className="row mt4"><button className="btn full-sm" type="submit">{words.dateButton}</button></p>
      </form>
      <p className="sub mt4">{words.lawOn(formatDay(view.on))}</p>
      <MapFigure title={view.title} map={view.map} places={view.words} debrief={null} />
      {view.stages.map((stage) => (
        <section key={stage.id} className="sec strong mt7" aria-labelledby={`viec-${stage.id}`}>
          <h2 id={`viec-${stage.id}`}>{stage.heading}</h2>
          {stage.other ? <p>{words.otherStageLead} <a href="/quy-trinh">{words.listTitle}</a></p> : (
            <>
              <Acts heading={words.acts} acts={stage.acts} view={view} />
              <Acts heading={words.duties} acts={stage.duties} view={view} />
            </>
          )}
        </section>
      ))}
      <section className="sec strong mt7" aria-labelledby="cam">
        <h2 id="cam">{words.must}</h2>
        <ul className="owed">
          {view.prohibitions.map((one) => (
            <li key={one.words}>
              <h3>{one.words}</h3>
              <Meta entries={[[words.basis, <Basis key="b" links={one.basis} view={view} />]]} />
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

function Acts({ heading, acts, view }: { heading: string; acts: readonly ProcedureAct[]; view: ProcedureView }) {
  if (acts.length === 0) return null;
  return (
    <>
      <p className="sub mt4">{heading}</p>
      <ul className="owed">
        {acts.map((act) => (
          <li key={act.words}>
            <h3>{act.words}</h3>
            {act.when.map((when) => <p key={when}>{when.charAt(0).toLocaleUpperCase('vi') + when.slice(1)}.</p>)}
            <Meta
              entries={[
                [words.who, act.who],
                [words.term, act.terms.length === 0 ? null : <ul key="t" className="plain">{act.terms.map((term) => <li key={term}>{term}</li>)}</ul>],
                [words.basis, <Basis key="b" links={act.basis} view={view} />],
              ]}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Basis({ links, view }: { links: readonly BasisLink[]; view: ProcedureView }) {
  return (
    <ul className="plain">
      {links.map((link) => (
        <li key={link.provision}>
          <a className="more" href={provisionPath(link.provision, view.on)}>{link.article}</a>
          {link.remark === null ? null : <span className="sub"> ({link.remark})</span>}
        </li>
      ))}
    </ul>
  );
}
