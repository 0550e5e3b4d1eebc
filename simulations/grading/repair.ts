import { dayOf } from '../law/day.ts';
import type { Scenario } from '../scenario/schema.ts';
import { forkPoint, stepsBetween } from './apply-repair.ts';
import { createContext } from './context.ts';
import type { CaseContext } from './context.ts';
import { editsFor } from './edit-acts.ts';
import { branchEdits, finishCase } from './edit-course.ts';
import { eventsOf, itemsOf } from './items.ts';
import type { Item } from './items.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judge.ts';
import { isWatched, PlanningTooLong } from './plan.ts';
import type { Judged, Planning } from './plan.ts';
import { unitKey } from './slot.ts';
import { slipId } from './slip.ts';
import type { Slip } from './slip.ts';
import type { Repair } from './types.ts';

/** Work that checking repairs may cost in one report, in cells of alignment columns: keeps the worst log quick. */
const BUDGET = 120_000;
const MAX_ROUNDS = 40;
/** What judging a small log costs besides its alignment. */
const MIN_CELLS = 1000;

interface Workshop {
  context: CaseContext;
  scenario: Scenario;
  /** Ids of the findings that the log has now. */
  before: readonly string[];
  budget: { cells: number };
}

function countIds(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** What an edited log still lacks: the slip itself, or slips that were not there before. */
function remaining(workshop: Workshop, judged: Judged, target: string): Slip[] {
  const allowed = countIds(workshop.before);
  allowed.set(target, (allowed.get(target) ?? 1) - 1);
  return judged.judgement.slips.filter((slip) => {
    const left = allowed.get(slipId(slip)) ?? 0;
    allowed.set(slipId(slip), left - 1);
    return left <= 0;
  });
}

function judgeItems(workshop: Workshop, items: readonly Item[]): Judged | null {
  const { procedure, facts, law, submitted, norm, memo, depends } = workshop.context;
  const events = eventsOf(items);
  workshop.budget.cells -= Math.max(MIN_CELLS, norm.states.length * (events.length + 1));
  if (workshop.budget.cells < 0) return null;
  const context = createContext({ procedure, facts, law, events, submitted, opensOn: workshop.context.firstDay, memo, depends });
  return { context, judgement: judge(context) };
}

/** Other findings' duties stay undone: each repair mends its own. */
function planningFor({ context, scenario, budget }: Workshop, judgement: Judgement, slip: Slip): Planning {
  const own = slip.cause.kind === 'unfinished' ? new Set(slip.cause.units) : new Set();
  const leave = judgement.slips.flatMap((other) => (other !== slip && other.cause.kind === 'unit' && other.class === 'omission' && !own.has(other.cause.unit) ? [unitKey(other.cause.unit)] : []));
  const until = Math.max(dayOf(scenario.closesOn), context.lastDay);
  return { procedure: context.procedure, facts: context.facts, law: context.law, leave: new Set(leave), from: context.firstDay, until, budget, memo: context.memo };
}

function candidatesFor(workshop: Workshop, judged: Judged, items: readonly Item[], slip: Slip): (() => Item[] | null)[] {
  const planning = planningFor(workshop, judged.judgement, slip);
  if (slip.cause.kind === 'guard') return branchEdits(planning, workshop.scenario, judged, items, slip.cause, [...slip.at, ...slip.consequences.flatMap(({ at }) => at)]);
  if (slip.cause.kind === 'unfinished') {
    const { cause } = slip;
    return [() => finishCase(planning, items, cause)];
  }
  return editsFor(planning, judged, items, slip).map((edited) => () => edited);
}

/** An edit, or null when it cannot be made or planning it would take too long. */
function attempt(make: () => Item[] | null): Item[] | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof PlanningTooLong) return null;
    throw error;
  }
}

/** Mends what an edit has upset, one slip at a time; null when the log is clean of everything new. */
function settle(workshop: Workshop, target: string, start: Item[]): { items: Item[]; clean: boolean } {
  let items = start;
  const tries = new Map<string, number>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const judged = judgeItems(workshop, items);
    if (judged === null) return { items, clean: false };
    const [next] = remaining(workshop, judged, target);
    if (next === undefined) return { items, clean: true };
    const tried = tries.get(slipId(next)) ?? 0;
    tries.set(slipId(next), tried + 1);
    const candidates = candidatesFor(workshop, judged, items, next);
    // A slip that comes back is mended another way, where there is one.
    const edited = attempt(candidates[tried % Math.max(1, candidates.length)] ?? (() => null)) ?? attempt(candidates.at(-1) ?? (() => null));
    if (edited === null) return { items, clean: false };
    items = edited;
  }
  return { items, clean: false };
}

/** True when an edit removes its slip and adds nothing, without further mending. */
function isCleanAtOnce(workshop: Workshop, target: string, items: readonly Item[]): boolean {
  const judged = judgeItems(workshop, items);
  return judged !== null && remaining(workshop, judged, target).length === 0;
}

/**
 * Steps that no duty looks at, in a machine without legal grounds: mending one cannot upset anything, so nothing is checked.
 */
function isPlain({ context }: Workshop, slip: Slip): boolean {
  if (context.norm.arcs.some(({ guards }) => guards.length > 0)) return false;
  const isFree = (label: string | undefined): boolean => label !== undefined && !isWatched(context.procedure, label);
  switch (slip.cause.kind) {
    case 'unit':
      return slip.cause.unit.duty === null && isFree(slip.cause.unit.done?.label);
    case 'extra':
      return isFree(slip.cause.label);
    case 'displaced':
      return isFree(slip.cause.pair.label);
    case 'unfinished':
      return slip.cause.units.every((unit) => unit.duty === null && isFree(unit.done?.label));
    default:
      return false;
  }
}

/** An edited log for a slip, and whether nothing but the slip is gone from it. */
interface Mended {
  items: Item[] | null;
  clean: boolean;
}

function mend(workshop: Workshop, judgement: Judgement, slip: Slip): Mended {
  const { context } = workshop;
  const items = itemsOf(context.events);
  const target = slipId(slip);
  const candidates = candidatesFor(workshop, { context, judgement }, items, slip);
  const home = candidates.at(-1);
  if (home !== undefined && isPlain(workshop, slip)) return { items: attempt(home), clean: true };
  let first: Item[] | null = null;
  let last: Item[] | null = null;
  for (const [index, make] of candidates.entries()) {
    const made = attempt(make);
    if (made === null) continue;
    first ??= made;
    last = made;
    if ((candidates.length > 1 || index > 0) && isCleanAtOnce(workshop, target, made)) return { items: made, clean: true };
  }
  if (first === null || last === null) return { items: null, clean: false };
  // The last way of a branch, going on lawfully, needs no further mending; of other slips the first way is the smallest.
  return settle(workshop, target, slip.cause.kind === 'guard' ? last : first);
}

/** What mends another slip, where this one comes of it: what a paper should not have held is not told by whoever sends it. */
function mendedWith(workshop: Workshop, slip: Slip, others: readonly Mended[]): Item[] | null {
  const found = others.find(({ items, clean }) => clean && items !== null && isCleanAtOnce(workshop, slipId(slip), items));
  return found?.items ?? null;
}

/** The same on top of what mends another slip: a paper that was wrongly written and not sent is written again before it is sent. */
function mendedAfter(workshop: Workshop, slip: Slip, others: readonly Mended[]): Item[] | null {
  const target = slipId(slip);
  for (const { items, clean } of others) {
    const judged = clean && items !== null ? judgeItems(workshop, items) : null;
    const same = judged?.judgement.slips.find((each) => slipId(each) === target);
    if (items === null || judged === null || same === undefined) continue;
    for (const make of candidatesFor(workshop, judged, items, same)) {
      const made = attempt(make);
      if (made !== null && isCleanAtOnce(workshop, target, made)) return made;
    }
  }
  return null;
}

/** The smallest edit for each slip of a judged log, in the same order. */
export function repairsOf(context: CaseContext, scenario: Scenario, judgement: Judgement): Repair[] {
  const workshop: Workshop = { context, scenario, before: judgement.slips.map(slipId), budget: { cells: BUDGET } };
  const mended = judgement.slips.map((slip) => mend(workshop, judgement, slip));
  return judgement.slips.map((slip, index) => {
    const own = mended[index] ?? { items: null, clean: false };
    const others = mended.filter((_, other) => other !== index);
    const items = own.clean ? own.items : (mendedWith(workshop, slip, others) ?? mendedAfter(workshop, slip, others) ?? own.items);
    if (items === null) return { steps: [], forkBefore: null, words: '' };
    return { steps: stepsBetween(context.events, items), forkBefore: forkPoint(context.events, items), words: '' };
  });
}
