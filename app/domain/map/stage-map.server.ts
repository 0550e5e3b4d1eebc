import type { Report } from '#simulations/grading/types.ts';
import type { Procedure, Stage } from '#simulations/procedures/procedure.ts';
import { mapWords as words } from '../../messages/map.ts';
import { stepsFrom } from './graph.ts';
import type { MapGraph, MapPlace } from './graph.ts';
import { place } from './layout.server.ts';
import type { Placed } from './layout.server.ts';
import { LINE, SIGN, wrap } from './lettering.ts';
import { lightMap, lightOf } from './light.ts';
import type { Light, LitMap } from './light.ts';
import type { DrawnLine, FindingRef, Sign, StageMapView } from './view-types.ts';

const WIDTH = 164;
const PAD = 10;
/** Below the name stands a line for who passed here and one for findings, whether there are any or not. */
const SAID_LINES = 2;

interface StageArrow {
  key: string;
  from: string;
  to: string;
}

/** Which stage leads to which, from the arrows of the full map. */
function arrowsOf(graph: MapGraph): StageArrow[] {
  const stageOf = new Map(graph.places.map(({ key, stage }) => [key, stage.id]));
  const arrows = new Map<string, StageArrow>();
  for (const arrow of graph.arrows) {
    const [from = '', to = ''] = [stageOf.get(arrow.from), stageOf.get(arrow.to)];
    if (from !== to) arrows.set(`${from}>${to}`, { key: `${from}>${to}`, from, to });
  }
  return [...arrows.values()];
}

const layouts = new WeakMap<Procedure, Placed>();

function layoutOf(procedure: Procedure, graph: MapGraph, arrows: readonly StageArrow[]): Placed {
  const known = layouts.get(procedure);
  if (known !== undefined) return known;
  const stageOf = new Map(graph.places.map(({ key, stage }) => [key, stage.id]));
  const made = place({
    boxes: procedure.stages.map((stage) => ({ key: stage.id, width: WIDTH, height: heightOf(stage) })),
    arrows: arrows.map((arrow) => ({ ...arrow, width: 0, height: 0 })),
    spine: [...new Set(graph.spine.map((key) => stageOf.get(key) ?? ''))],
    gapX: 16,
    gapY: 40,
  });
  layouts.set(procedure, made);
  return made;
}

function nameOf(stage: Stage) {
  return wrap(stage.label, WIDTH - 2 * PAD, stage.label.length);
}

function heightOf(stage: Stage): number {
  return 2 * PAD + (nameOf(stage).length + SAID_LINES) * LINE - 6;
}

interface StageState {
  light: Light | null;
  stopped: boolean;
  findings: readonly FindingRef[];
}

function stateOf(places: readonly MapPlace[], lit: LitMap, findings: readonly FindingRef[]): StageState {
  const lights = places.flatMap(({ key }) => lit.places.get(key) ?? []);
  const arcs = places.flatMap((one) => stepsFrom(lit.graph, one).flatMap((step) => step.arcs));
  const numbers = [...new Set([...places.flatMap(({ key }) => lit.findingsOfPlace.get(key) ?? []), ...arcs.flatMap((arc) => lit.findingsOfArc.get(arc) ?? [])])].sort((a, b) => a - b);
  const left = places.some((one) => [...one.exits, ...one.never].some((step) => ['both', 'mine'].includes(lightOf(lit, step) ?? '')));
  return {
    light: lights.find((light) => light !== 'lawful') ?? lights[0] ?? null,
    stopped: left || places.some(({ key }) => key === lit.stopped),
    findings: numbers.flatMap((number) => findings[number - 1] ?? []),
  };
}

function saidOf({ light, stopped }: StageState): { text: string; sign: Sign | undefined } {
  if (stopped) return { text: words.stage.now, sign: 'stop' };
  if (light === null) return { text: words.stage.off, sign: undefined };
  return light === 'lawful' ? { text: words.stage.missed, sign: 'lawful' } : { text: words.stage.done, sign: light };
}

function linesOf(stage: Stage, state: StageState): DrawnLine[] {
  const name = nameOf(stage);
  const lines: DrawnLine[] = name.map((row, index) => ({ x: PAD, y: PAD + (index + 0.72) * LINE - 4, ...row, tone: 'plain' }));
  const said = saidOf(state);
  const at = PAD + (name.length + 0.72) * LINE - 4;
  lines.push({ x: PAD + (said.sign === undefined ? 0 : SIGN), y: at, text: said.text, strong: 0, tone: 'quiet', ...(said.sign === undefined ? {} : { sign: said.sign }) });
  const [first] = state.findings;
  if (first !== undefined) {
    const label = words.findingsLink(state.findings.map(({ number, name }) => words.findingLink(number, name)));
    lines.push({ x: PAD + SIGN, y: at + LINE, text: words.stageAstray(state.findings.length), strong: 0, tone: 'plain', sign: 'finding', leads: { to: 'finding', anchor: first.anchor }, label });
  }
  return lines;
}

/** The stages of a procedure as a small map: which the trainee went through, which the law would have, where something went wrong. */
export function stageMap(procedure: Procedure, report: Report, findings: readonly FindingRef[]): StageMapView {
  const lit = lightMap(procedure, report);
  const arrows = arrowsOf(lit.graph);
  const geometry = layoutOf(procedure, lit.graph, arrows);
  const states = new Map(procedure.stages.map(({ id }) => [id, stateOf(lit.graph.places.filter(({ stage }) => stage.id === id), lit, findings)]));
  const stageOf = new Map(lit.graph.places.map(({ key, stage }) => [key, stage.id]));
  const lightOfArrow = (key: string): Light | null => {
    const parts = lit.graph.arrows.filter(({ from, to }) => `${stageOf.get(from)}>${stageOf.get(to)}` === key);
    const lights = parts.flatMap(({ steps }) => steps.flatMap((step) => lightOf(lit, step) ?? []));
    return (['both', 'mine', 'lawful'] as const).find((light) => lights.includes(light)) ?? null;
  };
  const labelOf = new Map(procedure.stages.map(({ id, label }) => [id, label]));
  return {
    map: {
      width: Math.ceil(geometry.width),
      height: Math.ceil(geometry.height),
      cuts: [],
      places: procedure.stages.map((stage) => {
        const at = geometry.boxes.get(stage.id) ?? { x: 0, y: 0 };
        const state = states.get(stage.id) ?? { light: null, stopped: false, findings: [] };
        const lines = linesOf(stage, state).map((line) => ({ ...line, x: line.x + at.x, y: line.y + at.y }));
        return { key: `chang-${stage.id}`, x: at.x, y: at.y, width: WIDTH, height: heightOf(stage), head: 0, light: state.light, end: state.stopped, lines, bands: [] };
      }),
      arrows: arrows.map(({ key }) => {
        const { points = [], label = { x: 0, y: 0 } } = geometry.arrows.get(key) ?? {};
        return { key, light: lightOfArrow(key), world: false, points, lines: [], label: { ...label, width: 0, height: 0 } };
      }),
    },
    stages: procedure.stages.map(({ id, label }) => {
      const state = states.get(id) ?? { light: null, stopped: false, findings: [] };
      const astray = state.findings.length === 0 ? '' : `, ${words.stageAstray(state.findings.length)}`;
      const leads = words.stageLeads(arrows.filter(({ from }) => from === id).map(({ to }) => labelOf.get(to) ?? to));
      return { id, words: `${label}: ${saidOf(state).text}${astray}; ${leads}.` };
    }),
  };
}
