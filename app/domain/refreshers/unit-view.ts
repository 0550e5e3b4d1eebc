import { formatDay } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import { LEAST_IN_CELL } from '../workshop/distribution.ts';
import { shownPart } from '../workshop/suppression.ts';
import { MOST_DUE } from './choice.ts';
import { isFirm } from './firm.ts';
import { chanceOfKnowing } from './memory.ts';
import type { ChangeDays, Memory } from './memory.ts';

/** Nobody has been seen for so long. */
const AWAY_DAYS = 30;
/** From this chance on a rule counts as remembered: what FSRS aims at. */
const REMEMBERED = 0.9;
const MOST_RULES = 20;

export interface UnitRule {
  rule: string;
  name: string;
  /** People of the unit who have met it, five at least; null where it would tell of one to four who have not. */
  people: number | null;
  /** Of these, who remember it now, and who are firm in it; null where it would tell of one to four people. */
  remember: number | null;
  firm: number | null;
}

export interface UnitView {
  members: number;
  /** Rules that at least five people have met, the least remembered first. */
  rules: UnitRule[];
  /** Rules that fewer have met: not shown one by one. */
  hidden: number;
  /** Names of those who have not been seen lately; for their own trainer only. */
  away: { name: string; since: string | null }[];
}

interface UnitInput {
  members: readonly { person: string; name: string; lastSeen: Day | null }[];
  memories: readonly (Memory & { person: string })[];
  rules: ReadonlyMap<string, { name: string }>;
  changesOf(rule: string): ChangeDays;
  today: Day;
}

/** What a unit remembers by rule, without anybody's name beside a rule. */
export function unitView({ members, memories, rules, changesOf, today }: UnitInput): UnitView {
  const own = new Set(members.map(({ person }) => person));
  const byRule = new Map<string, { people: number; remember: number; firm: number; chance: number }>();
  for (const memory of memories) {
    if (!own.has(memory.person)) continue;
    const changes = changesOf(memory.rule);
    const chance = chanceOfKnowing(memory, changes, today);
    const row = byRule.get(memory.rule) ?? { people: 0, remember: 0, firm: 0, chance: 0 };
    byRule.set(memory.rule, { people: row.people + 1, remember: row.remember + (chance >= REMEMBERED ? 1 : 0), firm: row.firm + (isFirm(memory, changes, today) ? 1 : 0), chance: row.chance + chance });
  }
  const known = [...byRule].flatMap(([rule, row]) => {
    const found = rules.get(rule);
    return found === undefined ? [] : [{ rule, name: found.name, ...row }];
  });
  // Nothing can be taken away from another number: neither from those who met the rule, nor from the whole unit, whose size stands on the page.
  const partOf = (part: number, people: number): number | null => (shownPart(part, members.length) === null ? null : shownPart(part, people));
  const shown = known.filter(({ people }) => people >= LEAST_IN_CELL).sort((a, b) => a.chance / a.people - b.chance / b.people || b.people - a.people);
  return {
    members: members.length,
    rules: shown.slice(0, MOST_RULES).map(({ rule, name, people, remember, firm }) => ({ rule, name, people: shownPart(people, members.length), remember: partOf(remember, people), firm: partOf(firm, people) })),
    hidden: known.length - shown.length,
    away: members.filter(({ lastSeen }) => lastSeen === null || lastSeen < today - AWAY_DAYS).map(({ name, lastSeen }) => ({ name, since: lastSeen === null ? null : formatDay(lastSeen) })),
  };
}

/** The rules of a set: the weakest of a unit, as many as are ever asked in a day. */
export function weakest({ rules }: UnitView): string[] {
  return rules.slice(0, MOST_DUE).map(({ rule }) => rule);
}
