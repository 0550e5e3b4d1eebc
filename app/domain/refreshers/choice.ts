import type { Day } from '#simulations/law/types.ts';
import type { Severity } from '#simulations/procedures/procedure.ts';
import { chanceOfKnowing, isAmended } from './memory.ts';
import type { ChangeDays, Memory } from './memory.ts';

/** Why a rule is asked today. */
export type Reason = 'amended' | 'set' | 'slipped' | 'due' | 'new';

export interface Chosen {
  rule: string;
  reason: Reason;
}

/** What the choice knows of a rule. */
export interface Choosable {
  id: string;
  sev: Severity;
}

export interface ChoiceInput {
  memories: readonly Memory[];
  rules: ReadonlyMap<string, Choosable>;
  changesOf(rule: string): ChangeDays;
  /** Whether there is something to ask for a rule. */
  canAsk(rule: string): boolean;
  /** Rules that a trainer chose for the unit, each with the day from which it is asked and the instant after which it is to be answered. */
  set: readonly { rule: string; since: Day; at: string }[];
  /** Rules answered today already. */
  answeredToday: ReadonlySet<string>;
  today: Day;
}

/** More is never shown as due. */
export const MOST_DUE = 7;
/** After a long absence what has piled up is spread over so many days. */
export const SPREAD_DAYS = 14;
const FEWEST_OF_BACKLOG = 4;
/** With fewer due, rules never met fill up to this. */
const WANTED = 3;

/** How many of so many that are due are asked in a day. */
export function dailyShare(due: number): number {
  if (due <= MOST_DUE) return due;
  return Math.min(MOST_DUE, Math.max(FEWEST_OF_BACKLOG, Math.ceil(due / SPREAD_DAYS)));
}

interface Due extends Chosen {
  rank: number;
  chance: number;
  sev: Severity;
}

const RANK: Readonly<Record<Reason, number>> = { amended: 0, set: 1, slipped: 2, due: 3, new: 4 };

/** Changed law first, then what the trainer chose, then own slips in cases, then what is most likely forgotten; the graver rule first. */
function byUrgency(a: Due, b: Due): number {
  return a.rank - b.rank || (a.reason === 'amended' ? b.sev - a.sev : 0) || a.chance - b.chance || b.sev - a.sev || (a.rule < b.rule ? -1 : 1);
}

/** Everything that is due on a day, most urgent first. */
export function dueOn({ memories, rules, changesOf, canAsk, set, today }: Omit<ChoiceInput, 'answeredToday'>): Chosen[] {
  const chosenBySet = new Map(set.map((one) => [one.rule, one]));
  const due: Due[] = [];
  const met = new Set<string>();
  const add = (rule: string, reason: Reason, chance: number): void => {
    const known = rules.get(rule);
    if (known !== undefined && canAsk(rule)) due.push({ rule, reason, rank: RANK[reason], chance, sev: known.sev });
  };
  for (const memory of memories) {
    const { rule } = memory;
    met.add(rule);
    const changes = changesOf(rule);
    const chosen = chosenBySet.get(rule);
    if (isAmended(memory, changes, today)) add(rule, 'amended', 0);
    else if (chosen !== undefined && chosen.since <= today && memory.at < chosen.at) add(rule, 'set', chanceOfKnowing(memory, changes, today));
    else if (memory.due <= today && memory.seen < today) add(rule, memory.slipped ? 'slipped' : 'due', chanceOfKnowing(memory, changes, today));
  }
  for (const { rule, since } of set) if (!met.has(rule) && since <= today) add(rule, 'set', 0);
  return due.sort(byUrgency).map(({ rule, reason }) => ({ rule, reason }));
}

/** A number between 0 and 1 that belongs to a text: a chance order that stays the same. */
function lot(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return (hash >>> 0) / 2 ** 32;
}

/** Rules never met, the gravest first, in an order that changes from day to day within the same gravity. */
function fresh({ memories, rules, canAsk, answeredToday, today }: ChoiceInput, most: number): Chosen[] {
  if (most <= 0) return [];
  const met = new Set(memories.map(({ rule }) => rule));
  const unmet = [...rules.values()].filter(({ id }) => !met.has(id) && !answeredToday.has(id));
  const drawn = unmet.map((rule) => ({ rule, order: -rule.sev + lot(`${today} ${rule.id}`) })).sort((a, b) => a.order - b.order);
  const chosen: Chosen[] = [];
  for (const { rule } of drawn) {
    if (chosen.length >= most) break;
    if (canAsk(rule.id)) chosen.push({ rule: rule.id, reason: 'new' });
  }
  return chosen;
}

/**
 * What is asked today and not answered yet, most urgent first, never more than seven. What has been answered today counts: doing
 * today's share does not bring up tomorrow's.
 */
export function chooseToday(input: ChoiceInput): Chosen[] {
  const due = dueOn(input).filter(({ rule }) => !input.answeredToday.has(rule));
  const done = input.answeredToday.size;
  const share = Math.max(0, dailyShare(due.length + done) - done);
  const chosen = due.slice(0, share);
  return [...chosen, ...fresh(input, WANTED - chosen.length - done)];
}

/** How many are asked on each of the next days, today first, if every day's share is done. New days of review that this brings are not foreseen. */
export function coming(input: ChoiceInput, days: number): number[] {
  const today = chooseToday(input).length;
  let left = Math.max(0, dueOn(input).filter(({ rule }) => !input.answeredToday.has(rule)).length - today);
  return Array.from({ length: days }, (_, index) => {
    if (index === 0) return today;
    const day = input.today + index;
    const opening = input.memories.filter(({ rule, due, seen }) => due === day && seen < day && input.canAsk(rule)).length;
    const share = dailyShare(left + opening);
    left = left + opening - share;
    return share;
  });
}
