import { otherValues, tellFacts } from '#simulations/grading/explain-facts.ts';
import { decisiveFacts } from '#simulations/grading/explain-probe.ts';
import type { FactRead } from '#simulations/grading/explain-probe.ts';
import { dayOf, isoOf } from '#simulations/law/day.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { Day } from '#simulations/law/types.ts';
import { procedures } from '#simulations/procedures/index.ts';
import type { Circumstances, LegalGuard, Procedure } from '#simulations/procedures/procedure.ts';
import type { Question } from '#simulations/questions/question.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { itemWords as words } from '../../messages/refreshers.ts';
import { runItemWords } from '../../messages/refresher-items.ts';
import type { RefresherRule } from './rules.ts';

/**
 * Micro-cases of a legal guard from the fact space: a case of the library, or that case with one fact otherwise, told by the facts on
 * which the guard's answer turns. The guard itself says what is right.
 */

interface MicroCase {
  title: string;
  facts: string[];
  holds: boolean;
  on: Day;
  /** One fact is otherwise than in the case of the library. */
  supposed: boolean;
}

/** What somebody asks for decides whether a guard is about the case at all: one that is not holds of itself, which teaches nothing. */
const DEMAND = /^petition\.contents\.\d+\.demand$/;

/** Facts that are words and a story of their own. */
const PLAIN_WORDS = /^(?:complainant\.capacity|matters\.\d+\.(?:court|withdrawnBefore)|reception\.purpose)$/;

/** More would take too long to read, and to make. */
const MOST_FACTS = 3;
const MOST_SCENARIOS = 8;

/** A guard that is named in words, with the others that go by the same words. */
interface Named {
  procedure: Procedure;
  guard: LegalGuard;
  condition: string;
  alike: readonly LegalGuard[];
}

/** The procedure in which a guard is named in words, and the guard. */
function namedGuard(rule: RefresherRule): Named | null {
  for (const procedure of procedures) {
    const guard = procedure.guards[rule.id];
    const condition = procedure.mapNames?.conditions[rule.id];
    if (guard !== undefined && condition !== undefined && condition !== null) return { procedure, guard, condition, alike: Object.values(procedure.guards).filter(({ id }) => procedure.mapNames?.conditions[id] === condition) };
  }
  return null;
}

/** The facts with one of them otherwise; the path is one that was read. */
function withFact(scenario: Scenario, path: string, value: unknown): Scenario {
  const places = path.split('.');
  const set = (part: unknown, [place, ...rest]: readonly string[]): unknown => {
    if (place === undefined) return value;
    if (Array.isArray(part)) return part.map((one: unknown, index) => (String(index) === place ? set(one, rest) : one));
    const known = typeof part === 'object' && part !== null ? part : {};
    return { ...known, [place]: set(Object.entries(known).find(([key]) => key === place)?.[1], rest) };
  };
  return { ...scenario, facts: set(scenario.facts, places) as Scenario['facts'] };
}

/** The micro-case of a scenario as it is; null where the law leaves it open, or nothing can be told of why. */
function asTold({ guard, alike }: Named, scenario: Scenario, law: LawView, supposed: boolean): { case: MicroCase; facts: FactRead[] } | null {
  const on = dayOf(scenario.opensOn);
  const circumstances: Circumstances = { facts: scenario.facts, law, day: on, history: [] };
  const holds = guard.holds(circumstances);
  if (holds === 'open') return null;
  const facts = decisiveFacts((asked) => guard.holds(asked), circumstances, otherValues);
  const told = tellFacts(scenario, facts);
  // What is so in every ordinary case has no sentence of its own: that nothing is unusual says it.
  const isOrdinary = !supposed && told.length === 0 && facts.length > 0 && facts.every(({ path }) => !DEMAND.test(path)) && alike.every((other) => other.holds(circumstances) === holds);
  if (isOrdinary) return { case: { title: scenario.title, facts: [runItemWords.ordinary], holds, on, supposed }, facts };
  if (facts.every(({ path }) => DEMAND.test(path)) || tellFacts(scenario, facts.filter(({ path }) => !DEMAND.test(path))).length !== told.length) return null;
  return told.length === 0 || told.length > MOST_FACTS ? null : { case: { title: scenario.title, facts: told, holds, on, supposed }, facts };
}

/** The same case with one decisive fact otherwise, as far as the other fact can be told and turns the answer. */
function otherwise(named: Named, scenario: Scenario, law: LawView, facts: readonly FactRead[], holds: boolean): MicroCase[] {
  return facts.flatMap((fact) =>
    otherValues(fact).flatMap((value): MicroCase[] => {
      // What is a word in the fact space may need more than itself to be a story: only plain yes and no are turned, and words that need nothing.
      if (typeof value !== 'boolean' && !(typeof value === 'string' && PLAIN_WORDS.test(fact.path))) return [];
      const changed = withFact(scenario, fact.path, value);
      const other = asTold(named, changed, law, true);
      const isTold = tellFacts(changed, [{ path: fact.path, value }]).length > 0;
      return other === null || !isTold || other.case.holds === holds ? [] : [other.case];
    }),
  );
}

const known = new WeakMap<ReadonlyMap<string, Scenario>, Map<string, readonly MicroCase[]>>();

function microCases(rule: RefresherRule, scenarios: ReadonlyMap<string, Scenario>, law: LawView): readonly MicroCase[] {
  const ofScenarios = known.get(scenarios) ?? new Map<string, readonly MicroCase[]>();
  known.set(scenarios, ofScenarios);
  const found = ofScenarios.get(rule.id);
  if (found !== undefined) return found;
  const named = namedGuard(rule);
  const fitting = named === null ? [] : [...scenarios.values()].filter(({ facts, opensOn }) => named.procedure.applies(facts, law, dayOf(opensOn))).slice(0, MOST_SCENARIOS);
  const made = fitting.flatMap((scenario): MicroCase[] => {
    const told = named === null ? null : asTold(named, scenario, law, false);
    return named === null || told === null ? [] : [told.case, ...otherwise(named, scenario, law, told.facts, told.case.holds)];
  });
  const cases = [...new Map(made.map((one) => [`${one.title} ${one.facts.join(' ')}`, one])).values()];
  // A guard that always answers the same teaches that answer and not the law.
  const both = new Set(cases.map(({ holds }) => holds)).size === 2 ? cases : [];
  ofScenarios.set(rule.id, both);
  return both;
}

/** Whether a guard can be asked about by facts. */
export function hasFactItem(rule: RefresherRule, scenarios: ReadonlyMap<string, Scenario>, law: LawView): boolean {
  return microCases(rule, scenarios, law).length > 0;
}

/** A micro-case of a guard, drawn by the seed; null where there is none. */
export function factQuestion(rule: RefresherRule, scenarios: ReadonlyMap<string, Scenario>, law: LawView, seed: number): Question | null {
  const cases = microCases(rule, scenarios, law);
  const chosen = cases[seed % Math.max(1, cases.length)];
  const named = namedGuard(rule);
  if (chosen === undefined || named === null) return null;
  const reason = (holds: boolean) => (holds === chosen.holds ? words.factsSay(chosen.facts) : words.factsSayNot(chosen.facts));
  return {
    id: `facts-${rule.id.replaceAll(/[^a-z0-9-]/g, '-')}`,
    course: 'on-lai',
    kind: 'single',
    competence: rule.competence,
    provisions: rule.cites,
    level: 2,
    ask: words.microCase(chosen.supposed, chosen.title, chosen.facts, named.condition),
    on: isoOf(chosen.on),
    options: [
      { text: words.itIs, because: reason(true), ...(chosen.holds ? { right: true } : {}) },
      { text: words.itIsNot, because: reason(false), ...(chosen.holds ? {} : { right: true }) },
    ],
  };
}
