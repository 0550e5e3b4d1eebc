import type { Duty } from '../../procedure.ts';
import { condition, sentTo, signedBy, verdictOf } from '../../rules/conditions.ts';
import { owed, owedOfStep } from '../../rules/duty.ts';
import { listIn } from '../../rules/reading.ts';
import { denouncers } from '../facts.ts';
import { onForm } from '../papers.ts';
import { isHalted, withdrawn } from '../review.ts';
import { interruptionLabels, interruptionTexts } from '../texts/interruption.vi.ts';

const SENT = 'ltc-2018/d34/k4';
/** Since 2026-07-01 nobody withdraws for others any more (Nghị định 156/2026/NĐ-CP, Điều 1); cases accepted before follow it too. */
const WITHDRAWAL_FORMS = 'nd156-2026/d8';

const sending = { actor: 'clerk' as const, preemptive: false, sev: 2 as const, competence: 'rights' as const, cite: [SENT] };

/** Duties when a denunciation is suspended, withdrawn, or ends without a conclusion. */
export const denunciationInterruptionDuties: readonly Duty[] = [
  owed({
    ...sending,
    id: 'send-denunciation-suspension',
    label: interruptionLabels['send-denunciation-suspension'],
    acts: ['paper.sent#denunciationSuspension'],
    trigger: ['denunciation.suspended'],
    by: [{ term: [SENT], anchor: { act: 'denunciation.suspended' } }],
    texts: interruptionTexts['send-denunciation-suspension'],
    conditions: [sentTo('denunciation-suspension-recipients', { paper: 'denunciationSuspension', sources: [{ provision: SENT, key: 'recipients' }], sev: 2, cite: [SENT] })],
  }),
  owed({
    id: 'resume-denunciation',
    label: interruptionLabels['resume-denunciation'],
    actor: 'chair',
    acts: ['denunciation.resumed'],
    trigger: ['related.ended'],
    when: ({ history }) => isHalted(history),
    preemptive: false,
    before: 'conclusion.made',
    sev: 2,
    cite: ['ltc-2018/d34/k1'],
    competence: 'time',
    texts: interruptionTexts['resume-denunciation'],
    conditions: [signedBy('denunciation-resumption-signatory', 'denunciationResumption', { sev: 2, cite: ['ltc-2018/d34/k1'] })],
  }),
  owed({
    id: 'take-withdrawal',
    label: interruptionLabels['take-withdrawal'],
    actor: 'verifier',
    acts: ['denunciation.withdrawalTaken'],
    trigger: ['denunciation.withdrawn'],
    preemptive: false,
    sev: 2,
    cite: ['ltc-2018/d33/k1', 'nd31-2019/d4/van-ban'],
    competence: 'documents',
    texts: interruptionTexts['take-withdrawal'],
    conditions: [
      onForm('withdrawal-form', 'withdrawalMinutes', { sev: 2, cite: ['nd31-2019/d4/van-ban'] }, (_act, c) => (withdrawn(c).by.length === 0 ? [] : ['withdrawalPetition', 'withdrawalMinutes'])),
      condition('withdrawal-signed', {
        class: 'content',
        sev: 3,
        cite: ['nd31-2019/d4/nhieu-nguoi', 'nd31-2019/d4/van-ban'],
        competence: 'documents',
        texts: interruptionTexts['withdrawal-signed'],
        check: (act, { facts, law, day, history }) => {
          const { by } = withdrawn({ facts, history });
          // Taken before anybody withdrew, it is too early, and nothing else.
          if (by.length === 0) return { met: true };
          const given = listIn(act.data, 'signedBy');
          const isEverybody = denouncers(facts).every((person) => by.includes(person));
          if (law.provision(WITHDRAWAL_FORMS, day) === null && isEverybody && given.includes(facts.complainant.person)) return { met: true };
          return verdictOf(by.every((person) => given.includes(person)) && given.every((person) => by.includes(person)), given.join(', '), by.join(', '));
        },
      }),
      condition('withdrawal-examined', {
        class: 'content',
        sev: 3,
        cite: ['ltc-2018/d33/k3', 'nd31-2019/d4/van-phai-giai-quyet'],
        competence: 'rights',
        texts: interruptionTexts['withdrawal-examined'],
        check: (act) => verdictOf(act.data['fileReviewed'] === true, '', ''),
      }),
    ],
  }),
  owedOfStep({
    id: 'denunciation.terminated',
    label: interruptionLabels.terminated,
    actor: 'chair',
    acts: ['denunciation.terminated'],
    trigger: ['denunciation.accepted'],
    sev: 3,
    cite: ['ltc-2018/d34/k3'],
    competence: 'rights',
    texts: interruptionTexts.terminated,
    conditions: [signedBy('denunciation-termination-signatory', 'denunciationTermination', { sev: 2, cite: ['ltc-2018/d34/k3'] })],
  }),
  owed({
    ...sending,
    id: 'send-denunciation-termination',
    label: interruptionLabels['send-denunciation-termination'],
    acts: ['paper.sent#denunciationTermination'],
    trigger: ['denunciation.terminated'],
    by: [{ term: [SENT], anchor: { act: 'denunciation.terminated' } }],
    texts: interruptionTexts['send-denunciation-termination'],
    conditions: [sentTo('denunciation-termination-recipients', { paper: 'denunciationTermination', sources: [{ provision: SENT, key: 'recipients' }], sev: 2, cite: [SENT] })],
  }),
];
