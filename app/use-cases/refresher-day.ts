import { listEvidencesSince, listMemories, listSets, selectOptionalUnit } from '#db/repositories/refreshers.ts';
import { isoOf } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { debriefWords } from '../domain/debrief/vi.ts';
import { chooseToday } from '../domain/refreshers/choice.ts';
import type { ChoiceInput } from '../domain/refreshers/choice.ts';
import { canBeAsked, chooseKey } from '../domain/refreshers/items.ts';
import type { ItemSource } from '../domain/refreshers/items.ts';
import { rulesOf } from '../domain/refreshers/provision-rules.ts';
import { changeDays } from '../domain/refreshers/rules.ts';
import { packSeed } from '../domain/offline/pack-seed.ts';
import { dayOfInstant, foldNew } from './fold-refreshers.ts';
import type { ContentLibrary, Ports } from './ports.ts';
import type { TodayRow } from './refresher-contracts.ts';

/** A set of a trainer is asked for so long. */
const SET_DAYS = 14;
/** A slip that is older than this is no longer what is asked for. */
const FAILED_DAYS = 30;
const BANK = 'bank:';

const stories = new WeakMap<ContentLibrary['scenarios'], ReadonlyMap<string, Scenario>>();

/** What items are made from: cases that are published later give no micro-cases until the server starts anew. */
export function itemSource({ register, bank, scenarios }: ContentLibrary): ItemSource {
  const known = stories.get(scenarios) ?? new Map([...scenarios].map(([id, { scenario }]) => [id, scenario]));
  stories.set(scenarios, known);
  return { register, questions: bank.questions, scenarios: known };
}

/** What a person's day is chosen from. */
export interface Standing {
  input: ChoiceInput;
  /** Who chose a rule for the unit. */
  chosenBy: ReadonlyMap<string, string>;
  /** Rules that were not known the last time. */
  failed: ReadonlySet<string>;
}

/** Reads what is remembered, after folding what is new. */
export function standingOf(ports: Ports, person: string): Standing {
  foldNew(ports, person);
  const { db, content } = ports;
  const today = dayOfInstant(ports.clock.now());
  const source = itemSource(content);
  const rules = rulesOf(source);
  const unit = selectOptionalUnit(db, person);
  // The newest set stands last, so that it counts where several name a rule.
  const sets = unit === null ? [] : [...listSets(db, unit.id, today - SET_DAYS).flatMap(({ rules: chosen, since, at, by }) => chosen.map((rule) => ({ rule, since, at, by })))].reverse();
  const seen = listEvidencesSince(db, person, today - FAILED_DAYS);
  const last = new Map(seen.map(({ rule, rating }) => [rule, rating]));
  return {
    failed: new Set([...last].flatMap(([rule, rating]) => (rating === 'again' ? [rule] : []))),
    chosenBy: new Map(sets.map(({ rule, by }) => [rule, by])),
    input: {
      memories: listMemories(db, person),
      rules,
      changesOf: (rule) => changeDays(content.register, rule),
      canAsk: (id) => {
        const rule = rules.get(id);
        return rule !== undefined && canBeAsked(rule, source);
      },
      set: sets,
      answeredToday: new Set(seen.filter(({ kind, day }) => kind === 'item' && day >= today).map(({ rule }) => rule)),
      today,
    },
  };
}

/** The seed of an item for a person and a day: the same on the page and on a device, so that both ask the same. */
export function seedOf(person: string, day: Day, key: string): number {
  return packSeed(person, isoOf(day), key.startsWith(BANK) ? key.slice(BANK.length) : key);
}

/** The items of today that are not answered yet, most urgent first. */
export function todayRows({ content }: Ports, person: string, { input, chosenBy, failed }: Standing): TodayRow[] {
  const source = itemSource(content);
  const turns = new Map(input.memories.map(({ rule, chances }) => [rule, chances]));
  return chooseToday(input).flatMap(({ rule: id, reason }): TodayRow[] => {
    const rule = rulesOf(source).get(id);
    const key = rule === undefined ? null : chooseKey(rule, source, { amended: reason === 'amended', failed: failed.has(id), turn: turns.get(id) ?? 0, today: input.today });
    if (rule === undefined || key === null) return [];
    return [{ rule: id, key, seed: seedOf(person, input.today, key), topic: reason === 'slipped' || reason === 'amended' ? rule.name : debriefWords.competence[rule.competence], reason, by: reason === 'set' ? (chosenBy.get(id) ?? null) : null }];
  });
}
