import type { Finding, Report } from '#simulations/grading/types.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import { mapGraph, stepsFrom } from './graph.ts';
import type { MapGraph, MapPlace, MapStep } from './graph.ts';
import { walkOf } from './walk.ts';
import type { Walk } from './walk.ts';

/** Who goes a way: the trainee and the law, the trainee alone, the law alone. */
export type Light = 'both' | 'mine' | 'lawful';

/** One row of the report at the place where it belongs. `findings` are numbers of the debrief's causes, from 1. */
export interface ActAtPlace {
  row: number;
  findings: readonly number[];
}

/** The way of one report on the map of its procedure. */
export interface LitMap {
  graph: MapGraph;
  /** Light of an arc, by its number in the norm. */
  arcs: ReadonlyMap<number, Light>;
  /** Light of a place, by key. */
  places: ReadonlyMap<string, Light>;
  /** Rows of the report, by the key of the place where the case stood. */
  acts: ReadonlyMap<string, readonly ActAtPlace[]>;
  /** Numbers of the causes that show on an arc, and of those that show at a place. Each cause shows once. */
  findingsOfArc: ReadonlyMap<number, readonly number[]>;
  findingsOfPlace: ReadonlyMap<string, readonly number[]>;
  /** The place in which the case stopped, when it left by no exit. */
  stopped: string | null;
}

function idsOf(finding: Finding): string[] {
  return [finding.id, ...finding.consequences.flatMap(idsOf)];
}

/** The row of a finding's first act; -1 when no act shows it. */
function rowOf(report: Report, finding: Finding): number {
  return report.path.findIndex(({ seq }) => seq !== undefined && finding.events.includes(seq));
}

/** The arcs by which a mended case goes on where the trainee took a wrong branch: the act that replaces his, and what the repair adds after it. */
function mendedWay(graph: MapGraph, walk: Walk, report: Report, finding: Finding): number[] {
  const row = rowOf(report, finding);
  const taken = walk.mine.find((step) => step.row === row)?.arc;
  if (finding.class !== 'branch' || taken === undefined) return [];
  let state = graph.norm.arcs[taken]?.from ?? graph.norm.initial;
  const way: number[] = [];
  for (const step of finding.repair.steps) {
    if (step.op !== 'replace' && step.op !== 'insert') continue;
    if (step.type === undefined) continue;
    const label = step.choice === undefined ? step.type : `${step.type}#${step.choice}`;
    const found: number | undefined = (graph.norm.outgoing[state] ?? []).find((arc) => graph.norm.arcs[arc]?.label === label);
    if (found === undefined) continue;
    way.push(found);
    state = graph.norm.arcs[found]?.to ?? state;
  }
  return way;
}

function placeOf(graph: MapGraph, state: number): MapPlace | undefined {
  return graph.places.find(({ states }) => states.includes(state));
}

/** The place from which a state was reached, when the state itself is an end that the map writes as an exit. */
function lastPlace(graph: MapGraph, state: number, walk: Walk): MapPlace | undefined {
  const here = placeOf(graph, state);
  if (here !== undefined) return here;
  const into = walk.mine.findLast(({ arc }) => graph.norm.arcs[arc]?.to === state)?.arc ?? walk.lawful.findLast(({ arc }) => graph.norm.arcs[arc]?.to === state)?.arc;
  return into === undefined ? undefined : placeOf(graph, graph.norm.arcs[into]?.from ?? graph.norm.initial);
}

/** Lights the map of a procedure with a report: every row of its path stands somewhere on the map. */
export function lightMap(procedure: Procedure, report: Report): LitMap {
  const graph = mapGraph(procedure);
  const walk = walkOf(graph.norm, procedure.worldLabels, report.path);
  const numberOf = new Map(report.findings.flatMap((finding, index) => idsOf(finding).map((id) => [id, index + 1] as const)));
  const mended = report.findings.map((finding) => ({ row: rowOf(report, finding), way: mendedWay(graph, walk, report, finding) })).filter(({ way }) => way.length > 0);
  // Beyond a wrong turn the grader follows the trainee; the nearest lawful way does not.
  const turn = Math.min(Infinity, ...mended.map(({ row }) => row));

  const arcs = new Map<number, Light>();
  for (const { arc, row } of walk.lawful) if (row < turn) arcs.set(arc, 'lawful');
  for (const { arc, row, lawful } of walk.mine) arcs.set(arc, lawful && row < turn ? 'both' : 'mine');
  for (const arc of mended.flatMap(({ way }) => way)) arcs.set(arc, arcs.has(arc) ? 'both' : 'lawful');

  const arcOfRow = new Map(walk.mine.map(({ row, arc }) => [row, arc]));
  const acts = new Map<string, ActAtPlace[]>();
  const findingsOfArc = new Map<number, number[]>();
  const findingsOfPlace = new Map<string, number[]>();
  const shown = new Set<number>();
  report.path.forEach((row, index) => {
    const place = lastPlace(graph, walk.stateOfRow[index] ?? graph.norm.initial, walk) ?? graph.places[0];
    if (place === undefined) return;
    const findings = [...new Set(row.findings.flatMap((id) => numberOf.get(id) ?? []))];
    acts.set(place.key, [...(acts.get(place.key) ?? []), { row: index, findings }]);
    const fresh = findings.filter((number) => !shown.has(number));
    for (const number of fresh) shown.add(number);
    if (fresh.length === 0) return;
    const arc = arcOfRow.get(index);
    if (arc === undefined || !isDrawnAsArrow(graph, arc)) findingsOfPlace.set(place.key, [...(findingsOfPlace.get(place.key) ?? []), ...fresh]);
    else findingsOfArc.set(arc, [...(findingsOfArc.get(arc) ?? []), ...fresh]);
  });
  report.findings.forEach((_, index) => {
    if (!shown.has(index + 1)) findingsOfPlace.set(graph.start, [...(findingsOfPlace.get(graph.start) ?? []), index + 1]);
  });

  const places = new Map<string, Light>();
  for (const place of graph.places) {
    const isMine = place.states.some((state) => walk.visited.has(state));
    const arcsHere = stepsFrom(graph, place).flatMap((step) => step.arcs);
    const into = graph.arrows.filter(({ to }) => to === place.key).flatMap(({ steps }) => steps.flatMap((step) => step.arcs));
    const lights = [...arcsHere, ...into].flatMap((arc) => arcs.get(arc) ?? []);
    const isLawful = place.key === graph.start || lights.includes('both') || lights.includes('lawful');
    if (isMine || isLawful) places.set(place.key, isMine ? (isLawful ? 'both' : 'mine') : 'lawful');
  }
  return { graph, arcs, places, acts, findingsOfArc, findingsOfPlace, stopped: placeOf(graph, walk.stoppedIn)?.key ?? null };
}

function isDrawnAsArrow(graph: MapGraph, arc: number): boolean {
  return graph.arrows.some(({ steps }) => steps.some((step) => step.arcs.includes(arc)));
}

const ORDER: readonly Light[] = ['both', 'mine', 'lawful'];

/** The light of a step: of its arcs the brightest. */
export function lightOf(lit: LitMap, step: MapStep): Light | null {
  const lights = step.arcs.flatMap((arc) => lit.arcs.get(arc) ?? []);
  return ORDER.find((light) => lights.includes(light)) ?? null;
}
