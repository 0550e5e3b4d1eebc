import type { Duty } from '../../procedure.ts';
import { formOf, sentTo, signedBy } from '../../rules/conditions.ts';
import { owed } from '../../rules/duty.ts';
import { isExecutionSuspended } from '../review.ts';
import { urgentLabels, urgentTexts } from '../texts/urgent.vi.ts';

/** Duties when the reason for stopping a contested decision is gone. */
export const urgentDuties: readonly Duty[] = [
  owed({
    id: 'lift-execution-suspension',
    label: urgentLabels.lift,
    actor: 'chair',
    acts: ['execution.suspensionLifted'],
    trigger: ['harm.gone'],
    when: ({ history }) => isExecutionSuspended(history),
    preemptive: false,
    sev: 2,
    cite: ['lkn-2011/d35', 'nd124-2020/d26/k2'],
    competence: 'rights',
    texts: urgentTexts['lift-execution-suspension'],
    conditions: [
      formOf('lifting-form', 'executionSuspensionLifted', { sev: 1, cite: ['nd124-2020/d26/k2'] }),
      signedBy('lifting-signatory', 'executionSuspensionLifted', { sev: 2, cite: ['lkn-2011/d35'] }),
    ],
  }),
  owed({
    id: 'send-lifting',
    label: urgentLabels.send,
    actor: 'clerk',
    acts: ['paper.sent#executionSuspensionLifted'],
    trigger: ['execution.suspensionLifted'],
    preemptive: false,
    sev: 2,
    cite: ['lkn-2011/d35'],
    competence: 'rights',
    texts: urgentTexts['send-lifting'],
    conditions: [sentTo('lifting-recipients', { paper: 'executionSuspensionLifted', sources: [{ provision: 'lkn-2011/d35', key: 'recipients' }], sev: 2, cite: ['lkn-2011/d35'] })],
  }),
];
