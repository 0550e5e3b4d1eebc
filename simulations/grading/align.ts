import { indexAutomaton, labelsAhead } from './automaton.ts';
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

export type Move =
  | { kind: 'log'; event: number; state: number }
  | { kind: 'sync'; event: number; arc: number }
  | { kind: 'model'; before: number; arc: number };

export interface Alignment {
  cost: number;
  /** The state in which the run ends. */
  end: number;
  moves: Move[];
}

interface AlignOptions {
  /** The run may stop in any state. */
  prefix?: boolean;
  /** Costs within which a run is looked for first, in rising order: what no such run comes to is not asked for its prices. */
  bounds?: readonly number[];
}

/** What a run may cost, and what each state of a column has yet to pay at the least. */
interface Limit {
  bound: number;
  rest: Float64Array;
}

const START = -1;
const LOG = 0;
const syncBy = (arc: number): number => 2 * arc + 1;
const modelBy = (arc: number): number => 2 * arc + 2;

/** Rounds over all arcs before Dijkstra takes over: machines mostly lead forward, in the order of their states. */
const SWEEPS = 3;

/** Whether a run that has come to a state at this cost must end beyond the limit. */
function isBeyond(limit: Limit | null, cost: number, state: number): boolean {
  return limit !== null && cost + (limit.rest[state] ?? 0) > limit.bound;
}

/** Relaxes every arc once, in the order of source states; tells whether a state became cheaper that was already passed. */
function sweep(machine: IndexedAutomaton, column: Float64Array, back: Int32Array, event: number, costs: AlignCosts, limit: Limit | null): boolean {
  const { from, to, labels, bySource } = machine;
  let isStale = false;
  for (let index = 0; index < bySource.length; index++) {
    const arc = bySource[index] ?? 0;
    const source = from[arc] ?? 0;
    const cost = column[source] ?? Infinity;
    const target = to[arc] ?? 0;
    const known = column[target] ?? Infinity;
    if (cost >= known || isBeyond(limit, cost, source)) continue;
    const reached = cost + (labels[arc] === null ? 0 : costs.model(event, arc));
    if (reached >= known) continue;
    column[target] = reached;
    back[target] = modelBy(arc);
    if (target <= source) isStale = true;
  }
  return isStale;
}

/** Closes one column over arcs that are taken without an event: a few sweeps, then Dijkstra for what loops back. */
function close(machine: IndexedAutomaton, column: Float64Array, back: Int32Array, event: number, costs: AlignCosts, limit: Limit | null): void {
  for (let round = 0; round < SWEEPS; round++) if (!sweep(machine, column, back, event, costs, limit)) return;
  const { to, labels, outgoing } = machine;
  const heap = new StateHeap();
  for (let state = 0; state < machine.states; state++) {
    const cost = column[state] ?? Infinity;
    if (cost < Infinity) heap.push(state, cost);
  }
  for (let state = heap.pop(); state >= 0; state = heap.pop()) {
    const { cost } = heap;
    if (cost > (column[state] ?? Infinity) || isBeyond(limit, cost, state)) continue;
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

/** One column of the alignment: what each state costs so far, and by which move it was reached. */
export interface Column {
  costs: Float64Array;
  back: Int32Array;
}

function emptyColumn(machine: IndexedAutomaton): Column {
  return { costs: new Float64Array(machine.states).fill(Infinity), back: new Int32Array(machine.states).fill(START) };
}

/** The column before the first event, not yet closed. */
export function firstColumn(machine: IndexedAutomaton): Column {
  const column = emptyColumn(machine);
  column.costs[machine.initial] = 0;
  return column;
}

/** Closes the column that stands before event `event` over every act that may be left out there. In place. */
export function closeColumn(machine: IndexedAutomaton, { costs, back }: Column, event: number, prices: AlignCosts, limit: Limit | null = null): void {
  close(machine, costs, back, event, prices, limit);
}

/** The column after event `event`, not yet closed, from the closed one before it. */
export function nextColumn(machine: IndexedAutomaton, before: Column, event: number, label: string, prices: AlignCosts, limit: Limit | null = null): Column {
  const next = emptyColumn(machine);
  for (let state = 0; state < machine.states; state++) {
    const cost = before.costs[state] ?? Infinity;
    if (cost === Infinity || isBeyond(limit, cost, state)) continue;
    const reached = cost + prices.log(event, state);
    if (reached < (next.costs[state] ?? Infinity)) {
      next.costs[state] = reached;
      next.back[state] = LOG;
    }
  }
  for (const arc of machine.byLabel.get(label) ?? []) {
    const source = machine.from[arc] ?? 0;
    const cost = before.costs[source] ?? Infinity;
    if (cost === Infinity || isBeyond(limit, cost, source)) continue;
    const target = machine.to[arc] ?? 0;
    const reached = cost + prices.sync(event, arc);
    if (reached < (next.costs[target] ?? Infinity)) {
      next.costs[target] = reached;
      next.back[target] = syncBy(arc);
    }
  }
  return next;
}

/** The cheapest state of a closed column, the first of equals; -1 when none of those allowed can be reached. */
export function cheapestState(machine: IndexedAutomaton, { costs }: Column, prefix: boolean): number {
  let best = -1;
  for (let state = 0; state < machine.states; state++) {
    const allowed = prefix || machine.isFinal[state] === true;
    if (allowed && (costs[state] ?? Infinity) < (best < 0 ? Infinity : (costs[best] ?? Infinity))) best = state;
  }
  return best;
}

/** The run that ends in a state of the last column; `backs` are those of all closed columns. Null when no run ends there. */
export function alignmentTo(machine: IndexedAutomaton, backs: readonly Int32Array[], last: Column, end: number): Alignment | null {
  const cost = end < 0 ? Infinity : (last.costs[end] ?? Infinity);
  return cost === Infinity ? null : { cost, end, moves: movesTo(machine, backs, end) };
}

/**
 * What each state has yet to pay at the least before each event: the events ahead that no arc beyond it takes have to be set
 * aside. One row an event, one for the end.
 */
function restsOf(machine: IndexedAutomaton, trace: readonly string[], costs: AlignCosts): Float64Array[] {
  const ahead = labelsAhead(machine);
  let row = new Float64Array(machine.states);
  const rows = [row];
  for (let event = trace.length - 1; event >= 0; event--) {
    const label = trace[event] ?? '';
    const later = row;
    row = Float64Array.from(later, (rest, state) => (ahead[state]?.has(label) === true ? rest : rest + costs.log(event, state)));
    rows.unshift(row);
  }
  return rows;
}

function alignWithin(machine: IndexedAutomaton, trace: readonly string[], costs: AlignCosts, prefix: boolean, limitAt: (event: number) => Limit | null): Alignment | null {
  let column = firstColumn(machine);
  closeColumn(machine, column, 0, costs, limitAt(0));
  const backs = [column.back];
  trace.forEach((label, event) => {
    column = nextColumn(machine, column, event, label, costs, limitAt(event));
    closeColumn(machine, column, event + 1, costs, limitAt(event + 1));
    backs.push(column.back);
  });
  return alignmentTo(machine, backs, column, cheapestState(machine, column, prefix));
}

const NO_REST = new Float64Array();

/**
 * The cheapest explanation of a trace by an automaton: one column of costs per event, closed over invisible and model moves.
 * Null when no final state can be reached. Relaxes only on strictly smaller costs, arcs in document order: deterministic.
 */
export function alignTrace(automaton: Automaton, trace: readonly string[], costs: AlignCosts, { prefix = false, bounds = [] }: AlignOptions = {}): Alignment | null {
  const machine = indexAutomaton(automaton);
  const rests = bounds.length === 0 ? [] : restsOf(machine, trace, costs);
  for (const bound of bounds) {
    const found = alignWithin(machine, trace, costs, prefix, (event) => ({ bound, rest: rests[event] ?? NO_REST }));
    if (found !== null && found.cost <= bound) return found;
  }
  return alignWithin(machine, trace, costs, prefix, () => null);
}
