import type { CaseContext } from './context.ts';
import { displacedPairs, renameSharedGuards } from './displaced.ts';
import type { DisplacedPair } from './displaced.ts';
import { detoursOf } from './detour.ts';
import { foldForbidden, foldSharedActs, foldSlips, unfinishedSlip } from './fold.ts';
import { judgeFloating } from './ledger-floating.ts';
import { judgeSteps, placeLeftOut } from './ledger-steps.ts';
import { likeliestLeftOut } from './left-out.ts';
import { verdictsThatCount } from './practised-stage.ts';
import { projectEvents } from './project.ts';
import type { EventKind, SkeletonEvent } from './project.ts';
import { alignCase } from './skeleton.ts';
import type { SkeletonAlignment } from './skeleton.ts';
import { SCORE_TABLE } from './score-table.ts';
import type { PathMove } from './skeleton.ts';
import type { Reservation, Slip } from './slip.ts';
import { judgeCommissions } from './slips-of-moves.ts';
import { judgeUnit } from './slips-of-units.ts';
import type { OrderError, UnitVerdict } from './slips-of-units.ts';
import { buildTimeline, trailingMoves } from './timeline.ts';
import type { Occurrence } from './timeline.ts';
import type { Unit } from './unit.ts';

/** The whole verdict on a log, before scoring and wording. */
export interface Judgement {
  kinds: readonly EventKind[];
  /** The state of the norm machine at the end. */
  end: number;
  moves: readonly PathMove[];
  pairs: readonly DisplacedPair[];
  timeline: readonly Occurrence[];
  verdicts: readonly UnitVerdict[];
  slips: readonly Slip[];
  reservations: readonly Reservation[];
}

/** Each order error falls on its prerequisite where that was done, else on the displaced act. */
function ordersByUnit(context: CaseContext, units: readonly Unit[], pairs: readonly DisplacedPair[], moves: readonly PathMove[]): Map<Unit, OrderError[]> {
  const steps = units.filter((unit) => unit.status === 'done' && (unit.duty === null || unit.duty.skeleton === true));
  const orders = new Map<Unit, OrderError[]>();
  for (const pair of pairs) {
    const ofMove = (move: number | null): Unit | undefined => (move === null ? undefined : steps.find((unit) => unit.done?.move === move));
    const unit = (pair.shape === 'late' ? undefined : ofMove(pair.partner)) ?? ofMove(pair.done);
    if (unit === undefined) continue;
    const share = context.procedure.acts[unit.done?.label ?? '']?.orderCredit;
    const error = { pair, moves, orderCredit: share === undefined ? SCORE_TABLE.credits.order : Math.round(share * 1000) };
    const known = orders.get(unit);
    if (known === undefined) orders.set(unit, [error]);
    else known.push(error);
  }
  return orders;
}

/** A log told as what was done and left out, before anything is judged. */
interface Account extends Pick<Judgement, 'kinds' | 'end' | 'moves' | 'pairs' | 'timeline'> {
  /** The machine has come to an end, so that what is undone stays undone. */
  closed: boolean;
}

/** The account of a log by an alignment of its skeleton acts. */
export function accountOf(context: CaseContext, align: (skeleton: readonly SkeletonEvent[]) => SkeletonAlignment): Account {
  const { skeleton, kinds } = projectEvents(context);
  const aligned = align(skeleton);
  const moves = renameSharedGuards(context.procedure, context.norm.labels, likeliestLeftOut(context, aligned.moves));
  const pairs = displacedPairs(moves);
  // Who hands in a stage says that it is done: what is missing then is left out, not still to come.
  const isHandedIn = context.submitted && context.procedure.practises !== undefined;
  const trailing = isHandedIn ? new Set<number>() : trailingMoves(moves, pairs);
  const timeline = buildTimeline(context, kinds, moves, pairs, trailing);
  placeLeftOut(context, timeline);
  const closed = isHandedIn || (timeline.every((step) => step.state !== 'unfinished') && moves.some((move) => move.kind === 'sync'));
  return { kinds, end: aligned.end, moves, pairs, timeline, closed };
}

/** What is owed besides the steps, of which one act may fulfil several. */
export function floatingUnits(context: CaseContext, { timeline, closed }: Pick<Account, 'timeline' | 'closed'>): Unit[] {
  const units = judgeFloating(context, timeline, { closed });
  foldSharedActs(units);
  return units;
}

/** Judges a log: alignment, displaced acts, duties, folding. Pure. */
export function judge(context: CaseContext): Judgement {
  const account = accountOf(context, (skeleton) => alignCase(context, skeleton));
  const { kinds, end, moves, pairs, timeline } = account;
  const units = [...judgeSteps(context, timeline, moves), ...floatingUnits(context, account)];
  const commissions = judgeCommissions(context, timeline, moves, pairs);
  foldForbidden(units, commissions.slips);
  const orders = ordersByUnit(context, units, pairs, moves);
  const verdicts = verdictsThatCount(context.procedure, moves, units.map((unit) => judgeUnit(context, unit, orders.get(unit) ?? [])));
  const unfinished = unfinishedSlip(context, verdicts);
  const raw = [...verdicts.flatMap(({ slips }) => slips), ...commissions.slips, ...(unfinished === null ? [] : [unfinished])];
  return {
    kinds,
    end,
    moves,
    pairs,
    timeline,
    verdicts,
    slips: foldSlips(raw, verdicts, detoursOf(context, moves, new Set(pairs.map((pair) => pair.done)))),
    reservations: [...verdicts.flatMap(({ reservations }) => reservations), ...commissions.reservations],
  };
}
