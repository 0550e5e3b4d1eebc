import { alignTrace } from '#simulations/grading/align.ts';
import type { CompiledNorm } from '#simulations/grading/compile.ts';
import type { AlignedRow } from '#simulations/grading/types.ts';

/** The way of a report through the norm machine. */
export interface Walk {
  /** Arcs that the trainee took, with the row each was told in; not `lawful` where the machine had no room for the act. */
  mine: readonly { arc: number; row: number; lawful: boolean }[];
  /** Arcs of the lawful way, the trainee's own among them, with the row at which the law wanted them. */
  lawful: readonly { arc: number; row: number }[];
  /** For each row of the path the state in which the case stood when it was done, or should have been. */
  stateOfRow: readonly number[];
  /** Where the trainee's own acts left the case. */
  stoppedIn: number;
  /** Every state the trainee's case went through. */
  visited: ReadonlySet<number>;
}

/** An act that the machine has no room for costs more than four acts that nobody reported. */
const SET_ASIDE = 20;
const NOT_TOLD = 5;

/**
 * Walks the norm machine along a report's path: rows that both lanes share or the law adds take their arcs, a displaced act
 * takes its arc where the law wants it. Rows of the ledger stay where the case stands.
 */
export function walkOf(norm: CompiledNorm, worldLabels: readonly string[], path: readonly AlignedRow[]): Walk {
  const onMachine = new Set(norm.labels);
  const rows = path.map((row, index) => ({ row, index })).filter(({ row }) => row.move !== 'log' && onMachine.has(row.label));
  const found = alignTrace(norm.automaton, rows.map(({ row }) => row.label), {
    log: () => SET_ASIDE,
    sync: () => 0,
    model: (_event, arc) => (worldLabels.includes(norm.arcs[arc]?.label ?? '') ? Infinity : NOT_TOLD),
  }, { prefix: true });
  const moves = found?.moves ?? [];

  const setAside = new Map<string, number[]>();
  for (const move of moves) {
    const entry = move.kind === 'log' ? rows[move.event] : undefined;
    if (entry === undefined || entry.row.move === 'model') continue;
    setAside.set(entry.row.label, [...(setAside.get(entry.row.label) ?? []), entry.index]);
  }
  const mine: { arc: number; row: number; lawful: boolean }[] = [];
  const lawful: { arc: number; row: number }[] = [];
  const stateOfRow = new Array<number>(path.length).fill(norm.initial);
  const visited = new Set([norm.initial]);
  const taken = new Set<number>();
  let state = norm.initial;
  let stoppedIn = state;
  let next = 0;
  const standUntil = (row: number): void => {
    for (; next < row; next++) stateOfRow[next] = state;
  };
  for (const move of moves) {
    if (move.kind === 'log') {
      const entry = rows[move.event];
      if (entry !== undefined) standUntil(entry.index + 1);
      continue;
    }
    const arc = norm.arcs[move.arc];
    if (arc === undefined) continue;
    const told = move.kind === 'sync' ? rows[move.event] : undefined;
    const elsewhere = told === undefined ? setAside.get(arc.label)?.shift() : undefined;
    const row = told !== undefined && told.row.move !== 'model' ? told.index : elsewhere;
    if (told !== undefined) standUntil(told.index + 1);
    lawful.push({ arc: arc.index, row: move.kind === 'sync' ? (told?.index ?? path.length) : (rows[move.before]?.index ?? path.length) });
    state = arc.to;
    if (row === undefined) continue;
    mine.push({ arc: arc.index, row, lawful: true });
    taken.add(row);
    visited.add(state);
    stoppedIn = state;
  }
  standUntil(path.length);

  path.forEach((row, index) => {
    if (row.move === 'model' || taken.has(index) || !onMachine.has(row.label)) return;
    const from = stateOfRow[index] ?? norm.initial;
    const arc = (norm.outgoing[from] ?? []).find((candidate) => norm.arcs[candidate]?.label === row.label);
    if (arc !== undefined) mine.push({ arc, row: index, lawful: false });
  });
  return { mine, lawful, stateOfRow, stoppedIn, visited };
}
