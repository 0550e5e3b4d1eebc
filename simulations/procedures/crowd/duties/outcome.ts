import type { Circumstances, Duty } from '../../procedure.ts';
import { condition, holdsItems, verdictOf } from '../../rules/conditions.ts';
import { owed } from '../../rules/duty.ts';
import { listOfLaw } from '../../rules/law-lists.ts';
import { listIn, textIn } from '../../rules/reading.ts';
import { asksPetition, complains, hasCrowd, leavesNoPetition, rightPlace, wasHeard } from '../facts.ts';
import { whenHeard } from './meeting.ts';
import { outcomeLabels, outcomeTexts } from '../texts/outcome.vi.ts';

const ANSWER = 'ltcd-2013/d18/k4';
const ANSWER_IN_POWER = 'nd154-2026/d25/k3';
const GUIDE = 'nd124-2020/d8/k1/c';
const BOOK = 'ltcd-2013/d25/k2/so';
const READ_BACK = 'ltcd-2013/d30/k1';
const NOTICE = 'nd154-2026/d25/k2';
const FOLLOW_UP = 'ltcd-2013/d15/k3/d-dd';
const BRING_FILE = 'nd154-2026/d26/k2';
const EXPLAIN = 'ltcd-2013/d8/k4';
const COOPERATE = 'ltcd-2013/d31/k1';
const RECEIVED: readonly string[] = ['crowd.met'];

const isInForce = (provision: string, { law, day }: Circumstances): boolean => law.provision(provision, day) !== null;

/** One instance when the chair himself received, none otherwise. */
const whenChairReceived: NonNullable<Duty['instances']> = (_facts, trigger) => (trigger !== null && wasHeard(trigger) && textIn(trigger.data, 'by') === 'chair' ? [''] : []);

/** What a crowd is told, what is written down of it, and what follows. */
export const outcomeDuties: readonly Duty[] = [
  owed({
    id: 'bring-file',
    label: outcomeLabels['bring-file'],
    actor: 'landOfficer',
    acts: ['crowd.fileBrought'],
    trigger: ['crowd.came'],
    when: (c) => c.facts.crowd?.chairDay === true && isInForce(BRING_FILE, c),
    sev: 1,
    cite: [BRING_FILE],
    competence: 'documents',
    texts: outcomeTexts['bring-file'],
  }),
  owed({
    id: 'answer-crowd',
    label: outcomeLabels['answer-crowd'],
    actor: 'chair',
    acts: ['crowd.answered'],
    trigger: RECEIVED,
    instances: whenChairReceived,
    preemptive: false,
    sev: 2,
    cite: [ANSWER],
    competence: 'rights',
    texts: outcomeTexts['answer-crowd'],
    conditions: [
      condition('crowd-answered-by-chair', {
        class: 'actor',
        sev: 2,
        cite: [ANSWER],
        competence: 'jurisdiction',
        texts: outcomeTexts['crowd-answered-by-chair'],
        check: (act) => verdictOf(textIn(act.data, 'by') === 'chair', textIn(act.data, 'by'), 'chair'),
      }),
      condition('crowd-answer', {
        class: 'content',
        sev: 2,
        cite: [ANSWER],
        competence: 'rights',
        texts: outcomeTexts['crowd-answer'],
        check(act, { facts }) {
          const given = textIn(act.data, 'reply');
          const isEvasive = given === 'noted-only' || (given === 'term-and-contact' && facts.crowd?.clear === true);
          return verdictOf(!isEvasive, given, facts.crowd?.clear === true ? 'answered-at-once' : 'term-and-contact');
        },
      }),
      condition('answer-within-power', {
        class: 'content',
        sev: 3,
        cite: [ANSWER_IN_POWER],
        competence: 'jurisdiction',
        texts: outcomeTexts['answer-within-power'],
        check: (act) => verdictOf(textIn(act.data, 'reply') !== 'promised-beyond-power', textIn(act.data, 'reply'), 'term-and-contact'),
      }),
    ],
  }),
  owed({
    id: 'guide-crowd',
    label: outcomeLabels['guide-crowd'],
    actor: 'chair',
    acts: ['crowd.guided'],
    trigger: RECEIVED,
    instances: whenHeard,
    when: ({ facts }) => complains(facts),
    sev: 2,
    cite: [GUIDE],
    competence: 'rights',
    texts: outcomeTexts['guide-crowd'],
    conditions: [
      condition('guided-rightly', {
        class: 'content',
        sev: 2,
        cite: [GUIDE],
        competence: 'rights',
        texts: outcomeTexts['guided-rightly'],
        check: (act) => verdictOf(textIn(act.data, 'guidance') === 'how-to-complain', textIn(act.data, 'guidance'), 'how-to-complain'),
      }),
    ],
  }),
  owed({
    id: 'explain-to-crowd',
    label: outcomeLabels['explain-to-crowd'],
    actor: 'receptionOfficer',
    acts: ['crowd.explained'],
    trigger: RECEIVED,
    instances: whenHeard,
    when: ({ facts }) => hasCrowd(facts) && !asksPetition(facts),
    sev: 2,
    cite: [EXPLAIN],
    competence: 'rights',
    texts: outcomeTexts['explain-to-crowd'],
    conditions: [
      condition('explained-right-place', {
        class: 'content',
        sev: 2,
        cite: [EXPLAIN],
        competence: 'jurisdiction',
        texts: outcomeTexts['explained-right-place'],
        check(act, { facts }) {
          const wanted = rightPlace(facts);
          return verdictOf(wanted === null || textIn(act.data, 'pointedTo') === wanted, textIn(act.data, 'pointedTo'), wanted ?? '');
        },
      }),
    ],
  }),
  owed({
    id: 'record-crowd',
    label: outcomeLabels['record-crowd'],
    actor: 'clerk',
    acts: ['crowd.minuted'],
    trigger: RECEIVED,
    instances: whenHeard,
    when: ({ facts }) => leavesNoPetition(facts),
    preemptive: false,
    sev: 3,
    cite: [BOOK],
    competence: 'documents',
    texts: outcomeTexts['record-crowd'],
    conditions: [
      holdsItems('crowd-book-items', { sev: 2, cite: [BOOK], texts: outcomeTexts['crowd-book-items'], items: ({ law, day }) => listOfLaw(law, BOOK, 'logbook_items', day) }),
      condition('crowd-statement-confirmed', {
        class: 'content',
        sev: 2,
        cite: [READ_BACK],
        competence: 'documents',
        texts: outcomeTexts['crowd-statement-confirmed'],
        check: (act, { facts }) => verdictOf(!asksPetition(facts) || (act.data['readBack'] === true && act.data['signed'] === true), '', ''),
      }),
    ],
  }),
  owed({
    id: 'conclude-crowd',
    label: outcomeLabels['conclude-crowd'],
    actor: 'chair',
    acts: ['crowd.conclusionNoticed'],
    trigger: RECEIVED,
    instances: whenChairReceived,
    preemptive: false,
    sev: 2,
    cite: [NOTICE],
    competence: 'documents',
    texts: outcomeTexts['conclude-crowd'],
    conditions: [
      holdsItems('crowd-notice-items', { sev: 2, cite: [NOTICE], texts: outcomeTexts['crowd-notice-items'], items: ({ law, day }) => listOfLaw(law, NOTICE, 'notice_items', day) }),
      condition('crowd-notice-signatory', {
        class: 'actor',
        sev: 2,
        cite: [NOTICE],
        competence: 'jurisdiction',
        texts: outcomeTexts['crowd-notice-signatory'],
        check(act) {
          const office = textIn(act.data, 'signatory');
          return office === 'deputyChair' ? { met: 'open', given: office, wanted: 'chair', questions: ['oq-08'] } : verdictOf(office === 'chair', office, 'chair');
        },
      }),
    ],
  }),
  owed({
    id: 'follow-up-crowd',
    label: outcomeLabels['follow-up-crowd'],
    actor: 'chair',
    acts: ['crowd.followUpAssigned'],
    trigger: RECEIVED,
    instances: whenHeard,
    when: (c) => hasCrowd(c.facts) && asksPetition(c.facts) && isInForce(FOLLOW_UP, c),
    preemptive: false,
    sev: 1,
    cite: [FOLLOW_UP],
    competence: 'rights',
    texts: outcomeTexts['follow-up-crowd'],
  }),
  owed({
    id: 'report-crowd',
    label: outcomeLabels['report-crowd'],
    actor: 'chair',
    acts: ['crowd.reported'],
    trigger: ['crowd.came'],
    // The law wants reports on occasion without saying on which: advice, no points.
    when: ({ facts }) => (hasCrowd(facts) ? 'open' : false),
    preemptive: false,
    sev: 1,
    cite: ['ltcd-2013/d15/k2/dd'],
    competence: 'documents',
    texts: outcomeTexts['report-crowd'],
  }),
  owed({
    id: 'cooperate-above',
    label: outcomeLabels['cooperate-above'],
    actor: 'chair',
    acts: ['crowd.cooperatedAbove'],
    trigger: ['crowd.wentAbove'],
    preemptive: false,
    sev: 3,
    cite: [COOPERATE],
    competence: 'rights',
    texts: outcomeTexts['cooperate-above'],
    conditions: [
      condition('cooperation-steps', {
        class: 'content',
        sev: 2,
        cite: [COOPERATE],
        competence: 'rights',
        texts: outcomeTexts['cooperation-steps'],
        check(act, { law, day }) {
          const given = listIn(act.data, 'steps');
          const missing = listOfLaw(law, COOPERATE, 'cooperation_steps', day).filter((step) => !given.includes(step));
          return verdictOf(missing.length === 0, given.join(', '), missing.join(', '));
        },
      }),
    ],
  }),
];
