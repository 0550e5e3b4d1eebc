import { dayOf } from '../../law/day.ts';
import type { Day } from '../../law/types.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import type { Conduct, ReceptionFacts } from '../../scenario/facts/reception.ts';

/** What the facts say about a visit without any law. A case without a reception answers as an ordinary visit would. */

const isAtChairsDay = ({ reception }: CaseFacts): boolean => reception?.visit === 'chair-day';

/** Whether the case will not wait for the next regular day. */
export const isUrgent = ({ reception }: CaseFacts): boolean => (reception?.urgent ?? 'no') !== 'no';

/** Whether the chair cannot be there on his own day, for a reason that counts. */
export const isExcused = (facts: CaseFacts): boolean => isAtChairsDay(facts) && facts.reception?.chair.away === 'good-reason';

/** Whether this visitor is the chair's to receive. */
export const isForTheChair = (facts: CaseFacts): boolean => (isAtChairsDay(facts) && !isExcused(facts)) || isUrgent(facts);

export const onlyAsks = ({ reception }: CaseFacts): boolean => reception?.purpose === 'question';

export const behaves = ({ reception }: CaseFacts, ...conduct: readonly Conduct[]): boolean => conduct.some((each) => reception?.conduct.includes(each) === true);

/** Whether the visitor understands and is understood without an interpreter. */
export const needsInterpreter = ({ reception }: CaseFacts): boolean => reception?.speaksVietnamese === false;

export const cannotWrite = ({ reception }: CaseFacts): boolean => reception?.canWrite === false;

/** Whether a lawyer or legal aid officer came along with everything that he has to show. */
export const hasHelper = ({ reception }: CaseFacts): boolean => reception?.helper?.papers === true;

/** The one who speaks for somebody else has nothing that shows it, or a paper that nobody certified. */
export function lacksAuthority({ complainant }: CaseFacts): boolean {
  return complainant.represented !== undefined && (complainant.represented.paper === 'none' || complainant.represented.paper === 'handwritten');
}

export const lacks = ({ reception }: CaseFacts): readonly ReceptionFacts['lacks'][number][] => reception?.lacks ?? [];

/** The chair's next day whose schedule is not up yet; null when there is none. */
export function nextChairDay({ reception }: CaseFacts): Day | null {
  const next = reception?.chair.nextDay;
  return next === undefined ? null : dayOf(next);
}

/** The day on which everything was there that a refusal by notice needs; null when nobody would think of one. */
export function completeOn({ reception }: CaseFacts): Day | null {
  const day = reception?.settled?.completeOn ?? reception?.answered?.completeOn;
  return day === undefined ? null : dayOf(day);
}
