import type { Circumstances, DeadlineRule, Duty } from '../../procedure.ts';
import { condition, coversContents, holdsItems, signedBy, verdictOf } from '../../rules/conditions.ts';
import { owed, owedOfStep } from '../../rules/duty.ts';
import { listOfLaw } from '../../rules/law-lists.ts';
import { lastOf, listIn, textIn } from '../../rules/reading.ts';
import { denunciationOf, isAnonymous, isDenunciation } from '../facts.ts';
import { onForm, reachesDenounced } from '../papers.ts';
import { contentsUnderReview, hasViolation, lawfulExtensions, pausesOfDenunciation } from '../review.ts';
import { conclusionLabels, conclusionTexts } from '../texts/conclusion.vi.ts';
import { findsRightly } from './verification.ts';

const run: Pick<DeadlineRule, 'anchor' | 'pauses'> = { anchor: { act: 'denunciation.accepted' }, pauses: (history) => pausesOfDenunciation(history) };

/** Thirty days from acceptance; sixty with one lawful extension, ninety with two (Điều 30). */
const SETTLEMENT: readonly DeadlineRule[] = [
  { ...run, term: ['ltc-2018/d30/k3'], when: (c) => lawfulExtensions(c) >= 2, extended: () => true },
  { ...run, term: ['ltc-2018/d30/k2'], when: (c) => lawfulExtensions(c) === 1, extended: () => true },
  { ...run, term: ['ltc-2018/d30/k1'] },
];

const MINIMUM = 'nd31-2019/d6/k2';
const FOLLOWING = 'nd31-2019/d18/k2';
const CONTENTS = 'ltc-2018/d35/k2';
const ANSWERING: readonly string[] = ['discipline', 'administrative-penalty', 'recommend-handling'];

/** What a conclusion must hold: what is to be done about it only where a violation was found. */
export function conclusionItems(c: Circumstances): string[] {
  const ifAny = hasViolation(c.facts, contentsUnderReview(c)) ? listOfLaw(c.law, CONTENTS, 'contents_if_any', c.day).filter((item) => item === 'measures') : [];
  return [...listOfLaw(c.law, CONTENTS, 'contents', c.day), ...ifAny];
}

/** What the file must hold, as far as the case has it (Điều 39). */
export function denunciationFileItems({ facts, law, day, history }: Circumstances): string[] {
  const had = (type: string): boolean => lastOf(history, type) !== undefined;
  const holds: Readonly<Record<string, boolean>> = {
    'identity-minutes': had('denunciation.identityChecked'),
    'acceptance-decision': had('denunciation.accepted'),
    assignment: had('denunciation.verificationAssigned'),
    'verification-minutes': had('session.held'),
    documents: facts.petition.documents.length > 0,
    explanation: had('session.held'),
    report: had('denunciation.verificationReported'),
    decision: false,
    'conclusion-paper': had('conclusion.made'),
    'handling-papers': had('conclusion.handled'),
  };
  return [...listOfLaw(law, 'ltc-2018/d39/k1', 'contents', day), ...listOfLaw(law, 'ltc-2018/d39/k1', 'contents_if_any', day)].filter((item) => holds[item] ?? true);
}

const after = { trigger: ['conclusion.made'], preemptive: false };
const within = (term: string): readonly DeadlineRule[] => [{ term: [term], anchor: { act: 'conclusion.made' } }];

/** Duties of the conclusion and of what follows it. */
export const conclusionDuties: readonly Duty[] = [
  owedOfStep({
    id: 'conclusion.made',
    label: conclusionLabels.made,
    actor: 'chair',
    acts: ['conclusion.made'],
    trigger: ['denunciation.accepted'],
    by: SETTLEMENT,
    sev: 4,
    cite: ['ltc-2018/d30/k1', 'ltc-2018/d35/k1'],
    competence: 'time',
    texts: conclusionTexts.made,
    conditions: [
      onForm('conclusion-form', 'denunciationConclusion', { sev: 1, cite: ['nd31-2019/d17'] }),
      signedBy('conclusion-signatory', 'denunciationConclusion', { sev: 3, cite: ['ltc-2018/d35/k1'] }),
      coversContents('conclusion-contents', {
        sev: 3,
        cite: ['ltc-2018/d35/k2'],
        competence: 'rights',
        texts: conclusionTexts['conclusion-contents'],
        covered: (c) => ({ contents: contentsUnderReview(c), optional: [] }),
      }),
      condition('conclusion-right', {
        class: 'content',
        sev: 3,
        cite: ['ltc-2018/d35/k2', 'ltc-2018/d8/k7-9'],
        competence: 'rights',
        texts: conclusionTexts['conclusion-right'],
        check: (act, c) => findsRightly('conclusions', act, c),
      }),
      holdsItems('conclusion-items', { sev: 2, cite: ['ltc-2018/d35/k2'], texts: conclusionTexts['conclusion-items'], items: conclusionItems }),
      {
        ...condition('conclusion-names-nobody', {
          class: 'content',
          sev: 3,
          cite: ['ltc-2018/d8/k3', 'ltc-2018/d56/k1'],
          competence: 'secrecy',
          texts: conclusionTexts['conclusion-names-nobody'],
          check: (act, { facts }) => verdictOf(denunciationOf(facts).waived || ['summary', 'nothing', 'extract'].includes(textIn(act.data, 'carries')), '', ''),
        }),
        reveal: 'end',
      },
    ],
  }),
  owed({
    ...after,
    id: 'send-conclusion',
    label: conclusionLabels['send-conclusion'],
    actor: 'clerk',
    acts: ['paper.sent#denunciationConclusion'],
    by: within('ltc-2018/d35/k3'),
    sev: 3,
    cite: ['ltc-2018/d35/k3', 'ltc-2018/d10/k1'],
    competence: 'rights',
    texts: conclusionTexts['send-conclusion'],
    conditions: [reachesDenounced('conclusion-recipients', { sev: 2, cite: ['ltc-2018/d35/k3'], texts: conclusionTexts['conclusion-recipients'] })],
  }),
  owed({
    ...after,
    id: 'tell-denouncer',
    label: conclusionLabels['tell-denouncer'],
    actor: 'clerk',
    acts: ['conclusion.denouncerTold'],
    when: ({ facts }) => !isAnonymous(facts),
    by: within('ltc-2018/d35/k3'),
    sev: 2,
    cite: ['ltc-2018/d35/k3', 'ltc-2018/d11/k2/d'],
    competence: 'rights',
    texts: conclusionTexts['tell-denouncer'],
  }),
  owed({
    ...after,
    id: 'handle-conclusion',
    label: conclusionLabels['handle-conclusion'],
    actor: 'chair',
    acts: ['conclusion.handled'],
    by: within('ltc-2018/d36/k1'),
    sev: 3,
    cite: ['ltc-2018/d36/k1', 'ltc-2018/d44/k1'],
    competence: 'rights',
    texts: conclusionTexts['handle-conclusion'],
    conditions: [
      condition('measures-fit', {
        class: 'content',
        sev: 3,
        cite: ['ltc-2018/d36/k1'],
        competence: 'rights',
        texts: conclusionTexts['measures-fit'],
        check: (act, c) => {
          const given = listIn(act.data, 'measures');
          const contents = contentsUnderReview(c);
          if (!isDenunciation(c.facts) || contents.some(({ merits }) => merits === undefined)) return { met: true };
          const wanted = hasViolation(c.facts, contents) ? ANSWERING : ['restore-rights'];
          // Whoever ticks "nothing" has done none of it.
          const taken = given.filter((measure) => measure !== 'none');
          return verdictOf(taken.some((measure) => wanted.includes(measure)), taken.join(', '), wanted.join(', '));
        },
      }),
    ],
  }),
  owed({
    ...after,
    id: 'publish-conclusion',
    label: conclusionLabels['publish-conclusion'],
    actor: 'clerk',
    acts: ['conclusion.published'],
    by: within('ltc-2018/d40/k1'),
    sev: 2,
    cite: ['ltc-2018/d40/k1', 'nd31-2019/d6/k2'],
    competence: 'rights',
    texts: conclusionTexts['publish-conclusion'],
    conditions: [
      condition('posted-long-enough', {
        class: 'content',
        sev: 1,
        cite: [MINIMUM],
        competence: 'time',
        texts: conclusionTexts['posted-long-enough'],
        check: (act, { law, day }) => {
          const found = law.term([MINIMUM], day);
          const days = act.data['days'];
          const isKept = textIn(act.data, 'way') === 'posted' || textIn(act.data, 'way') === 'portal';
          return verdictOf(!isKept || found === null || (typeof days === 'number' && days >= found.rule.value), String(days), String(found?.rule.value));
        },
      }),
    ],
  }),
  owed({
    id: 'follow-up',
    label: conclusionLabels['follow-up'],
    actor: 'chair',
    acts: ['conclusion.followedUp'],
    trigger: ['conclusion.handled'],
    preemptive: true,
    sev: 1,
    cite: [FOLLOWING],
    competence: 'documents',
    texts: conclusionTexts['follow-up'],
    conditions: [
      condition('follower-allowed', {
        class: 'actor',
        sev: 1,
        cite: [FOLLOWING, 'ltc-2018/d44/k3'],
        competence: 'jurisdiction',
        texts: conclusionTexts['follower-allowed'],
        check: (act, { law, day }) => {
          const allowed = listOfLaw(law, FOLLOWING, 'followers', day);
          return verdictOf(allowed.length === 0 || allowed.includes(textIn(act.data, 'follower')), textIn(act.data, 'follower'), allowed.join(', '));
        },
      }),
    ],
  }),
  owed({
    id: 'archive-denunciation',
    label: conclusionLabels['archive-denunciation'],
    actor: 'clerk',
    acts: ['file.archived'],
    trigger: ['conclusion.made', 'denunciation.terminated'],
    preemptive: false,
    sev: 1,
    cite: ['ltc-2018/d39/k1'],
    competence: 'documents',
    texts: conclusionTexts['archive-denunciation'],
    conditions: [holdsItems('denunciation-file-items', { sev: 1, cite: ['ltc-2018/d39/k1'], texts: conclusionTexts['denunciation-file-items'], items: denunciationFileItems })],
  }),
];
