import { splitLabel } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { compileNorm } from './compile.ts';
import type { CompiledNorm, NormArc } from './compile.ts';
import { isWorldLabel } from './project.ts';

/** Which stage of a procedure each part of its norm machine belongs to. Numbers are those of the compiled norm of the whole procedure. */
export interface StageHomes {
  /** Id of the stage that a state stands in. */
  ofState(state: number): string;
  /** Stages that the step along an arc is work of. */
  ofArc(arc: NormArc): readonly string[];
  /** Stages that whatever happens in a state falls into: its own while that asks for a step, else those that the ways on lead to. */
  whileIn(state: number): readonly string[];
  /** The states in which a stage is behind whoever came to it: reached by it, and without any further step of it. */
  endsOf(stage: string): readonly number[];
  /** Whether a state of a stage has a step with this label or type. */
  hasStep(stage: string, pattern: string): boolean;
}

function homesIn(procedure: Procedure): StageHomes {
  const norm: CompiledNorm = compileNorm(procedure);
  const finals = new Set(norm.finals);
  const stageIds = norm.nodes.map((nodes) => procedure.stages.find(({ states }) => states.some((name) => nodes.includes(name)))?.id ?? '');
  const ofState = (state: number): string => stageIds[state] ?? '';
  const arcs = norm.arcs.filter((arc) => arc.from !== arc.to && !isWorldLabel(procedure.worldLabels, arc.label));
  // A stage that goes on somewhere decides by going on; one whose every step ends the case decides by ending it.
  const goesOn = new Set(arcs.flatMap((arc) => (finals.has(arc.to) ? [] : [ofState(arc.from)])));
  const ofArc = (arc: NormArc): readonly string[] => {
    const [from, to] = [ofState(arc.from), ofState(arc.to)];
    if (!finals.has(arc.to) || from === to) return [from];
    return goesOn.has(from) ? [to] : [from, to];
  };
  const stepsOf = (state: number): NormArc[] => arcs.filter(({ from }) => from === state);
  const asksFor = (stage: string, state: number): boolean => stepsOf(state).some((arc) => ofArc(arc).includes(stage));
  return {
    ofState,
    ofArc,
    whileIn(state) {
      const own = ofState(state);
      if (finals.has(state) || asksFor(own, state)) return [own];
      return [...new Set(stepsOf(state).flatMap(ofArc))];
    },
    endsOf(stage) {
      const reached = new Set(arcs.flatMap((arc) => (ofArc(arc).includes(stage) ? [arc.to] : [])));
      for (const state of reached) for (const { to } of stepsOf(state)) reached.add(to);
      return [...reached].filter((state) => !asksFor(stage, state)).sort((a, b) => a - b);
    },
    hasStep: (stage, pattern) => norm.arcs.some(({ from, label }) => ofState(from) === stage && (label === pattern || splitLabel(label).type === pattern)),
  };
}

const known = new WeakMap<Procedure, StageHomes>();

/**
 * The homes of a procedure's steps. A step belongs to the stage that it is taken from; one that ends the case, to the stage that
 * names that end, so that the decision falls into the stage of deciding.
 */
export function stageHomes(procedure: Procedure): StageHomes {
  const whole = procedure.practises?.whole ?? procedure;
  const found = known.get(whole) ?? homesIn(whole);
  known.set(whole, found);
  return found;
}
