import type { Surroundings } from '#content/compile/lesson-references.ts';
import { loadLaw } from '#content/compile/law.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { procedures } from '#simulations/procedures/index.ts';

let known: LawRegister | null = null;

/** The register of the project. */
export function wholeRegister(): LawRegister {
  known ??= loadLaw('content/law').register;
  if (known === null) throw new Error('content/law does not load');
  return known;
}

/** What a lesson of a test may refer to: the whole law, one of everything else. */
export function smallSurroundings(): Surroundings {
  const stages = new Map(procedures.map((procedure) => [procedure.id, procedure.stages]));
  return {
    register: wholeRegister(),
    procedures: stages,
    scenarios: new Map([['ao-ca-ven-song', stages.get('complaint') ?? []]]),
    questions: new Set(['kn-thu-ly-han', 'kn-mot', 'kn-hai']),
    terms: new Map([['khieu-nai', { id: 'khieu-nai', name: 'khiếu nại', means: 'đòi xem lại một quyết định' }]]),
    lessons: new Set(['khieu-nai', 'khieu-nai/thu-ly']),
    figures: new Set(['duong-di.svg']),
  };
}
