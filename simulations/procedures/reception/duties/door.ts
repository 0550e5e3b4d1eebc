import type { CaseEvent } from '../../case-event.ts';
import type { Circumstances, ConditionVerdict, Duty } from '../../procedure.ts';
import { condition, formOf, holdsItems, sentTo, signedBy, verdictOf } from '../../rules/conditions.ts';
import { owed, owedOfStep } from '../../rules/duty.ts';
import { listOfLaw } from '../../rules/law-lists.ts';
import { textIn } from '../../rules/reading.ts';
import { completeOn, hasHelper, isForTheChair, needsInterpreter } from '../facts.ts';
import { groundCites, groundsOf } from '../refusal-grounds.ts';
import { doorLabels, doorTexts } from '../texts/door.vi.ts';

const PUBLIC_PLACES: readonly string[] = ['reception-room', 'corridor'];
/** Who sits at the desk on ordinary days: the one assigned to it, or somebody above him. */
const ASSIGNED: readonly string[] = ['receptionOfficer', 'deputyChair', 'chair'];

/** The chair himself; whether a deputy's day counts as his is not written in the law (a reading of "trực tiếp"). */
function receivedByChair(act: CaseEvent, { facts }: Circumstances): ConditionVerdict {
  const office = textIn(act.data, 'chairedBy');
  if (!isForTheChair(facts) || office === 'chair') return { met: true };
  return office === 'deputyChair' ? { met: 'open', given: office, wanted: 'chair' } : { met: false, given: office, wanted: 'chair' };
}

const receive = owedOfStep({
  id: 'reception.received',
  label: doorLabels.received,
  actor: 'receptionOfficer',
  acts: ['reception.received'],
  sev: 3,
  cite: ['ltcd-2013/d25/k1'],
  competence: 'intake',
  texts: doorTexts.received,
  conditions: [
    condition('received-by-chair', { class: 'actor', sev: 3, cite: ['ltcd-2013/d15/k2/c'], competence: 'intake', texts: doorTexts['received-by-chair'], check: receivedByChair }),
    condition('received-by-assigned', {
      class: 'actor',
      sev: 3,
      cite: ['ltcd-2013/d15/k3/a'],
      competence: 'intake',
      texts: doorTexts['received-by-assigned'],
      check: (act, { facts }) => verdictOf(isForTheChair(facts) || ASSIGNED.includes(textIn(act.data, 'chairedBy')), textIn(act.data, 'chairedBy'), 'receptionOfficer'),
    }),
    condition('received-in-public', {
      class: 'content',
      sev: 2,
      cite: ['ltcd-2013/d3/k1', 'ltcd-2013/d2/k3'],
      competence: 'intake',
      texts: doorTexts['received-in-public'],
      check: (act) => verdictOf(PUBLIC_PLACES.includes(textIn(act.data, 'place')), textIn(act.data, 'place'), 'reception-room'),
    }),
    condition('received-in-room', {
      class: 'content',
      sev: 3,
      cite: ['ltcd-2013/d19/k1/dia-diem', 'nd154-2026/d8/k2'],
      competence: 'intake',
      texts: doorTexts['received-in-room'],
      check: (act) => verdictOf(textIn(act.data, 'place') !== 'corridor', textIn(act.data, 'place'), 'reception-room'),
    }),
    condition('wears-badge', {
      class: 'form',
      sev: 1,
      cite: ['ltcd-2013/d8/k1'],
      competence: 'intake',
      texts: doorTexts['wears-badge'],
      check: (act) => verdictOf(act.data['badge'] === true, '', ''),
    }),
  ],
});

/** Whether the ground that was named is one that stands; silent where none does, which the way itself is blamed for. */
const groundNamed = (way: 'spot' | 'notice') => (act: CaseEvent, circumstances: Circumstances): ConditionVerdict => {
  const standing = groundsOf(way, circumstances);
  const given = textIn(act.data, 'ground');
  return verdictOf(standing.length === 0 || standing.includes(given), given, standing.join(', '));
};

/** For which points of the decree the reason must be told at once, two copies of it tell differently (oq-18). */
const POINTS_IN_DOUBT: readonly string[] = ['nd154-2026/d4/k1/g', 'nd154-2026/d4/k1/h', 'nd154-2026/d4/k1/i', 'nd154-2026/d4/k1/k'];

const turnAway = owedOfStep({
  id: 'reception.turnedAway',
  label: doorLabels.turnedAway,
  actor: 'receptionOfficer',
  acts: ['reception.turnedAway'],
  sev: 3,
  cite: ['ltcd-2013/d9/k1', 'ltcd-2013/d9/k2'],
  competence: 'rights',
  texts: doorTexts.turnedAway,
  conditions: [
    condition('turned-away-ground', { class: 'ground', sev: 2, cite: ['ltcd-2013/d9/k1', 'ltcd-2013/d9/k2'], competence: 'rights', texts: doorTexts['turned-away-ground'], check: groundNamed('spot') }),
    condition('turned-away-explained', {
      class: 'content',
      sev: 2,
      cite: ['nd154-2026/d4/k2'],
      competence: 'rights',
      texts: doorTexts['turned-away-explained'],
      check(act) {
        if (act.data['explained'] === true) return { met: true };
        return POINTS_IN_DOUBT.includes(textIn(act.data, 'ground')) ? { met: 'open', questions: ['oq-18'] } : { met: false, given: '', wanted: '' };
      },
    }),
  ],
});

const NOTICE_TERM = 'nd154-2026/d4/k3';

const giveNotice = owedOfStep({
  id: 'reception.refusalNoticed',
  label: doorLabels.refusalNoticed,
  actor: 'chair',
  acts: ['reception.refusalNoticed'],
  by: [{ term: [NOTICE_TERM], anchor: { fact: 'reception.settled.completeOn', day: completeOn } }],
  sev: 2,
  // The notice itself is older than the decree that gives it a term.
  cite: ['ltcd-2013/d9/k3'],
  competence: 'time',
  texts: doorTexts.refusalNoticed,
  conditions: [
    formOf('refusal-of-reception-form', 'receptionRefusal', { sev: 2, cite: [NOTICE_TERM] }),
    signedBy('refusal-of-reception-signatory', 'receptionRefusal', { sev: 2, cite: [NOTICE_TERM], texts: doorTexts['refusal-of-reception-signatory'] }),
    condition('refusal-of-reception-ground', { class: 'ground', sev: 2, cite: groundCites('notice'), competence: 'rights', texts: doorTexts['refusal-of-reception-ground'], check: groundNamed('notice') }),
  ],
});

/** Duties at the door. */
export const doorDuties: readonly Duty[] = [
  receive,
  turnAway,
  giveNotice,
  owed({
    id: 'send-refusal-of-reception',
    label: doorLabels['send-refusal-of-reception'],
    actor: 'receptionOfficer',
    acts: ['paper.sent#receptionRefusal'],
    trigger: ['reception.refusalNoticed'],
    preemptive: false,
    sev: 2,
    cite: [NOTICE_TERM],
    competence: 'rights',
    texts: doorTexts['send-refusal-of-reception'],
    conditions: [sentTo('refusal-of-reception-recipients', { paper: 'receptionRefusal', sources: [{ provision: NOTICE_TERM, key: 'recipients' }], sev: 2, cite: [NOTICE_TERM] })],
  }),
  owed({
    id: 'record-visit',
    label: doorLabels['record-visit'],
    actor: 'receptionOfficer',
    acts: ['reception.visitRecorded'],
    trigger: ['reception.turnedAway', 'reception.answered', 'reception.refusalNoticed'],
    sev: 3,
    cite: ['ltcd-2013/d25/k2/so'],
    competence: 'documents',
    texts: doorTexts['record-visit'],
    conditions: [
      holdsItems('visit-items', { sev: 2, cite: ['ltcd-2013/d25/k2/so'], texts: doorTexts['visit-items'], items: ({ law, day }) => listOfLaw(law, 'ltcd-2013/d25/k2/so', 'logbook_items', day) }),
      condition('visit-form', {
        class: 'form',
        sev: 1,
        cite: ['nd154-2026/d27/k1'],
        competence: 'documents',
        texts: doorTexts['visit-form'],
        check(act, { law, day }) {
          const form = law.form('receptionLogbook', day);
          return verdictOf(form === null || textIn(act.data, 'form') === form.id, textIn(act.data, 'form'), form?.id ?? '');
        },
      }),
    ],
  }),
  owed({
    id: 'admit-interpreter',
    label: doorLabels['admit-interpreter'],
    actor: 'receptionOfficer',
    acts: ['reception.helperAdmitted'],
    key: (act) => textIn(act.data, 'helper'),
    instances: () => ['interpreter'],
    trigger: ['reception.received', 'online.held'],
    when: ({ facts }) => needsInterpreter(facts),
    before: 'petition.classified',
    sev: 3,
    cite: ['ltcd-2013/d7/k1/dd'],
    competence: 'rights',
    texts: doorTexts['admit-interpreter'],
  }),
  owed({
    id: 'admit-lawyer',
    label: doorLabels['admit-lawyer'],
    actor: 'receptionOfficer',
    acts: ['reception.helperAdmitted'],
    key: (act) => textIn(act.data, 'helper'),
    instances: () => ['lawyer'],
    trigger: ['reception.received', 'online.held'],
    when: ({ facts }) => hasHelper(facts),
    before: 'petition.classified',
    sev: 3,
    cite: ['nd154-2026/d13/k3'],
    competence: 'rights',
    texts: doorTexts['admit-lawyer'],
  }),
];
