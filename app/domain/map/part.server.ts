import type { Procedure } from '#simulations/procedures/procedure.ts';
import { drawGraph } from './draw.server.ts';
import { foldBranches, OTHER_STAGE } from './fold.ts';
import { mapGraph } from './graph.ts';
import type { MapArrow, MapGraph, MapPlace } from './graph.ts';
import { mapInWords } from './in-words.ts';
import type { DrawnMap, PlaceInWords } from './view-types.ts';

/** A place beside the part: where one comes from or goes to, by its name alone. */
const named = (place: MapPlace): MapPlace => ({ ...place, exits: [], loops: [], returns: [], never: [] });

/** The longest run of places that follow each other by arrows: what stands in one column has to. */
function runOf(spine: readonly string[], arrows: MapGraph['arrows']): string[] {
  const runs: string[][] = [];
  for (const key of spine) {
    const open = runs.at(-1);
    if (open !== undefined && arrows.some(({ from, to }) => from === open.at(-1) && to === key)) open.push(key);
    else runs.push([key]);
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}

/** Places with the arrows given and the places that those join, which stand there by their names alone. */
function partAround(graph: MapGraph, inside: ReadonlySet<string>, arrows: MapGraph['arrows']): MapGraph {
  const shown = new Set([...inside, ...arrows.flatMap(({ from, to }) => [from, to])]);
  return {
    ...graph,
    places: graph.places.filter(({ key }) => shown.has(key)).map((place) => (inside.has(place.key) ? place : named(place))),
    arrows,
    spine: runOf(graph.spine.filter((key) => shown.has(key)), arrows),
  };
}

/** The places of a stage with their neighbours, and the arrows that touch the stage. */
function partOf(graph: MapGraph, stage: string): MapGraph {
  const inside = new Set(graph.places.filter((place) => place.stage.id === stage).map(({ key }) => key));
  return partAround(graph, inside, graph.arrows.filter(({ from, to }) => inside.has(from) || inside.has(to)));
}

/** The arrows and places of which something is told, with the places that those arrows join. */
export function toldPart(graph: MapGraph, isTold: { place(place: MapPlace): boolean; arrow(arrow: MapArrow): boolean }): MapGraph {
  return partAround(graph, new Set(graph.places.filter(isTold.place).map(({ key }) => key)), graph.arrows.filter(isTold.arrow));
}

/** The part of a procedure's map that a stage is, drawn and in words. Null for a stage that the procedure does not have. */
export function mapPart(procedure: Procedure, stage: string): { map: DrawnMap; places: PlaceInWords[] } | null {
  if (!procedure.stages.some(({ id }) => id === stage)) return null;
  const whole = mapGraph(procedure);
  const graph = partOf(stage === OTHER_STAGE ? whole : foldBranches(whole, () => false), stage);
  const inside = new Set(graph.places.filter((place) => place.stage.id === stage).map(({ key }) => key));
  return { map: drawGraph(procedure, graph, null), places: mapInWords(graph, null).filter(({ key }) => inside.has(key)) };
}
