import { dayOf } from '../../../law/day.ts';
import type { RegisterRow } from '../../../scenario/facts/head.ts';
import type { CaseEvent } from '../../case-event.ts';
import type { Circumstances, ConditionVerdict, Duty } from '../../procedure.ts';
import { condition, holdsItems, signedBy, verdictOf } from '../../rules/conditions.ts';
import { owed } from '../../rules/duty.ts';
import { listOfLaw } from '../../rules/law-lists.ts';
import { listIn, receivedOn, textIn } from '../../rules/reading.ts';
import { awaitsOrder, isExecutionLate, superiorOf } from '../facts.ts';
import { isOverdue, isUnassigned, rowOf, rowsOf, wantsExtension } from '../register.ts';
import { registerLabels, registerTexts } from '../texts/register.vi.ts';

const FOLLOW_UP = ['ltcd-2013/d15/k2/dd', 'ltcd-2013/d15/k3/d-dd'];
const NEGLECT = ['lkn-2011/d6/k2', 'ltcd-2013/d15/k3/d-dd'];
const ASSIGN = ['lkn-2011/d29/k1/b', 'ltc-2018/d31/k1'];
const LONGER = ['nd124-2020/d3a/k2', 'ltc-2018/d30/k4'];
const ASKED = 'ltc-2018/d38/k3';
const ASKED_WHAT = 'ltc-2018/d38/k1-2';
const ORDER = 'nd124-2020/d31/k1';
const FOLLOW_EXECUTION = 'nd124-2020/d31/k2';

const ofRow = (act: CaseEvent): string => textIn(act.data, 'row');

/** Rows that call for something on the day of the review. */
const rowsOnReview =
  (holds: (row: RegisterRow, c: Pick<Circumstances, 'facts' | 'law' | 'day'>) => boolean): NonNullable<Duty['instances']> =>
  (facts, trigger, law) =>
    trigger === null ? [] : rowsOf(facts).flatMap((row) => (holds(row, { facts, law, day: trigger.day }) ? [row.id] : []));

/** Overdue whatever was signed in the case: a complex petition as if its term had been lengthened in time. */
function isSurelyOverdue(row: RegisterRow, { facts, law, day }: Pick<Circumstances, 'facts' | 'law' | 'day'>): boolean {
  const lengthened = row.complex && row.extendedOn === undefined ? { ...row, extendedOn: row.acceptedOn } : row;
  return isOverdue({ facts, law, history: [] }, lengthened, day) === true;
}

/** A longer term is owed from the opening of the case: it can be given only while the plain one runs. */
function rowsToExtend({ facts, law }: Pick<Circumstances, 'facts' | 'law'>): string[] {
  const day = receivedOn(facts);
  const isWritten = law.provision('nd124-2020/d3a/k2', day) !== null;
  return rowsOf(facts).flatMap((row) => (wantsExtension({ facts, law }, row, day) && (row.kind === 'denunciation' || isWritten) ? [row.id] : []));
}

/** Whether the review named the overdue petitions: all that are past their term by every reading, none that is by no reading. */
function overdueNamed(which: 'all' | 'only') {
  return (act: CaseEvent, c: Circumstances): ConditionVerdict => {
    const given = listIn(act.data, 'overdue');
    const wrong = rowsOf(c.facts).filter((row) => {
      const late = isOverdue(c, row, act.day);
      return which === 'all' ? late === true && !given.includes(row.id) : late === false && given.includes(row.id);
    });
    return verdictOf(wrong.length === 0, given.join(', '), wrong.map(({ id }) => id).join(', '));
  };
}

/** Duties about the register: the review, and what it calls for; the superior's letter; decisions in force. */
export const registerDuties: readonly Duty[] = [
  owed({
    id: 'head-review-backlog',
    label: registerLabels['head-review-backlog'],
    actor: 'chair',
    acts: ['head.backlogReviewed'],
    when: ({ facts }) => rowsOf(facts).length > 0,
    sev: 3,
    cite: FOLLOW_UP,
    competence: 'documents',
    texts: registerTexts['head-review-backlog'],
    conditions: [
      condition('head-overdue-named', { class: 'content', sev: 3, cite: FOLLOW_UP, competence: 'time', texts: registerTexts['head-overdue-named'], check: overdueNamed('all') }),
      condition('head-overdue-only', { class: 'content', sev: 1, cite: FOLLOW_UP, competence: 'time', texts: registerTexts['head-overdue-only'], check: overdueNamed('only') }),
    ],
  }),
  owed({
    id: 'head-assign',
    label: registerLabels['head-assign'],
    actor: 'chair',
    acts: ['head.assigned'],
    key: ofRow,
    trigger: ['head.backlogReviewed'],
    instances: rowsOnReview((row, { day }) => isUnassigned(row, day)),
    sev: 3,
    cite: ASSIGN,
    competence: 'jurisdiction',
    texts: registerTexts['head-assign'],
    conditions: [
      condition('head-assigned-uninvolved', {
        class: 'actor',
        sev: 3,
        cite: ASSIGN,
        competence: 'jurisdiction',
        texts: registerTexts['head-assigned-uninvolved'],
        // That whoever verifies a complaint must be impartial stands in clauses that are not in the register: advice, no finding.
        check(act, { facts }) {
          const officer = textIn(act.data, 'officer');
          const row = rowOf(facts, ofRow(act));
          return verdictOf(row?.kind !== 'denunciation' && row?.against.includes(officer) === true ? 'open' : true, officer, '');
        },
      }),
    ],
  }),
  owed({
    id: 'head-urge',
    label: registerLabels['head-urge'],
    actor: 'chair',
    acts: ['head.urged'],
    key: ofRow,
    trigger: ['head.backlogReviewed'],
    instances: rowsOnReview((row, c) => row.assignedTo !== undefined && isSurelyOverdue(row, c)),
    sev: 3,
    cite: NEGLECT,
    competence: 'time',
    texts: registerTexts['head-urge'],
  }),
  owed({
    id: 'head-extend',
    label: registerLabels['head-extend'],
    actor: 'chair',
    acts: ['head.extended'],
    key: ofRow,
    instances: (facts, _trigger, law) => rowsToExtend({ facts, law }),
    sev: 3,
    cite: LONGER,
    competence: 'time',
    texts: registerTexts['head-extend'],
    conditions: [
      signedBy('head-extension-signatory', 'complexityRecord', { sev: 2, cite: LONGER, texts: registerTexts['head-extension-signatory'] }),
    ],
  }),
  owed({
    id: 'head-answer-superior',
    label: registerLabels['head-answer-superior'],
    actor: 'chair',
    acts: ['head.superiorAnswered'],
    trigger: ['superior.asked'],
    preemptive: false,
    by: [{ term: [ASKED], anchor: { act: 'superior.asked' } }],
    sev: 3,
    cite: [ASKED],
    competence: 'time',
    texts: registerTexts['head-answer-superior'],
    conditions: [
      condition('head-answer-in-writing', {
        class: 'content',
        sev: 2,
        cite: [ASKED],
        competence: 'documents',
        texts: registerTexts['head-answer-in-writing'],
        check: (act) => verdictOf(textIn(act.data, 'answerWay') === 'letter', textIn(act.data, 'answerWay'), 'letter'),
      }),
      condition('head-answer-to', {
        class: 'recipient',
        sev: 2,
        cite: [ASKED],
        competence: 'jurisdiction',
        texts: registerTexts['head-answer-to'],
        check: (act, { law, day }) => verdictOf(textIn(act.data, 'to') === superiorOf(law, day), textIn(act.data, 'to'), superiorOf(law, day)),
      }),
      holdsItems('head-answer-items', { sev: 2, cite: [ASKED_WHAT], texts: registerTexts['head-answer-items'], items: ({ law, day }) => listOfLaw(law, ASKED_WHAT, 'contents', day) }),
      signedBy('head-answer-signatory', 'superiorReport', { sev: 1, cite: [ASKED], texts: registerTexts['head-answer-signatory'] }),
    ],
  }),
  owed({
    id: 'head-order-execution',
    label: registerLabels['head-order-execution'],
    actor: 'chair',
    acts: ['head.executionOrdered'],
    when: ({ facts }) => awaitsOrder(facts),
    by: [{ term: [ORDER], anchor: { fact: 'head.decision.effectiveOn', day: ({ head }) => (head?.decision === undefined ? null : dayOf(head.decision.effectiveOn)) } }],
    sev: 3,
    cite: [ORDER],
    competence: 'time',
    texts: registerTexts['head-order-execution'],
    conditions: [
      condition('head-executor', {
        class: 'recipient',
        sev: 2,
        cite: [ORDER],
        competence: 'jurisdiction',
        texts: registerTexts['head-executor'],
        check(act, { facts }) {
          const wanted = facts.head?.decision?.by ?? '';
          return verdictOf(wanted === '' || textIn(act.data, 'executor') === wanted, textIn(act.data, 'executor'), wanted);
        },
      }),
      holdsItems('head-execution-items', { sev: 2, cite: [ORDER], texts: registerTexts['head-execution-items'], items: ({ law, day }) => listOfLaw(law, ORDER, 'contents', day) }),
      signedBy('head-execution-signatory', 'enforcementOrder', { sev: 1, cite: [ORDER], texts: registerTexts['head-execution-signatory'] }),
    ],
  }),
  owed({
    id: 'head-urge-execution',
    label: registerLabels['head-urge-execution'],
    actor: 'chair',
    acts: ['head.executionUrged'],
    when: ({ facts, day }) => isExecutionLate(facts, day),
    sev: 2,
    cite: [FOLLOW_EXECUTION],
    competence: 'rights',
    texts: registerTexts['head-urge-execution'],
  }),
];
