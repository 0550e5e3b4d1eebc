import type { HallPlace } from '../../domain/workshop/hall-map.server.ts';
import { hallMapPath, tracePath } from '../../domain/workshop/hall-paths.ts';
import type { MisconceptionRow } from '../../domain/workshop/misconceptions.ts';
import { hallMapWords as words, hallNotes, whereaboutsWords } from '../../messages/hall-map.ts';
import { TextField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { LoadedHallMap } from '../../use-cases/hall-insight-contracts.ts';
import { MapSvg, SignShape } from '../map/map-svg.tsx';
import { HallCases } from './hall-cases.tsx';
import { WorkshopTabs } from './workshop-tabs.tsx';

type Shown = NonNullable<LoadedHallMap['shown']>;

/** Where a hall left the law: the map of the procedure with counts, the same in words, the law of another date, misconceptions. No names. */
export function HallMapPage({ hall }: { hall: LoadedHallMap }) {
  const { shown } = hall;
  return (
    <main className="page map-page" id="noi-dung" tabIndex={-1}>
      <WorkshopTabs id={hall.id} here="ban-do" />
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="sub">{hall.title}</p>
        <p>{words.lead}</p>
      </div>
      <p className="row no-print">
        <a href={`/lop-dieu-hanh/${hall.id}/ai-dang-o-dau`}>{whereaboutsWords.link}</a>
        <a href={`/lop-dieu-hanh/${hall.id}/ghi-chu`}>{hallNotes.link}</a>
      </p>
      {shown === null ? (
        <>
          <p className="empty">{words.noCase}</p>
          <Misconceptions rows={hall.misconceptions} />
        </>
      ) : <OneCase hall={hall} shown={shown} />}
    </main>
  );
}

function OneCase({ hall, shown }: { hall: LoadedHallMap; shown: Shown }) {
  const { scenario, law } = shown;
  const here = { scenario: scenario.id, date: law.on === null ? null : law.typed };
  return (
    <>
      <HallCases cases={hall.cases} shown={scenario.id} hrefOf={(id) => hallMapPath(hall.id, { scenario: id })} />
      <section className="sec strong mt5" aria-labelledby="ca">
        <h2 id="ca">{scenario.title}</h2>
        <p>{shown.graded + shown.ungraded + shown.behind === 0 ? words.nobody : words.counts(shown.graded, shown.lawful)}{shown.ungraded === 0 ? '' : ` ${words.ungraded(shown.ungraded)}`}{shown.behind === 0 ? '' : ` ${words.behind(shown.behind)}`}</p>
        <p className="row mt4 no-print">
          <a className="btn line full-sm" href={hallMapPath(hall.id, here)}>{words.refresh}</a>
          <a href={`/may-chieu/${hall.id}/ban-do?ca=${scenario.id}`} target="_blank" rel="noreferrer">{words.projector}</a>
        </p>
      </section>
      <OtherLaw hall={hall} shown={shown} />
      <Deviations hall={hall} shown={shown} />
      <Misconceptions rows={hall.misconceptions} />
      <section className="sec strong mt7" aria-labelledby="ban-do">
        <h2 id="ban-do">{shown.procedure}</h2>
        <Legend />
        <div className="map-scroll mt4" role="region" aria-label={words.region} tabIndex={0}>
          <div role="group" aria-label={words.regionLabel(shown.procedure)}><MapSvg map={shown.map} debrief="" /></div>
        </div>
      </section>
      {shown.places.length === 0 ? null : <InWords places={shown.places} />}
    </>
  );
}

const WAYS = ['both', 'mine', 'lawful'] as const;

function Legend() {
  return (
    <ul className="map-legend" aria-label={words.legendTitle}>
      {WAYS.map((way) => (
        <li key={way}>
          <svg className="pmap" viewBox="0 0 76 20" aria-hidden="true" focusable="false">
            <g className={way}><path className="run" d="M3 10H46" /></g>
            <SignShape sign={way} x={64} y={10} />
          </svg>
          {words.legend[way]}
        </li>
      ))}
      <li>
        <svg className="pmap one" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><SignShape sign="finding" x={10} y={10} /></svg>
        {words.legend.finding}
      </li>
    </ul>
  );
}

/** The dates between which the law of this case has changed, and a date of one's own. */
function OtherLaw({ hall, shown }: { hall: LoadedHallMap; shown: Shown }) {
  const { scenario, law } = shown;
  return (
    <section className="sec mt6 no-print" aria-labelledby="luat-khac">
      <h2 id="luat-khac">{words.law}</h2>
      <p className="sub">{words.lawLead}</p>
      <ul className="row mt3 periods">
        <li><a className="btn line" href={`${hallMapPath(hall.id, { scenario: scenario.id })}#luat-khac`} aria-current={law.on === null ? 'true' : undefined}>{words.lawNow}</a></li>
        {law.periods.map(({ label, on, current }) => (
          <li key={on}><a className="btn line" href={`${hallMapPath(hall.id, { scenario: scenario.id, date: on })}#luat-khac`} aria-current={current ? 'true' : undefined}>{label}</a></li>
        ))}
      </ul>
      <details className="mt4" open={law.error !== undefined}>
        <summary>{words.otherDate}</summary>
        <form className="mt4" method="get" action={`/lop-dieu-hanh/${hall.id}/ban-do#luat-khac`}>
          <input type="hidden" name="ca" value={scenario.id} />
          <TextField kind="digits" className="date-in" name="ngay" label={words.date} hint={words.dateHint} value={law.typed} error={law.error} focus={law.error !== undefined} maxLength={20} />
          <p className="mt4"><button className="btn line full-sm" type="submit">{words.dateButton}</button></p>
        </form>
      </details>
      {law.on === null ? null : <div className="mt4"><Notice><p>{words.lawShown(law.typed)}</p></Notice></div>}
    </section>
  );
}

function Deviations({ hall, shown }: { hall: LoadedHallMap; shown: Shown }) {
  const { deviations, law, scenario } = shown;
  return (
    <section className="sec strong mt6" aria-labelledby="lech">
      <h2 id="lech">{words.deviations}</h2>
      {deviations.length === 0 ? <p className="empty">{words.none}</p> : (
        <>
          <p className="sub">{words.deviationsLead}</p>
          <table className="tbl stack mt4">
            <caption className="vh">{words.deviations}</caption>
            <thead>
              <tr>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.where}</th>
                {law.on === null ? null : <th scope="col" className="num">{words.today}</th>}
                <th scope="col" className="num">{law.on === null ? words.desks : words.lawOn(law.typed)}</th>
              </tr>
            </thead>
            <tbody>
              {deviations.map(({ key, anchor, name, places, attempts, eachDay }) => (
                <tr key={key} id={anchor}>
                  <th scope="row"><a className="more" href={tracePath(hall.id, { scenario: scenario.id, deviation: key, date: law.on === null || attempts === 0 ? null : law.typed })}>{name}</a></th>
                  <td data-l={words.where}>{places.join('; ')}</td>
                  {eachDay === null ? null : <td className="num" data-l={words.today}>{eachDay}</td>}
                  <td className="num" data-l={law.on === null ? words.desks : words.lawOn(law.typed)}>{attempts}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function Misconceptions({ rows }: { rows: readonly MisconceptionRow[] }) {
  return (
    <section className="sec mt6" aria-labelledby="hieu-lam">
      <h2 id="hieu-lam">{words.misconceptions}</h2>
      <p className="sub">{words.misconceptionsLead}</p>
      {rows.length === 0 ? <p className="empty">{words.noMisconceptions}</p> : (
        <ol className="misconceptions">
          {rows.map(({ name, why, from, count, of }) => (
            <li key={`${from} ${name}`}>
              <p><b>{name}</b> <span className="sub">({words.misconceptionOf(count, of, words.sources[from])})</span></p>
              {why === null ? null : <p>{why}</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function InWords({ places }: { places: readonly HallPlace[] }) {
  return (
    <section className="sec mt7" aria-labelledby="bang-loi">
      <h2 id="bang-loi">{words.inWords}</h2>
      <ol className="map-words">
        {places.map((place) => (
          <li key={place.key}>
            <p><b>{words.from(place.name)}</b> <span className="sub">({words.inStage(place.stage)})</span></p>
            <ul>
              {place.desks === 0 ? null : <li>{words.came(place.desks)}</li>}
              {place.ways.map((way) => <li key={way.words}>{words.went(way.words, way.desks)}</li>)}
              {place.deviations.map(({ name, desks }) => <li key={name}><b>{words.left(name, desks)}</b></li>)}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
