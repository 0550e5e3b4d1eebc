import type { Day } from '../law/types.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Automaton } from './automaton.ts';
import type { CompiledNorm, NormArc } from './compile.ts';
import type { CaseContext } from './context.ts';
import { moveCosts } from './cost.ts';
import type { TieOrder } from './cost.ts';
import type { GuardHolding } from './guard-memo.ts';
import { isWorldLabel } from './project.ts';
import { withRenaming } from './renamed.ts';

/** How the guards hold before one event. */
export type Holdings = (id: string) => GuardHolding;

/** Asks a guard; one that the procedure does not know holds. */
export function guardHolding(context: CaseContext, id: string, day: Day, upTo: number): GuardHolding {
  const guard = context.procedure.guards[id];
  if (guard === undefined) return { raw: true, priced: true };
  context.depends.add(`guard:${id}@${context.procedure.version}`);
  return context.memo.ask(guard, day, context.circumstances(day, upTo), () => {
    const { kind } = context.basis(guard.cite, day, guard.open);
    return kind === 'graded' ? false : kind === 'advice' ? 'open' : true;
  });
}

const FORBIDDEN = Infinity;

/** What each move costs in a norm machine (GRADING §6.2). */
export interface MovePrices {
  /** The machine with the arcs on which a step is taken under another choice behind its own. */
  automaton: Automaton;
  /** The arc that a number of the automaton takes; `named` where the step was done under another choice. */
  stepOf(index: number): { taken: NormArc; named: NormArc | null } | null;
  broken(holdings: Holdings, arc: NormArc): string[];
  /** An event that the machine has no room for in a state. */
  aside(label: string, world: boolean, position: number, state: number): number;
  /** An event that takes an arc. */
  taken(holdings: Holdings, index: number): number;
  /** An arc that nothing took, just before the event at a position. */
  leftOut(holdings: Holdings, position: number, index: number): number;
}

/** Leaving out one of the `misplaced` labels weighs nothing beside its slip: for telling it as the same act at another place. */
export function movePrices(norm: CompiledNorm, procedure: Procedure, ties: TieOrder, misplaced: ReadonlySet<string> = new Set()): MovePrices {
  const { arcs } = norm;
  const prices = moveCosts(ties);
  const { automaton, renamed } = withRenaming(norm);
  const worldArcs = arcs.map((arc) => isWorldLabel(procedure.worldLabels, arc.label));
  const modelPrices = arcs.map((arc, index) => (worldArcs[index] === true ? FORBIDDEN : prices.omitted(misplaced.has(arc.label) ? 0 : arc.sev)));
  const freeArcs = arcs.map((arc) => arc.guards.length === 0);
  const modelSeverity = new Map<string, number>();
  for (const arc of arcs) modelSeverity.set(arc.label, Math.min(modelSeverity.get(arc.label) ?? 4, arc.sev));
  const answering = new Map<string, Set<number>>();
  arcs.forEach(({ label, from }, index) => {
    if (worldArcs[index] === true) answering.set(label, (answering.get(label) ?? new Set()).add(from));
  });
  const broken = (holdings: Holdings, arc: NormArc): string[] => arc.guards.filter((id) => holdings(id).priced === false);
  const waived = (ids: readonly string[]): number => prices.waived(ids.length, ids.reduce((sum, id) => sum + (procedure.guards[id]?.sev ?? 3), 0));
  return {
    automaton,
    stepOf(index) {
      const other = renamed[index - arcs.length];
      const arc = arcs[index];
      return other ?? (arc === undefined ? null : { taken: arc, named: null });
    },
    broken,
    aside(label, world, position, state) {
      if (world) return answering.get(label)?.has(state) === true ? FORBIDDEN : 0;
      return prices.extra(Math.min(procedure.acts[label]?.sev ?? 2, modelSeverity.get(label) ?? 4), position);
    },
    taken(holdings, index) {
      const other = renamed[index - arcs.length];
      if (other !== undefined) {
        const ids = broken(holdings, other.named);
        // A ground that only tells another act as left out says nothing about the name that was given.
        if (ids.length === 0 || ids.some((id) => procedure.guards[id]?.sameAs !== undefined) || broken(holdings, other.taken).length > 0) return FORBIDDEN;
        return waived(ids) + prices.renamed;
      }
      const arc = arcs[index];
      if (arc === undefined || arc.guards.length === 0 || worldArcs[index] === true) return 0;
      const ids = broken(holdings, arc);
      return ids.length === 0 ? 0 : waived(ids);
    },
    leftOut(holdings, position, index) {
      const price = modelPrices[index] ?? FORBIDDEN;
      if (price === FORBIDDEN) return FORBIDDEN;
      if (freeArcs[index] === true) return price + prices.omittedAt(position);
      const answers = arcs[index]?.guards.map((id) => holdings(id).raw) ?? [];
      if (answers.includes(false)) return FORBIDDEN;
      // A way that the law leaves open is taken for the trainee's only where no surer one is as short.
      return price + prices.omittedAt(position) + (answers.includes('open') ? prices.unsure : 0);
    },
  };
}
