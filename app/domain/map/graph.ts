import { compileNorm } from '#simulations/grading/compile.ts';
import type { CompiledNorm, NormArc } from '#simulations/grading/compile.ts';
import type { MapNames, Procedure } from '#simulations/procedures/procedure.ts';
import { mapWords as words } from '../../messages/map.ts';

/** One way on from a place of the map: an act of the desk, or something that happens. */
export interface MapStep {
  /** Arcs of the compiled norm that are drawn as this step. */
  arcs: readonly number[];
  /** "Thụ lý khiếu nại" */
  act: string;
  /** "khi việc thuộc xã giải quyết lần đầu"; null where the way is always open. */
  when: string | null;
  /** Where it leads, in words. */
  to: string;
  /** Nobody at the desk does it. */
  world: boolean;
}

export interface MapStage {
  id: string;
  label: string;
  /** 1, 2, 3 … in the order of the procedure. */
  number: number;
}

/** A place of the map: the states of the norm machine in which the case stands alike. */
export interface MapPlace {
  key: string;
  states: readonly number[];
  name: string;
  stage: MapStage;
  /** Ways that end the procedure here and now. */
  exits: readonly MapStep[];
  /** Ways that lead back to this place, and to one before it. */
  loops: readonly MapStep[];
  returns: readonly MapStep[];
  /** Ways that no facts make lawful. */
  never: readonly MapStep[];
  /** The full course of the procedure ends here. */
  goal: boolean;
  /** It stands for so many places of other branches, which are told in words alone. */
  folded?: number;
}

/** An arrow of the map: every way from one place to another. */
export interface MapArrow {
  key: string;
  from: string;
  to: string;
  steps: readonly MapStep[];
  world: boolean;
}

/** A procedure as a readable graph without cycles, generated from its norm machine. */
export interface MapGraph {
  norm: CompiledNorm;
  places: readonly MapPlace[];
  arrows: readonly MapArrow[];
  /** The place where the case begins, and the keys of the longest way from there to the goal. */
  start: string;
  spine: readonly string[];
}

interface Naming {
  procedure: Procedure;
  norm: CompiledNorm;
  names: MapNames;
}

/** A state's place in the machine; of parallel regions every active node says its part. */
function nameOf({ norm, names }: Naming, state: number): string {
  const known = (norm.nodes[state] ?? []).flatMap((node) => names.states[node] ?? []);
  if (known.length === 0) throw new RangeError(`State ${norm.states[state]} of ${norm.procedure} has no name for the map.`);
  return words.or([known.join(', ')]);
}

function stageOf({ procedure, norm }: Naming, state: number): MapStage {
  const nodes = norm.nodes[state] ?? [];
  const index = procedure.stages.findIndex((stage) => stage.states.some((name) => nodes.includes(name)));
  const stage = procedure.stages[index];
  if (stage === undefined) throw new RangeError(`State ${norm.states[state]} of ${norm.procedure} belongs to no stage.`);
  return { id: stage.id, label: stage.label, number: index + 1 };
}

function conditionsOf({ names }: Naming, arc: NormArc): string[] {
  return [...new Set(arc.guards.flatMap((id) => names.conditions[id] ?? []))];
}

/** A way that some guard keeps shut whatever the facts are. */
function isNever({ names }: Naming, arc: NormArc): boolean {
  return arc.guards.some((id) => names.conditions[id] === null);
}

function stepOf(naming: Naming, arc: NormArc, to: string): MapStep {
  const { procedure, names } = naming;
  const conditions = conditionsOf(naming, arc);
  return {
    arcs: [arc.index],
    act: procedure.acts[arc.label]?.label ?? names.world[arc.label] ?? arc.label,
    when: conditions.length === 0 ? null : words.when(conditions),
    to,
    world: procedure.worldLabels.includes(arc.label),
  };
}

/** Arcs that lead back to a state on the way to them, found depth first in document order. */
function backArcs(norm: CompiledNorm): ReadonlySet<number> {
  const back = new Set<number>();
  const open = new Set<number>();
  const seen = new Set<number>();
  const visit = (state: number): void => {
    seen.add(state);
    open.add(state);
    for (const index of norm.outgoing[state] ?? []) {
      const to = norm.arcs[index]?.to ?? state;
      if (open.has(to)) back.add(index);
      else if (!seen.has(to)) visit(to);
    }
    open.delete(state);
  };
  visit(norm.initial);
  return back;
}

/** States of one stage from which everything goes on alike are one place. */
function placesOfStates(naming: Naming, drawn: readonly number[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const state of drawn) {
    const arcs = (naming.norm.outgoing[state] ?? []).flatMap((index) => naming.norm.arcs[index] ?? []);
    const ways = arcs.map(({ label, to, guards }) => `${label}>${to === state ? 'self' : to}?${guards.join('&')}`).sort();
    const key = ways.length === 0 ? `end ${state}` : `${stageOf(naming, state).id} ${ways.join('|')}`;
    groups.set(key, [...(groups.get(key) ?? []), state]);
  }
  return [...groups.values()];
}

/** The longest way from each place to the goal, by its first step; places that do not lead there are absent. */
function longestWay(arrows: readonly MapArrow[], start: string, goal: string): string[] {
  const best = new Map<string, string[]>([[goal, [goal]]]);
  const visit = (key: string): string[] => {
    const known = best.get(key);
    if (known !== undefined) return known;
    const ways = arrows.filter(({ from }) => from === key).map(({ to }) => visit(to)).filter((way) => way.length > 0);
    const longest = ways.reduce((way, other) => (other.length > way.length ? other : way), [] as string[]);
    const mine = longest.length === 0 ? [] : [key, ...longest];
    best.set(key, mine);
    return mine;
  };
  return visit(start);
}

/** The final state in which the full course ends: the first that the last stage names. */
function goalOf({ procedure, norm }: Naming): number {
  const finals = procedure.stages.toReversed().flatMap((stage) => stage.states).flatMap((name) => norm.finals.filter((state) => norm.nodes[state]?.includes(name)));
  return finals[0] ?? norm.finals[0] ?? norm.initial;
}

function build(procedure: Procedure, names: MapNames): MapGraph {
  const norm = compileNorm(procedure);
  const naming = { procedure, norm, names };
  const back = backArcs(norm);
  const goal = goalOf(naming);
  const drawn = norm.states.map((_, state) => state).filter((state) => state === goal || !norm.finals.includes(state));
  const keyOf = new Map<number, string>();
  const groups = placesOfStates(naming, drawn);
  for (const group of groups) for (const state of group) keyOf.set(state, `o-${group[0]}`);
  const placeName = (state: number): string => words.or((groups.find((group) => group.includes(state)) ?? [state]).map((member) => nameOf(naming, member)));

  const arrows = new Map<string, MapArrow>();
  const places = groups.map((group): MapPlace => {
    const [first = norm.initial] = group;
    const key = keyOf.get(first) ?? '';
    const kinds = { exits: [] as MapStep[], loops: [] as MapStep[], returns: [] as MapStep[], never: [] as MapStep[] };
    for (const index of norm.outgoing[first] ?? []) {
      const arc = norm.arcs[index];
      if (arc === undefined) continue;
      const target = keyOf.get(arc.to);
      const twins = group.flatMap((state) => (norm.outgoing[state] ?? []).filter((other) => norm.arcs[other]?.label === arc.label));
      const step = { ...stepOf(naming, arc, target === undefined ? nameOf(naming, arc.to) : placeName(arc.to)), arcs: twins };
      if (isNever(naming, arc)) kinds.never.push(step);
      else if (target === key) kinds.loops.push(step);
      else if (target === undefined) kinds.exits.push(step);
      else if (back.has(index)) kinds.returns.push(step);
      else {
        const arrow = `${key}>${target}`;
        const steps = [...(arrows.get(arrow)?.steps ?? []), step];
        arrows.set(arrow, { key: arrow, from: key, to: target, steps, world: steps.every(({ world }) => world) });
      }
    }
    return { key, states: group, name: placeName(first), stage: stageOf(naming, first), ...kinds, goal: first === goal };
  });
  const start = keyOf.get(norm.initial) ?? '';
  return { norm, places, arrows: [...arrows.values()], start, spine: longestWay([...arrows.values()], start, keyOf.get(goal) ?? '') };
}

const known = new WeakMap<Procedure, MapGraph>();

/**
 * The map of a procedure before it is drawn: places in the order in which the machine reaches them, arrows in document order.
 * @throws RangeError when the procedure does not name a state.
 */
export function mapGraph(given: Procedure): MapGraph {
  // The map shows the whole procedure, of which a mini-case practises one stage.
  const procedure = given.practises?.whole ?? given;
  const made = known.get(procedure);
  if (made !== undefined) return made;
  if (procedure.mapNames === undefined) throw new RangeError(`${procedure.id} has no names for a map.`);
  const graph = build(procedure, procedure.mapNames);
  known.set(procedure, graph);
  return graph;
}

/** Every step that leaves a place, arrows first. */
export function stepsFrom(graph: MapGraph, place: MapPlace): readonly MapStep[] {
  return [...graph.arrows.filter(({ from }) => from === place.key).flatMap(({ steps }) => steps), ...place.exits, ...place.loops, ...place.returns, ...place.never];
}
