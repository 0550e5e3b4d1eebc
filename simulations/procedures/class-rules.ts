import { classByDemand, mainContent } from '../scenario/classify.ts';
import type { CaseFacts, PetitionClass } from '../scenario/facts.ts';
import { complaintRules } from './complaint/class-rules.ts';
import { denunciationRules } from './denunciation/class-rules.ts';
import { elsewhereRules } from './elsewhere/class-rules.ts';
import { landDisputeRules } from './land-dispute/class-rules.ts';
import { proposalRules } from './proposal/class-rules.ts';
import type { ClassRules } from './rules/class-rules.ts';

/** What intake asks about each class of petition. */
export const classRules: Readonly<Record<PetitionClass, ClassRules>> = { ...elsewhereRules, complaint: complaintRules, denunciation: denunciationRules, 'land-dispute': landDisputeRules, recommendation: proposalRules, feedback: proposalRules };

/** The rules of the class that the petition's main content has by law. */
export function rulesFor(facts: CaseFacts): ClassRules {
  return classRules[classByDemand(mainContent(facts), facts)];
}
