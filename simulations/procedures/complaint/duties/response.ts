import type { Circumstances, DeadlineRule, Duty } from '../../procedure.ts';
import { condition, coversContents, formOf, holdsItems, sentTo, signedBy, unmet } from '../../rules/conditions.ts';
import { owed, owedOfStep } from '../../rules/duty.ts';
import { listOfLaw } from '../../rules/law-lists.ts';
import { lastOf, receivedOn, textIn } from '../../rules/reading.ts';
import { isDisciplinary } from '../facts.ts';
import { coveredContents, refusalGrounds } from '../response.ts';
import { responseLabels, responseTexts } from '../texts/response.vi.ts';

const received: DeadlineRule['anchor'] = { fact: 'petition.receivedOn', day: receivedOn };

/** Both readings of the time before 2026-07-01 are right answers (oq-02): ten days by the law, ten working days by the decree. */
const FIRST_ANSWER: readonly DeadlineRule[] = [
  { term: ['lkn-2011/d50', 'nd124-2020/d16/k1'], anchor: received, when: ({ facts }) => isDisciplinary(facts) },
  { term: ['lkn-2011/d27', 'nd124-2020/d16/k1'], anchor: received },
];

/** The last day for answering whether the complaint is accepted, under every reading; null where the register states no term. */
export function answerDueOn({ facts, law }: Pick<Circumstances, 'facts' | 'law'>): number | null {
  const anchor = receivedOn(facts);
  const days = [isDisciplinary(facts) ? 'lkn-2011/d50' : 'lkn-2011/d27', 'nd124-2020/d16/k1'].flatMap((id) => {
    const found = law.term([id], anchor);
    if (found === null) return [];
    const counted = law.count(found.rule, anchor);
    return [counted.lenientDue ?? counted.due];
  });
  return days.length === 0 ? null : Math.max(...days);
}

/** The notice goes out within the time for answering; when the answer itself is late, a fresh time runs from it, not a second delay. */
function sentInAnswerTime(act: string): readonly DeadlineRule[] {
  return FIRST_ANSWER.flatMap((rule): DeadlineRule[] => [
    {
      ...rule,
      when: (circumstances) => {
        const due = answerDueOn(circumstances);
        const answer = lastOf(circumstances.history, act);
        return (rule.when?.(circumstances) ?? true) && (answer === undefined || due === null || answer.day <= due);
      },
    },
    { ...rule, anchor: { act } },
  ]);
}

const NOTICE_SOURCES = { ordinary: [{ provision: 'nd124-2020/d16/k2', key: 'recipients' }], disciplinary: [{ provision: 'nd124-2020/d16/k2', key: 'recipients_discipline' }] };

function noticeSentTo(id: string, paper: 'acceptanceNotice' | 'refusalNotice') {
  const basis = { paper, sev: 2 as const, cite: ['lkn-2011/d27', 'nd124-2020/d16/k2'] };
  const ordinary = sentTo(id, { ...basis, sources: NOTICE_SOURCES.ordinary });
  const disciplinary = sentTo(id, { ...basis, sources: NOTICE_SOURCES.disciplinary });
  return { ...ordinary, check: (...given: Parameters<typeof ordinary.check>) => (isDisciplinary(given[1].facts) ? disciplinary : ordinary).check(...given) };
}

/** Duties that answer a petition. */
export const responseDuties: readonly Duty[] = [
  owedOfStep({
    id: 'complaint.accepted',
    label: responseLabels.accepted,
    actor: 'chair',
    acts: ['complaint.accepted'],
    by: FIRST_ANSWER,
    sev: 3,
    cite: ['lkn-2011/d27', 'nd124-2020/d16/k1'],
    competence: 'time',
    texts: responseTexts.accepted,
    conditions: [
      formOf('accepted-form', 'acceptanceNotice', { sev: 2, cite: ['nd124-2020/d16/k2'] }),
      signedBy('accepted-signatory', 'acceptanceNotice', { sev: 3, cite: ['lkn-2011/d27'] }),
      coversContents('accepted-contents', {
        sev: 3,
        cite: ['lkn-2011/d27', 'lkn-2011/d2/k1'],
        texts: responseTexts['accepted-contents'],
        covered: ({ facts, law, day }) => ({ contents: coveredContents(facts, law, day), optional: [] }),
      }),
      holdsItems('accepted-items', {
        sev: 1,
        cite: ['nd124-2020/d16/k2'],
        texts: responseTexts['accepted-items'],
        items: ({ law, day }) => listOfLaw(law, 'nd124-2020/d16/k2', 'acceptance_contents', day),
      }),
    ],
  }),
  owed({
    id: 'send-acceptance',
    label: responseLabels['send-acceptance'],
    actor: 'clerk',
    acts: ['paper.sent#acceptanceNotice'],
    trigger: ['complaint.accepted'],
    preemptive: false,
    by: sentInAnswerTime('complaint.accepted'),
    sev: 3,
    cite: ['lkn-2011/d27', 'nd124-2020/d16/k2', 'lkn-2011/d12/k1/h'],
    competence: 'rights',
    texts: responseTexts['send-acceptance'],
    conditions: [noticeSentTo('acceptance-recipients', 'acceptanceNotice')],
  }),
  owedOfStep({
    id: 'complaint.acceptanceRefused',
    label: responseLabels.refused,
    actor: 'chair',
    acts: ['complaint.acceptanceRefused'],
    by: FIRST_ANSWER,
    sev: 3,
    cite: ['lkn-2011/d27', 'nd124-2020/d16/k1'],
    competence: 'time',
    texts: responseTexts.refused,
    conditions: [
      formOf('refusal-form', 'refusalNotice', { sev: 2, cite: ['nd124-2020/d16/k2'] }),
      signedBy('refusal-signatory', 'refusalNotice', { sev: 3, cite: ['lkn-2011/d27'] }),
      condition('refusal-ground', {
        class: 'ground',
        sev: 3,
        cite: ['lkn-2011/d27', 'nd124-2020/d16/k1'],
        competence: 'jurisdiction',
        texts: responseTexts['refusal-ground'],
        check: (act, { facts, law, day }) => {
          const grounds = refusalGrounds(facts, law, day);
          const given = textIn(act.data, 'ground');
          const named = grounds.find(({ ground }) => isSameGround(given, ground));
          // A refusal without any ground is told by the guard; an open ground is not judged.
          if (grounds.length === 0 || named?.stands === true) return { met: true };
          if (named !== undefined) return { met: 'open', given, questions: ['oq-12'] };
          return unmet(given, grounds.map(({ ground }) => ground).join(', '));
        },
      }),
      holdsItems('refusal-reason', {
        sev: 3,
        cite: ['lkn-2011/d27'],
        competence: 'rights',
        texts: responseTexts['refusal-reason'],
        items: ({ law, day }) => listOfLaw(law, 'lkn-2011/d27', 'refusal_contents', day),
      }),
    ],
  }),
  owed({
    id: 'send-refusal',
    label: responseLabels['send-refusal'],
    actor: 'clerk',
    acts: ['paper.sent#refusalNotice'],
    trigger: ['complaint.acceptanceRefused'],
    preemptive: false,
    by: sentInAnswerTime('complaint.acceptanceRefused'),
    sev: 3,
    cite: ['lkn-2011/d27', 'nd124-2020/d16/k2', 'lkn-2011/d12/k1/h'],
    competence: 'rights',
    texts: responseTexts['send-refusal'],
    conditions: [noticeSentTo('refusal-recipients', 'refusalNotice')],
  }),
  // Mends a wrong acceptance. Nobody owes it for its own sake: what is owed of these acts stands above.
  owedOfStep({
    id: 'hand-over',
    label: responseLabels['hand-over'],
    actor: 'petitionOfficer',
    acts: ['complainant.guided', 'petition.transferred'],
    when: () => false,
    sev: 2,
    cite: ['nd124-2020/d8/k3', 'lkn-2011/d27'],
    competence: 'jurisdiction',
    texts: responseTexts['hand-over'],
  }),
];

/** "lkn-2011/d11/k6" is named by itself or by a point of it. */
function isSameGround(given: string, ground: string): boolean {
  return given === ground || given.startsWith(`${ground}/`);
}
