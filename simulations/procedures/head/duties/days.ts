import { dayOf } from '../../../law/day.ts';
import type { CaseEvent } from '../../case-event.ts';
import type { Circumstances, ConditionVerdict, Duty } from '../../procedure.ts';
import { condition, dayCode, holdsItems, signedBy, verdictOf } from '../../rules/conditions.ts';
import { owed } from '../../rules/duty.ts';
import { listOfLaw } from '../../rules/law-lists.ts';
import { listIn, textIn } from '../../rules/reading.ts';
import { lastPostingDay, ownDays } from '../calendar.ts';
import { dayIn, isExcused, lacks, plannedDay, plannedDays, putOffTo } from '../facts.ts';
import { dayLabels, dayTexts } from '../texts/days.vi.ts';

const RULES = 'ltcd-2013/d15/k2/a';
const POSTED = 'ltcd-2013/d19/k1/niem-yet';
const SCHEDULE = 'ltcd-2013/d24/k2';
const AHEAD = 'ltcd-2013/d24/k4/niem-yet';
const OWN_DAYS = 'ltcd-2013/d15/k2/c';
const PUT_OFF = 'ltcd-2013/d24/k4/lui-lich';
const NOTICE = 'nd154-2026/d25/k2';

const PUBLIC_PLACES: readonly string[] = ['reception-room', 'corridor'];

const ofDay = (act: CaseEvent): string => textIn(act.data, 'day');

/** What the provisions want at the place of reception and the commune does not have; what the chair issues himself comes first. */
function missing({ facts, law, day }: Circumstances): { issued: string[]; posted: string[] } {
  const lacking = (provision: string) => lacks(facts).filter((paper) => listOfLaw(law, provision, 'reception_papers', day).includes(paper));
  const issued = lacking(RULES);
  return { issued, posted: lacking(POSTED).filter((paper) => !issued.includes(paper)) };
}

function givenOf(wanted: readonly string[], act: CaseEvent): ConditionVerdict {
  const given = listIn(act.data, 'papers');
  const left = wanted.filter((paper) => !given.includes(paper));
  return verdictOf(left.length === 0, given.join(', '), left.join(', '));
}

/** Held on its own day, or on the one that was announced instead. */
function heldOnItsDay(act: CaseEvent, { facts, history }: Circumstances): ConditionVerdict {
  const planned = dayIn(act.data, 'day');
  const announced = putOffTo(history, ofDay(act));
  // Where the chair had to be away and nobody announced another day, the missing announcement is the slip.
  if (planned === null || (announced === null && isExcused(facts, ofDay(act)))) return { met: true };
  const wanted = announced ?? planned;
  // Somebody else's reception on the day itself is told by who held it.
  const onDay = act.day === wanted || (act.day === planned && textIn(act.data, 'chairedBy') !== 'chair');
  return verdictOf(onDay, dayCode(act.day), dayCode(wanted));
}

/** The chair himself; whether a deputy's day counts as his is not written in the law (a reading of "trực tiếp"). */
function heldByChair(act: CaseEvent): ConditionVerdict {
  const office = textIn(act.data, 'chairedBy');
  if (office === 'chair') return { met: true };
  return office === 'deputyChair' ? { met: 'open', given: office, wanted: 'chair' } : { met: false, given: office, wanted: 'chair' };
}

/** Duties of the chair's reception days: what has to hang on the wall, the days themselves, what follows from each. */
export const dayDuties: readonly Duty[] = [
  owed({
    id: 'head-post-rules',
    label: dayLabels['head-post-rules'],
    actor: 'chair',
    acts: ['head.rulesPosted'],
    when: (c) => missing(c).issued.length > 0 || missing(c).posted.length > 0,
    sev: 3,
    cite: [RULES, POSTED],
    competence: 'intake',
    texts: dayTexts['head-post-rules'],
    conditions: [
      condition('head-rules-issued', { class: 'content', sev: 3, cite: [RULES], competence: 'intake', texts: dayTexts['head-rules-issued'], check: (act, c) => givenOf(missing(c).issued, act) }),
      condition('head-steps-posted', { class: 'content', sev: 2, cite: [POSTED], competence: 'intake', texts: dayTexts['head-steps-posted'], check: (act, c) => givenOf(missing(c).posted, act) }),
    ],
  }),
  owed({
    id: 'head-post-schedule',
    label: dayLabels['head-post-schedule'],
    actor: 'chair',
    acts: ['head.schedulePosted'],
    when: ({ facts }) => facts.head?.nextMonth !== undefined,
    sev: 2,
    cite: [AHEAD, SCHEDULE],
    competence: 'intake',
    texts: dayTexts['head-post-schedule'],
    conditions: [
      condition('head-schedule-ahead', {
        class: 'content',
        sev: 2,
        cite: [AHEAD],
        competence: 'time',
        texts: dayTexts['head-schedule-ahead'],
        check(act, { law }) {
          const first = listIn(act.data, 'dayList').sort()[0];
          const last = first === undefined ? null : lastPostingDay(dayOf(first), law);
          return verdictOf(last === null || act.day <= last, dayCode(act.day), last === null ? '' : dayCode(last));
        },
      }),
      condition('head-schedule-enough', {
        class: 'content',
        sev: 3,
        cite: [OWN_DAYS],
        competence: 'intake',
        texts: dayTexts['head-schedule-enough'],
        check(act, { facts, law }) {
          const month = facts.head?.nextMonth;
          if (month === undefined) return { met: true };
          const { wanted, given } = ownDays(month, listIn(act.data, 'dayList').map(dayOf), law);
          return verdictOf(given >= wanted, String(given), String(wanted));
        },
      }),
      holdsItems('head-schedule-items', { sev: 2, cite: [SCHEDULE], competence: 'intake', texts: dayTexts['head-schedule-items'], items: ({ law, day }) => listOfLaw(law, SCHEDULE, 'schedule_items', day) }),
    ],
  }),
  owed({
    id: 'head-announce-postponement',
    label: dayLabels['head-announce-postponement'],
    actor: 'chair',
    acts: ['head.postponed'],
    key: ofDay,
    instances: (facts) => plannedDays(facts).flatMap(({ on }) => (isExcused(facts, on) ? [on] : [])),
    sev: 3,
    cite: [PUT_OFF],
    competence: 'rights',
    texts: dayTexts['head-announce-postponement'],
    conditions: [
      condition('head-postponement-announced', {
        class: 'content',
        sev: 2,
        cite: [PUT_OFF],
        competence: 'rights',
        texts: dayTexts['head-postponement-announced'],
        check: (act) => verdictOf(act.data['announced'] === true && act.day <= (dayIn(act.data, 'day') ?? act.day), dayCode(act.day), ofDay(act)),
      }),
    ],
  }),
  owed({
    id: 'head-hold-day',
    label: dayLabels['head-hold-day'],
    actor: 'chair',
    acts: ['head.dayHeld'],
    key: ofDay,
    instances: (facts) => plannedDays(facts).map(({ on }) => on),
    opens: ({ facts, history }, key) => (plannedDay(facts, key) === undefined ? null : (putOffTo(history, key) ?? dayOf(key) + (isExcused(facts, key) ? 1 : 0))),
    sev: 3,
    cite: [OWN_DAYS],
    competence: 'intake',
    texts: dayTexts['head-hold-day'],
    conditions: [
      condition('head-held-by-chair', { class: 'actor', sev: 3, cite: [OWN_DAYS], competence: 'intake', texts: dayTexts['head-held-by-chair'], check: heldByChair }),
      condition('head-held-on-day', { class: 'content', sev: 2, cite: [PUT_OFF], competence: 'time', texts: dayTexts['head-held-on-day'], check: heldOnItsDay }),
      condition('head-held-in-public', {
        class: 'content',
        sev: 2,
        cite: ['ltcd-2013/d3/k1', 'ltcd-2013/d2/k3'],
        competence: 'intake',
        texts: dayTexts['head-held-in-public'],
        check: (act) => verdictOf(PUBLIC_PLACES.includes(textIn(act.data, 'place')), textIn(act.data, 'place'), 'reception-room'),
      }),
    ],
  }),
  owed({
    id: 'head-conclude-day',
    label: dayLabels['head-conclude-day'],
    actor: 'chair',
    acts: ['head.concluded'],
    key: ofDay,
    trigger: ['head.dayHeld'],
    instances: (facts, trigger) => (trigger === null || (plannedDay(facts, ofDay(trigger))?.visitors ?? 0) === 0 ? [] : [ofDay(trigger)]),
    preemptive: false,
    sev: 2,
    cite: [NOTICE],
    competence: 'documents',
    texts: dayTexts['head-conclude-day'],
    conditions: [
      holdsItems('head-notice-items', { sev: 2, cite: [NOTICE], texts: dayTexts['head-notice-items'], items: ({ law, day }) => listOfLaw(law, NOTICE, 'notice_items', day) }),
      signedBy('head-notice-signatory', 'receptionConclusion', { sev: 1, cite: [NOTICE], texts: dayTexts['head-notice-signatory'] }),
    ],
  }),
];

