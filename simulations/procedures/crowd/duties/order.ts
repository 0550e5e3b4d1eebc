import type { CaseEvent } from '../../case-event.ts';
import type { ConditionVerdict, Duty } from '../../procedure.ts';
import { condition, verdictOf } from '../../rules/conditions.ts';
import { owed } from '../../rules/duty.ts';
import { listIn, textIn } from '../../rules/reading.ts';
import { complains, hasCrowd, isDisturbed } from '../facts.ts';
import { orderLabels, orderTexts } from '../texts/order.vi.ts';

const ASK_POLICE = 'ltcd-2013/d30/k3';
const DIRECT_POLICE = 'nd124-2020/d8/k1/b';
const NO_FINES_HERE = 'nd154-2026/d40/k2';

/** The head asks the police; a deputy in his place is not written in the law. */
function askedByChair(act: CaseEvent): ConditionVerdict {
  const office = textIn(act.data, 'by');
  if (office === 'chair') return { met: true };
  return office === 'deputyChair' ? { met: 'open', given: office, wanted: 'chair' } : { met: false, given: office, wanted: 'chair' };
}

const punishes = (act: CaseEvent): boolean => listIn(act.data, 'steps').some((step) => step === 'fined-here' || step === 'locked-up-here');

/** Keeping order around a crowd: who asks whom, and what is done about whoever stirs it up. */
export const orderDuties: readonly Duty[] = [
  owed({
    id: 'ask-police',
    label: orderLabels['ask-police'],
    actor: 'chair',
    acts: ['crowd.policeAsked'],
    trigger: ['crowd.came'],
    when: ({ facts }) => isDisturbed(facts),
    preemptive: false,
    sev: 3,
    cite: [ASK_POLICE, 'ltcd-2013/d15/k2/d'],
    competence: 'rights',
    texts: orderTexts['ask-police'],
    conditions: [condition('police-asked-by-chair', { class: 'actor', sev: 2, cite: [ASK_POLICE], competence: 'jurisdiction', texts: orderTexts['police-asked-by-chair'], check: askedByChair })],
  }),
  owed({
    id: 'direct-police',
    label: orderLabels['direct-police'],
    actor: 'chair',
    acts: ['crowd.policeAsked'],
    trigger: ['crowd.came'],
    when: ({ facts }) => complains(facts) && !isDisturbed(facts),
    preemptive: false,
    sev: 2,
    cite: [DIRECT_POLICE],
    competence: 'rights',
    texts: orderTexts['direct-police'],
    conditions: [condition('police-directed-by-chair', { class: 'actor', sev: 2, cite: [DIRECT_POLICE], competence: 'jurisdiction', texts: orderTexts['police-directed-by-chair'], check: askedByChair })],
  }),
  owed({
    id: 'keep-order',
    label: orderLabels['keep-order'],
    actor: 'policeChief',
    acts: ['crowd.policeDeployed'],
    trigger: ['crowd.policeAsked'],
    when: ({ facts }) => hasCrowd(facts),
    sev: 2,
    cite: ['ltcd-2013/d31/k2'],
    competence: 'rights',
    texts: orderTexts['keep-order'],
  }),
  owed({
    id: 'handle-inciter',
    label: orderLabels['handle-inciter'],
    actor: 'receptionOfficer',
    acts: ['crowd.inciterHandled'],
    trigger: ['crowd.came'],
    when: ({ facts }) => facts.crowd?.inciter !== undefined,
    preemptive: false,
    sev: 3,
    cite: [ASK_POLICE],
    competence: 'rights',
    texts: orderTexts['handle-inciter'],
    conditions: [
      condition('inciter-to-police', {
        class: 'content',
        sev: 3,
        cite: [ASK_POLICE],
        competence: 'rights',
        texts: orderTexts['inciter-to-police'],
        check: (act) => verdictOf(listIn(act.data, 'steps').includes('handed-to-police'), listIn(act.data, 'steps').join(', '), 'handed-to-police'),
      }),
      condition('inciter-not-punished-here', {
        class: 'content',
        sev: 3,
        cite: [NO_FINES_HERE],
        competence: 'jurisdiction',
        texts: orderTexts['inciter-not-punished-here'],
        // Nothing was said about it before the decree.
        check: (act, { law, day }) => verdictOf(law.provision(NO_FINES_HERE, day) === null || !punishes(act), listIn(act.data, 'steps').join(', '), 'handed-to-police'),
      }),
      condition('inciter-minuted', {
        class: 'content',
        sev: 1,
        cite: [ASK_POLICE],
        competence: 'documents',
        texts: orderTexts['inciter-minuted'],
        // No provision asks for a record or a warning: good practice, never points.
        check: (act) => (['warned', 'minuted'].every((step) => listIn(act.data, 'steps').includes(step)) ? { met: true } : { met: 'open', given: listIn(act.data, 'steps').join(', '), wanted: 'warned, minuted' }),
      }),
    ],
  }),
];
