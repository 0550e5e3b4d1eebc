import { indexAutomaton } from './automaton.ts';
import { alignmentTo, cheapestState, closeColumn, firstColumn, nextColumn } from './align.ts';
import type { Column } from './align.ts';
import { compileNorm } from './compile.ts';
import { createContext } from './context.ts';
import type { CaseContext } from './context.ts';
import { slipsOf } from './cost.ts';
import { GuardMemo } from './guard-memo.ts';
import { accountOf, floatingUnits } from './judge.ts';
import { movePrices } from './move-prices.ts';
import { askedUnits } from './practised-stage.ts';
import type { MovePrices } from './move-prices.ts';
import { projectEvents } from './project.ts';
import type { SkeletonEvent } from './project.ts';
import { GuardTable, pathMoves, skeletonCosts } from './skeleton.ts';
import type { SkeletonAlignment } from './skeleton.ts';
import type { Unit } from './unit.ts';
import type { LawView } from '../law/law-view.ts';
import type { Day } from '../law/types.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { CaseFacts } from '../scenario/facts.ts';

/** The case that is followed while it is played. */
export interface OnlineSetting {
  procedure: Procedure;
  facts: CaseFacts;
  law: LawView;
  opensOn: Day;
}

/**
 * A log as far as it has come, with the last column of its alignment. That column is not closed: what may have been left out
 * before the next event is for the day of that event to say.
 */
export interface OnlineState {
  events: readonly CaseEvent[];
  skeleton: readonly SkeletonEvent[];
  column: Column;
  /** Back pointers of the closed columns. */
  backs: readonly Int32Array[];
}

/** Where the case stands after its last event. */
export interface OnlineView {
  /** Cost of the cheapest account of the log (GRADING §6.2). */
  cost: number;
  slips: number;
  /** Every state of the norm machine that this cheapest cost reaches, in the order of the machine. */
  states: readonly number[];
  /** What the duties besides the steps still want, by due day; those without a day last. */
  open: readonly Unit[];
}

function isOpen({ duty, status, basis, trigger, limit }: Unit): boolean {
  const isOwed = (status === 'omitted' && limit === null) || status === 'unfinished';
  return duty !== null && duty.skeleton !== true && isOwed && basis.kind !== 'none' && (trigger === null || trigger.state === 'done');
}

const dueOf = ({ deadline }: Unit): number => deadline?.due ?? Infinity;

function cheapestOf({ costs }: Column): number[] {
  const least = costs.reduce((low, cost) => Math.min(low, cost), Infinity);
  return [...costs.keys()].filter((state) => costs[state] === least && least < Infinity);
}

/** Follows one case event by event: a column each, with the same columns as the whole alignment (GRADING §6.9). Pure. */
export class OnlineCase {
  private readonly setting: OnlineSetting;
  private readonly memo = new GuardMemo();
  private readonly prices: MovePrices;

  constructor(setting: OnlineSetting) {
    this.setting = setting;
    this.prices = movePrices(compileNorm(setting.procedure), setting.procedure, 'normal');
  }

  /** Before anything has happened. */
  start(): OnlineState {
    return { events: [], skeleton: [], column: firstColumn(indexAutomaton(this.prices.automaton)), backs: [] };
  }

  /** The state after one more event. */
  advance(state: OnlineState, event: CaseEvent): OnlineState {
    const { procedure, facts } = this.setting;
    const at = state.events.length;
    const events = [...state.events, event];
    const [step] = projectEvents({ procedure, norm: compileNorm(procedure), facts, events: [event] }).skeleton;
    if (step === undefined) return { ...state, events };
    const skeleton = [...state.skeleton, { ...step, at }];
    const closed = this.closed(state, this.context(events), skeleton);
    const costs = skeletonCosts(skeleton, closed.guards, this.prices);
    const column = nextColumn(indexAutomaton(this.prices.automaton), closed.column, state.skeleton.length, step.label, costs);
    return { events, skeleton, column, backs: [...state.backs, closed.column.back] };
  }

  /** The state after a whole log. */
  replay(events: readonly CaseEvent[]): OnlineState {
    let state = this.start();
    for (const event of events) state = this.advance(state, event);
    return state;
  }

  /** Every state of the norm machine in which a cheapest account of the log so far ends, in the order of the machine. */
  standing(state: OnlineState): readonly number[] {
    return cheapestOf(this.closed(state, this.context(state.events), state.skeleton).column);
  }

  /** Where the case stands now, with what is owed. */
  view(state: OnlineState): OnlineView {
    const machine = indexAutomaton(this.prices.automaton);
    const context = this.context(state.events);
    const { column, guards } = this.closed(state, context, state.skeleton);
    const end = cheapestState(machine, column, true);
    const found = alignmentTo(machine, [...state.backs, column.back], column, end);
    const cost = found?.cost ?? 0;
    const aligned: SkeletonAlignment =
      found === null ? { slips: 0, end: machine.initial, moves: [] } : { slips: slipsOf(cost), end, moves: pathMoves(context, state.skeleton, guards, this.prices, found.moves) };
    const account = accountOf(context, () => aligned);
    const units = floatingUnits(context, account);
    const asked = askedUnits(context.procedure, account.moves, units);
    return {
      cost,
      slips: aligned.slips,
      states: cheapestOf(column),
      open: units.filter((unit) => isOpen(unit) && asked.has(unit)).sort((a, b) => dueOf(a) - dueOf(b)),
    };
  }

  private context(events: readonly CaseEvent[]): CaseContext {
    return createContext({ ...this.setting, events, submitted: false, isPrefix: true, memo: this.memo });
  }

  /** The last column closed as before the next event of `skeleton`, or as things stand at the end of the log. */
  private closed({ column, skeleton: done }: OnlineState, context: CaseContext, skeleton: readonly SkeletonEvent[]): { column: Column; guards: GuardTable } {
    const guards = new GuardTable(context, skeleton);
    const copy = { costs: column.costs.slice(), back: column.back.slice() };
    closeColumn(indexAutomaton(this.prices.automaton), copy, done.length, skeletonCosts(skeleton, guards, this.prices));
    return { column: copy, guards };
  }
}
