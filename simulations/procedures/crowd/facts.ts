import { classByDemand, mainContent } from '../../scenario/classify.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import type { CaseEvent } from '../case-event.ts';
import { textIn } from '../rules/reading.ts';

/** What the facts say about a crowd without any law. A case without one answers as if there were nothing to do about it. */

export const hasCrowd = ({ crowd }: CaseFacts): boolean => crowd !== undefined;

/** Whether the crowd asks for something that is settled as a petition; relief, an accident and private quarrels are not. */
export const asksPetition = ({ crowd }: CaseFacts): boolean => (crowd?.asks ?? 'petition') === 'petition';

/** Whether what it asks is a complaint, for which the decree on complaints has rules of its own. */
export const complains = (facts: CaseFacts): boolean => hasCrowd(facts) && asksPetition(facts) && classByDemand(mainContent(facts), facts) === 'complaint';

export const isTense = ({ crowd }: CaseFacts): boolean => crowd !== undefined && crowd.mood !== 'calm';

/** Whether somebody disturbs, or stirs others up to it. */
export const isDisturbed = ({ crowd }: CaseFacts): boolean => crowd?.mood === 'disorder' || crowd?.inciter !== undefined;

/** Whether this crowd is the chair's to receive: on his own day, and whenever it is tense; not while he cannot be there. */
export const isForTheChair = (facts: CaseFacts): boolean => facts.crowd !== undefined && !facts.crowd.chairAway && (facts.crowd.chairDay || isTense(facts));

/** Whether the crowd leaves no petition of its own at the desk, so that what it said stands nowhere unless it is written down. */
export const leavesNoPetition = (facts: CaseFacts): boolean => hasCrowd(facts) && (facts.crowd?.comes === 'midway' || !asksPetition(facts));

/** Where people are told to go with what is no petition. */
export function rightPlace({ crowd }: CaseFacts): 'relief-desk' | 'police' | 'court' | null {
  switch (crowd?.asks) {
    case 'relief':
      return 'relief-desk';
    case 'accident':
      return 'police';
    case 'private-quarrel':
      return 'court';
    default:
      return null;
  }
}

/** Whether anybody of the crowd was heard when it was met, or all were sent away. */
export const wasHeard = (met: CaseEvent): boolean => ['representatives', 'everybody-at-once'].includes(textIn(met.data, 'heard'));
