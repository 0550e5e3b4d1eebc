import { splitLabel } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { PathMove } from './skeleton.ts';

/** One act done at another place than the law wanted: a left-out copy and a copy without room, told as one slip. */
export interface DisplacedPair {
  label: string;
  /** Where the law wanted it, and where it was done: positions in the list of moves. */
  wanted: number;
  done: number;
  /** `late`: it came after the act that needed it; `early`: before the act that it needed. */
  shape: 'late' | 'early';
  /** Subject of the finding: `first < second`, the same for both shapes of one swap. */
  first: string;
  second: string;
  /** The act whose credit suffers: the prerequisite. */
  prerequisite: string;
  /** Positions in the list of moves of the prerequisite and of the act that came before it. */
  partner: number | null;
}

/** The skeleton label for a catalogue id that a guard shares with a left-out act (rule A4). */
function labelSharedBy(procedure: Procedure, labels: readonly string[], sameAs: string): string | null {
  if (procedure.acts[sameAs] !== undefined) return sameAs;
  const duty = procedure.duties.find(({ id, skeleton }) => id === sameAs && skeleton === true);
  if (duty === undefined) return null;
  return duty.acts.find((pattern) => labels.includes(pattern)) ?? labels.find((label) => duty.acts.includes(splitLabel(label).type)) ?? null;
}

/** Tells a waived guard that is another name for a left-out act as that left-out act (rule A4). */
export function renameSharedGuards(procedure: Procedure, labels: readonly string[], moves: readonly PathMove[]): PathMove[] {
  return moves.flatMap((move) => {
    if (move.broken.length === 0) return move;
    const left: PathMove[] = [];
    const broken = move.broken.filter((id) => {
      const sameAs = procedure.guards[id]?.sameAs;
      const label = sameAs === undefined ? null : labelSharedBy(procedure, labels, sameAs);
      if (label === null) return true;
      if (move.kind === 'sync') left.push({ kind: 'model', label, world: false, column: move.column, at: move.at, arc: null, broken: [], unsettled: [] });
      return false;
    });
    return broken.length === move.broken.length ? move : [...left, { ...move, broken }];
  });
}

function nearest(moves: readonly PathMove[], from: number, step: 1 | -1, accept: (move: PathMove) => boolean): number | null {
  for (let at = from + step; at >= 0 && at < moves.length; at += step) {
    const move = moves[at];
    if (move !== undefined && accept(move)) return at;
  }
  return null;
}

/** Pairs a left-out act with a copy of it elsewhere, nearest first (GRADING §6.4). */
export function displacedPairs(moves: readonly PathMove[]): DisplacedPair[] {
  const candidates: { wanted: number; done: number; distance: number }[] = [];
  moves.forEach((model, wanted) => {
    if (model.kind !== 'model') return;
    moves.forEach((log, done) => {
      if (log.kind === 'log' && !log.world && log.label === model.label) candidates.push({ wanted, done, distance: Math.abs(wanted - done) });
    });
  });
  candidates.sort((a, b) => a.distance - b.distance || a.wanted - b.wanted || a.done - b.done);
  const taken = new Set<number>();
  const pairs: DisplacedPair[] = [];
  for (const { wanted, done } of candidates) {
    if (taken.has(wanted) || taken.has(done)) continue;
    taken.add(wanted).add(done);
    const label = moves[wanted]?.label ?? '';
    const isAct = (move: PathMove): boolean => !move.world && move.kind !== 'log' && move.label !== label;
    if (wanted < done) {
      const partner = nearest(moves, wanted, 1, (move) => isAct(move) && move.kind === 'sync');
      const second = partner === null ? label : (moves[partner]?.label ?? label);
      pairs.push({ label, wanted, done, shape: 'late', first: label, second, prerequisite: label, partner });
    } else {
      const partner = nearest(moves, wanted, -1, isAct);
      const first = partner === null ? label : (moves[partner]?.label ?? label);
      pairs.push({ label, wanted, done, shape: 'early', first, second: label, prerequisite: first, partner });
    }
  }
  return pairs.sort((a, b) => a.wanted - b.wanted);
}
