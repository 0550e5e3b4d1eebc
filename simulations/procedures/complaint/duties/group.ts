import type { Condition, Duty } from '../../procedure.ts';
import { condition, unmet } from '../../rules/conditions.ts';
import { owed } from '../../rules/duty.ts';
import { isOver } from '../review.ts';
import { defectOfRepresentation, isUnrepresented, mostToChoose } from '../representation.ts';
import { groupLabels, groupTexts } from '../texts/group.vi.ts';

/** Whether the right number was named; silent where the law sets none. */
function namesTheNumber(id: 'number-of-representatives' | 'number-of-new-representatives'): Condition {
  return condition(id, {
    class: 'content',
    sev: 1,
    cite: ['nd124-2020/d6/k2', 'nd124-2020/d5/k3'],
    competence: 'documents',
    texts: groupTexts[id],
    check: (act, circumstances) => {
      const most = mostToChoose(circumstances);
      const given = act.data['most'];
      return most === null || typeof given !== 'number' || given <= most ? { met: true } : unmet(String(given), String(most));
    },
  });
}

/** Duties towards people who complain together, or through somebody else. */
export const groupDuties: readonly Duty[] = [
  owed({
    id: 'ask-for-representatives',
    label: groupLabels.ask,
    actor: 'receptionOfficer',
    acts: ['representatives.asked'],
    trigger: ['complaint.accepted'],
    when: (circumstances) => defectOfRepresentation(circumstances) !== null,
    before: 'complaint.accepted',
    sev: 1,
    cite: ['nd124-2020/d6/k1', 'nd124-2020/d6/k2', 'nd124-2020/d5/k3'],
    competence: 'documents',
    texts: groupTexts['ask-for-representatives'],
    conditions: [namesTheNumber('number-of-representatives')],
  }),
  owed({
    id: 'ask-for-new-representative',
    label: groupLabels.replace,
    actor: 'receptionOfficer',
    acts: ['representatives.asked'],
    trigger: ['representative.left'],
    when: (circumstances) => isUnrepresented(circumstances) && !isOver(circumstances.history),
    preemptive: false,
    // Whoever ended the case for want of a representative made one mistake, told by the ground of termination.
    lapses: ['settlement.terminated'],
    before: 'dialogue.held',
    sev: 3,
    cite: ['nd124-2020/d6/k1', 'nd124-2020/d7'],
    competence: 'rights',
    texts: groupTexts['ask-for-new-representative'],
    conditions: [namesTheNumber('number-of-new-representatives')],
  }),
];
