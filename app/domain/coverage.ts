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
  /** Files that name it. */
  lessons: string[];
  questions: string[];
}

export interface Coverage {
  on: Day;
  provisions: ProvisionCoverage[];
  /** In force, read, and: no rule of a procedure uses it; a rule does but no scenario meets it; no lesson or question names it. */
  gaps: { withoutRule: string[]; withoutScenario: string[]; withoutLesson: string[]; withoutQuestion: string[] };
}

/** A text of a course or of the questions, under its file name. */
export interface NamedText {
  file: string;
  text: string;
}

interface Covering {
  register: LawRegister;
  procedures: readonly Procedure[];
  scenarios: readonly Scenario[];
  lessons: readonly NamedText[];
  questions: readonly NamedText[];
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

const naming = (texts: readonly NamedText[], id: string): string[] =>
  texts.filter(({ text }) => new RegExp(String.raw`(?<![\w/-])${id.replaceAll('/', String.raw`\/`)}(?![\w/-])`).test(text)).map(({ file }) => file);

/** Which provisions of the register are used by procedures, met in scenarios, taught and asked about, as of the register's own day. */
export function coverageOf({ register, procedures, scenarios, lessons, questions }: Covering): Coverage {
  const on = register.asOf;
  const parts = partsByProvision(procedures);
  const cited = scenarios.map((scenario) => ({ id: scenario.id, cites: citesOf(scenario, register) }));
  const provisions = [...register.provisions.values()].map(({ id, article, versions }): ProvisionCoverage => {
    const version = versions.find(({ from, to }) => from <= on && (to === null || on < to));
    return {
      provision: id,
      article,
      confidence: version?.confidence ?? null,
      parts: [...(parts.get(id) ?? [])].sort(),
      scenarios: cited.filter(({ cites }) => cites.has(id)).map((each) => each.id),
      lessons: naming(lessons, id),
      questions: naming(questions, id),
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
