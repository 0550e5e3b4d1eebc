import { classByDemand, mainContent } from '../../scenario/classify.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import type { Circumstances, Cite } from '../procedure.ts';

/** What the facts say about a reception over the network. A case without one answers as if it were held as it should be. */

/** Which matters may be received over the network; nothing said so before 1 July 2026. */
export const GROUPS: Cite = 'nd154-2026/d20';

export const isInForce = ({ law, day }: Pick<Circumstances, 'law' | 'day'>): boolean => law.provision(GROUPS, day) !== null;

/** Whether the matter is of a group for which the chair may decide on it; people far away or frail have to wish it themselves. */
export function isOfAGroup({ online }: CaseFacts): boolean {
  if (online === undefined) return true;
  return online.group === 'remote-or-frail' ? online.wishes : online.group !== 'none';
}

const mayBeHeardOnline = ({ online }: CaseFacts): boolean => online === undefined || (online.complex && !online.wantsSecrecy && online.secure);

/** Whether the main content is no denunciation, or one that may be heard over the network. */
export function isMainContentFit(facts: CaseFacts): boolean {
  return classByDemand(mainContent(facts), facts) !== 'denunciation' || mayBeHeardOnline(facts);
}

/** Whether something comes up beside the main content that has to be heard apart. */
export function hasToBeHeardApart(facts: CaseFacts): boolean {
  const main = mainContent(facts);
  return !mayBeHeardOnline(facts) && facts.petition.contents.some((content) => content !== main && classByDemand(content, facts) === 'denunciation');
}
