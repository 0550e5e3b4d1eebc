import { splitLabel } from '../procedures/case-event.ts';
import type { NormArc } from './compile.ts';
import type { PathMove } from './skeleton.ts';

/** Whether nothing was done in the machine between two places in the list of moves. */
function areNeighbours(moves: readonly PathMove[], a: number, b: number): boolean {
  return moves.slice(Math.min(a, b) + 1, Math.max(a, b)).every((move) => move.kind !== 'sync' || move.world);
}

/**
 * Tells an act that was done under the wrong choice, with everything after it right, as one slip: a petition written down as
 * feedback and then treated as the complaint that it is lacks no second classification. The step counts as taken, on the
 * grounds of the wrong choice that were false. Where those grounds hold, two different acts were meant, and stay two.
 */
export function mergeRenamed(moves: readonly PathMove[], arcs: readonly NormArc[], brokenAt: (column: number, arc: NormArc) => string[]): PathMove[] {
  const merged: (PathMove | null)[] = [...moves];
  moves.forEach((left, wanted) => {
    if (left.kind !== 'model' || left.arc === null) return;
    const { arc } = left;
    const { type } = splitLabel(left.label);
    const isOther = (move: PathMove | null | undefined): move is PathMove => move?.kind === 'log' && !move.world && move.label !== left.label && splitLabel(move.label).type === type;
    const done = moves.findIndex((_, at) => isOther(merged[at]) && areNeighbours(moves, wanted, at));
    const act = merged[done];
    if (!isOther(act)) return;
    const named = arcs.find(({ from, label }) => from === arc.from && label === act.label);
    const broken = named === undefined ? [] : brokenAt(act.column, named);
    if (broken.length === 0) return;
    merged[done] = { ...act, kind: 'sync', arc, broken };
    merged[wanted] = null;
  });
  return merged.flatMap((move) => move ?? []);
}
