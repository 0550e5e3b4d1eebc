import { classByDemand, mainContent } from '../../scenario/classify.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import type { CaseEvent } from '../case-event.ts';
import type { Circumstances, Cite } from '../procedure.ts';
import { behaves, lacksAuthority, onlyAsks } from './facts.ts';

/**
 * The closed list of grounds on which nobody need be received (Luật Tiếp công dân, Điều 9; Nghị định 154/2026/NĐ-CP, Điều 4). A ground
 * counts only while its provision is in force.
 */

interface RefusalGround {
  cite: Cite;
  /** Said on the spot, or told in a notice that the chair signs. */
  way: 'spot' | 'notice';
  stands(facts: CaseFacts, history: readonly CaseEvent[]): boolean;
}

const isProposal = (facts: CaseFacts): boolean => ['recommendation', 'feedback'].includes(classByDemand(mainContent(facts), facts));
const isDenunciation = (facts: CaseFacts): boolean => classByDemand(mainContent(facts), facts) === 'denunciation';
const nothingNew = ({ reception }: CaseFacts): boolean => reception?.newCircumstances !== true;
const wasAskedToStop = (history: readonly CaseEvent[]): boolean => history.some(({ type }) => type === 'reception.filmingStopped');

const GROUNDS: readonly RefusalGround[] = [
  { cite: 'ltcd-2013/d9/k1', way: 'spot', stands: (facts) => behaves(facts, 'drunk', 'senseless') },
  { cite: 'ltcd-2013/d9/k2', way: 'spot', stands: (facts) => behaves(facts, 'threatening', 'insulting', 'breaks-house-rules') },
  { cite: 'nd154-2026/d4/k1/a', way: 'spot', stands: (facts) => behaves(facts, 'armed') },
  { cite: 'nd154-2026/d4/k1/b', way: 'spot', stands: (facts) => behaves(facts, 'refuses-check') },
  // Filming is no ground by itself: there is a reason to keep still, and the request came first.
  { cite: 'nd154-2026/d4/k1/c', way: 'spot', stands: (facts, history) => behaves(facts, 'keeps-filming') && facts.reception?.filmingHarms === true && wasAskedToStop(history) },
  { cite: 'nd154-2026/d4/k1/d', way: 'spot', stands: (facts) => behaves(facts, 'incites') },
  { cite: 'nd154-2026/d4/k1/dd', way: 'spot', stands: ({ complainant }) => complainant.capacity === 'lacking' && complainant.represented?.paper !== 'legal-representative' },
  { cite: 'nd154-2026/d4/k1/e', way: 'spot', stands: (facts) => lacksAuthority(facts) && !isDenunciation(facts) },
  { cite: 'nd154-2026/d4/k1/g', way: 'spot', stands: onlyAsks },
  { cite: 'nd154-2026/d4/k1/i', way: 'spot', stands: ({ reception }) => reception?.courtReply === true },
  { cite: 'nd154-2026/d4/k1/k', way: 'spot', stands: ({ reception }) => reception?.pendingElsewhere === true },
  {
    cite: 'ltcd-2013/d9/k3',
    way: 'notice',
    stands: (facts) => {
      const settled = facts.reception?.settled;
      return settled !== undefined && settled.rightly && settled.reviewed && settled.explained && nothingNew(facts) && !isProposal(facts);
    },
  },
  { cite: 'nd154-2026/d4/k1/h', way: 'notice', stands: (facts) => isProposal(facts) && facts.reception?.answered?.duly === true && nothingNew(facts) },
];

/** The grounds that stand in the circumstances, by provision. */
export function groundsOf(way: RefusalGround['way'], { facts, law, day, history }: Circumstances): Cite[] {
  return GROUNDS.filter((ground) => ground.way === way && law.provision(ground.cite, day) !== null && ground.stands(facts, history)).map(({ cite }) => cite);
}

/** Every provision of the list, for citation. */
export const groundCites = (way: RefusalGround['way']): Cite[] => GROUNDS.filter((ground) => ground.way === way).map(({ cite }) => cite);
