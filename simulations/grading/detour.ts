import type { CaseContext } from './context.ts';
import type { PathMove } from './skeleton.ts';

/** Whether an arc can be followed on a detour: nothing but what was waived at its beginning stands against it. */
function isOpen(context: CaseContext, guards: readonly string[], day: number, at: number): boolean {
  return guards.every((id) => {
    context.depends.add(`guard:${id}@${context.procedure.version}`);
    return context.procedure.guards[id]?.holds(context.circumstances(day, at)) !== false;
  });
}

/**
 * Acts that only went on in a wrongly taken way which the trainee left again: a case taken in against the law, verified for a
 * while, and then shown to where it belongs. They follow from the wrong turn and are no slips of their own.
 * @returns for the log index of each such act that of the wrong turn.
 */
export function detoursOf(context: CaseContext, moves: readonly PathMove[], displaced: ReadonlySet<number>): ReadonlyMap<number, number> {
  const { norm, events } = context;
  const roots = new Map<number, number>();
  let root: number | null = null;
  let state = norm.initial;
  moves.forEach((move, index) => {
    if (move.kind === 'model' || displaced.has(index)) return;
    if (move.kind === 'sync') {
      if (!move.world) root = null;
      return;
    }
    if (move.broken.length > 0 && move.arc !== null) {
      root = move.at;
      state = move.arc.to;
      return;
    }
    const day = events[move.at]?.day;
    if (root === null || day === undefined) return;
    const arc = (norm.outgoing[state] ?? []).map((number) => norm.arcs[number]).find((candidate) => candidate?.label === move.label && isOpen(context, candidate.guards, day, move.at));
    if (arc === undefined) return;
    state = arc.to;
    if (!move.world) roots.set(move.at, root);
  });
  return roots;
}
