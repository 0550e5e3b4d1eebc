import type { Day } from '../law/types.ts';
import { alignTrace } from './align.ts';
import type { AlignCosts, Move } from './align.ts';
import type { NormArc } from './compile.ts';
import type { CaseContext } from './context.ts';
import { slipsOf, slipsUpTo, withoutSlips } from './cost.ts';
import type { GuardHolding } from './guard-memo.ts';
import { guardHolding, movePrices } from './move-prices.ts';
import type { Holdings, MovePrices } from './move-prices.ts';
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

export interface SkeletonAlignment {
  slips: number;
  /** The state of the norm machine at the end. */
  end: number;
  moves: PathMove[];
}

/** Guard answers per column, asked once each. */
export class GuardTable {
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

/** One empty list for all moves: a long path has hundreds. */
const NONE: readonly string[] = [];

/** The moves of an alignment as steps of the case, with the grounds that failed. */
export function pathMoves(context: CaseContext, skeleton: readonly SkeletonEvent[], guards: GuardTable, prices: MovePrices, moves: readonly Move[]): PathMove[] {
  const { arcs, outgoing } = context.norm;
  const brokenAt = (column: number, arc: NormArc): readonly string[] => (arc.guards.length === 0 ? NONE : prices.broken((id) => guards.at(column, id), arc));
  const done = (kind: 'sync' | 'log', column: number, arc: NormArc | null, broken: readonly string[], unsettled: readonly string[]): PathMove => {
    const event = skeleton[column];
    return { kind, label: event?.label ?? '', world: event?.world ?? false, column, at: event?.at ?? 0, arc, broken, unsettled };
  };
  return moves.map((move): PathMove => {
    if (move.kind === 'model') {
      const arc = arcs[move.arc] ?? null;
      return { kind: 'model', label: arc?.label ?? '', world: false, column: move.before, at: skeleton[move.before]?.at ?? context.events.length, arc, broken: NONE, unsettled: NONE };
    }
    const { event } = move;
    const world = skeleton[event]?.world ?? false;
    if (move.kind === 'sync') {
      const step = prices.stepOf(move.arc);
      if (step !== null && step.named !== null) return done('sync', event, step.taken, brokenAt(event, step.named), NONE);
      const arc = step?.taken ?? null;
      if (arc === null || world || arc.guards.length === 0) return done('sync', event, arc, NONE, NONE);
      const priced = (wanted: false | 'open') => arc.guards.filter((id) => guards.at(event, id).priced === wanted);
      return done('sync', event, arc, priced(false), priced('open'));
    }
    // An act without room here may still be known in this state, only on false grounds: then the nearest ground is the cause.
    const label = skeleton[event]?.label ?? '';
    const known = world ? undefined : (outgoing[move.state] ?? []).find((index) => arcs[index]?.label === label);
    const arc = known === undefined ? null : (arcs[known] ?? null);
    return done('log', event, arc, arc === null ? NONE : brokenAt(event, arc), NONE);
  });
}

/** What the moves of a log cost, by event. */
export function skeletonCosts(skeleton: readonly SkeletonEvent[], guards: GuardTable, prices: MovePrices): AlignCosts {
  // An act is set aside at one price in every state; only what happens of itself depends on where the machine stands.
  const aside: number[] = [];
  const rows: Holdings[] = [];
  const holdings = (column: number): Holdings => (rows[column] ??= (id) => guards.at(column, id));
  return {
    log(event, state) {
      const { label = '', world = false } = skeleton[event] ?? {};
      return world ? prices.aside(label, world, event, state) : (aside[event] ??= prices.aside(label, world, event, state));
    },
    sync: (event, arc) => prices.taken(holdings(event), arc),
    model: (column, arc) => prices.leftOut(holdings(column), column, arc),
  };
}

/** How an alignment is priced: `misplaced` as for `movePrices`; `openEnd` counts nothing that is missing behind the last act. */
interface Pricing {
  misplaced?: ReadonlySet<string>;
  openEnd?: boolean;
}

/** Most logs are explained by a few slips: branches that cost more to come to are not asked about (nor does the report depend on their rules). */
const LIKELY = [0, 1, 3].map((slips) => slipsUpTo(slips));

/** Aligns the skeleton acts of a log with the norm machine at least cost (GRADING §6.2, §6.3). */
function alignSkeleton(context: CaseContext, skeleton: readonly SkeletonEvent[], { misplaced, openEnd = false }: Pricing = {}): SkeletonAlignment {
  const prices = movePrices(context.norm, context.procedure, context.ties, misplaced);
  const guards = new GuardTable(context, skeleton);
  const full = skeletonCosts(skeleton, guards, prices);
  const costs = openEnd ? { ...full, model: (column: number, arc: number) => (column < skeleton.length ? full.model(column, arc) : withoutSlips(full.model(column, arc))) } : full;
  const labels = skeleton.map(({ label }) => label);
  // Where nothing has to be asked, one search is quicker than several narrow ones; the account is the same.
  const bounds = context.norm.arcs.some((arc) => arc.guards.length > 0) ? LIKELY : [];
  const found = (context.isPrefix ? null : alignTrace(prices.automaton, labels, costs, { bounds })) ?? alignTrace(prices.automaton, labels, costs, { bounds, prefix: true });
  if (found === null) return { slips: 0, end: context.norm.initial, moves: [] };
  return { slips: slipsOf(found.cost), end: found.end, moves: pathMoves(context, skeleton, guards, prices, found.moves) };
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
  const second = alignSkeleton(context, skeleton, { misplaced });
  return second.slips === first.slips && countPairs(second.moves) > pairs ? second : first;
}

/** Acts left out behind the last one of a log: all of them are one finding (GRADING §6.7 F5). */
const missingAtEnd = (skeleton: readonly SkeletonEvent[], moves: readonly PathMove[]): number => moves.filter(({ kind, column }) => kind === 'model' && column === skeleton.length).length;

/** Acts for which an account has no room. */
const setAside = (moves: readonly PathMove[]): number => moves.filter(({ kind, world }) => kind === 'log' && !world).length;

/**
 * Of a case that stops half-way the account that finds room for more of its acts, where it takes fewer slips up to the last of
 * them: no act is told as one too many because the way that it opened is long.
 */
function withRoomBeforeEnd(context: CaseContext, skeleton: readonly SkeletonEvent[], first: SkeletonAlignment): SkeletonAlignment {
  const missing = missingAtEnd(skeleton, first.moves);
  if (context.isPrefix || missing === 0 || setAside(first.moves) === 0) return first;
  const open = alignSkeleton(context, skeleton, { openEnd: true });
  const rest = missingAtEnd(skeleton, open.moves);
  return rest > 0 && open.slips < first.slips - missing && setAside(open.moves) < setAside(first.moves) ? { ...open, slips: open.slips + rest } : first;
}

/** The account that is told of acts in a given order. */
function accountFor(context: CaseContext, skeleton: readonly SkeletonEvent[]): SkeletonAlignment {
  return withRoomBeforeEnd(context, skeleton, withFewestFindings(context, skeleton, alignSkeleton(context, skeleton)));
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
  let best = accountFor(context, skeleton);
  for (const places of best.slips === 0 ? [] : commutingPlaces(context, given)) {
    const [first = 0, last = 0] = [places[0], places.at(-1)];
    const slipsInside = best.moves.some((move) => (move.kind !== 'sync' || move.broken.length > 0) && move.column >= first && move.column <= last + 1);
    if (!slipsInside) continue;
    for (const order of permutations(places.flatMap((place) => skeleton[place] ?? [])).slice(1)) {
      const tried = skeleton.map((event, place) => order[places.indexOf(place)] ?? event);
      const result = accountFor(context, tried);
      if (result.slips < best.slips) {
        best = result;
        skeleton = tried;
      }
    }
  }
  return { ...best, skeleton };
}
