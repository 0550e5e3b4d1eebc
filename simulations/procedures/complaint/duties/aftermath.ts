import type { Authority } from '../../../desk/act-data.ts';
import type { Circumstances, Duty } from '../../procedure.ts';
import { courtForCommune, secondInstance } from '../../rules/authorities.ts';
import { condition, formOf, holdsItems, verdictOf } from '../../rules/conditions.ts';
import { owed } from '../../rules/duty.ts';
import { lastOf, textIn } from '../../rules/reading.ts';
import { isOver } from '../review.ts';
import { aftermathLabels, aftermathTexts } from '../texts/aftermath.vi.ts';
import { saysAll } from './order.ts';
import { fileItems, hasSomethingToEnforce } from './settlement.ts';

/** Who asked for the file last, and settles or tries the case there; null where the register names nobody for the day. */
export function askerOf({ history, law, day }: Pick<Circumstances, 'history' | 'law' | 'day'>): Authority | null {
  const asked = lastOf(history, 'file.asked');
  if (asked === undefined) return null;
  return textIn(asked.data, 'asker') === 'court' ? courtForCommune(law, day) : (secondInstance(law, day)?.authority ?? null);
}

/** Whether the last word on the complaint leaves something to be carried out. */
function isSecondToBeEnforced(circumstances: Circumstances): boolean {
  return lastOf(circumstances.history, 'second.decided')?.data['changed'] === true || hasSomethingToEnforce(circumstances);
}

/** Duties when new evidence comes, when a file is asked for, and when a decision is to be carried out after a second one. */
export const aftermathDuties: readonly Duty[] = [
  owed({
    id: 'take-evidence',
    label: aftermathLabels.evidence,
    actor: 'verifier',
    acts: ['evidence.received'],
    trigger: ['evidence.offered'],
    when: ({ history }) => !isOver(history),
    preemptive: false,
    before: 'complaint.settled',
    sev: 2,
    cite: ['nd124-2020/d22', 'lkn-2011/d6/k2'],
    competence: 'documents',
    texts: aftermathTexts['take-evidence'],
    conditions: [formOf('handover-form', 'handoverMinutes', { sev: 2, cite: ['nd124-2020/d22'] })],
  }),
  owed({
    id: 'hand-over-file',
    label: aftermathLabels.file,
    actor: 'clerk',
    acts: ['file.handedOver'],
    trigger: ['file.asked'],
    preemptive: false,
    sev: 2,
    cite: ['lkn-2011/d14/k2/dd', 'ltthc-2015/d33/k1'],
    competence: 'documents',
    texts: aftermathTexts['hand-over-file'],
    conditions: [
      condition('file-to-asker', {
        class: 'recipient',
        sev: 2,
        cite: ['lkn-2011/d14/k2/dd'],
        competence: 'documents',
        texts: aftermathTexts['file-to-asker'],
        check: (act, circumstances) => {
          const asker = askerOf(circumstances);
          const given = textIn(act.data, 'to');
          return asker === null ? { met: 'open', given } : verdictOf(given === asker, given, asker);
        },
      }),
      holdsItems('handed-file-items', { sev: 2, cite: ['lkn-2011/d14/k2/dd', 'lkn-2011/d34/k1', 'lkn-2011/d34/k2'], texts: aftermathTexts['handed-file-items'], items: fileItems }),
    ],
  }),
  owed({
    id: 'enforce-second',
    label: aftermathLabels.second,
    actor: 'chair',
    acts: ['enforcement.ordered'],
    trigger: ['second.decided'],
    when: isSecondToBeEnforced,
    preemptive: false,
    sev: 3,
    cite: ['lkn-2011/d46/k1', 'nd124-2020/d31/k1', 'nd124-2020/d32/k1'],
    competence: 'rights',
    texts: aftermathTexts['enforce-second'],
    conditions: [saysAll('second-order-says-all')],
  }),
  owed({
    id: 'urge-enforcement',
    label: aftermathLabels.urge,
    actor: 'chair',
    acts: ['enforcement.urged'],
    trigger: ['enforcement.stalled'],
    preemptive: false,
    sev: 2,
    cite: ['nd124-2020/d31/k2', 'lkn-2011/d46/k1'],
    competence: 'rights',
    texts: aftermathTexts['urge-enforcement'],
    conditions: [
      condition('urged-effectively', {
        class: 'content',
        sev: 2,
        cite: ['nd124-2020/d31/k2'],
        competence: 'rights',
        texts: aftermathTexts['urged-effectively'],
        check: (act) => verdictOf(textIn(act.data, 'measure') !== 'wait', textIn(act.data, 'measure'), 'inspect-and-handle'),
      }),
    ],
  }),
];
