import type { MapArrow, MapGraph, MapPlace, MapStep } from '../map/graph.ts';
import { deviationKey } from './desk-insight.ts';
import type { DeskInsight } from './desk-insight.ts';
import { divergenceCounts } from './divergence.ts';
import type { Divergence } from './divergence.ts';

/** A way of leaving the law on a hall's map. */
export interface HallDeviation extends Divergence {
  key: string;
  /** Where on the page it is told. */
  anchor: string;
  /** Names of the places at which it shows, in the order of the procedure. */
  places: string[];
}

/** A deviation at a cell of the map, with how many desks show it there. */
export interface DeviationHere {
  key: string;
  name: string;
  desks: number;
  anchor: string;
}

/** Which desks left the law at a cell of the map, by what they did. */
type Cell = ReadonlyMap<string, ReadonlySet<DeskInsight>>;

export const arcsOf = (steps: readonly MapStep[]): number[] => steps.flatMap(({ arcs }) => arcs);

function noted<Key>(cells: Map<Key, Map<string, Set<DeskInsight>>>, at: Key, deviation: string, desk: DeskInsight): void {
  const cell = cells.get(at) ?? new Map<string, Set<DeskInsight>>();
  cells.set(at, cell.set(deviation, (cell.get(deviation) ?? new Set()).add(desk)));
}

function joined(cells: readonly Cell[]): Cell {
  const all = new Map<string, ReadonlySet<DeskInsight>>();
  for (const cell of cells) for (const [key, desks] of cell) all.set(key, new Set([...(all.get(key) ?? []), ...desks]));
  return all;
}

/** Where the desks of a hall left the law, cell by cell of the map. What fewer than `least` desks show is not told. */
export class HallCells {
  readonly graded: number;
  readonly lawful: number;
  readonly deviations: readonly HallDeviation[];
  private readonly arcs = new Map<number, Map<string, Set<DeskInsight>>>();
  private readonly places = new Map<string, Map<string, Set<DeskInsight>>>();
  private readonly told: ReadonlyMap<string, HallDeviation>;
  private readonly least: number;
  private readonly graph: MapGraph;

  constructor(graph: MapGraph, desks: readonly DeskInsight[], least: number) {
    this.graph = graph;
    this.least = least;
    for (const desk of desks) {
      for (const finding of desk.findings) {
        const key = deviationKey(finding);
        if ('arc' in finding.at) noted(this.arcs, finding.at.arc, key, desk);
        else noted(this.places, finding.at.place, key, desk);
      }
    }
    const { graded, lawful, divergences } = divergenceCounts(desks);
    this.graded = graded;
    this.lawful = lawful;
    this.deviations = divergences
      .filter(({ attempts }) => attempts >= least)
      .map((divergence, index) => ({ ...divergence, key: deviationKey(divergence), anchor: `lech-${index + 1}`, places: this.placesWith(deviationKey(divergence)) }));
    this.told = new Map(this.deviations.map((deviation) => [deviation.key, deviation]));
  }

  /** What is told on an arrow, at a place, and at a place with the arrows that leave it. */
  on(arrow: MapArrow): DeviationHere[] {
    return this.toldIn(this.cellOn(arrow));
  }

  at(place: MapPlace): DeviationHere[] {
    return this.toldIn(this.cellAt(place));
  }

  from(place: MapPlace): DeviationHere[] {
    return this.toldIn(this.cellFrom(place));
  }

  /** Desks that show any of the deviations told on an arrow or at a place: a desk with two of them is one. */
  desksOn(arrow: MapArrow): number {
    return this.desksIn(this.cellOn(arrow));
  }

  desksAt(place: MapPlace): number {
    return this.desksIn(this.cellAt(place));
  }

  private toldIn(cell: Cell): DeviationHere[] {
    return [...cell]
      .flatMap(([key, { size }]): DeviationHere[] => {
        const deviation = this.told.get(key);
        return deviation === undefined || size < this.least ? [] : [{ key, name: deviation.name, desks: size, anchor: deviation.anchor }];
      })
      .sort((a, b) => b.desks - a.desks || a.name.localeCompare(b.name, 'vi'));
  }

  private desksIn(cell: Cell): number {
    return new Set(this.toldIn(cell).flatMap(({ key }) => [...(cell.get(key) ?? [])])).size;
  }

  private cellOn({ steps }: MapArrow): Cell {
    return joined(arcsOf(steps).flatMap((arc) => this.arcs.get(arc) ?? []));
  }

  private cellAt({ key }: MapPlace): Cell {
    return this.places.get(key) ?? new Map();
  }

  private cellFrom(place: MapPlace): Cell {
    return joined([this.cellAt(place), ...this.graph.arrows.filter(({ from }) => from === place.key).map((arrow) => this.cellOn(arrow))]);
  }

  private placesWith(deviation: string): string[] {
    return placesInOrder(this.graph).filter((place) => this.cellFrom(place).has(deviation)).map(({ name }) => name);
  }
}

/** The places of a map by the stages of its procedure. */
export function placesInOrder({ places }: MapGraph): MapPlace[] {
  return places.toSorted((a, b) => a.stage.number - b.stage.number);
}
