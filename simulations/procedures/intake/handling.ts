import { addMonths } from '../../law/day.ts';
import { classByDemand, mainContent } from '../../scenario/classify.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import type { CaseEvent } from '../case-event.ts';
import type { Circumstances, Duty, Prohibition } from '../procedure.ts';
import { owed } from '../rules/duty.ts';
import { lastOf, textIn } from '../rules/reading.ts';
import { handlingLabels, handlingTexts } from './texts/handling.vi.ts';

/** What is owed, and forbidden, about petitions that are filed, repeated or late with a subordinate. */

const isDenunciation = (facts: CaseFacts): boolean => classByDemand(mainContent(facts), facts) === 'denunciation';

export const handlingDuties: readonly Duty[] = [
  owed({
    id: 'link-to-earlier',
    label: handlingLabels['link-to-earlier'],
    actor: 'petitionOfficer',
    acts: ['petition.linked'],
    trigger: ['petition.filed'],
    preemptive: false,
    when: ({ facts }) => facts.petition.earlier !== undefined,
    sev: 2,
    cite: ['tt05-2021/d6/k2/b', 'tt05-2021/d29'],
    competence: 'documents',
    texts: handlingTexts['link-to-earlier'],
  }),
  owed({
    id: 'report-overdue-below',
    label: handlingLabels['report-overdue-below'],
    actor: 'petitionOfficer',
    acts: ['petition.overdueReported'],
    trigger: ['petition.classified'],
    preemptive: false,
    // A denunciation that a subordinate has left lying is asked about by a letter of its own (Luật Tố cáo, Điều 38).
    when: ({ facts }) => facts.petition.overdueBelow && !isDenunciation(facts),
    sev: 2,
    cite: ['ltcd-2013/d26/k1/b/cap-duoi'],
    competence: 'jurisdiction',
    texts: handlingTexts['report-overdue-below'],
  }),
];

/** Filed petitions are kept for a year, and destroyed on the decision of the head. */
function isDestroyedTooSoon(act: CaseEvent, { law, history }: Circumstances): boolean {
  const filed = lastOf(history, 'petition.filed');
  if (act.type !== 'petition.destroyed' || filed === undefined) return false;
  const found = law.term(['tt05-2021/d28'], filed.day);
  const isKept = found !== null && act.day < addMonths(filed.day, found.rule.value);
  return isKept || textIn(act.data, 'signatory') !== 'chair';
}

export const handlingProhibitions: readonly Prohibition[] = [
  {
    id: 'destroy-early',
    matches: isDestroyedTooSoon,
    repeat: 'once',
    sev: 2,
    cite: ['tt05-2021/d28'],
    competence: 'documents',
    reveal: 'live',
    texts: handlingTexts['destroy-early'],
  },
];
