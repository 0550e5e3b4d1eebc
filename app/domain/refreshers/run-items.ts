import type { LawView } from '#simulations/law/law-view.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Question } from '#simulations/questions/question.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { questionOf } from './case-question.ts';
import type { AskedCase } from './case-question.ts';
import { forbiddenCases } from './forbidden-items.ts';
import { mannerCases } from './manner-items.ts';
import { owedCases } from './owed-items.ts';
import type { RefresherRule } from './rules.ts';

/** Items that come from lawful runs of cases: in what manner an act is done, what is owed next, what is forbidden. */

type Stories = ReadonlyMap<string, Scenario>;

const known = new WeakMap<Stories, WeakMap<LawRegister, Map<string, readonly AskedCase[]>>>();

function casesOf(rule: RefresherRule, scenarios: Stories, law: LawView): readonly AskedCase[] {
  const ofStories = known.get(scenarios) ?? new WeakMap<LawRegister, Map<string, readonly AskedCase[]>>();
  known.set(scenarios, ofStories);
  const ofLaw = ofStories.get(law.register) ?? new Map<string, readonly AskedCase[]>();
  ofStories.set(law.register, ofLaw);
  const found = ofLaw.get(rule.id);
  if (found !== undefined) return found;
  const manner = mannerCases(rule, scenarios, law);
  const owed = manner.length > 0 ? manner : owedCases(rule, scenarios, law);
  const made = owed.length > 0 ? owed : forbiddenCases(rule, scenarios, law);
  ofLaw.set(rule.id, made);
  return made;
}

/** Whether lawful runs of the cases show the rule in a way that can be asked. */
export function hasRunItem(rule: RefresherRule, scenarios: Stories, law: LawView): boolean {
  return casesOf(rule, scenarios, law).length > 0;
}

/** An item of a rule from a lawful run, drawn by the seed; null where there is none. */
export function runQuestion(rule: RefresherRule, scenarios: Stories, law: LawView, seed: number): Question | null {
  return questionOf(rule, 'run', casesOf(rule, scenarios, law), seed);
}
