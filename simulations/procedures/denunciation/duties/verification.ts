import type { Circumstances, ConditionVerdict, Duty } from '../../procedure.ts';
import type { CaseEvent } from '../../case-event.ts';
import { condition, coversContents, sentTo, signedBy, unmet, verdictOf } from '../../rules/conditions.ts';
import { owed, owedOfStep } from '../../rules/duty.ts';
import { lastOf, listIn, recordIn, textIn } from '../../rules/reading.ts';
import { denounced, denouncedPersons, denunciationOf, isAnonymous } from '../facts.ts';
import { onForm, reachesDenounced } from '../papers.ts';
import { contentsUnderReview, extensionCriteria, extensionsAllowed, lawfulExtensions } from '../review.ts';
import { verificationLabels, verificationTexts } from '../texts/verification.vi.ts';

/** Whether what is found or concluded is what the facts are; contents whose truth the case does not state are not judged. */
export function findsRightly(field: 'findings' | 'conclusions', act: CaseEvent, c: Circumstances): ConditionVerdict {
  const given = recordIn(act.data, field);
  const wrong = contentsUnderReview(c).filter(({ id, merits }) => merits !== undefined && given[id] !== undefined && given[id] !== merits);
  if (wrong.length === 0) return { met: true };
  return unmet(wrong.map(({ id }) => `${id}: ${String(given[id])}`).join(', '), wrong.map(({ id, merits }) => `${id}: ${merits ?? ''}`).join(', '));
}

const isTeam = (act: CaseEvent): boolean => textIn(act.data, 'way') === 'team' || textIn(act.data, 'way') === 'unit';

const MEMBERS = 'nd31-2019/d10/k1';

const notice = { trigger: ['denunciation.accepted'], preemptive: false, competence: 'rights' as const, sev: 3 as const, by: [{ term: ['ltc-2018/d29/k3'], anchor: { act: 'denunciation.accepted' } }] };

const hearing = {
  actor: 'verifier' as const,
  acts: ['session.held'],
  trigger: ['denunciation.verificationAssigned'],
  preemptive: false,
  before: 'denunciation.verificationReported',
  key: (act: CaseEvent) => textIn(act.data, 'with'),
  competence: 'rights' as const,
};

/** Duties from acceptance to the report on what was found. */
export const denunciationVerificationDuties: readonly Duty[] = [
  owed({
    ...notice,
    id: 'notify-denouncer',
    label: verificationLabels['notify-denouncer'],
    actor: 'clerk',
    acts: ['denunciation.denouncerNotified'],
    cite: ['ltc-2018/d29/k3', 'nd31-2019/d9/k2'],
    texts: verificationTexts['notify-denouncer'],
    conditions: [onForm('notice-to-denouncer-form', 'acceptanceToDenouncer', { sev: 1, cite: ['nd31-2019/d9/k2'] })],
  }),
  owed({
    ...notice,
    id: 'notify-denounced',
    label: verificationLabels['notify-denounced'],
    actor: 'clerk',
    acts: ['denunciation.denouncedNotified'],
    cite: ['ltc-2018/d29/k3', 'nd31-2019/d9/k2', 'ltc-2018/d10/k1'],
    texts: verificationTexts['notify-denounced'],
    conditions: [
      onForm('notice-to-denounced-form', 'noticeToDenounced', { sev: 1, cite: ['nd31-2019/d9/k2'] }),
      reachesDenounced('notice-to-denounced-recipients', { sev: 2, cite: ['ltc-2018/d29/k3'], texts: verificationTexts['notice-to-denounced-recipients'] }),
    ],
  }),
  owedOfStep({
    id: 'denunciation.verificationAssigned',
    label: verificationLabels.assigned,
    actor: 'chair',
    acts: ['denunciation.verificationAssigned'],
    sev: 3,
    cite: ['ltc-2018/d31/k1', 'ltc-2018/d31/k2'],
    competence: 'documents',
    texts: verificationTexts.assigned,
    conditions: [
      condition('assigned-in-writing', {
        class: 'form',
        sev: 2,
        cite: ['ltc-2018/d31/k1', 'ltc-2018/d31/k2'],
        competence: 'documents',
        texts: verificationTexts['assigned-in-writing'],
        check: (act) => verdictOf(textIn(act.data, 'way') !== 'spoken-order', '', ''),
      }),
      condition('team-of-two', {
        class: 'content',
        sev: 2,
        cite: [MEMBERS],
        competence: 'documents',
        texts: verificationTexts['team-of-two'],
        check: (act, { law, day }) => {
          const least = law.value(MEMBERS, 'min_members', day);
          const members = listIn(act.data, 'members');
          return verdictOf(!isTeam(act) || typeof least !== 'number' || members.length >= least, members.join(', '), String(least));
        },
      }),
      condition('team-impartial', {
        class: 'actor',
        sev: 4,
        cite: ['nd31-2019/d10/k3'],
        competence: 'rights',
        texts: verificationTexts['team-impartial'],
        check: (act, { facts }) => {
          const partial = [...denunciationOf(facts).relatives, ...denounced(facts)];
          const wrong = listIn(act.data, 'members').filter((member) => partial.includes(member));
          return verdictOf(wrong.length === 0, wrong.join(', '), '');
        },
      }),
      onForm('team-form', 'verificationTeam', { sev: 1, cite: [MEMBERS] }, (act) => (isTeam(act) ? ['verificationTeam'] : [])),
      signedBy('team-signatory', 'verificationDecision', { sev: 2, cite: ['ltc-2018/d31/k1'] }),
    ],
  }),
  owed({
    ...hearing,
    id: 'hear-denouncer',
    label: verificationLabels['hear-denouncer'],
    when: ({ facts }) => !isAnonymous(facts),
    instances: (facts) => [facts.complainant.person],
    sev: 2,
    cite: ['nd31-2019/d11'],
    texts: verificationTexts['hear-denouncer'],
    conditions: [onForm('denouncer-minutes-form', 'denunciationMinutes', { sev: 1, cite: ['nd31-2019/d11'] })],
  }),
  owed({
    ...hearing,
    id: 'hear-denounced',
    label: verificationLabels['hear-denounced'],
    instances: denouncedPersons,
    sev: 4,
    cite: ['nd31-2019/d12', 'ltc-2018/d31/k4', 'ltc-2018/d10/k1'],
    texts: verificationTexts['hear-denounced'],
    conditions: [onForm('denounced-minutes-form', 'denunciationMinutes', { sev: 2, cite: ['nd31-2019/d12'] })],
  }),
  owedOfStep({
    id: 'denunciation.verificationReported',
    label: verificationLabels.reported,
    actor: 'verifier',
    acts: ['denunciation.verificationReported'],
    sev: 3,
    cite: ['nd31-2019/d16', 'ltc-2018/d28'],
    competence: 'documents',
    texts: verificationTexts.reported,
    conditions: [
      onForm('denunciation-report-form', 'teamReport', { sev: 1, cite: ['nd31-2019/d16'] }, (_act, { history }) => {
        const way = textIn(lastOf(history, 'denunciation.verificationAssigned')?.data ?? {}, 'way');
        return way === 'unit' ? ['unitReport'] : ['teamReport', 'unitReport'];
      }),
      coversContents('denunciation-report-contents', {
        sev: 3,
        cite: ['nd31-2019/d16'],
        competence: 'rights',
        texts: verificationTexts['denunciation-report-contents'],
        covered: (c) => ({ contents: contentsUnderReview(c), optional: [] }),
        atLeast: true,
      }),
      condition('denunciation-report-findings', {
        class: 'content',
        sev: 3,
        cite: ['nd31-2019/d16', 'ltc-2018/d8/k7-9'],
        competence: 'rights',
        texts: verificationTexts['denunciation-report-findings'],
        check: (act, c) => findsRightly('findings', act, c),
      }),
      condition('denunciation-report-signed', {
        class: 'form',
        sev: 2,
        cite: ['nd31-2019/d16', 'nd31-2019/d13'],
        competence: 'documents',
        texts: verificationTexts['denunciation-report-signed'],
        check: (act) => verdictOf(act.data['signed'] === true, '', ''),
      }),
    ],
  }),
  owed({
    id: 'extend',
    label: verificationLabels.extend,
    actor: 'chair',
    acts: ['denunciation.extended'],
    // Nobody has to extend; whoever does so is judged by how it is done. One that comes when the time has run out lengthens
    // nothing: the late conclusion tells it.
    trigger: ['denunciation.extended'],
    sev: 2,
    cite: ['ltc-2018/d30/k2', 'ltc-2018/d30/k4'],
    competence: 'time',
    texts: verificationTexts.extend,
    conditions: [
      onForm('extension-form', 'denunciationExtension', { sev: 1, cite: ['ltc-2018/d30/k4'] }),
      signedBy('extension-signatory', 'denunciationExtension', { sev: 2, cite: ['ltc-2018/d30/k4'] }),
      condition('extension-criteria', {
        class: 'ground',
        sev: 2,
        cite: ['nd31-2019/d3/k2-3'],
        competence: 'time',
        texts: verificationTexts['extension-criteria'],
        check: (act, c) => {
          const criteria = extensionCriteria(c);
          const given = listIn(act.data, 'grounds');
          return verdictOf(given.some((one) => criteria.includes(one)), given.join(', '), criteria.join(', '));
        },
      }),
      condition('extension-number', {
        class: 'content',
        sev: 2,
        cite: ['ltc-2018/d30/k2', 'ltc-2018/d30/k3', 'nd31-2019/d3/k2-3'],
        competence: 'time',
        texts: verificationTexts['extension-number'],
        // Without any ground the false ground is the slip.
        check: (_act, c) => verdictOf(extensionsAllowed(c) === 0 || lawfulExtensions(c) < extensionsAllowed(c), String(lawfulExtensions(c) + 1), String(extensionsAllowed(c))),
      }),
      sentTo('extension-recipients', { paper: 'denunciationExtension', sources: [{ provision: 'ltc-2018/d30/k4', key: 'recipients' }], sev: 2, cite: ['ltc-2018/d30/k4'] }),
    ],
  }),
];
