import type { Procedure } from '#simulations/procedures/procedure.ts';
import { hallMapWords as words } from '../../messages/hall-map.ts';
import type { Astray, CardWords } from '../map/cards.ts';
import { drawGraph, drawMap } from '../map/draw.server.ts';
import { mapGraph, stepsFrom } from '../map/graph.ts';
import type { MapGraph, MapPlace, MapStep } from '../map/graph.ts';
import type { Light, LitMap } from '../map/light.ts';
import { toldPart } from '../map/part.server.ts';
import type { DrawnMap } from '../map/view-types.ts';
import type { DeskInsight } from './desk-insight.ts';
import { arcsOf, HallCells, placesInOrder } from './hall-cells.ts';
import type { DeviationHere, HallDeviation } from './hall-cells.ts';

/** A place of the map with how many desks came there and which way they went on, in words. */
export interface HallPlace {
  key: string;
  name: string;
  stage: string;
  desks: number;
  ways: { words: string; desks: number }[];
  deviations: { name: string; desks: number }[];
}

export interface HallMap {
  map: DrawnMap;
  graded: number;
  lawful: number;
  deviations: readonly HallDeviation[];
  places: HallPlace[];
}

const BRIGHTEST: readonly Light[] = ['both', 'mine', 'lawful'];

const brightest = (lights: readonly Light[]): Light | undefined => BRIGHTEST.find((light) => lights.includes(light));
const isTaken = (light: Light | undefined): boolean => light === 'both' || light === 'mine';

/** Lights of many ways one over the other: the brightest stays. */
function lightsOver<Key>(maps: readonly ReadonlyMap<Key, Light>[]): Map<Key, Light> {
  const over = new Map<Key, Light>();
  for (const lights of maps) for (const [key, light] of lights) over.set(key, brightest([light, ...(over.has(key) ? [over.get(key) ?? light] : [])]) ?? light);
  return over;
}

/** How many desks came by and went which way. */
class Traffic {
  private readonly desks: readonly DeskInsight[];

  constructor(desks: readonly DeskInsight[]) {
    this.desks = desks;
  }

  at({ key }: MapPlace): number {
    return this.desks.filter(({ places }) => isTaken(places.get(key))).length;
  }

  along(steps: readonly MapStep[]): number {
    return this.desks.filter(({ arcs }) => arcsOf(steps).some((arc) => isTaken(arcs.get(arc)))).length;
  }

  /** The map lit with all of them. A branch is unfolded where something is told in it. */
  lit(graph: MapGraph, cells: HallCells): LitMap {
    const unfolded = graph.places.filter((place) => cells.from(place).length > 0);
    return {
      graph,
      arcs: lightsOver(this.desks.map(({ arcs }) => arcs)),
      places: lightsOver(this.desks.map(({ places }) => places)),
      acts: new Map(),
      findingsOfArc: new Map(),
      findingsOfPlace: new Map(unfolded.map(({ key }) => [key, []])),
      stopped: null,
    };
  }
}

/** Leads to the page of a deviation where it is the only one, else to the list. */
function astray(here: readonly DeviationHere[], desks: number, pageOf: (key: string) => string): Astray | null {
  const [first] = here;
  if (first === undefined) return null;
  const label = words.astrayLink(desks, here.map(({ name, desks: count }) => words.counted(name, count)));
  return { text: words.astray(desks), label, leads: here.length === 1 ? { to: 'page', href: pageOf(first.key) } : { to: 'list', anchor: first.anchor } };
}

/**
 * A hall's way through a procedure: many desks on one map, with how many went where and how many left the law there.
 * @param pageOf the page that a deviation leads to, by its key
 */
export function hallMap(procedure: Procedure, desks: readonly DeskInsight[], pageOf: (key: string) => string): HallMap {
  const graph = mapGraph(procedure);
  const cells = new HallCells(graph, desks, 1);
  const traffic = new Traffic(desks);
  const lit = traffic.lit(graph, cells);
  const says: CardWords = {
    place(place) {
      const light = lit.places.get(place.key);
      return light === undefined || !isTaken(light) ? null : { text: words.cameBy(traffic.at(place)), sign: light };
    },
    arrow({ steps }) {
      const count = traffic.along(steps);
      return count === 0 ? null : { text: words.wentBy(count), sign: brightest(arcsOf(steps).flatMap((arc) => lit.arcs.get(arc) ?? [])) ?? 'mine' };
    },
    astrayAt: (place) => astray(cells.at(place), cells.desksAt(place), pageOf),
    astrayOn: (arrow) => astray(cells.on(arrow), cells.desksOn(arrow), pageOf),
  };
  const places = placesInOrder(graph).map((place): HallPlace => ({
    key: place.key,
    name: place.name,
    stage: place.stage.label,
    desks: traffic.at(place),
    ways: stepsFrom(graph, place).map((step) => ({ words: words.way(step.act, step.to), desks: traffic.along([step]) })).filter((way) => way.desks > 0),
    deviations: cells.from(place).map(({ name, desks: count }) => ({ name, desks: count })),
  }));
  const { graded, lawful, deviations } = cells;
  return { map: drawMap(procedure, { lit, says }), graded, lawful, deviations, places: places.filter((place) => place.desks > 0 || place.deviations.length > 0) };
}

/**
 * The same for the eyes of a whole hall: only where at least so many desks left the law, and nothing of who went which way,
 * because the difference of two ways would tell of fewer. `map` is null when nothing may be told.
 */
export function toldMap(procedure: Procedure, desks: readonly DeskInsight[], least: number): { map: DrawnMap | null; deviations: { name: string; desks: number }[] } {
  const whole = mapGraph(procedure);
  const cells = new HallCells(whole, desks, least);
  const said = (count: number): Astray | null => (count === 0 ? null : { text: words.astray(count) });
  const says: CardWords = { place: () => null, arrow: () => null, astrayAt: (place) => said(cells.desksAt(place)), astrayOn: (arrow) => said(cells.desksOn(arrow)) };
  const part = toldPart(whole, { place: (place) => cells.at(place).length > 0, arrow: (arrow) => cells.on(arrow).length > 0 });
  const lit: LitMap = { graph: part, arcs: new Map(), places: new Map(), acts: new Map(), findingsOfArc: new Map(), findingsOfPlace: new Map(), stopped: null };
  return { map: part.places.length === 0 ? null : drawGraph(procedure, part, { lit, says }), deviations: cells.deviations.map(({ name, attempts }) => ({ name, desks: attempts })) };
}
