import { NoLawfulPath } from '#simulations/grading/lawful.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { derive } from '#simulations/scenario/derive.ts';
import type { DerivedCase } from '#simulations/scenario/derived.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { paperOf } from './currency-item.ts';

function derived(scenario: Scenario, register: LawRegister): DerivedCase | null {
  try {
    return derive({ scenario, register });
  } catch (error) {
    if (error instanceof NoLawfulPath) return null;
    throw error;
  }
}

/** The provisions and papers that a case rests on: what its petition is, who settles it, each lawful step with its terms and forms. */
export function lawOfScenario(scenario: Scenario, register: LawRegister): string[] {
  const found = derived(scenario, register);
  if (found === null) return [];
  const { contents, authority, path, papers } = found;
  const cites = [...contents.flatMap((content) => [...content.cites, ...content.competence.cites]), ...(authority?.cites ?? []), ...path.flatMap((step) => step.cites)];
  return [...cites.map(({ provision }) => provision), ...path.flatMap(({ terms }) => terms.map(({ provision }) => provision)), ...papers.flatMap(({ paper, form }) => (form === null ? [] : [paperOf(paper)]))];
}
