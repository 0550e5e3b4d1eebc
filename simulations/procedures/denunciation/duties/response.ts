import { dayOf } from '../../../law/day.ts';
import type { DeadlineRule, Duty } from '../../procedure.ts';
import { condition, coversContents, dayCode, holdsItems, signedBy, verdictOf } from '../../rules/conditions.ts';
import { owed, owedOfStep } from '../../rules/duty.ts';
import { listOfLaw } from '../../rules/law-lists.ts';
import { receivedOn, textIn } from '../../rules/reading.ts';
import { denunciationOf, isAnonymous, isDenunciation } from '../facts.ts';
import { isDisclosure } from '../flows.ts';
import { onForm } from '../papers.ts';
import { acceptedContents, isCommunesDenunciation } from '../response.ts';
import { responseLabels, responseTexts } from '../texts/response.vi.ts';

/** Seven working days, ten where several places have to be asked or somebody else has to be charged (Điều 24 khoản 1). */
const ANSWER: readonly DeadlineRule[] = [
  {
    term: ['ltc-2018/d24/k1'],
    anchor: { fact: 'petition.receivedOn', day: receivedOn },
    extended: ({ facts }) => denunciationOf(facts).checkPlaces > 1 || denunciationOf(facts).checkDelegated,
  },
];

const CLASSIFIED = ['petition.classified#denunciation'];

/** Duties that answer a denunciation, and what must not wait for the answer. */
export const denunciationResponseDuties: readonly Duty[] = [
  owed({
    id: 'check-denouncer',
    label: responseLabels['check-denouncer'],
    actor: 'petitionOfficer',
    acts: ['denunciation.identityChecked'],
    trigger: CLASSIFIED,
    when: ({ facts, law, day }) => isDenunciation(facts) && !isAnonymous(facts) && isCommunesDenunciation(facts, law, day) !== false,
    before: 'denunciation.accepted',
    sev: 2,
    cite: ['ltc-2018/d24/k1', 'nd31-2019/d9/k1'],
    competence: 'intake',
    texts: responseTexts['check-denouncer'],
  }),
  owed({
    id: 'prevent-harm',
    label: responseLabels['prevent-harm'],
    actor: 'chair',
    acts: ['denunciation.harmPrevented'],
    when: ({ facts }) => denunciationOf(facts).harm !== undefined,
    perdurant: false,
    sev: 4,
    cite: ['ltc-2018/d27/k2'],
    competence: 'rights',
    texts: responseTexts['prevent-harm'],
    conditions: [
      condition('harm-prevented-in-time', {
        class: 'content',
        sev: 3,
        cite: ['ltc-2018/d27/k2'],
        competence: 'time',
        texts: responseTexts['harm-prevented-in-time'],
        check: (act, { facts }) => {
          const on = denunciationOf(facts).harm?.on;
          return verdictOf(on === undefined || act.day < dayOf(on), dayCode(act.day), on ?? '');
        },
      }),
    ],
  }),
  owed({
    id: 'refer-crime',
    label: responseLabels['refer-crime'],
    actor: 'chair',
    acts: ['crime.referred'],
    trigger: CLASSIFIED,
    when: ({ facts }) => denunciationOf(facts).crime,
    before: 'denunciation.verificationAssigned',
    sev: 4,
    cite: ['ltc-2018/d27/k1'],
    competence: 'jurisdiction',
    texts: responseTexts['refer-crime'],
    conditions: [
      condition('crime-in-writing', {
        class: 'form',
        sev: 2,
        cite: ['ltc-2018/d27/k1', 'ltc-2018/d36/k2'],
        competence: 'documents',
        texts: responseTexts['crime-in-writing'],
        check: (act) => verdictOf(act.data['written'] === true, '', ''),
      }),
    ],
  }),
  owed({
    id: 'answer-forwarder',
    label: responseLabels['answer-forwarder'],
    actor: 'petitionOfficer',
    acts: ['result.reported'],
    trigger: ['petition.registered'],
    when: ({ facts }) => isDenunciation(facts) && facts.petition.forwardedBy !== undefined,
    by: [{ term: ['ltc-2018/d26/k2'], anchor: { fact: 'petition.receivedOn', day: receivedOn } }],
    sev: 2,
    cite: ['ltc-2018/d26/k2'],
    competence: 'time',
    texts: responseTexts['answer-forwarder'],
  }),
  owedOfStep({
    id: 'denunciation.accepted',
    label: responseLabels.accepted,
    actor: 'chair',
    acts: ['denunciation.accepted'],
    by: ANSWER,
    sev: 4,
    cite: ['ltc-2018/d24/k1', 'ltc-2018/d29/k1'],
    competence: 'time',
    texts: responseTexts.accepted,
    conditions: [
      onForm('denunciation-decision-form', 'denunciationDecision', { sev: 2, cite: ['nd31-2019/d9/k1'] }),
      signedBy('denunciation-decision-signatory', 'denunciationDecision', { sev: 3, cite: ['ltc-2018/d29/k1', 'ltc-2018/d12/k1'] }),
      coversContents('denunciation-decision-contents', {
        sev: 3,
        cite: ['ltc-2018/d29/k2'],
        texts: responseTexts['denunciation-decision-contents'],
        covered: ({ facts, law, day }) => ({ contents: acceptedContents(facts, law, day), optional: [] }),
      }),
      holdsItems('denunciation-decision-items', {
        sev: 1,
        cite: ['ltc-2018/d29/k2'],
        texts: responseTexts['denunciation-decision-items'],
        items: ({ law, day }) => listOfLaw(law, 'ltc-2018/d29/k2', 'acceptance_contents', day),
      }),
      {
        ...condition('decision-names-nobody', {
          class: 'content',
          sev: 3,
          cite: ['ltc-2018/d29/k2', 'ltc-2018/d8/k3'],
          competence: 'secrecy',
          texts: responseTexts['decision-names-nobody'],
          // A decision that has gone to somebody who may not know is told once, as the disclosure that it is.
          check: (act, c) => verdictOf(denunciationOf(c.facts).waived || isDisclosure(act, c) || ['summary', 'nothing', 'extract'].includes(textIn(act.data, 'carries')), '', ''),
        }),
        reveal: 'end',
      },
    ],
  }),
  owedOfStep({
    id: 'denunciation.acceptanceRefused',
    label: responseLabels.refused,
    actor: 'chair',
    acts: ['denunciation.acceptanceRefused'],
    by: ANSWER,
    sev: 3,
    cite: ['ltc-2018/d24/k1', 'ltc-2018/d24/k1/khong-thu-ly'],
    competence: 'time',
    texts: responseTexts.refused,
    conditions: [
      signedBy('denunciation-refusal-signatory', 'refusalNotice', { sev: 2, cite: ['ltc-2018/d24/k1/khong-thu-ly'] }),
      condition('denunciation-refusal-reasoned', {
        class: 'content',
        sev: 2,
        cite: ['ltc-2018/d24/k1/khong-thu-ly'],
        competence: 'rights',
        texts: responseTexts['denunciation-refusal-reasoned'],
        check: (act) => verdictOf(act.data['reasoned'] === true, '', ''),
      }),
      condition('denunciation-refusal-told', {
        class: 'recipient',
        sev: 3,
        cite: ['ltc-2018/d24/k1/khong-thu-ly'],
        competence: 'rights',
        texts: responseTexts['denunciation-refusal-told'],
        check: (act, { facts }) => {
          const given = act.data['recipients'];
          return verdictOf(isAnonymous(facts) || (Array.isArray(given) && given.includes(facts.complainant.person)), '', facts.complainant.person);
        },
      }),
    ],
  }),
  owedOfStep({
    id: 'denunciation.inspectionOrdered',
    label: responseLabels.inspected,
    actor: 'chair',
    acts: ['denunciation.inspectionOrdered'],
    sev: 3,
    cite: ['ltc-2018/d25/k2', 'nd31-2019/d20'],
    competence: 'jurisdiction',
    texts: responseTexts.inspected,
    conditions: [signedBy('inspection-signatory', 'denunciationDecision', { sev: 2, cite: ['nd31-2019/d20'] })],
  }),
];
