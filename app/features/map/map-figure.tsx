import type { DrawnMap, PlaceInWords } from '../../domain/map/view-types.ts';
import { mapWords as words } from '../../messages/map.ts';
import { MapSvg, SignShape } from './map-svg.tsx';
import { MapWords } from './map-words.tsx';

interface MapFigureProps {
  title: string;
  map: DrawnMap;
  places: readonly PlaceInWords[];
  /** The page on which the causes stand; null for a map without a way on it. */
  debrief: string | null;
}

/** The full map: how to read it, the picture to be moved sideways where it is wider than the screen, and the same in words. */
export function MapFigure({ title, map, places, debrief }: MapFigureProps) {
  return (
    <>
      <Legend lit={debrief !== null} />
      <div className="map-scroll mt4" role="region" aria-label={words.region} tabIndex={0}>
        <div role="group" aria-label={words.regionLabel(title)}>
          <MapSvg map={map} debrief={debrief ?? ''} />
        </div>
      </div>
      <section className="sec strong mt7" aria-labelledby="bang-loi">
        <h2 id="bang-loi">{words.inWords}</h2>
        <p className="sub">{words.inWordsLead}</p>
        <MapWords places={places} debrief={debrief ?? ''} />
      </section>
    </>
  );
}

const WAYS = ['both', 'mine', 'lawful'] as const;
const SIGNS = ['exit', 'again', 'never'] as const;

/** How to read the map; what belongs to somebody's way is told only where there is one. */
function Legend({ lit }: { lit: boolean }) {
  return (
    <ul className="map-legend" aria-label={words.legendTitle}>
      {(lit ? WAYS : []).map((way) => (
        <li key={way}>
          <svg className="pmap" viewBox="0 0 76 20" aria-hidden="true" focusable="false">
            <g className={way}><path className="run" d="M3 10H46" /></g>
            <SignShape sign={way} x={64} y={10} />
          </svg>
          {words.legend[way]}
        </li>
      ))}
      {[...(lit ? (['finding'] as const) : []), ...SIGNS].map((sign) => (
        <li key={sign}>
          <svg className="pmap one" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><SignShape sign={sign} x={10} y={10} /></svg>
          {words.legend[sign]}
        </li>
      ))}
    </ul>
  );
}
