import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignTrace } from './align.ts';
import type { AlignCosts } from './align.ts';
import { alignmentCost, alignmentCosts } from './alignment-costs.ts';
import type { AlignmentCase } from './alignment-costs.ts';

interface OracleCase extends AlignmentCase {
  expected: { cost: number | null; prefix: number | null; weighted?: number | null };
}

const oracle = JSON.parse(readFileSync(new URL('../../tests/fixtures/oracle/alignment.json', import.meta.url), 'utf8')) as { cases: OracleCase[] };

/** Dijkstra on the synchronous product by repeated search of the cheapest open node: slow, and written without the engine. */
function bruteForce(pair: Omit<AlignmentCase, 'id'>, mode: 'cost' | 'prefix' | 'weighted'): number | null {
  const { automaton, trace } = pair;
  const log = (label: string): number => (mode === 'weighted' ? (pair.weights?.log[label] ?? 1) : 1);
  const model = (label: string | null): number => (label === null ? 0 : mode === 'weighted' ? (pair.weights?.model[label] ?? 1) : 1);
  const distance = new Map<string, number>([[`${automaton.initial}|0`, 0]]);
  const done = new Set<string>();
  for (;;) {
    let best: string | null = null;
    for (const [node, cost] of distance) if (!done.has(node) && (best === null || cost < distance.get(best)!)) best = node;
    if (best === null) break;
    done.add(best);
    const [state, index] = best.split('|').map(Number) as [number, number];
    const base = distance.get(best)!;
    const offer = (to: number, at: number, cost: number): void => {
      const node = `${to}|${at}`;
      if (base + cost < (distance.get(node) ?? Infinity)) distance.set(node, base + cost);
    };
    if (index < trace.length) offer(state, index + 1, log(trace[index]!));
    for (const [from, label, to] of automaton.arcs) {
      if (from !== state) continue;
      offer(to, index, model(label));
      if (label !== null && label === trace[index]) offer(to, index + 1, 0);
    }
  }
  let least: number | null = null;
  for (let state = 0; state < automaton.states; state++) {
    if (mode !== 'prefix' && !automaton.finals.includes(state)) continue;
    const cost = distance.get(`${state}|${trace.length}`);
    if (cost !== undefined && (least === null || cost < least)) least = cost;
  }
  return least;
}

test('every value of the alignment oracle is reproduced', () => {
  const costs = alignmentCosts(oracle);
  expect(Object.keys(costs)).toHaveLength(oracle.cases.length);
  for (const { id, expected } of oracle.cases) expect(costs[id], id).toEqual(expected);
});

const automata = fc.integer({ min: 1, max: 7 }).chain((states) => {
  const state = fc.integer({ min: 0, max: states - 1 });
  const label = fc.constantFrom('a', 'b', 'c', null);
  return fc.record({
    automaton: fc.record({
      states: fc.constant(states),
      initial: state,
      finals: fc.uniqueArray(state, { maxLength: 2 }),
      arcs: fc.array(fc.tuple(state, label, state), { maxLength: 14 }),
    }),
    trace: fc.array(fc.constantFrom('a', 'b', 'c', 'x'), { maxLength: 7 }),
    weights: fc.record({
      log: fc.dictionary(fc.constantFrom('a', 'b', 'x'), fc.integer({ min: 0, max: 9 })),
      model: fc.dictionary(fc.constantFrom('a', 'b', 'x'), fc.integer({ min: 0, max: 9 })),
    }),
  });
});

test('costs equal brute force on the synchronous product for random automata', () => {
  for (const seed of [20260803, 7, 42]) {
    fc.assert(
      fc.property(automata, (pair) => {
        expect(alignmentCost(pair)).toEqual({ cost: bruteForce(pair, 'cost'), prefix: bruteForce(pair, 'prefix'), weighted: bruteForce(pair, 'weighted') });
      }),
      { seed, numRuns: 400 },
    );
  }
});

/** Distance by insertions and deletions, through the longest common subsequence. */
function editDistance(left: readonly string[], right: readonly string[]): number {
  const row = new Array<number>(right.length + 1).fill(0);
  for (const a of left) {
    let diagonal = 0;
    right.forEach((b, j) => {
      const above = row[j + 1]!;
      row[j + 1] = a === b ? diagonal + 1 : Math.max(above, row[j]!);
      diagonal = above;
    });
  }
  return left.length + right.length - 2 * row[right.length]!;
}

test('costs equal the least edit distance to any run, by enumeration on tiny machines', () => {
  const arcs: [number, string | null, number][] = [
    [0, 'a', 1],
    [1, 'b', 2],
    [1, 'c', 2],
    [2, 'd', 3],
    [1, 'd', 3],
    [2, 'b', 2],
  ];
  const runs: string[][] = [];
  const walk = (state: number, run: string[]): void => {
    if (state === 3) runs.push(run);
    if (run.length === 8) return;
    for (const [from, label, to] of arcs) if (from === state) walk(to, [...run, label!]);
  };
  walk(0, []);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 }), (trace) => {
      const least = Math.min(...runs.map((run) => editDistance(run, trace)));
      expect(alignmentCost({ automaton: { states: 4, initial: 0, finals: [3], arcs }, trace }).cost).toBe(least);
    }),
    { seed: 11, numRuns: 500 },
  );
});

test('odd machines and traces are priced, not refused', () => {
  const rows: [string, Omit<AlignmentCase, 'id'>, unknown][] = [
    ['no final state', { automaton: { states: 2, initial: 0, finals: [], arcs: [[0, 'a', 1]] }, trace: ['a'] }, { cost: null, prefix: 0 }],
    ['final out of reach', { automaton: { states: 2, initial: 0, finals: [1], arcs: [[1, 'a', 0]] }, trace: ['a'] }, { cost: null, prefix: 1 }],
    ['invisible loop', { automaton: { states: 2, initial: 0, finals: [1], arcs: [[0, null, 0], [0, null, 1], [1, null, 0]] }, trace: [] }, { cost: 0, prefix: 0 }],
    ['label outside the alphabet', { automaton: { states: 1, initial: 0, finals: [0], arcs: [] }, trace: ['z', 'z'] }, { cost: 2, prefix: 2 }],
    ['missing weights are 1', { automaton: { states: 2, initial: 0, finals: [1], arcs: [[0, 'a', 1]] }, trace: ['b'], weights: { log: { b: 5 }, model: {} } }, { cost: 2, prefix: 1, weighted: 6 }],
    ['a label named like a property of objects', { automaton: { states: 1, initial: 0, finals: [0], arcs: [] }, trace: ['constructor'], weights: { log: {}, model: {} } }, { cost: 1, prefix: 1, weighted: 1 }],
    ['two arcs of one label from one state', { automaton: { states: 3, initial: 0, finals: [2], arcs: [[0, 'a', 1], [0, 'a', 2]] }, trace: ['a'] }, { cost: 0, prefix: 0 }],
  ];
  for (const [name, pair, expected] of rows) expect(alignmentCost(pair), name).toEqual(expected);
});

test('machines that lead backwards through their states are closed as well', () => {
  const arcs = Array.from({ length: 30 }, (_, state): [number, string | null, number] => [state + 1, state % 3 === 0 ? null : 'a', state]);
  const pair = { automaton: { states: 31, initial: 30, finals: [0], arcs: [...arcs, [0, 'b', 30] as [number, string | null, number]] }, trace: ['a', 'b', 'a'] };
  expect(alignmentCost(pair)).toEqual({ cost: bruteForce(pair, 'cost'), prefix: bruteForce(pair, 'prefix') });
});

test('a state outside the automaton is refused', () => {
  expect(() => alignmentCost({ automaton: { states: 1, initial: 0, finals: [0], arcs: [[0, 'a', 4]] }, trace: [] })).toThrow(/outside/);
});

test('a run that is looked for within bounds costs what it costs without, and what lies beyond them is not asked for', () => {
  const asked = new Set<number>();
  const costsOf = ({ weights, automaton, trace }: Omit<AlignmentCase, 'id'>): AlignCosts => ({
    log: (event) => weights?.log[trace[event]!] ?? 1,
    sync: () => 0,
    model: (_event, arc) => (asked.add(arc), weights?.model[automaton.arcs[arc]![1]!] ?? 1),
  });
  fc.assert(
    fc.property(automata, fc.boolean(), fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }), (pair, prefix, bounds) => {
      const rising = bounds.sort((a, b) => a - b);
      expect(alignTrace(pair.automaton, pair.trace, costsOf(pair), { prefix, bounds: rising })?.cost).toBe(alignTrace(pair.automaton, pair.trace, costsOf(pair), { prefix })?.cost);
    }),
    { seed: 20261122, numRuns: 1_000 },
  );

  // The second branch takes nothing of the trace: whoever keeps to the first never asks what it costs to leave anything out there.
  const branches: AlignmentCase['automaton'] = { states: 5, initial: 0, finals: [2, 4], arcs: [[0, 'a', 1], [1, 'b', 2], [0, 'x', 3], [3, 'y', 4]] };
  const pair = { automaton: branches, trace: ['a', 'b'], weights: { log: {}, model: {} } };
  asked.clear();
  expect(alignTrace(branches, pair.trace, costsOf(pair), { bounds: [0] })).toMatchObject({ cost: 0, end: 2 });
  expect(asked.has(3)).toBe(false);
});
