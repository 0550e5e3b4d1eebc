import { indexAutomaton } from './automaton.ts';
import type { Automaton, IndexedAutomaton } from './automaton.ts';
import { StateHeap } from './state-heap.ts';

/** Prices of the moves; Infinity forbids one. All are ≥ 0. */
export interface AlignCosts {
  /** Event `event` is set aside while the machine stays in `state`. */
  log(event: number, state: number): number;
  /** Event `event` takes `arc`. */
  sync(event: number, arc: number): number;
  /** The machine takes `arc` just before event `event` (the trace's length: at the end) though nothing was done. */
  model(event: number, arc: number): number;
}

type Move =
  | { kind: 'log'; event: number; state: number }
  | { kind: 'sync'; event: number; arc: number }
  | { kind: 'model'; before: number; arc: number };

interface Alignment {
  cost: number;
  /** The state in which the run ends. */
  end: number;
  moves: Move[];
}

interface AlignOptions {
  /** The run may stop in any state. */
  prefix?: boolean;
}

const START = -1;
const LOG = 0;
const syncBy = (arc: number): number => 2 * arc + 1;
const modelBy = (arc: number): number => 2 * arc + 2;

/** Rounds over all arcs before Dijkstra takes over: machines mostly lead forward, in the order of their states. */
const SWEEPS = 3;

/** Relaxes every arc once, in the order of source states; tells whether anything became cheaper. */
function sweep(machine: IndexedAutomaton, column: Float64Array, back: Int32Array, event: number, costs: AlignCosts): boolean {
  const { from, to, labels, bySource } = machine;
  let changed = false;
  for (let index = 0; index < bySource.length; index++) {
    const arc = bySource[index] ?? 0;
    const cost = column[from[arc] ?? 0] ?? Infinity;
    const target = to[arc] ?? 0;
    const known = column[target] ?? Infinity;
    if (cost >= known) continue;
    const reached = cost + (labels[arc] === null ? 0 : costs.model(event, arc));
    if (reached >= known) continue;
    column[target] = reached;
    back[target] = modelBy(arc);
    changed = true;
  }
  return changed;
}

/** Closes one column over arcs that are taken without an event: a few sweeps, then Dijkstra for what loops back. */
function close(machine: IndexedAutomaton, column: Float64Array, back: Int32Array, event: number, costs: AlignCosts): void {
  for (let round = 0; round < SWEEPS; round++) if (!sweep(machine, column, back, event, costs)) return;
  const { to, labels, outgoing } = machine;
  const heap = new StateHeap();
  for (let state = 0; state < machine.states; state++) {
    const cost = column[state] ?? Infinity;
    if (cost < Infinity) heap.push(state, cost);
  }
  for (let state = heap.pop(); state >= 0; state = heap.pop()) {
    const { cost } = heap;
    if (cost > (column[state] ?? Infinity)) continue;
    for (const arc of outgoing[state] ?? []) {
      const target = to[arc] ?? 0;
      const known = column[target] ?? Infinity;
      if (cost >= known) continue;
      const reached = cost + (labels[arc] === null ? 0 : costs.model(event, arc));
      if (reached >= known) continue;
      column[target] = reached;
      back[target] = modelBy(arc);
      heap.push(target, reached);
    }
  }
}

/** Follows the back pointers of all columns from the cheapest end. */
function movesTo(machine: IndexedAutomaton, backs: readonly Int32Array[], end: number): Move[] {
  const moves: Move[] = [];
  let state = end;
  let column = backs.length - 1;
  for (;;) {
    const by = backs[column]?.[state] ?? START;
    if (by === START) break;
    if (by === LOG) {
      column -= 1;
      moves.push({ kind: 'log', event: column, state });
    } else if (by % 2 === 1) {
      const arc = (by - 1) / 2;
      column -= 1;
      moves.push({ kind: 'sync', event: column, arc });
      state = machine.from[arc] ?? 0;
    } else {
      const arc = (by - 2) / 2;
      moves.push({ kind: 'model', before: column, arc });
      state = machine.from[arc] ?? 0;
    }
  }
  return moves.reverse();
}

/**
 * The cheapest explanation of a trace by an automaton: one column of costs per event, closed over invisible and model moves.
 * Null when no final state can be reached. Relaxes only on strictly smaller costs, arcs in document order: deterministic.
 */
export function alignTrace(automaton: Automaton, trace: readonly string[], costs: AlignCosts, options: AlignOptions = {}): Alignment | null {
  const machine = indexAutomaton(automaton);
  const backs: Int32Array[] = [];
  let column = new Float64Array(machine.states).fill(Infinity);
  let back = new Int32Array(machine.states).fill(START);
  column[machine.initial] = 0;
  close(machine, column, back, 0, costs);
  backs.push(back);
  trace.forEach((label, event) => {
    const next = new Float64Array(machine.states).fill(Infinity);
    back = new Int32Array(machine.states).fill(START);
    for (let state = 0; state < machine.states; state++) {
      const cost = column[state] ?? Infinity;
      if (cost === Infinity) continue;
      const reached = cost + costs.log(event, state);
      if (reached < (next[state] ?? Infinity)) {
        next[state] = reached;
        back[state] = LOG;
      }
    }
    for (const arc of machine.byLabel.get(label) ?? []) {
      const cost = column[machine.from[arc] ?? 0] ?? Infinity;
      if (cost === Infinity) continue;
      const target = machine.to[arc] ?? 0;
      const reached = cost + costs.sync(event, arc);
      if (reached < (next[target] ?? Infinity)) {
        next[target] = reached;
        back[target] = syncBy(arc);
      }
    }
    close(machine, next, back, event + 1, costs);
    backs.push(back);
    column = next;
  });
  let end = -1;
  for (let state = 0; state < machine.states; state++) {
    const allowed = options.prefix === true || machine.isFinal[state] === true;
    if (allowed && (column[state] ?? Infinity) < (end < 0 ? Infinity : (column[end] ?? Infinity))) end = state;
  }
  if (end < 0) return null;
  return { cost: column[end] ?? 0, end, moves: movesTo(machine, backs, end) };
}
