import { dayOf } from '../../law/day.ts';
import type { Day } from '../../law/types.ts';
import { classByDemand, mainContent, matterOf } from '../../scenario/classify.ts';
import type { CaseFacts, ContentFacts, MatterFacts } from '../../scenario/facts.ts';

/** Questions about the facts of a complaint that need no law to answer. */

/** Contents that ask for the review of a decision or an act. */
export function complaintContents(facts: CaseFacts): ContentFacts[] {
  return facts.petition.contents.filter((content) => classByDemand(content, facts) === 'complaint');
}

/** Whether the main complaint is against a disciplinary decision (Luật Khiếu nại, Chương IV). */
export function isDisciplinary(facts: CaseFacts): boolean {
  return matterOf(mainContent(facts), facts)?.kind === 'discipline';
}

/** Matters of the complaint contents, without repeats. */
export function complainedMatters(facts: CaseFacts): MatterFacts[] {
  const ids = new Set(complaintContents(facts).map((content) => content.matter));
  return facts.matters.filter((matter) => ids.has(matter.id));
}

/** The earliest day on which carrying out a complained decision would do harm that is hard to mend. */
export function irreversibleOn(facts: CaseFacts): Day | null {
  const days = complainedMatters(facts).flatMap((matter) => (matter.irreversible === undefined ? [] : [dayOf(matter.irreversible.on)]));
  return days.length === 0 ? null : Math.min(...days);
}
