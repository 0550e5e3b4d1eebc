import type { Circumstances, Cite, Condition, ConditionVerdict, Duty } from '../../procedure.ts';
import type { CaseEvent } from '../../case-event.ts';
import { condition, formOf, sentTo, signedBy, unmet } from '../../rules/conditions.ts';
import { textIn } from '../../rules/reading.ts';
import { isSuspended, suspensionGrounds, terminationGrounds } from '../review.ts';
import { interruptionLabels, interruptionTexts } from '../texts/interruption.vi.ts';
import { owed, owedOfStep } from '../../rules/duty.ts';

/** Whether a paper names a ground that stands; silent where none does, because the act itself is then the slip. */
function namesGround(id: 'suspension-ground' | 'termination-ground', cite: readonly Cite[], grounds: (circumstances: Circumstances) => readonly Cite[]): Condition {
  return condition(id, {
    class: 'ground',
    sev: 2,
    cite,
    competence: 'documents',
    texts: interruptionTexts[id],
    check: (act: CaseEvent, circumstances: Circumstances): ConditionVerdict => {
      const standing = grounds(circumstances);
      const given = textIn(act.data, 'ground');
      const isNamed = standing.some((ground) => given === ground || ground.startsWith(`${given}/`));
      return standing.length === 0 || isNamed ? { met: true } : unmet(given, standing.join(', '));
    },
  });
}

const sending = { actor: 'clerk' as const, preemptive: false, sev: 2 as const, competence: 'rights' as const };
const THREE_DAYS: Cite = 'nd124-2020/d28b/k1';
const THREE_DAYS_AFTER_RESUMPTION: Cite = 'nd124-2020/d28b/k2';

/** Duties when settlement is suspended, goes on, or ends without a decision. */
export const interruptionDuties: readonly Duty[] = [
  owedOfStep({
    id: 'settlement.suspended',
    label: interruptionLabels.suspended,
    actor: 'chair',
    acts: ['settlement.suspended'],
    sev: 2,
    cite: ['lkn-2011/d11a/k3', 'nd124-2020/d28b/k1'],
    competence: 'documents',
    texts: interruptionTexts.suspended,
    conditions: [
      formOf('suspension-form', 'suspensionDecision', { sev: 2, cite: ['lkn-2011/d11a/k3', 'nd124-2020/d28b/k1'] }),
      signedBy('suspension-signatory', 'suspensionDecision', { sev: 2, cite: ['lkn-2011/d11a/k3'] }),
      namesGround('suspension-ground', ['lkn-2011/d11a/k1/a', 'lkn-2011/d11a/k1/b', 'lkn-2011/d11a/k3'], suspensionGrounds),
    ],
  }),
  owed({
    ...sending,
    id: 'send-suspension',
    label: interruptionLabels['send-suspension'],
    acts: ['paper.sent#suspensionDecision'],
    trigger: ['settlement.suspended'],
    by: [{ term: [THREE_DAYS], anchor: { act: 'settlement.suspended' } }],
    cite: ['nd124-2020/d28b/k1', 'lkn-2011/d11a/k3'],
    texts: interruptionTexts['send-suspension'],
    conditions: [sentTo('suspension-recipients', { paper: 'suspensionDecision', sources: [{ provision: THREE_DAYS, key: 'recipients' }], sev: 2, cite: ['lkn-2011/d11a/k3'] })],
  }),
  owed({
    id: 'resume',
    label: interruptionLabels.resume,
    actor: 'chair',
    acts: ['settlement.resumed'],
    trigger: ['obstacle.ended', 'related.ended'],
    when: ({ history }) => isSuspended(history),
    preemptive: false,
    before: 'complaint.settled',
    sev: 2,
    cite: ['lkn-2011/d11a/k4', 'nd124-2020/d28b/k2'],
    competence: 'documents',
    texts: interruptionTexts.resume,
    conditions: [
      formOf('resumption-form', 'resumptionDecision', { sev: 2, cite: ['nd124-2020/d28b/k2'] }),
      signedBy('resumption-signatory', 'resumptionDecision', { sev: 2, cite: ['lkn-2011/d11a/k4'] }),
    ],
  }),
  owed({
    ...sending,
    id: 'send-resumption',
    label: interruptionLabels['send-resumption'],
    acts: ['paper.sent#resumptionDecision'],
    trigger: ['settlement.resumed'],
    by: [{ term: [THREE_DAYS_AFTER_RESUMPTION], anchor: { act: 'settlement.resumed' } }],
    cite: ['nd124-2020/d28b/k2', 'lkn-2011/d11a/k4'],
    texts: interruptionTexts['send-resumption'],
    conditions: [sentTo('resumption-recipients', { paper: 'resumptionDecision', sources: [{ provision: 'lkn-2011/d11a/k4', key: 'recipients' }], sev: 2, cite: ['lkn-2011/d11a/k4'] })],
  }),
  owedOfStep({
    id: 'settlement.terminated',
    label: interruptionLabels.terminated,
    actor: 'chair',
    acts: ['settlement.terminated'],
    sev: 3,
    cite: ['lkn-2011/d10/k2', 'lkn-2011/d11a/k3'],
    competence: 'documents',
    texts: interruptionTexts.terminated,
    conditions: [
      formOf('termination-form', 'terminationDecision', { sev: 2, cite: ['lkn-2011/d11a/k3', 'nd124-2020/d28b/k1'] }),
      signedBy('termination-signatory', 'terminationDecision', { sev: 2, cite: ['lkn-2011/d10/k2', 'lkn-2011/d11a/k3'] }),
      namesGround('termination-ground', ['lkn-2011/d10/k2', 'lkn-2011/d11a/k3'], terminationGrounds),
    ],
  }),
  owed({
    ...sending,
    id: 'send-termination',
    label: interruptionLabels['send-termination'],
    acts: ['paper.sent#terminationDecision'],
    trigger: ['settlement.terminated'],
    by: [{ term: [THREE_DAYS], anchor: { act: 'settlement.terminated' } }],
    cite: ['lkn-2011/d10/k2', 'nd124-2020/d28b/k1'],
    texts: interruptionTexts['send-termination'],
    conditions: [
      // Until 2026-07-01 only the one who withdrew had to be told; the register states the wider circle from then on.
      sentTo('termination-recipients', { paper: 'terminationDecision', sources: [{ provision: THREE_DAYS, key: 'recipients' }], sev: 2, cite: ['lkn-2011/d11a/k3'] }),
    ],
  }),
];
