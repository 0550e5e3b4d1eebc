import { classByDemand, mainContent } from '../../scenario/classify.ts';
import type { CaseFacts, ContentFacts } from '../../scenario/facts.ts';
import { denunciationSchema } from '../../scenario/facts/denunciation.ts';
import type { AccusedFacts, DenunciationFacts } from '../../scenario/facts/denunciation.ts';

/** Questions about the facts of a denunciation that need no law to answer. */

const PLAIN: DenunciationFacts = denunciationSchema.parse({});

/** The section of a denunciation, or a plain one where the case states none. */
export function denunciationOf(facts: CaseFacts): DenunciationFacts {
  return facts.denunciation ?? PLAIN;
}

/** Contents that report a violation of somebody. */
export function denunciationContents(facts: CaseFacts): ContentFacts[] {
  return facts.petition.contents.filter((content) => classByDemand(content, facts) === 'denunciation');
}

/** Whether the case is judged as a denunciation; otherwise the rules of this branch keep quiet. */
export function isDenunciation(facts: CaseFacts): boolean {
  return classByDemand(mainContent(facts), facts) === 'denunciation';
}

/** Nobody stands behind the petition who could be told anything. */
export function isAnonymous(facts: CaseFacts): boolean {
  return isDenunciation(facts) && facts.petition.sender !== 'named';
}

/** Ids of the people denounced in the contents given, without repeats. */
export function denouncedIn(contents: readonly ContentFacts[]): string[] {
  return [...new Set(contents.flatMap((content) => content.against ?? []))];
}

/** Ids of everybody whom the petition denounces. */
export const denounced = (facts: CaseFacts): string[] => denouncedIn(denunciationContents(facts));

/** What the case says about somebody denounced; undefined where it says nothing. */
export function accusedOf(facts: CaseFacts, person: string | undefined): AccusedFacts | undefined {
  return denunciationOf(facts).accused.find((accused) => accused.person === person);
}

/** Ids of the denouncers. */
export function denouncers(facts: CaseFacts): string[] {
  return [facts.complainant.person, ...denunciationOf(facts).others];
}

/** The people denounced who can be met: not a body. */
export function denouncedPersons(facts: CaseFacts): string[] {
  return denounced(facts).filter((person) => !['commune-committee', 'commune-unit'].includes(accusedOf(facts, person)?.office ?? ''));
}
