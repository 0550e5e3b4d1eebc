import type { StageMapView } from '../../domain/map/view-types.ts';
import { mapWords as words } from '../../messages/map.ts';
import { mapPath } from '../desk/paths.ts';
import { MapSvg } from './map-svg.tsx';

/** The stages of the procedure beside the debrief, with the way that was taken; it leads to the causes and to the full map. */
export function StageMap({ view, attempt }: { view: StageMapView; attempt: string }) {
  return (
    <>
      <div className="stage-map" role="group" aria-label={words.overviewAlt}><MapSvg map={view.map} debrief="" /></div>
      <p className="sub mt4">{words.overviewLegend}</p>
      <details>
        <summary>{words.overviewInWords}</summary>
        <ol className="map-words">{view.stages.map((stage) => <li key={stage.id}>{stage.words}</li>)}</ol>
      </details>
      <p><a className="more" href={mapPath(attempt)}>{words.toFullMap}</a></p>
    </>
  );
}
