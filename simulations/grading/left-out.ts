import { matches, splitLabel } from '../procedures/case-event.ts';
import type { Duty } from '../procedures/procedure.ts';
import type { NormArc } from './compile.ts';
import type { CaseContext } from './context.ts';
import { guardHolding } from './move-prices.ts';
import { isWorldLabel } from './project.ts';
import type { PathMove } from './skeleton.ts';

/** Where the law leaves a choice of acts for one step, the one that a log most likely left out. */

const isStartedBy = (duty: Duty, label: string): boolean => duty.trigger !== 'start' && (duty.trigger.includes(label) || duty.trigger.includes(splitLabel(label).type));

/** What an act calls for that stands nowhere in the log. */
function untraced(context: CaseContext, label: string, { at }: PathMove): number {
  const { procedure, events, lastDay } = context;
  const day = events[at]?.day ?? lastDay;
  return procedure.duties.filter(
    (duty) => isStartedBy(duty, label) && duty.when?.(context.circumstances(day, at)) !== false && !events.some((event) => duty.acts.some((pattern) => matches(pattern, event))),
  ).length;
}

/** Other acts that would have led from the same state to the same, as gravely owed and surely lawful there. */
function others(context: CaseContext, arc: NormArc, { at }: PathMove): NormArc[] {
  const { norm, procedure, events, lastDay } = context;
  const day = events[at]?.day ?? lastDay;
  return (norm.outgoing[arc.from] ?? []).flatMap((index) => {
    const other = norm.arcs[index];
    if (other === undefined || other === arc || other.to !== arc.to || other.sev !== arc.sev || isWorldLabel(procedure.worldLabels, other.label)) return [];
    return other.guards.every((id) => guardHolding(context, id, day, at).raw === true) ? [other] : [];
  });
}

/**
 * Of several acts that fill one gap equally well, takes the one of whose consequences fewest are missing, the first of
 * equals: who announced, tested and recorded a session left out the session, who did none of it left out the other way.
 */
export function likeliestLeftOut(context: CaseContext, moves: readonly PathMove[]): PathMove[] {
  const aside = new Set(moves.flatMap(({ kind, label }) => (kind === 'log' ? [label] : [])));
  return moves.map((move) => {
    if (move.kind !== 'model' || move.arc === null || aside.has(move.label)) return move;
    let best = { arc: move.arc, missing: -1 };
    for (const arc of others(context, move.arc, move)) {
      if (best.missing < 0) best = { ...best, missing: untraced(context, best.arc.label, move) };
      const missing = untraced(context, arc.label, move);
      if (missing < best.missing) best = { arc, missing };
    }
    return best.arc === move.arc ? move : { ...move, label: best.arc.label, arc: best.arc };
  });
}
