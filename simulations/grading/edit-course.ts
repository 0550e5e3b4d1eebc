import { isoOf } from '../law/day.ts';
import type { Scenario } from '../scenario/schema.ts';
import { dayOf } from '../law/day.ts';
import { eventsOf, makeAct, removeAt } from './items.ts';
import type { Item } from './items.ts';
import { continueLawfully } from './lawful.ts';
import { appendStep, fillDuties } from './plan.ts';
import type { Judged, Planning } from './plan.ts';
import type { SlipCause } from './slip.ts';

/** Edits that change the course of a case from some event on. */

/** Happenings of the scenario that the log already holds, so that a continuation does not bring them twice. */
function usedHappenings(scenario: Scenario, items: readonly Item[]): Set<string> {
  const last = items.at(-1)?.event.day ?? 0;
  return new Set(
    scenario.happenings
      .filter(({ event, when, id }) => {
        if (items.some((item) => item.event.src === 'world' && (item.event.data['cause'] === `happening:${id}` || (item.event.type === event && 'day' in when && isoOf(item.event.day) === when.day)))) return true;
        return 'day' in when && dayOf(when.day) < last;
      })
      .map(({ id }) => id),
  );
}

/** Everything up to a place, then the lawful way on. */
function goOnLawfully(planning: Planning, scenario: Scenario, items: readonly Item[], at: number, state: number): Item[] | null {
  const kept = items.slice(0, at);
  return continueLawfully(planning, scenario, { state, items: kept, used: usedHappenings(scenario, kept) });
}

/**
 * Ways to mend a wrongly taken branch, smallest first: leave the act out; do another act that is lawful there instead; start
 * again before it and go on lawfully.
 */
export function branchEdits(planning: Planning, scenario: Scenario, judged: Judged, items: readonly Item[], cause: Extract<SlipCause, { kind: 'guard' }>, at: readonly number[]): (() => Item[] | null)[] {
  const { move } = cause;
  const { norm } = judged.context;
  const without = (): Item[] => removeAt(items, new Set(at));
  const state = move.arc?.from;
  if (move.kind === 'log' || state === undefined) return [without];
  const item = items[move.at];
  const alternatives = (norm.outgoing[state] ?? []).flatMap((index) => norm.arcs[index] ?? []).filter((arc) => arc.label !== move.label && planning.procedure.acts[arc.label] !== undefined);
  const instead = alternatives.map(({ label, guards }) => (): Item[] | null => {
    if (item === undefined) return null;
    const circumstances = { facts: planning.facts, law: planning.law, day: item.event.day, history: eventsOf(items.slice(0, move.at)) };
    if (guards.some((id) => planning.procedure.guards[id]?.holds(circumstances) === false)) return null;
    const event = makeAct(planning.procedure, label, item.event.day, planning.procedure.lawfulData(label, circumstances));
    return items.map((other, index) => (index === move.at ? { seq: other.seq, event: { ...event, seq: other.event.seq } } : other));
  });
  return [without, ...instead, () => goOnLawfully(planning, scenario, items, move.at, state)];
}

/** Does what is left to do, in order, after the last event. */
export function finishCase(planning: Planning, items: readonly Item[], cause: Extract<SlipCause, { kind: 'unfinished' }>): Item[] {
  const steps = cause.steps.filter(({ kind }) => kind === 'skeleton').sort((a, b) => a.at - b.at || (a.move ?? 0) - (b.move ?? 0));
  const done = steps.reduce((list: readonly Item[], step, index) => appendStep(planning, list, step.label, index === steps.length - 1), items);
  return fillDuties(planning, done, true);
}
