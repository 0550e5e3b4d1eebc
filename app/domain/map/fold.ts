import { mapWords as words } from '../../messages/map.ts';
import type { MapArrow, MapGraph, MapPlace } from './graph.ts';

/** The stage that a composed procedure gives to the branches of other procedures (decision 017). */
export const OTHER_STAGE = 'other';
/** The one place that stands for every branch that is folded. */
const FOLDED_KEY = 'nhanh-khac';

export function isOfOtherBranch({ stage }: MapPlace): boolean {
  return stage.id === OTHER_STAGE;
}

/** The places of other branches that can be reached from one of them, itself among them. */
function branchFrom(graph: MapGraph, entry: string, others: ReadonlySet<string>): Set<string> {
  const reached = new Set<string>();
  const open = [entry];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    open.push(...graph.arrows.filter(({ from, to }) => from === key && others.has(to)).map(({ to }) => to));
  }
  return reached;
}

/** One arrow from each place into the folded branches, for all the ways that lead there. */
function arrowsInto(graph: MapGraph, folded: ReadonlySet<string>): MapArrow[] {
  const merged = new Map<string, MapArrow>();
  for (const { from, to, steps } of graph.arrows) {
    if (folded.has(from) || !folded.has(to)) continue;
    const all = [...(merged.get(from)?.steps ?? []), ...steps];
    merged.set(from, { key: `${from}>${FOLDED_KEY}`, from, to: FOLDED_KEY, steps: all, world: all.every(({ world }) => world) });
  }
  return [...merged.values()];
}

/**
 * The map as it is drawn: the branches of other procedures are one place, except those that somebody went through. In words the
 * whole map stays.
 * @param isOpen whether a place has to be seen
 */
export function foldBranches(graph: MapGraph, isOpen: (place: MapPlace) => boolean): MapGraph {
  const others = new Map(graph.places.filter(isOfOtherBranch).map((place) => [place.key, place]));
  const keys = new Set(others.keys());
  const entries = [...new Set(graph.arrows.filter(({ from, to }) => !keys.has(from) && keys.has(to)).map(({ to }) => to))];
  const branches = entries.map((entry) => ({ entry, places: branchFrom(graph, entry, keys) }));
  const seen = new Set([...others.values()].filter(isOpen).map(({ key }) => key));
  const kept = new Set(branches.filter(({ places }) => [...places].some((key) => seen.has(key))).flatMap(({ places }) => [...places]));
  const closed = branches.filter(({ entry }) => !kept.has(entry));
  const folded = new Set(closed.flatMap(({ places }) => [...places]).filter((key) => !kept.has(key)));
  const first = others.get(closed[0]?.entry ?? '');
  if (first === undefined) return graph;
  const place: MapPlace = {
    key: FOLDED_KEY,
    states: graph.places.filter(({ key }) => folded.has(key)).flatMap(({ states }) => states),
    name: words.otherBranches,
    stage: first.stage,
    exits: [],
    loops: [],
    returns: [],
    never: [],
    goal: false,
    folded: folded.size,
  };
  return {
    ...graph,
    places: [...graph.places.filter(({ key }) => !folded.has(key)), place],
    arrows: [...graph.arrows.filter(({ from, to }) => !folded.has(from) && !folded.has(to)), ...arrowsInto(graph, folded)],
  };
}
