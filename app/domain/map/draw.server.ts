import type { Procedure } from '#simulations/procedures/procedure.ts';
import { arrowLight, letterArrow, letterPlace, tellOnce } from './cards.ts';
import type { Lettering, LitCard } from './cards.ts';
import { foldBranches } from './fold.ts';
import { mapGraph } from './graph.ts';
import type { MapGraph } from './graph.ts';
import { place } from './layout.server.ts';
import type { Placed } from './layout.server.ts';
import type { DrawnLine, DrawnMap } from './view-types.ts';

const GAP_X = 26;
const GAP_Y = 44;

const placed = new WeakMap<Procedure, Map<string, Placed>>();

/** The layout of a procedure, made once for each choice of open branches: what else a report says changes no place on its map. */
function layoutOf(procedure: Procedure, graph: MapGraph, kind: 'plain' | 'lit', places: ReadonlyMap<string, Lettering>, arrows: ReadonlyMap<string, Lettering>): Placed {
  const known = placed.get(procedure) ?? new Map<string, Placed>();
  const choice = `${kind} ${graph.places.map(({ key }) => `${key}:${places.get(key)?.height ?? 0}`).join()}`;
  const made = known.get(choice);
  if (made !== undefined) return made;
  const found = place({
    boxes: [...places].map(([key, { width, height }]) => ({ key, width, height })),
    arrows: graph.arrows.map(({ key, from, to }) => ({ key, from, to, width: arrows.get(key)?.width ?? 0, height: arrows.get(key)?.height ?? 0 })),
    spine: graph.spine,
    gapX: GAP_X,
    gapY: GAP_Y,
  });
  placed.set(procedure, known.set(choice, found));
  return found;
}

function moved<Thing extends { x: number; y: number }>(things: readonly Thing[], by: { x: number; y: number }): Thing[] {
  return things.map((thing) => ({ ...thing, x: round(thing.x + by.x), y: round(thing.y + by.y) }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The full map of a procedure, lit with a report when one is given. */
export function drawMap(procedure: Procedure, card: LitCard | null): DrawnMap {
  return drawGraph(procedure, foldBranches(mapGraph(procedure), ({ key }) => card !== null && (card.lit.places.has(key) || card.lit.findingsOfPlace.has(key))), card);
}

/** A graph of a procedure, whole or in part. */
export function drawGraph(procedure: Procedure, graph: MapGraph, card: LitCard | null): DrawnMap {
  const tell = tellOnce();
  const places = new Map(graph.places.map((one) => [one.key, letterPlace(one, tell, card)]));
  const arrows = new Map(graph.arrows.map((one) => [one.key, letterArrow(one, tell, card)]));
  const geometry = layoutOf(procedure, graph, card === null ? 'plain' : 'lit', places, arrows);
  const origin = { x: 0, y: 0 };
  return {
    width: Math.ceil(geometry.width),
    height: Math.ceil(geometry.height),
    cuts: geometry.cuts,
    places: graph.places.map((one) => {
      const text = places.get(one.key);
      const at = geometry.boxes.get(one.key) ?? origin;
      return {
        key: one.key,
        x: round(at.x),
        y: round(at.y),
        width: text?.width ?? 0,
        height: text?.height ?? 0,
        head: text?.head ?? 0,
        light: card?.lit.places.get(one.key) ?? null,
        end: one.goal || card?.lit.stopped === one.key,
        lines: moved<DrawnLine>(text?.lines ?? [], at),
        bands: moved(text?.bands ?? [], at),
      };
    }),
    arrows: graph.arrows.map((one) => {
      const text = arrows.get(one.key);
      const run = geometry.arrows.get(one.key) ?? { points: [], label: origin };
      return {
        key: one.key,
        light: card === null ? null : arrowLight(one, card.lit),
        world: one.world,
        points: run.points.map(([x, y]) => [round(x), round(y)] as const),
        lines: moved<DrawnLine>(text?.lines ?? [], run.label),
        label: { x: round(run.label.x), y: round(run.label.y), width: text?.width ?? 0, height: text?.height ?? 0 },
      };
    }),
  };
}
