import { dayOf } from '../../../law/day.ts';
import type { CaseEvent } from '../../case-event.ts';
import type { Condition, Duty } from '../../procedure.ts';
import { condition, dayCode, verdictOf } from '../../rules/conditions.ts';
import { owed } from '../../rules/duty.ts';
import { lastOf, textIn } from '../../rules/reading.ts';
import { denunciationOf } from '../facts.ts';
import type { CaseFacts } from '../../../scenario/facts.ts';
import { protectionLabels, protectionTexts } from '../texts/protection.vi.ts';

const AT_WORK: readonly string[] = ['stop-transfer', 'restore-post', 'other-post-agreed', 'other-post-imposed'];

/** Whether an answer to a request meets the danger there is: what is within one's power oneself, the rest by whoever can. */
function meetsDanger(act: CaseEvent, facts: CaseFacts): boolean {
  const danger = denunciationOf(facts).protection;
  if (danger === undefined || danger.risk === 'none') return true;
  if (danger.risk === 'life') return act.type === 'protection.asked' && textIn(act.data, 'of') === 'police';
  if (danger.own) return act.type === 'protection.decided' && AT_WORK.includes(textIn(act.data, 'measure'));
  return act.type === 'protection.asked' && textIn(act.data, 'of') === 'employer';
}

/** How a request for protection is to be answered; `of` tells the two duties' conditions apart. */
const answered = (of: 'own' | 'elsewhere'): readonly Condition[] => [
  condition(`protection-fits-${of}`, {
    class: 'content',
    sev: 4,
    cite: ['ltc-2018/d51', 'ltc-2018/d49/k1', 'ltc-2018/d49/k3-5'],
    competence: 'rights',
    texts: protectionTexts['protection-fits'],
    check: (act, { facts }) => verdictOf(meetsDanger(act, facts), '', ''),
  }),
  condition(`protected-in-time-${of}`, {
    class: 'content',
    sev: 3,
    cite: ['ltc-2018/d51', 'ltc-2018/d50'],
    competence: 'time',
    texts: protectionTexts['protected-in-time'],
    check: (act, { facts, history }) => {
      const on = denunciationOf(facts).protection?.on;
      // What does not protect at all is told as that; a request that comes when it has happened cannot be met in time.
      const isTooLate = on === undefined || (lastOf(history, 'protection.requested')?.day ?? -Infinity) >= dayOf(on);
      return verdictOf(isTooLate || !meetsDanger(act, facts) || act.day < dayOf(on), dayCode(act.day), on ?? '');
    },
  }),
  condition(`protection-refused-in-writing-${of}`, {
    class: 'form',
    sev: 2,
    cite: ['ltc-2018/d51'],
    competence: 'documents',
    texts: protectionTexts['protection-refused-in-writing'],
    check: (act) => verdictOf(act.type !== 'protection.refused' || (act.data['written'] === true && act.data['reasoned'] === true), '', ''),
  }),
];

/** Whether somebody else has to protect: the police, or whoever employs the denouncer. */
function isElsewhere(facts: CaseFacts): boolean {
  const danger = denunciationOf(facts).protection;
  return danger?.risk === 'life' || (danger?.risk === 'work' && !danger.own);
}

const request = {
  label: protectionLabels['protect-denouncer'],
  actor: 'chair' as const,
  trigger: ['protection.requested'],
  preemptive: false,
  sev: 4 as const,
  cite: ['ltc-2018/d51', 'ltc-2018/d47/k3', 'ltc-2018/d50'],
  competence: 'rights' as const,
  texts: protectionTexts['protect-denouncer'],
};

/** Protection of the denouncer, and what the superior asks for. */
export const protectionDuties: readonly Duty[] = [
  owed({
    ...request,
    id: 'protect-denouncer',
    acts: ['protection.decided', 'protection.asked', 'protection.refused'],
    when: ({ facts }) => !isElsewhere(facts),
    conditions: [
      ...answered('own'),
      condition('protection-agreed', {
        class: 'content',
        sev: 4,
        cite: ['ltc-2018/d57'],
        competence: 'rights',
        texts: protectionTexts['protection-agreed'],
        check: (act) => verdictOf(textIn(act.data, 'measure') !== 'other-post-imposed', '', ''),
      }),
    ],
  }),
  owed({ ...request, id: 'have-denouncer-protected', acts: ['protection.asked', 'protection.decided', 'protection.refused'], when: ({ facts }) => isElsewhere(facts), conditions: answered('elsewhere') }),
  owed({
    id: 'answer-superior',
    label: protectionLabels['answer-superior'],
    actor: 'chair',
    acts: ['denunciation.superiorAnswered'],
    trigger: ['superior.asked'],
    preemptive: false,
    by: [{ term: ['ltc-2018/d38/k3'], anchor: { act: 'superior.asked' } }],
    sev: 3,
    cite: ['ltc-2018/d38/k3'],
    competence: 'time',
    texts: protectionTexts['answer-superior'],
    conditions: [
      condition('superior-in-writing', {
        class: 'form',
        sev: 2,
        cite: ['ltc-2018/d38/k3'],
        competence: 'documents',
        texts: protectionTexts['superior-in-writing'],
        check: (act) => verdictOf(textIn(act.data, 'with') !== 'phone-call', '', ''),
      }),
      condition('file-handed-over', {
        class: 'content',
        sev: 2,
        cite: ['ltc-2018/d37/k2'],
        competence: 'documents',
        texts: protectionTexts['file-handed-over'],
        check: (act, { history }) => verdictOf(lastOf(history, 'superior.asked')?.data['file'] !== true || textIn(act.data, 'with') !== 'report', '', ''),
      }),
    ],
  }),
];
