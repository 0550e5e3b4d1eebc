import type { DrawnArrow, DrawnLine, DrawnMap, DrawnPlace, Sign } from '../../domain/map/view-types.ts';

/** Letters of 18 px: the map grows with the reader's own letters and with the projector's. */
const EM = 18;
const CORNER = 9;
const HEAD = 11;
/** Reach of a link around its words. */
const LINK_LETTER = 9;
const LINK_HEIGHT = 30;

const ORDER = [null, 'lawful', 'mine', 'both'] as const;

interface MapSvgProps {
  map: DrawnMap;
  /** The page on which the causes stand; empty for this one. */
  debrief: string;
}

/**
 * A drawn map. It is cut into strips one below the other, so that a page of paper ends between two places. What is written on it
 * stands below it in words; to those who do not see it only its links are told.
 */
export function MapSvg({ map, debrief }: MapSvgProps) {
  const edges = [0, ...map.cuts, map.height];
  return edges.slice(1).map((bottom, index) => {
    const top = edges[index] ?? 0;
    const within = (y: number) => y >= top && y < bottom;
    const places = map.places.filter((place) => within(place.y));
    const arrows = map.arrows.filter((arrow) => arrow.points.some(([, y]) => y >= top - 1) && arrow.points.some(([, y]) => y <= bottom + 1));
    const lines = [...places.flatMap((place) => place.lines), ...map.arrows.flatMap((arrow) => arrow.lines)].filter((line) => within(line.y));
    return (
      <svg key={top} className="pmap" width={`${map.width / EM}em`} height={`${(bottom - top) / EM}em`} viewBox={`0 ${top} ${map.width} ${bottom - top}`} focusable="false">
        <g aria-hidden="true">
          {ORDER.flatMap((light) => arrows.filter((arrow) => arrow.light === light).map((arrow) => <Arrow key={arrow.key} arrow={arrow} />))}
          {places.map((place) => <Place key={place.key} place={place} />)}
          {lines.filter((line) => line.leads === undefined).map((line) => <Line key={`${line.x} ${line.y}`} line={line} />)}
        </g>
        {lines.filter((line) => line.leads !== undefined).map((line) => <Link key={`${line.x} ${line.y}`} line={line} debrief={debrief} />)}
      </svg>
    );
  });
}

/** Straight runs with rounded corners, up to the arrow's head. */
function runOf(points: DrawnArrow['points']): string {
  return points.map(([x, y], index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined) return `M${x} ${y}`;
    if (after === undefined) return `L${x} ${y - HEAD + 2}`;
    const reach = (to: readonly [number, number]) => {
      const length = Math.hypot(to[0] - x, to[1] - y);
      const share = Math.min(CORNER, length / 2) / (length || 1);
      return `${x + (to[0] - x) * share} ${y + (to[1] - y) * share}`;
    };
    return `L${reach(before)}Q${x} ${y} ${reach(after)}`;
  }).join('');
}

function Arrow({ arrow }: { arrow: DrawnArrow }) {
  const [x, y] = arrow.points.at(-1) ?? [0, 0];
  return (
    <g className={arrow.light ?? (arrow.world ? 'world' : 'open')}>
      <path className="run" d={runOf(arrow.points)} />
      <path className="head" d={`M${x} ${y}l-7 -${HEAD}h14z`} />
    </g>
  );
}

function Place({ place }: { place: DrawnPlace }) {
  const { x, y, width, height } = place;
  return (
    <g className={place.light ?? 'open'}>
      <rect className="place" x={x} y={y} width={width} height={height} rx={3} />
      {place.end ? <rect className="end" x={x + 5} y={y + 5} width={width - 10} height={height - 10} rx={1} /> : null}
      {place.bands.map((band) => (
        <g key={band.y} className={band.light}>
          <rect className="band" x={band.x + 2} y={band.y} width={band.width - 4} height={band.height} />
          <path className="bar" d={`M${band.x + 4} ${band.y}v${band.height}`} />
        </g>
      ))}
      {place.head === 0 ? null : <path className="rule" d={`M${x} ${y + place.head}h${width}`} />}
    </g>
  );
}

function Line({ line }: { line: DrawnLine }) {
  return (
    <>
      {line.sign === undefined ? null : <SignShape sign={line.sign} x={line.x - 14} y={line.y - 6} />}
      <text className={line.tone} x={line.x} y={line.y}>
        {line.strong === 0 ? null : <tspan className="b">{line.text.slice(0, line.strong)}</tspan>}
        {line.text.slice(line.strong)}
      </text>
    </>
  );
}

function addressOf({ leads }: DrawnLine, debrief: string): string {
  if (leads === undefined) return '';
  if (leads.to === 'page') return leads.href;
  return leads.to === 'finding' ? `${debrief}#${leads.anchor}` : `#${leads.anchor}`;
}

function Link({ line, debrief }: { line: DrawnLine; debrief: string }) {
  return (
    <a href={addressOf(line, debrief)} aria-label={line.label}>
      <rect className="reach" x={line.x - 26} y={line.y - 21} width={28 + line.text.length * LINK_LETTER} height={LINK_HEIGHT} />
      <Line line={line} />
    </a>
  );
}

const SHAPES: Record<Sign, string> = {
  both: 'M-6.5 .5l4.5 5 8.5-11',
  mine: 'M-6.5 -3h13M-6.5 3h13M4 -7l-8 14',
  lawful: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z',
  stop: 'M-6.5 -6.5h13v13h-13z',
  finding: 'M0 -8.5l8.5 8.5l-8.5 8.5l-8.5 -8.5z',
  exit: 'M-7 0h9M-1.5 -4.5l4.5 4.5l-4.5 4.5M6 -6.5v13',
  never: 'M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0zM-4.5 -4.5l9 9',
  again: 'M5.5 2.5a6 6 0 1 1 0 -5M6.5 -7v5h-5',
};

/** A sign before words: told apart by its shape. */
export function SignShape({ sign, x, y }: { sign: Sign; x: number; y: number }) {
  return <path className={`sign ${sign}`} d={SHAPES[sign]} transform={`translate(${x} ${y})`} />;
}
