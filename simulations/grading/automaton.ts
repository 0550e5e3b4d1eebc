/** A transition: `label` null is an invisible step. */
export type Arc = readonly [from: number, label: string | null, to: number];

/** A finite automaton, possibly non-deterministic, with dead ends, invisible loops and arcs that leave final states. */
export interface Automaton {
  states: number;
  initial: number;
  finals: readonly number[];
  arcs: readonly Arc[];
}

/** An automaton prepared for column-wise relaxation. Arc numbers are positions in `arcs`, in document order. */
export interface IndexedAutomaton {
  states: number;
  initial: number;
  isFinal: readonly boolean[];
  from: Int32Array;
  to: Int32Array;
  labels: readonly (string | null)[];
  /** Arc numbers by source state. */
  outgoing: readonly (readonly number[])[];
  /** All arc numbers, those of one source state together. */
  bySource: Int32Array;
  /** Arc numbers by label. */
  byLabel: ReadonlyMap<string, readonly number[]>;
}

const indexed = new WeakMap<Automaton, IndexedAutomaton>();

/** Indexes an automaton once; throws a RangeError when a state number lies outside it. */
export function indexAutomaton(automaton: Automaton): IndexedAutomaton {
  const known = indexed.get(automaton);
  if (known !== undefined) return known;
  const { states, initial, finals, arcs } = automaton;
  const inside = (state: number): void => {
    if (!Number.isInteger(state) || state < 0 || state >= states) throw new RangeError(`state ${state} is outside 0..${states - 1}`);
  };
  inside(initial);
  const isFinal = new Array<boolean>(states).fill(false);
  for (const state of finals) {
    inside(state);
    isFinal[state] = true;
  }
  const from = new Int32Array(arcs.length);
  const to = new Int32Array(arcs.length);
  const labels: (string | null)[] = [];
  const outgoing: number[][] = Array.from({ length: states }, () => []);
  const byLabel = new Map<string, number[]>();
  arcs.forEach(([source, label, target], arc) => {
    inside(source);
    inside(target);
    from[arc] = source;
    to[arc] = target;
    labels.push(label);
    outgoing[source]?.push(arc);
    if (label === null) return;
    const same = byLabel.get(label);
    if (same === undefined) byLabel.set(label, [arc]);
    else same.push(arc);
  });
  const result: IndexedAutomaton = { states, initial, isFinal, from, to, labels, outgoing, bySource: Int32Array.from(outgoing.flat()), byLabel };
  indexed.set(automaton, result);
  return result;
}

const ahead = new WeakMap<IndexedAutomaton, readonly ReadonlySet<string>[]>();

/** For each state the labels of all arcs that can still be come to from it, found once. */
export function labelsAhead(machine: IndexedAutomaton): readonly ReadonlySet<string>[] {
  const known = ahead.get(machine);
  if (known !== undefined) return known;
  const sets = Array.from({ length: machine.states }, () => new Set<string>());
  for (let grew = true; grew; ) {
    grew = false;
    // Machines mostly lead forward: from the last state back each set is mostly whole at once.
    for (let state = machine.states - 1; state >= 0; state--) {
      const own = sets[state];
      if (own === undefined) continue;
      const before = own.size;
      for (const arc of machine.outgoing[state] ?? []) {
        const label = machine.labels[arc];
        if (label !== null && label !== undefined) own.add(label);
        for (const further of sets[machine.to[arc] ?? 0] ?? []) own.add(further);
      }
      grew ||= own.size > before;
    }
  }
  ahead.set(machine, sets);
  return sets;
}
