import type { CaseEvent } from '../../case-event.ts';
import type { Circumstances, Condition, DeadlineRule, Duty } from '../../procedure.ts';
import { condition, holdsItems, sentTo, unmet, verdictOf } from '../../rules/conditions.ts';
import { owed, owedOfStep } from '../../rules/duty.ts';
import { listOfLaw } from '../../rules/law-lists.ts';
import { lastOf, listIn, receivedOn, textIn } from '../../rules/reading.ts';
import { disputants, isAbsentNow } from '../dispute.ts';
import { mediationLabels, mediationTexts } from '../texts/mediation.vi.ts';

const received: DeadlineRule['anchor'] = { fact: 'petition.receivedOn', day: receivedOn };
const NOTICE = 'nd102-2024/d105/k1/a';
const ANSWER: readonly DeadlineRule[] = [{ term: [NOTICE], anchor: received }];
const HEADS: readonly string[] = ['chair', 'deputyChair'];

/** The session of the council is led by whoever heads it. */
export function ledByHead(id: string): Condition {
  return condition(id, {
    class: 'actor',
    sev: 3,
    cite: ['ldd-2024/d235/k2/b'],
    competence: 'jurisdiction',
    texts: mediationTexts['mediation-chair'],
    check: (act) => verdictOf(HEADS.includes(textIn(act.data, 'chairedBy')), textIn(act.data, 'chairedBy'), HEADS.join(', ')),
  });
}

/** The notice goes out within the time for answering; when the answer itself is late, a fresh time runs from it, not a second delay. */
export function sentInTime(term: string, act: string): readonly DeadlineRule[] {
  const isInTime = ({ facts, law, history }: Circumstances): boolean => {
    const answer = lastOf(history, act);
    const found = law.term([term], receivedOn(facts));
    if (answer === undefined || found === null) return true;
    const counted = law.count(found.rule, receivedOn(facts));
    return answer.day <= (counted.lenientDue ?? counted.due);
  };
  return [
    { term: [term], anchor: received, when: isInTime },
    { term: [term], anchor: { act } },
  ];
}

/** The members without whom the council is not what the law wants; the resident only where one was found. */
export function membersWanted({ facts, law, day }: Circumstances): string[] {
  return listOfLaw(law, 'ldd-2024/d235/k2/b', 'council_members', day).filter((member) => member !== 'long-time-resident' || facts.landDispute?.resident === true);
}

/** Signatures and seal that the minutes need: those of the council where somebody does not sign, of the parties where everybody does. */
export function signaturesWanted({ facts, law, day }: Circumstances, outcome: string): string[] {
  const refuses = facts.landDispute?.refusesToSign === true && outcome === 'failed';
  return [...new Set(['nd102-2024/d105/k2', refuses ? 'ldd-2024/d235/k2/dd' : 'ldd-2024/d235/k2/d'].flatMap((id) => listOfLaw(law, id, 'signatures', day)))];
}

export const minutesItems = ({ law, day }: Pick<Circumstances, 'law' | 'day'>): readonly string[] => listOfLaw(law, 'nd102-2024/d105/k2', 'contents', day);

function sidesMissing(act: CaseEvent, { facts }: Circumstances, field: 'present' | 'recipients'): string[] {
  const given = listIn(act.data, field);
  return disputants(facts).filter((person) => !given.includes(person));
}

const answers: readonly Duty[] = [
  owedOfStep({
    id: 'mediation.accepted',
    label: mediationLabels.accepted,
    actor: 'chair',
    acts: ['mediation.accepted'],
    by: ANSWER,
    sev: 3,
    cite: [NOTICE],
    competence: 'time',
    texts: mediationTexts.accepted,
  }),
  owed({
    id: 'send-mediation-notice',
    label: mediationLabels['send-notice'],
    actor: 'clerk',
    acts: ['paper.sent#mediationNotice'],
    trigger: ['mediation.accepted'],
    preemptive: false,
    by: sentInTime(NOTICE, 'mediation.accepted'),
    sev: 3,
    cite: [NOTICE],
    competence: 'rights',
    texts: mediationTexts['send-notice'],
    conditions: [sentTo('mediation-notice-recipients', { paper: 'mediationNotice', sources: [{ provision: NOTICE, key: 'recipients' }], sev: 2, cite: [NOTICE] })],
  }),
  owedOfStep({
    id: 'mediation.refused',
    label: mediationLabels.refused,
    actor: 'chair',
    acts: ['mediation.refused'],
    by: ANSWER,
    sev: 3,
    cite: [NOTICE],
    competence: 'time',
    texts: mediationTexts.refused,
    conditions: [
      condition('mediation-refusal-reasoned', {
        class: 'content',
        sev: 2,
        cite: [NOTICE],
        competence: 'documents',
        texts: mediationTexts['refusal-reasoned'],
        check: (act) => verdictOf(act.data['reasoned'] === true, '', ''),
      }),
    ],
  }),
  owed({
    id: 'send-mediation-refusal',
    label: mediationLabels['send-refusal'],
    actor: 'clerk',
    acts: ['paper.sent#mediationRefusal'],
    trigger: ['mediation.refused'],
    preemptive: false,
    by: sentInTime(NOTICE, 'mediation.refused'),
    sev: 3,
    cite: [NOTICE],
    competence: 'rights',
    texts: mediationTexts['send-refusal'],
    conditions: [sentTo('mediation-refusal-recipients', { paper: 'mediationRefusal', sources: [{ provision: NOTICE, key: 'recipients' }], sev: 2, cite: [NOTICE] })],
  }),
];

const sessions: readonly Duty[] = [
  owed({
    id: 'inquire-dispute',
    label: mediationLabels.inquire,
    actor: 'verifier',
    acts: ['mediation.inquired'],
    trigger: ['mediation.accepted'],
    preemptive: false,
    before: 'mediation.held',
    sev: 3,
    cite: ['nd102-2024/d105/k1/b'],
    competence: 'documents',
    texts: mediationTexts.inquire,
    conditions: [
      holdsItems('inquired-everything', {
        sev: 2,
        cite: ['nd102-2024/d105/k1/b'],
        texts: mediationTexts['inquired-everything'],
        items: ({ law, day }) => listOfLaw(law, 'nd102-2024/d105/k1/b', 'contents', day),
      }),
    ],
  }),
  owedOfStep({
    id: 'mediation.councilFormed',
    label: mediationLabels.council,
    actor: 'chair',
    acts: ['mediation.councilFormed'],
    sev: 3,
    cite: ['ldd-2024/d235/k2/a'],
    competence: 'documents',
    texts: mediationTexts.council,
    conditions: [
      condition('council-chair', {
        class: 'actor',
        sev: 3,
        cite: ['ldd-2024/d235/k2/b'],
        competence: 'jurisdiction',
        texts: mediationTexts['council-chair'],
        check: (act) => verdictOf(HEADS.includes(textIn(act.data, 'chairedBy')), textIn(act.data, 'chairedBy'), HEADS.join(', ')),
      }),
      condition('council-members', {
        class: 'content',
        sev: 3,
        cite: ['ldd-2024/d235/k2/b'],
        competence: 'documents',
        texts: mediationTexts['council-members'],
        check(act, circumstances) {
          const given = listIn(act.data, 'members');
          const missing = membersWanted(circumstances).filter((member) => !given.includes(member));
          return verdictOf(missing.length === 0, given.join(', '), missing.join(', '));
        },
      }),
    ],
  }),
  owed({
    id: 'invite-parties',
    label: mediationLabels.invite,
    actor: 'chair',
    acts: ['mediation.invited'],
    trigger: ['mediation.held'],
    before: 'mediation.held',
    sev: 2,
    cite: ['nd102-2024/d105/k1/d'],
    competence: 'rights',
    texts: mediationTexts.invite,
    conditions: [
      condition('invited-both-sides', {
        class: 'recipient',
        sev: 3,
        cite: ['nd102-2024/d105/k1/d'],
        competence: 'rights',
        texts: mediationTexts['invited-both-sides'],
        check(act, circumstances) {
          const missing = sidesMissing(act, circumstances, 'recipients');
          return missing.length === 0 ? { met: true } : unmet(listIn(act.data, 'recipients').join(', '), missing.join(', '));
        },
      }),
    ],
  }),
  owedOfStep({
    id: 'mediation.held',
    label: mediationLabels.held,
    actor: 'chair',
    acts: ['mediation.held#succeeded', 'mediation.held#failed'],
    by: [{ term: ['ldd-2024/d235/k2/c'], anchor: received }],
    sev: 3,
    cite: ['ldd-2024/d235/k2/c'],
    competence: 'time',
    texts: mediationTexts.held,
    conditions: [
      ledByHead('mediation-chair'),
      condition('both-sides-present', {
        class: 'content',
        sev: 3,
        cite: ['nd102-2024/d105/k1/d'],
        competence: 'rights',
        texts: mediationTexts['both-sides-present'],
        check(act, circumstances) {
          // A session from which somebody stays away by himself is told by how it ended.
          if (isAbsentNow(circumstances.facts, circumstances.history)) return { met: true };
          const missing = sidesMissing(act, circumstances, 'present');
          return verdictOf(missing.length === 0, listIn(act.data, 'present').join(', '), missing.join(', '));
        },
      }),
      holdsItems('mediation-minutes', { sev: 2, cite: ['nd102-2024/d105/k2'], texts: mediationTexts.minutes, items: minutesItems }),
      condition('minutes-signed', {
        class: 'content',
        sev: 3,
        cite: ['ldd-2024/d235/k2/d', 'ldd-2024/d235/k2/dd', 'nd102-2024/d105/k2'],
        competence: 'documents',
        texts: mediationTexts['minutes-signed'],
        check(act, circumstances) {
          const given = listIn(act.data, 'signed');
          const missing = signaturesWanted(circumstances, textIn(act.data, 'outcome')).filter((mark) => !given.includes(mark));
          return verdictOf(missing.length === 0, given.join(', '), missing.join(', '));
        },
      }),
    ],
  }),
];

/** Duties from the petition to the minutes of the mediation. */
export const mediationDuties: readonly Duty[] = [...answers, ...sessions];
