import { Graph, layout } from '@dagrejs/dagre';
import type { EdgeLabel, GraphLabel, NodeLabel } from '@dagrejs/dagre';

/** What has to be placed: boxes, and arrows with room for their words. */
export interface LayoutInput {
  boxes: readonly { key: string; width: number; height: number }[];
  arrows: readonly { key: string; from: string; to: string; width: number; height: number }[];
  /** Boxes that stand at the left edge, one below the other. */
  spine: readonly string[];
  gapX: number;
  gapY: number;
}

export type Point = readonly [x: number, y: number];

/** Upper left corners, and arrows as runs straight down or across. */
export interface Placed {
  width: number;
  height: number;
  boxes: ReadonlyMap<string, { x: number; y: number }>;
  arrows: ReadonlyMap<string, { points: Point[]; label: { x: number; y: number } }>;
  /** Heights at which the map may be cut without cutting a box or a word. */
  cuts: readonly number[];
}

type Layered = Graph<GraphLabel, NodeLabel, EdgeLabel>;

interface Band {
  top: number;
  bottom: number;
}

const MARGIN = 6;
/** Between an arrow and the words to its right. */
const BESIDE = 10;
/** Arrows leave and reach a box so far from its left edge, so that their words stand below and above it. */
const PORT = 18;
const STRAIGHT = 40;
/** A cut leaves so much below the boxes. */
const BELOW = 4;

/** Room that is taken in each rank, by boxes and words alike: between two bands arrows may run across. */
function bandsOf(graph: Layered): ReadonlyMap<number, Band> {
  const bands = new Map<number, Band>();
  const widen = (rank: number, center: number, height: number): void => {
    const known = bands.get(rank) ?? { top: Infinity, bottom: -Infinity };
    bands.set(rank, { top: Math.min(known.top, center - height / 2), bottom: Math.max(known.bottom, center + height / 2) });
  };
  for (const key of graph.nodes()) {
    const { rank = 0, y = 0, height } = graph.node(key);
    widen(rank, y, height);
  }
  for (const edge of graph.edges()) {
    const { points = [], y = 0, height = 0 } = graph.edge(edge);
    const from = graph.node(edge.v).rank ?? 0;
    points.slice(1, -1).forEach((point, index) => widen(from + index + 1, point.y, point.y === y ? height : 0));
  }
  return bands;
}

/** Down, across between the ranks, down again. */
function runOf(start: Point, inner: readonly number[], end: Point, from: number, bands: ReadonlyMap<number, Band>): Point[] {
  const run: Point[] = [start];
  let [x] = start;
  [...inner, end[0]].forEach((next, index) => {
    if (Math.abs(next - x) < 0.5) return;
    const above = bands.get(from + index)?.bottom ?? start[1];
    const below = bands.get(from + index + 1)?.top ?? end[1];
    const y = Math.round((above + below) / 2);
    run.push([x, y], [next, y]);
    x = next;
  });
  run.push([x, end[1]]);
  return run;
}

/** Moves the chosen boxes and bends of arrows to the left end of their ranks; the others keep their order. */
function putFirst(graph: Layered, isFirst: (key: string, arrow: string | undefined) => boolean): void {
  const ranks = new Map<number, string[]>();
  for (const key of graph.nodes()) {
    const { rank = 0 } = graph.node(key);
    ranks.set(rank, [...(ranks.get(rank) ?? []), key]);
  }
  const first = (key: string): number => (isFirst(key, graph.node(key).edgeObj?.name) ? 0 : 1);
  for (const keys of ranks.values()) {
    keys.sort((a, b) => first(a) - first(b) || (graph.node(a).order ?? 0) - (graph.node(b).order ?? 0));
    keys.forEach((key, order) => {
      graph.node(key).order = order;
    });
  }
}

/** Whether another way leads from one box to another: such an arrow passes ranks by. */
function isLong({ arrows }: LayoutInput, from: string, to: string): boolean {
  const seen = new Set<string>();
  const leadsThere = (key: string): boolean => {
    if (key === to) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return arrows.some((arrow) => arrow.from === key && leadsThere(arrow.to));
  };
  return arrows.some((arrow) => arrow.from === from && arrow.to !== to && leadsThere(arrow.to));
}

/**
 * Places a graph without cycles from top to bottom, its spine at the left. Equal input gives equal output: nothing is drawn by
 * chance. Only the server may call it, so that no browser loads the library.
 */
export function place(input: LayoutInput): Placed {
  const graph: Layered = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', align: 'UL', rankalign: 'top', nodesep: input.gapX, edgesep: input.gapX, ranksep: input.gapY, marginx: MARGIN, marginy: MARGIN });
  const onSpine = new Set(input.spine);
  const next = new Map(input.spine.map((key, index) => [key, input.spine[index + 1]]));
  const main = new Set(input.arrows.filter(({ from, to }) => next.get(from) === to).map(({ key }) => key));
  const long = new Set(input.arrows.filter(({ from, to }) => isLong(input, from, to)).map(({ key }) => key));
  for (const { key, width, height } of [...input.boxes].sort((a, b) => Number(onSpine.has(b.key)) - Number(onSpine.has(a.key)))) graph.setNode(key, { width, height });
  for (const { key, from, to, width, height } of [...input.arrows].sort((a, b) => Number(main.has(b.key)) - Number(main.has(a.key)))) {
    graph.setEdge(from, to, { width: width + BESIDE, height, labelpos: long.has(key) ? 'r' : 'c', labeloffset: 0, weight: main.has(key) ? STRAIGHT : 1 }, key);
  }
  layout(graph, {
    customOrder(layered, order) {
      order(layered);
      putFirst(layered, (key, arrow) => onSpine.has(key) || (arrow !== undefined && main.has(arrow)));
    },
  });

  const bands = bandsOf(graph);
  const boxes = new Map(graph.nodes().map((key) => {
    const { x = 0, y = 0, width, height } = graph.node(key);
    // The spine is first in every rank, so nothing stands to the left of it.
    return [key, { x: onSpine.has(key) ? MARGIN : x - width / 2, y: y - height / 2 }] as const;
  }));
  const portOf = (key: string): number => (boxes.get(key)?.x ?? 0) + PORT;
  const arrows = new Map(graph.edges().map((edge) => {
    const name = edge.name ?? '';
    const { points = [], x = 0, y = 0, width = 0, height = 0 } = graph.edge(edge);
    const source = graph.node(edge.v);
    const target = graph.node(edge.w);
    const shift = long.has(name) ? null : portOf(edge.w);
    const inner = points.slice(1, -1).map((point) => shift ?? point.x);
    const run = runOf([portOf(edge.v), (source.y ?? 0) + source.height / 2], inner, [portOf(edge.w), (target.y ?? 0) - target.height / 2], source.rank ?? 0, bands);
    return [name, { points: run, label: { x: (shift ?? x - width / 2) + BESIDE, y: y - height / 2 } }] as const;
  }));
  const lowest = [...new Set(graph.nodes().map((key) => bands.get(graph.node(key).rank ?? 0)?.bottom ?? 0))].sort((a, b) => a - b);
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, boxes, arrows, cuts: lowest.slice(0, -1).map((bottom) => Math.round(bottom) + BELOW) };
}
