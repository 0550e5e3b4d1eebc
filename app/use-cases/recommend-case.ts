import { listAttempts } from '#db/repositories/attempts.ts';
import { dayOf } from '#simulations/law/day.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { ChoiceInput } from '../domain/refreshers/choice.ts';
import { viewOf } from '../domain/refreshers/items.ts';
import { chanceOfKnowing } from '../domain/refreshers/memory.ts';
import { INTAKE, refresherRules } from '../domain/refreshers/rules.ts';
import type { Caller } from './contracts.ts';
import type { ContentLibrary, Ports, ScenarioEntry } from './ports.ts';

/** Below this chance a rule counts as weak. */
const WEAK = 0.8;
const NAMED = 3;
/** The month of a chair is about no petition, so that nothing of intake is in it. */
const HEAD = 'head';

const procedures = new WeakMap<ScenarioEntry, string>();

function procedureOf({ register }: ContentLibrary, entry: ScenarioEntry): string {
  const known = procedures.get(entry) ?? procedureFor(entry.scenario.facts, viewOf(register), dayOf(entry.scenario.opensOn)).id;
  procedures.set(entry, known);
  return known;
}

/**
 * The case that asks most of what the person knows least: weak rules count for the cases of their procedure, more where the case asks
 * for their skill. Cases begun or handed in are not named again. Null where there is none left.
 */
export function recommendedCase({ db, content }: Ports, { person }: Caller, { memories, changesOf, today }: ChoiceInput): { id: string; title: string; rules: string[] } | null {
  const begun = new Set(listAttempts(db, person).map(({ scenario }) => scenario));
  const weak = memories.flatMap((memory) => {
    const rule = refresherRules().get(memory.rule);
    const chance = chanceOfKnowing(memory, changesOf(memory.rule), today);
    return rule === undefined || (chance >= WEAK && !memory.slipped) ? [] : [{ rule, weight: (1 - chance + (memory.slipped ? 1 : 0)) * rule.sev }];
  });
  const rated = [...content.scenarios.values()].filter(({ scenario }) => !begun.has(scenario.id)).map((entry) => {
    const procedure = procedureOf(content, entry);
    const own = weak.filter(({ rule }) => rule.part === procedure || (rule.part === INTAKE && procedure !== HEAD));
    const weight = own.reduce((sum, { rule, weight: one }) => sum + (entry.competences.includes(rule.competence) ? one : one / 2), 0);
    return { entry, own, weight };
  });
  const best = rated.reduce<(typeof rated)[number] | null>((most, one) => (most === null || one.weight > most.weight ? one : most), null);
  if (best === null) return null;
  const names = [...best.own].sort((a, b) => b.weight - a.weight).slice(0, NAMED).map(({ rule }) => rule.name);
  return { id: best.entry.scenario.id, title: best.entry.scenario.title, rules: names };
}
