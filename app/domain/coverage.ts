import { NoLawfulPath } from '#simulations/grading/lawful.ts';
import { errorCatalogue } from '#simulations/grading/error-catalogue.ts';
import type { Confidence, Day, LawRegister } from '#simulations/law/types.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import { derive } from '#simulations/scenario/derive.ts';
import type { DerivedCase } from '#simulations/scenario/derived.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';

/** Where one provision of the register is used. */
export interface ProvisionCoverage {
  provision: string;
  article: string;
  /** How surely its wording of the day is known; null: not in force on that day. */
  confidence: Confidence | null;
  /** Parts of the desk's norm with a rule that cites it or counts a term by it. */
  parts: string[];
  /** Scenarios whose lawful path or classification rests on it. */
  scenarios: string[];
  /** Lessons and questions that rest on it. */
  lessons: string[];
  questions: string[];
}

export interface Coverage {
  on: Day;
  provisions: ProvisionCoverage[];
  /** In force, read, and: no rule of a procedure uses it; a rule does but no scenario meets it; no lesson or question rests on it. */
  gaps: { withoutRule: string[]; withoutScenario: string[]; withoutLesson: string[]; withoutQuestion: string[] };
}

/** A lesson or a question, and the provisions that it rests on. */
export interface Resting {
  id: string;
  provisions: readonly string[];
}

interface Covering {
  register: LawRegister;
  procedures: readonly Procedure[];
  scenarios: readonly Scenario[];
  lessons: readonly Resting[];
  questions: readonly Resting[];
}

/** Provisions by the parts whose rules use them. */
function partsByProvision(procedures: readonly Procedure[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (provision: string, part: string): void => void found.set(provision, (found.get(provision) ?? new Set()).add(part));
  for (const { part, cites } of errorCatalogue(procedures)) for (const cite of cites) add(cite, part);
  for (const { id, owners, duties } of procedures) {
    for (const duty of duties) for (const { term } of duty.by ?? []) for (const cite of term) add(cite, owners?.[`duty:${duty.id}`] ?? id);
  }
  return found;
}

function citedIn({ contents, path }: DerivedCase): Set<string> {
  return new Set([...contents.flatMap(({ cites, competence }) => [...cites, ...competence.cites]), ...path.flatMap(({ cites }) => cites)].map(({ provision }) => provision));
}

/** A case without a lawful path covers nothing; checking says that it is broken. */
function citesOf(scenario: Scenario, register: LawRegister): Set<string> {
  try {
    return citedIn(derive({ scenario, register }));
  } catch (error) {
    if (error instanceof NoLawfulPath) return new Set();
    throw error;
  }
}

/** Ids by the provisions that they rest on. */
function byProvision(items: readonly Resting[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, provisions } of items) for (const provision of new Set(provisions)) found.set(provision, [...(found.get(provision) ?? []), id]);
  return found;
}

/** Which provisions of the register are used by procedures, met in scenarios, taught and asked about, as of the register's own day. */
export function coverageOf({ register, procedures, scenarios, lessons, questions }: Covering): Coverage {
  const on = register.asOf;
  const parts = partsByProvision(procedures);
  const taught = byProvision(lessons);
  const asked = byProvision(questions);
  const cited = scenarios.map((scenario) => ({ id: scenario.id, cites: citesOf(scenario, register) }));
  const provisions = [...register.provisions.values()].map(({ id, article, versions }): ProvisionCoverage => {
    const version = versions.find(({ from, to }) => from <= on && (to === null || on < to));
    return {
      provision: id,
      article,
      confidence: version?.confidence ?? null,
      parts: [...(parts.get(id) ?? [])].sort(),
      scenarios: cited.filter(({ cites }) => cites.has(id)).map((each) => each.id),
      lessons: [...(taught.get(id) ?? [])],
      questions: [...(asked.get(id) ?? [])],
    };
  });
  const read = provisions.filter(({ confidence }) => confidence === 'read');
  const ids = (list: readonly ProvisionCoverage[]): string[] => list.map(({ provision }) => provision);
  return {
    on,
    provisions,
    gaps: {
      withoutRule: ids(read.filter((one) => one.parts.length === 0)),
      withoutScenario: ids(read.filter((one) => one.parts.length > 0 && one.scenarios.length === 0)),
      withoutLesson: ids(read.filter((one) => one.lessons.length === 0)),
      withoutQuestion: ids(read.filter((one) => one.questions.length === 0)),
    },
  };
}

/** Where a provision is used, for whoever looks it up. */
export type ProvisionUses = Pick<ProvisionCoverage, 'parts' | 'scenarios' | 'lessons' | 'questions'>;

/** The uses of every provision that has any, by its id. */
export function usesOf(covering: Covering): Record<string, ProvisionUses> {
  const used = coverageOf(covering).provisions.filter((one) => one.parts.length + one.scenarios.length + one.lessons.length + one.questions.length > 0);
  return Object.fromEntries(used.map(({ provision, parts, scenarios, lessons, questions }) => [provision, { parts, scenarios, lessons, questions }]));
}
