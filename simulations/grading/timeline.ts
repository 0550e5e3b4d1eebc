import type { Day } from '../law/types.ts';
import { labelOf, matches, splitLabel } from '../procedures/case-event.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { CaseContext } from './context.ts';
import type { DisplacedPair } from './displaced.ts';
import type { EventKind } from './project.ts';
import type { PathMove } from './skeleton.ts';

/**
 * An act as the duties see it: done, or left out and placed on the day it should have been done. Extra copies are no
 * occurrences: nothing starts from them.
 */
export interface Occurrence {
  /** `type` or `type#choice`. */
  label: string;
  event: CaseEvent;
  /** Place in the log; left-out acts stand half a step before the act that needed them. */
  at: number;
  /** Index in the log, null when left out. */
  index: number | null;
  day: Day;
  state: 'done' | 'omitted' | 'unfinished';
  kind: EventKind;
  world: boolean;
  /** Position in the list of moves, for steps of the norm machine. */
  move: number | null;
  pair: DisplacedPair | null;
}

/** Moves left out after the last aligned act of the trainee. */
export function trailingMoves(moves: readonly PathMove[], pairs: readonly DisplacedPair[]): Set<number> {
  const lastDone = moves.reduce((last, move, index) => (move.kind === 'sync' && !move.world ? index : last), -1);
  const displaced = new Set(pairs.map((pair) => pair.wanted));
  return new Set(moves.flatMap((move, index) => (move.kind === 'model' && index > lastDone && !displaced.has(index) ? [index] : [])));
}

/** An event that stands for a left-out act, filled in as the law wants it. */
function asIfEvent(context: CaseContext, label: string, day: Day, upTo: number): CaseEvent {
  const { type, choice } = splitLabel(label);
  const event = {
    seq: 0,
    type,
    day,
    src: 'trainee' as const,
    actor: context.procedure.acts[label]?.actor ?? ('petitionOfficer' as const),
    get data() {
      return context.procedure.lawfulData(label, context.circumstances(day, upTo));
    },
  };
  return choice === undefined ? event : Object.assign(event, { choice });
}

/** All occurrences in order. `kinds` tells what each event of the log is. */
export function buildTimeline(context: CaseContext, kinds: readonly EventKind[], moves: readonly PathMove[], pairs: readonly DisplacedPair[], trailing: ReadonlySet<number>): Occurrence[] {
  const { events } = context;
  const doneAt = new Map<number, { move: number; pair: DisplacedPair | null }>();
  const left: Occurrence[] = [];
  const pairByWanted = new Map(pairs.map((pair) => [pair.wanted, pair]));
  const pairByDone = new Map(pairs.map((pair) => [pair.done, pair]));
  // The day on which each move was due at the latest: that of the next act that was done rightly.
  const latestDay: Day[] = [];
  moves.reduceRight((next, move, index) => {
    latestDay[index] = move.kind === 'sync' ? (events[move.at]?.day ?? context.lastDay) : next;
    return latestDay[index] ?? next;
  }, context.lastDay);
  moves.forEach((move, index) => {
    if (move.kind === 'sync') doneAt.set(move.at, { move: index, pair: null });
    if (move.kind === 'log') {
      const pair = pairByDone.get(index);
      if (pair !== undefined) doneAt.set(move.at, { move: index, pair });
      // Events of the world that the machine ignores still happened.
      else if (move.world) doneAt.set(move.at, { move: index, pair: null });
    }
    if (move.kind === 'model' && !pairByWanted.has(index)) {
      const day = latestDay[index] ?? context.lastDay;
      const event = asIfEvent(context, move.label, day, move.at);
      left.push({ label: move.label, event, at: move.at - 0.5, index: null, day, state: trailing.has(index) ? 'unfinished' : 'omitted', kind: 'skeleton', world: false, move: index, pair: null });
    }
  });
  const done = events.flatMap((event, index): Occurrence[] => {
    const kind = kinds[index] ?? 'neutral';
    const known = doneAt.get(index);
    if (kind === 'skeleton' && known === undefined) return [];
    const label = event.choice === undefined ? event.type : `${event.type}#${event.choice}`;
    const machineLabel = known === undefined ? label : (moves[known.move]?.label ?? label);
    return [{ label: machineLabel, event, at: index, index, day: event.day, state: 'done', kind, world: event.src === 'world', move: known?.move ?? null, pair: known?.pair ?? null }];
  });
  return [...done, ...left].sort((a, b) => a.at - b.at || (a.move ?? 0) - (b.move ?? 0));
}

/** True when a pattern names the occurrence, by its event or by its label in the machine. */
export function names(pattern: string, occurrence: Occurrence): boolean {
  return pattern === occurrence.label || matches(pattern, occurrence.event);
}

export function namesAny(patterns: readonly string[], occurrence: Occurrence): boolean {
  return patterns.some((pattern) => names(pattern, occurrence));
}

/** Every pattern that names something of a timeline. */
export function namesIn(timeline: readonly Occurrence[]): ReadonlySet<string> {
  return new Set(timeline.flatMap(({ label, event }) => [label, event.type, labelOf(event)]));
}

export function lastBefore(timeline: readonly Occurrence[], patterns: readonly string[], at: number): Occurrence | null {
  let found: Occurrence | null = null;
  for (const occurrence of timeline) {
    if (occurrence.at >= at) break;
    if (namesAny(patterns, occurrence)) found = occurrence;
  }
  return found;
}

export function firstAfter(timeline: readonly Occurrence[], patterns: readonly string[], at: number): Occurrence | null {
  return timeline.find((occurrence) => occurrence.at > at && namesAny(patterns, occurrence)) ?? null;
}
