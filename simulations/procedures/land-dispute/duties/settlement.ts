import type { Cite, Duty } from '../../procedure.ts';
import { condition, holdsItems, sentTo, signedBy, verdictOf } from '../../rules/conditions.ts';
import { owed, owedOfStep } from '../../rules/duty.ts';
import { listOfLaw } from '../../rules/law-lists.ts';
import { listIn, receivedOn, textIn } from '../../rules/reading.ts';
import { settlementLabels, settlementTexts } from '../texts/settlement.vi.ts';
import { sentInTime } from './mediation.ts';

const NOTICE: Cite = 'nd151-2025/pl1/p8/k2/a';
const FILE: Cite = 'nd151-2025/pl1/p8/k3';
const COMPLAINT: Cite = 'ldd-2024/d236/k3/a';
const GROUNDS: Cite = 'nd102-2024/d108/k1';

/** Duties when the commune's chair settles a dispute. */
export const disputeSettlementDuties: readonly Duty[] = [
  owedOfStep({
    id: 'dispute.accepted',
    label: settlementLabels.accepted,
    actor: 'chair',
    acts: ['dispute.accepted'],
    by: [{ term: [NOTICE], anchor: { fact: 'petition.receivedOn', day: receivedOn } }],
    sev: 3,
    cite: [NOTICE],
    competence: 'time',
    texts: settlementTexts.accepted,
  }),
  owed({
    id: 'send-dispute-notice',
    label: settlementLabels['send-notice'],
    actor: 'clerk',
    acts: ['paper.sent#disputeNotice'],
    trigger: ['dispute.accepted'],
    preemptive: false,
    by: sentInTime(NOTICE, 'dispute.accepted'),
    sev: 3,
    cite: [NOTICE],
    competence: 'rights',
    texts: settlementTexts['send-notice'],
    conditions: [sentTo('dispute-notice-recipients', { paper: 'disputeNotice', sources: [{ provision: NOTICE, key: 'recipients' }], sev: 2, cite: [NOTICE] })],
  }),
  owed({
    id: 'inspect-disputed-land',
    label: settlementLabels.inspect,
    actor: 'verifier',
    acts: ['site.inspected'],
    trigger: ['dispute.accepted'],
    preemptive: false,
    before: 'dispute.reported',
    sev: 3,
    cite: [FILE],
    competence: 'documents',
    texts: settlementTexts.inspect,
  }),
  owed({
    id: 'mediate-once-more',
    label: settlementLabels.mediate,
    actor: 'verifier',
    acts: ['dispute.mediated'],
    trigger: ['dispute.accepted'],
    preemptive: false,
    before: 'dispute.reported',
    sev: 3,
    cite: [FILE],
    competence: 'rights',
    texts: settlementTexts.mediate,
  }),
  owedOfStep({
    id: 'dispute.reported',
    label: settlementLabels.reported,
    actor: 'verifier',
    acts: ['dispute.reported'],
    sev: 3,
    cite: [FILE],
    competence: 'documents',
    texts: settlementTexts.reported,
    conditions: [holdsItems('dispute-file', { sev: 2, cite: [FILE], texts: settlementTexts['dispute-file'], items: ({ law, day }) => listOfLaw(law, FILE, 'contents', day) })],
  }),
  owedOfStep({
    id: 'dispute.settled',
    label: settlementLabels.settled,
    actor: 'chair',
    acts: ['dispute.settled'],
    by: [{ term: ['nd151-2025/pl1/p8/k5/a'], anchor: { act: 'dispute.accepted' }, remote: ({ remote }) => remote }],
    sev: 3,
    cite: ['nd151-2025/pl1/p8/k5/a', 'ldd-2024/d236/k4'],
    competence: 'time',
    texts: settlementTexts.settled,
    conditions: [
      signedBy('dispute-signatory', 'disputeDecision', { sev: 3, cite: ['nd151-2025/d5/k2/g'], texts: settlementTexts.signatory }),
      condition('dispute-grounds', {
        class: 'ground',
        sev: 3,
        cite: [GROUNDS],
        competence: 'documents',
        texts: settlementTexts.grounds,
        check(act, { law, day }) {
          const given = listIn(act.data, 'grounds');
          const wanted = listOfLaw(law, GROUNDS, 'contents', day);
          const isRight = wanted.length === 0 || (wanted.every((ground) => given.includes(ground)) && given.every((ground) => wanted.includes(ground)));
          return verdictOf(isRight, given.join(', '), wanted.join(', '));
        },
      }),
      condition('dispute-complaint-to', {
        class: 'content',
        sev: 3,
        cite: [COMPLAINT],
        competence: 'rights',
        texts: settlementTexts['complaint-to'],
        check(act, { law, day }) {
          const wanted = law.value(COMPLAINT, 'complaint_to', day);
          return verdictOf(typeof wanted !== 'string' || textIn(act.data, 'complaintTo') === wanted, textIn(act.data, 'complaintTo'), typeof wanted === 'string' ? wanted : '');
        },
      }),
      condition('dispute-complaint-days', {
        class: 'content',
        sev: 3,
        cite: [COMPLAINT],
        competence: 'rights',
        texts: settlementTexts['complaint-days'],
        check(act, { law, day }) {
          const found = law.term([COMPLAINT], day);
          const given = act.data['days'];
          return verdictOf(found === null || given === found.rule.value, typeof given === 'number' ? String(given) : '', String(found?.rule.value ?? ''));
        },
      }),
    ],
  }),
  owed({
    id: 'send-dispute-decision',
    label: settlementLabels['send-decision'],
    actor: 'clerk',
    acts: ['paper.sent#disputeDecision'],
    trigger: ['dispute.settled'],
    preemptive: false,
    sev: 3,
    cite: [COMPLAINT],
    competence: 'rights',
    texts: settlementTexts['send-decision'],
    conditions: [sentTo('dispute-decision-recipients', { paper: 'disputeDecision', sources: [{ provision: COMPLAINT, key: 'recipients' }], sev: 3, cite: [COMPLAINT] })],
  }),
  owed({
    id: 'keep-dispute-file',
    label: settlementLabels.keep,
    actor: 'clerk',
    acts: ['file.archived'],
    trigger: ['dispute.settled'],
    preemptive: false,
    sev: 2,
    cite: [FILE],
    competence: 'documents',
    texts: settlementTexts.keep,
  }),
];
