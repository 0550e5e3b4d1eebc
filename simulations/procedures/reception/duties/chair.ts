import type { CaseEvent } from '../../case-event.ts';
import type { Circumstances, Duty } from '../../procedure.ts';
import { condition, holdsItems, signedBy, verdictOf } from '../../rules/conditions.ts';
import { owed } from '../../rules/duty.ts';
import { listOfLaw } from '../../rules/law-lists.ts';
import { listIn, textIn } from '../../rules/reading.ts';
import { isExcused, lacks, nextChairDay } from '../facts.ts';
import { chairLabels, chairTexts } from '../texts/chair.vi.ts';

const RULES = 'ltcd-2013/d15/k2/a';
const POSTED = 'ltcd-2013/d19/k1/niem-yet';
const SCHEDULE = 'ltcd-2013/d24/k2';
const OWN_DAYS = 'ltcd-2013/d15/k2/c';
const NOTICE = 'nd154-2026/d25/k2';

/** A month has four whole weeks. */
const WEEKS = 4;

/** One instance when the chair himself received, none otherwise. */
const whenChairReceived: NonNullable<Duty['instances']> = (_facts, trigger) => (trigger !== null && textIn(trigger.data, 'chairedBy') === 'chair' ? [''] : []);

/** What the provision wants and the place of reception does not have yet. */
function missing(provision: string, { facts, law, day }: Circumstances): string[] {
  const wanted = listOfLaw(law, provision, 'reception_papers', day);
  return lacks(facts).filter((paper) => wanted.includes(paper));
}

function stillMissing(provision: string, act: CaseEvent, circumstances: Circumstances) {
  const given = listIn(act.data, 'papers');
  const left = missing(provision, circumstances).filter((paper) => !given.includes(paper));
  return verdictOf(left.length === 0, given.join(', '), left.join(', '));
}

/** The least number of days of his own that the chair has to have in a month. */
function leastDays({ law, day }: Circumstances): number {
  const least = law.value(OWN_DAYS, 'min_chair_days', day);
  return (typeof least === 'number' ? least : 0) * (law.value(OWN_DAYS, 'chair_days_per', day) === 'week' ? WEEKS : 1);
}

/** Duties of the chair's own days, and of what has to hang on the wall. */
export const chairDuties: readonly Duty[] = [
  owed({
    id: 'post-rules',
    label: chairLabels['post-rules'],
    actor: 'chair',
    acts: ['reception.rulesPosted'],
    when: (c) => missing(RULES, c).length > 0 || missing(POSTED, c).length > 0,
    sev: 3,
    cite: [RULES, POSTED],
    competence: 'intake',
    texts: chairTexts['post-rules'],
    conditions: [
      condition('rules-issued', { class: 'content', sev: 3, cite: [RULES], competence: 'intake', texts: chairTexts['rules-issued'], check: (act, c) => stillMissing(RULES, act, c) }),
      condition('steps-posted', {
        class: 'content',
        sev: 2,
        cite: [POSTED],
        competence: 'intake',
        texts: chairTexts['steps-posted'],
        check(act, c) {
          const given = listIn(act.data, 'papers');
          const left = missing(POSTED, c).filter((paper) => !missing(RULES, c).includes(paper) && !given.includes(paper));
          return verdictOf(left.length === 0, given.join(', '), left.join(', '));
        },
      }),
    ],
  }),
  owed({
    id: 'post-schedule',
    label: chairLabels['post-schedule'],
    actor: 'receptionOfficer',
    acts: ['reception.schedulePosted'],
    when: ({ facts }) => nextChairDay(facts) !== null,
    by: [{ term: ['ltcd-2013/d24/k4/niem-yet'], anchor: { fact: 'reception.chair.nextDay', day: nextChairDay } }],
    sev: 2,
    cite: ['ltcd-2013/d24/k4/niem-yet'],
    competence: 'time',
    texts: chairTexts['post-schedule'],
    conditions: [
      holdsItems('schedule-items', { sev: 2, cite: [SCHEDULE], competence: 'intake', texts: chairTexts['schedule-items'], items: ({ law, day }) => listOfLaw(law, SCHEDULE, 'schedule_items', day) }),
      condition('enough-chair-days', {
        class: 'content',
        sev: 3,
        cite: [OWN_DAYS],
        competence: 'intake',
        texts: chairTexts['enough-chair-days'],
        check: (act, c) => verdictOf(Number(act.data['chairDays']) >= leastDays(c), String(act.data['chairDays'] ?? ''), String(leastDays(c))),
      }),
    ],
  }),
  owed({
    id: 'announce-postponement',
    label: chairLabels['announce-postponement'],
    actor: 'chair',
    acts: ['reception.postponed'],
    when: ({ facts }) => isExcused(facts),
    sev: 3,
    cite: ['ltcd-2013/d24/k4/lui-lich'],
    competence: 'intake',
    texts: chairTexts['announce-postponement'],
    conditions: [
      condition('postponement-announced', {
        class: 'content',
        sev: 2,
        cite: ['ltcd-2013/d24/k4/lui-lich'],
        competence: 'intake',
        texts: chairTexts['postponement-announced'],
        check: (act) => verdictOf(act.data['announced'] === true && act.data['newDay'] === true, '', ''),
      }),
    ],
  }),
  owed({
    id: 'chair-answers',
    label: chairLabels['chair-answers'],
    actor: 'chair',
    acts: ['reception.chairAnswered'],
    trigger: ['reception.received'],
    instances: whenChairReceived,
    sev: 2,
    cite: ['ltcd-2013/d18/k4'],
    competence: 'rights',
    texts: chairTexts['chair-answers'],
    conditions: [
      condition('chair-answer', {
        class: 'content',
        sev: 2,
        cite: ['ltcd-2013/d18/k4'],
        competence: 'rights',
        texts: chairTexts['chair-answer'],
        check(act, { facts }) {
          const wanted = facts.reception?.chair.clear === true ? ['answered-at-once'] : ['answered-at-once', 'term-and-contact'];
          const given = textIn(act.data, 'answer');
          return verdictOf(wanted.includes(given), given, wanted.slice(-1).join());
        },
      }),
    ],
  }),
  owed({
    id: 'notice-of-conclusion',
    label: chairLabels['notice-of-conclusion'],
    actor: 'chair',
    acts: ['reception.conclusionNoticed'],
    trigger: ['reception.received'],
    instances: whenChairReceived,
    preemptive: false,
    sev: 2,
    cite: [NOTICE],
    competence: 'documents',
    texts: chairTexts['notice-of-conclusion'],
    conditions: [
      holdsItems('notice-items', { sev: 2, cite: [NOTICE], texts: chairTexts['notice-items'], items: ({ law, day }) => listOfLaw(law, NOTICE, 'notice_items', day) }),
      signedBy('notice-signatory', 'receptionConclusion', { sev: 1, cite: [NOTICE], texts: chairTexts['notice-signatory'] }),
    ],
  }),
];
