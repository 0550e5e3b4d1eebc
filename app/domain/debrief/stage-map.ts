import { compileNorm } from '#simulations/grading/compile.ts';
import type { CompiledNorm } from '#simulations/grading/compile.ts';
import type { AlignedRow } from '#simulations/grading/types.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import type { StageView } from './view-types.ts';

function stageIdOf(procedure: Procedure, norm: CompiledNorm, state: number): string | null {
  const nodes = norm.nodes[state] ?? [];
  return procedure.stages.find((stage) => stage.states.some((name) => nodes.includes(name)))?.id ?? null;
}

function next(norm: CompiledNorm, state: number, label: string): number {
  const arc = (norm.outgoing[state] ?? []).find((index) => norm.arcs[index]?.label === label);
  return arc === undefined ? state : (norm.arcs[arc]?.to ?? state);
}

/**
 * The map lit with the way taken: the stages of the norm machine that the trainee's acts went through, the one where they
 * stopped, and those where something went astray. Acts left out lead through a stage without lighting it.
 */
export function stageMap(procedure: Procedure, path: readonly AlignedRow[]): StageView[] {
  const norm = compileNorm(procedure);
  const lit = new Set<string>();
  const astray = new Set<string>();
  let state = norm.initial;
  let stopped = state;
  for (const row of path) {
    const before = stageIdOf(procedure, norm, state);
    if (row.move !== 'log') state = next(norm, state, row.label);
    if (row.move !== 'model' && before !== null) lit.add(before);
    if (row.move === 'both' || row.move === 'displaced') stopped = state;
    if (row.findings.length > 0 && before !== null) astray.add(before);
  }
  const last = stageIdOf(procedure, norm, stopped);
  const ended = norm.finals.includes(stopped);
  if (last !== null) lit.add(last);
  return procedure.stages.map(({ id, label }) => ({
    id,
    label,
    state: id === last && !ended ? 'now' : lit.has(id) ? 'done' : 'off',
    astray: lit.has(id) && astray.has(id),
  }));
}
