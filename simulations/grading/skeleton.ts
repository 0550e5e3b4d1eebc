import type { Day } from '../law/types.ts';
import { alignTrace } from './align.ts';
import type { AlignCosts } from './align.ts';
import type { NormArc } from './compile.ts';
import type { CaseContext } from './context.ts';
import { moveCosts, slipsOf } from './cost.ts';
import type { GuardHolding } from './guard-memo.ts';
import { isWorldLabel } from './project.ts';
import { withRenaming } from './renamed.ts';
import type { SkeletonEvent } from './project.ts';

/** One step of the two lanes: an act done as the law wanted, an act without room, or an act left out. */
export interface PathMove {
  kind: 'sync' | 'log' | 'model';
  label: string;
  world: boolean;
  /** The skeleton event it is about, or before which a left-out act stands (its count: at the end). */
  column: number;
  /** Index in the log; for a left-out act the index before which it stands. */
  at: number;
  arc: NormArc | null;
  /** Guards that were false and were waived at a price. */
  broken: readonly string[];
  /** Guards that the law leaves open, where they did not hold for sure. */
  unsettled: readonly string[];
}

interface SkeletonAlignment {
  slips: number;
  /** The state of the norm machine at the end. */
  end: number;
  moves: PathMove[];
}

/** Asks a guard; one that the procedure does not know holds. */
function guardHolding(context: CaseContext, id: string, day: Day, upTo: number): GuardHolding {
  const guard = context.procedure.guards[id];
  if (guard === undefined) return { raw: true, priced: true };
  context.depends.add(`guard:${id}@${context.procedure.version}`);
  return context.memo.ask(guard, day, context.circumstances(day, upTo), () => {
    const { kind } = context.basis(guard.cite, day, guard.open);
    return kind === 'graded' ? false : kind === 'advice' ? 'open' : true;
  });
}

/** Guard answers per column, asked once each. */
class GuardTable {
  private readonly rows: Map<string, GuardHolding>[] = [];
  private readonly context: CaseContext;
  private readonly skeleton: readonly SkeletonEvent[];

  constructor(context: CaseContext, skeleton: readonly SkeletonEvent[]) {
    this.context = context;
    this.skeleton = skeleton;
  }

  at(column: number, id: string): GuardHolding {
    const row = (this.rows[column] ??= new Map());
    let holding = row.get(id);
    if (holding === undefined) {
      const next = this.skeleton[column];
      holding = guardHolding(this.context, id, next?.event.day ?? this.context.lastDay, next?.at ?? this.context.events.length);
      row.set(id, holding);
    }
    return holding;
  }
}

const FORBIDDEN = Infinity;

/**
 * Aligns the skeleton acts of a log with the norm machine at least cost (GRADING §6.2, §6.3). Leaving out one of the `misplaced`
 * labels weighs nothing beside its slip: for telling it as the same act at another place.
 */
function alignSkeleton(context: CaseContext, skeleton: readonly SkeletonEvent[], misplaced: ReadonlySet<string> = new Set()): SkeletonAlignment {
  const { norm, procedure } = context;
  const { arcs } = norm;
  const prices = moveCosts(context.ties);
  const guards = new GuardTable(context, skeleton);
  const worldArcs = arcs.map((arc) => isWorldLabel(procedure.worldLabels, arc.label));
  const modelPrices = arcs.map((arc, index) => (worldArcs[index] === true ? FORBIDDEN : prices.omitted(misplaced.has(arc.label) ? 0 : arc.sev)));
  const freeArcs = arcs.map((arc) => arc.guards.length === 0);
  const modelSeverity = new Map<string, number>();
  for (const arc of arcs) modelSeverity.set(arc.label, Math.min(modelSeverity.get(arc.label) ?? 4, arc.sev));
  const answers = skeleton.map(({ world, label }) => (world ? new Set(arcs.filter((arc) => arc.label === label).map((arc) => arc.from)) : null));
  const extraSeverity = skeleton.map(({ label }) => Math.min(procedure.acts[label]?.sev ?? 2, modelSeverity.get(label) ?? 4));
  const brokenAt = (column: number, arc: NormArc): string[] => arc.guards.filter((id) => guards.at(column, id).priced === false);
  const { automaton, renamed } = withRenaming(norm);
  const waivedPrice = (broken: readonly string[]): number => prices.waived(broken.length, broken.reduce((sum, id) => sum + (procedure.guards[id]?.sev ?? 3), 0));
  const costs: AlignCosts = {
    log(event, state) {
      const answering = answers[event];
      if (answering !== null && answering !== undefined) return answering.has(state) ? FORBIDDEN : 0;
      return prices.extra(extraSeverity[event] ?? 2, event);
    },
    sync(event, index) {
      const other = renamed[index - arcs.length];
      if (other !== undefined) {
        const broken = brokenAt(event, other.named);
        return broken.length === 0 || brokenAt(event, other.taken).length > 0 ? FORBIDDEN : waivedPrice(broken) + prices.renamed;
      }
      const arc = arcs[index];
      if (arc === undefined || arc.guards.length === 0 || worldArcs[index] === true) return 0;
      const broken = brokenAt(event, arc);
      return broken.length === 0 ? 0 : waivedPrice(broken);
    },
    model(column, index) {
      const price = modelPrices[index] ?? FORBIDDEN;
      if (price === FORBIDDEN) return FORBIDDEN;
      if (freeArcs[index] === true) return price + prices.omittedAt(column);
      const answers = arcs[index]?.guards.map((id) => guards.at(column, id).raw) ?? [];
      if (answers.includes(false)) return FORBIDDEN;
      // A way that the law leaves open is taken for the trainee's only where no surer one is as short.
      return price + prices.omittedAt(column) + (answers.includes('open') ? prices.unsure : 0);
    },
  };
  const labels = skeleton.map(({ label }) => label);
  const found = (context.isPrefix ? null : alignTrace(automaton, labels, costs)) ?? alignTrace(automaton, labels, costs, { prefix: true });
  if (found === null) return { slips: 0, end: norm.initial, moves: [] };
  const moves = found.moves.map((move): PathMove => {
    if (move.kind === 'model') {
      const arc = arcs[move.arc] ?? null;
      return { kind: 'model', label: arc?.label ?? '', world: false, column: move.before, at: skeleton[move.before]?.at ?? context.events.length, arc, broken: [], unsettled: [] };
    }
    const event = skeleton[move.event];
    const base = { label: event?.label ?? '', world: event?.world ?? false, column: move.event, at: event?.at ?? 0 };
    if (move.kind === 'sync') {
      const other = renamed[move.arc - arcs.length];
      if (other !== undefined) return { ...base, kind: 'sync', arc: other.taken, broken: brokenAt(move.event, other.named), unsettled: [] };
      const arc = arcs[move.arc] ?? null;
      const judged = arc === null || base.world ? [] : arc.guards;
      return {
        ...base,
        kind: 'sync',
        arc,
        broken: judged.filter((id) => guards.at(move.event, id).priced === false),
        unsettled: judged.filter((id) => guards.at(move.event, id).priced === 'open'),
      };
    }
    // An act without room here may still be known in this state, only on false grounds: then the nearest ground is the cause.
    const arc = base.world ? null : (arcs.find((candidate) => candidate.from === move.state && candidate.label === base.label) ?? null);
    return { ...base, kind: 'log', arc, broken: arc === null ? [] : brokenAt(move.event, arc), unsettled: [] };
  });
  return { slips: slipsOf(found.cost), end: found.end, moves };
}

/** How many left-out acts stand elsewhere in the log: each such pair is told as one finding. */
function countPairs(moves: readonly PathMove[]): number {
  const left = moves.filter(({ kind }) => kind === 'model').map(({ label }) => label);
  return moves.filter(({ kind, world, label }) => {
    const at = kind === 'log' && !world ? left.indexOf(label) : -1;
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** With more acts out of place than this, looking for a better account is not worth its time. */
const MAX_MISPLACED = 3;

/** Of equally many slips the account with more displaced acts, since a displaced act is one finding and not two. */
function withFewestFindings(context: CaseContext, skeleton: readonly SkeletonEvent[], first: SkeletonAlignment): SkeletonAlignment {
  const done = new Set(first.moves.flatMap(({ kind, label }) => (kind === 'sync' ? [label] : [])));
  const left = first.moves.filter(({ kind }) => kind === 'model').length;
  const misplaced = new Set(first.moves.flatMap(({ kind, world, label }) => (kind === 'log' && !world && !done.has(label) ? [label] : [])));
  const pairs = countPairs(first.moves);
  if (misplaced.size === 0 || misplaced.size > MAX_MISPLACED || left <= pairs) return first;
  const second = alignSkeleton(context, skeleton, misplaced);
  return second.slips === first.slips && countPairs(second.moves) > pairs ? second : first;
}

/** Places of acts on one day that the author allows in any order, two to five together. */
function commutingPlaces(context: CaseContext, skeleton: readonly SkeletonEvent[]): number[][] {
  return (context.procedure.commutes ?? []).flatMap((group) => {
    const byDay = new Map<Day, number[]>();
    skeleton.forEach(({ event, label }, place) => {
      if (group.includes(label)) byDay.set(event.day, [...(byDay.get(event.day) ?? []), place]);
    });
    return [...byDay.values()].filter((places) => places.length >= 2 && places.length <= 5);
  });
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) => permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]));
}

/** The same, trying the other orders of same-day acts that commute where the given order has a slip (GRADING §6.6). */
export function alignCase(context: CaseContext, given: readonly SkeletonEvent[]): SkeletonAlignment & { skeleton: readonly SkeletonEvent[] } {
  let skeleton = given;
  let best = withFewestFindings(context, skeleton, alignSkeleton(context, skeleton));
  for (const places of best.slips === 0 ? [] : commutingPlaces(context, given)) {
    const [first = 0, last = 0] = [places[0], places.at(-1)];
    const slipsInside = best.moves.some((move) => (move.kind !== 'sync' || move.broken.length > 0) && move.column >= first && move.column <= last + 1);
    if (!slipsInside) continue;
    for (const order of permutations(places.flatMap((place) => skeleton[place] ?? [])).slice(1)) {
      const tried = skeleton.map((event, place) => order[places.indexOf(place)] ?? event);
      const result = withFewestFindings(context, tried, alignSkeleton(context, tried));
      if (result.slips < best.slips) {
        best = result;
        skeleton = tried;
      }
    }
  }
  return { ...best, skeleton };
}
