import type { CaseFacts, ContentFacts } from '../../scenario/facts.ts';
import type { ProposalTask } from '../../scenario/facts/proposal.ts';
import { classByDemand, mainContent } from '../../scenario/classify.ts';

/** What the facts say of recommendations and feedback. Asked about a petition that has none, every list is empty. */

const isProposal = (content: ContentFacts, facts: CaseFacts): boolean => ['recommendation', 'feedback'].includes(classByDemand(content, facts));

/** Whether the petition takes the way of recommendations and feedback. */
export const isProposalCase = (facts: CaseFacts): boolean => isProposal(mainContent(facts), facts);

/** The contents that are recommendations or feedback. */
export function proposals(facts: CaseFacts): ContentFacts[] {
  return facts.petition.contents.filter((content) => isProposal(content, facts));
}

/** Whose task a content is; the commune's where the facts say nothing. */
export function taskOf(content: ContentFacts, facts: CaseFacts): ProposalTask {
  return facts.proposal?.tasks.find((task) => task.content === content.id) ?? { content: content.id, whose: 'commune-chair', work: 'study', landOfficer: false };
}

const isOfTheCommune = (content: ContentFacts, facts: CaseFacts): boolean => taskOf(content, facts).whose === 'commune-chair';

/** What the commune itself has to consider and answer. */
export function ownTasks(facts: CaseFacts): ContentFacts[] {
  return proposals(facts).filter((content) => isOfTheCommune(content, facts));
}

/** What goes to another body by itself: all that is neither the commune's nor sent along with the whole petition. */
export function partsToPassOn(facts: CaseFacts): ContentFacts[] {
  if (!isProposalCase(facts)) return [];
  const whole = ownTasks(facts).length > 0 ? null : taskOf(mainContent(facts), facts).whose;
  return proposals(facts).filter((content) => !isOfTheCommune(content, facts) && taskOf(content, facts).whose !== whole);
}

/** Whether a content is about administrative rules, which have a channel of their own (Nghị định 20/2008/NĐ-CP). */
export const isAboutRules = (content: ContentFacts, facts: CaseFacts): boolean => taskOf(content, facts).whose === 'procedure-control';
