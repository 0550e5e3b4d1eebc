import { formatDay, formatDayAndMonth } from '#simulations/law/day.ts';
import type { AttemptMapView } from '../../domain/map/view-types.ts';
import { debrief } from '../../messages/debrief.ts';
import { mapWords as words } from '../../messages/map.ts';
import { Icon } from '../../ui/icon.tsx';
import { debriefPath } from '../desk/paths.ts';
import { MapFigure } from './map-figure.tsx';

/** The whole procedure, act by act, lit with the way of one attempt; as a page of its own it can be printed. */
export function AttemptMapPage({ view }: { view: AttemptMapView }) {
  const back = debriefPath(view.attempt);
  return (
    <main className="page map-page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={back}><Icon name="arrow-left" />{words.backToDebrief}</a>
        <h1>{words.title}</h1>
        <p>{view.scenario}. {view.procedure}. {view.from === view.to ? debrief.oneDay(formatDay(view.to)) : debrief.period(formatDayAndMonth(view.from), formatDay(view.to))}</p>
        <p className="no-print">{words.attemptLead} {words.printHint}</p>
      </div>
      <MapFigure title={view.procedure} map={view.map} places={view.words} debrief={back} />
    </main>
  );
}
