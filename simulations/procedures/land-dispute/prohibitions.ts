import type { CaseEvent } from '../case-event.ts';
import type { Circumstances, Prohibition } from '../procedure.ts';
import { lastOf } from '../rules/reading.ts';
import { landDisputeProhibitionTexts } from './texts/prohibitions.vi.ts';

/** Whether a decision on a dispute is carried out before the time has passed in which the parties may still go against it. */
function isTooEarly(act: CaseEvent, { law, day, history }: Circumstances): boolean {
  if (act.type !== 'enforcement.ordered' || lastOf(history, 'dispute.settled') === undefined) return false;
  const sent = history.findLast((event) => event.type === 'paper.sent' && event.choice === 'disputeDecision');
  if (sent === undefined) return true;
  const found = law.term(['ldd-2024/d236/k3/a/hieu-luc'], sent.day);
  return found !== null && day <= law.count(found.rule, sent.day).due;
}

/** What nobody may do with a dispute over land. */
export const landDisputeProhibitions: readonly Prohibition[] = [
  {
    id: 'replace-the-council',
    matches: (act) => act.type === 'mediation.delegated',
    repeat: 'once',
    sev: 3,
    cite: ['ldd-2024/d235/k2/a', 'ldd-2024/d235/k1'],
    competence: 'rights',
    reveal: 'live',
    texts: landDisputeProhibitionTexts['replace-the-council'],
  },
  {
    id: 'enforce-before-effect',
    matches: isTooEarly,
    repeat: 'once',
    sev: 4,
    cite: ['ldd-2024/d236/k3/a/hieu-luc', 'nd102-2024/d108/k5'],
    competence: 'rights',
    reveal: 'live',
    texts: landDisputeProhibitionTexts['enforce-before-effect'],
  },
];
