import { mainContent } from '../../scenario/classify.ts';
import type { CaseFacts, ContentFacts, PetitionClass } from '../../scenario/facts.ts';
import { secondInstance } from '../rules/authorities.ts';
import type { ClassRules } from '../rules/class-rules.ts';

const others = (facts: CaseFacts): ContentFacts[] => facts.petition.contents.filter((content) => content.demand !== mainContent(facts).demand);

function rulesOf(entry: string): ClassRules {
  return {
    entry,
    isOurs: () => true,
    competence: (facts, law, day) => {
      const { against } = mainContent(facts);
      const aboutTheChair = against !== undefined && against === facts.respondent && facts.matters.some((matter) => matter.madeBy === 'commune-chair');
      return { authority: aboutTheChair ? (secondInstance(law, day)?.authority ?? 'province-chair') : 'commune-chair', cites: [], open: [] };
    },
    toSeparate: others,
    response: () => 'other-procedure',
  };
}

/** Classes without a branch of their own. */
export const CLASSES_ELSEWHERE = ['service-request'] as const satisfies readonly PetitionClass[];

/** What intake asks about them. */
export const elsewhereRules: Readonly<Record<(typeof CLASSES_ELSEWHERE)[number], ClassRules>> = {
  'service-request': rulesOf('serviceCase'),
};
