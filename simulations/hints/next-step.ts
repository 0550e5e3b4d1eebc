import type { CompiledNorm, NormArc } from '../grading/compile.ts';
import { isWorldLabel } from '../grading/project.ts';
import type { Circumstances, Procedure } from '../procedures/procedure.ts';

const ACT = 10;
/** A way whose ground the law leaves open is taken only when none is sure. */
const UNSURE = 5;

/** What an arc costs as things stand; null where the law does not allow it or only the world can take it. */
function costOf({ guards, worldLabels }: Procedure, arc: NormArc, circumstances: Circumstances): number | null {
  if (isWorldLabel(worldLabels, arc.label) || arc.to === arc.from) return null;
  let cost = ACT;
  for (const id of arc.guards) {
    const holding = guards[id]?.holds(circumstances) ?? true;
    if (holding === false) return null;
    if (holding === 'open') cost += UNSURE;
  }
  return cost;
}

/** Cheapest lawful way on from every state, as things stand: the first arc, null where a state is final or leads nowhere. */
export function waysOn(procedure: Procedure, norm: CompiledNorm, circumstances: Circumstances): (NormArc | null)[] {
  const costs = norm.arcs.map((arc) => costOf(procedure, arc, circumstances));
  const distance = new Array<number>(norm.states.length).fill(Infinity);
  const first = new Array<NormArc | null>(norm.states.length).fill(null);
  for (const state of norm.finals) distance[state] = 0;
  for (let changed = true; changed; ) {
    changed = false;
    for (const arc of norm.arcs) {
      const cost = costs[arc.index];
      if (cost === null || cost === undefined) continue;
      const reached = cost + (distance[arc.to] ?? Infinity);
      if (reached >= (distance[arc.from] ?? Infinity)) continue;
      distance[arc.from] = reached;
      first[arc.from] = arc;
      changed = true;
    }
  }
  return first;
}

/** The lawful way from a state to the end, step by step. */
function wayFrom(ways: readonly (NormArc | null)[], state: number): NormArc[] {
  const way: NormArc[] = [];
  for (let arc = ways[state] ?? null; arc !== null; arc = ways[arc.to] ?? null) way.push(arc);
  return way;
}

/**
 * The step that the law wants next, by the states that explain the log at the least cost: the first that their ways have in
 * common, else that of the first state, which is the cheapest by tie-break (GRADING §6.9). Null at the end of the procedure.
 */
export function nextStep(ways: readonly (NormArc | null)[], states: readonly number[]): NormArc | null {
  const [own, ...others] = states.map((state) => wayFrom(ways, state));
  const shared = own?.find(({ label }) => others.every((way) => way.some((arc) => arc.label === label)));
  return shared ?? own?.[0] ?? null;
}
