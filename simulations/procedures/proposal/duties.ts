import { dayOf } from '../../law/day.ts';
import type { CaseEvent } from '../case-event.ts';
import type { Circumstances, Condition, DeadlineRule, Duty } from '../procedure.ts';
import { condition, coversContents, sentTo, unmet, verdictOf } from '../rules/conditions.ts';
import { owed, owedOfStep } from '../rules/duty.ts';
import { cameInPerson, lastOf, receivedOn, textIn } from '../rules/reading.ts';
import { reasonToFile } from './class-rules.ts';
import { isAboutRules, isProposalCase, ownTasks, partsToPassOn, proposals, taskOf } from './facts.ts';
import { proposalLabels, proposalTexts } from './texts/duties.vi.ts';

/** What is owed in answer to recommendations and feedback: consideration, a reply, and the way of every part to whom it concerns. */

const received: DeadlineRule['anchor'] = { fact: 'petition.receivedOn', day: receivedOn };
const inPerson = ({ facts }: Circumstances) => cameInPerson(facts);

/** Told at the desk within ten working days; for what came otherwise only a secondary text speaks of a term. */
const RESULT_TOLD: readonly DeadlineRule[] = [
  { term: ['ltcd-2013/d28/k1'], anchor: received, when: (c) => isProposalCase(c.facts) && inPerson(c) },
  { term: ['tthc/xu-ly-don-cap-xa'], anchor: received, when: ({ facts }) => isProposalCase(facts) },
];

/** The law on land gives thirty days where a land officer is the subject; what it says of the sender's answer goes before the general rule. */
const ANSWERED: readonly DeadlineRule[] = [
  { term: ['ldd-2024/d242/k2'], anchor: received, when: ({ facts, law, day }) => ownTasks(facts).some((content) => taskOf(content, facts).landOfficer) && law.provision('ldd-2024/d242/k2', day) !== null },
  ...RESULT_TOLD,
];

/** A proposal that is to be handled at all. */
const isLive = ({ facts, law, day }: Circumstances): boolean => isProposalCase(facts) && reasonToFile(facts, law, day) === null;

const replied = ({ history }: Circumstances): CaseEvent | undefined => lastOf(history, 'reply.written');

/** Quiet in the branches of other classes, where a letter of reply is judged by their own rules. */
function ofProposals(given: Condition): Condition {
  return { ...given, check: (act, circumstances) => (isProposalCase(circumstances.facts) ? given.check(act, circumstances) : { met: true }) };
}

const contentOfAct = (act: CaseEvent, { facts }: Circumstances) => facts.petition.contents.find(({ id }) => id === textIn(act.data, 'content'));

const passing = {
  actor: 'petitionOfficer',
  acts: ['proposal.passedOn'],
  // Whoever sends the whole petition the wrong way has not forgotten its parts as well.
  trigger: ['reply.written', 'petition.transferred'],
  key: (act: CaseEvent) => textIn(act.data, 'content'),
  competence: 'jurisdiction',
} as const;

function passedTo(id: 'passed-on-to' | 'rules-passed-to', sev: 1 | 2, cite: readonly string[]): Condition {
  return condition(id, {
    class: 'content',
    sev,
    cite,
    competence: 'jurisdiction',
    texts: proposalTexts[id],
    check(act, circumstances) {
      const content = contentOfAct(act, circumstances);
      const wanted = content === undefined ? '' : taskOf(content, circumstances.facts).whose;
      return verdictOf(textIn(act.data, 'to') === wanted, textIn(act.data, 'to'), wanted);
    },
  });
}

const passedForm = condition('passed-on-form', {
  class: 'form',
  sev: 1,
  cite: ['tt05-2021/d20/k2'],
  competence: 'documents',
  texts: proposalTexts['passed-on-form'],
  check(act, { law, day }) {
    const form = law.form('recommendationTransfer', day);
    return verdictOf(form === null || textIn(act.data, 'form') === form.id, textIn(act.data, 'form'), form?.id ?? '');
  },
});

const passedTold = condition('passed-on-told', {
  class: 'recipient',
  sev: 2,
  cite: ['ltcd-2013/d28/k1', 'ltcd-2013/d8/k5'],
  competence: 'rights',
  texts: proposalTexts['passed-on-told'],
  check: (act) => verdictOf(act.data['copyToSender'] === true, '', ''),
});

/** Whether what was promised in the reply was told by then. */
const promiseKept = condition('promise-kept', {
  class: 'content',
  sev: 2,
  cite: ['ltcd-2013/d26/k2/a', 'ltcd-2013/d8/k5'],
  competence: 'time',
  texts: proposalTexts['promise-kept'],
  check(act, circumstances) {
    const promised = textIn(replied(circumstances)?.data ?? {}, 'promisedOn');
    return verdictOf(promised === '' || act.day <= dayOf(promised), '', promised);
  },
});

const replySays = condition('reply-says', {
  class: 'content',
  sev: 2,
  cite: ['ltcd-2013/d28/k1', 'ltcd-2013/d26/k2/a'],
  competence: 'documents',
  texts: proposalTexts['reply-says'],
  check(act) {
    const says = textIn(act.data, 'says');
    if (says === 'result') return { met: true };
    return says === 'with-term' && textIn(act.data, 'promisedOn') !== '' ? { met: true } : unmet('', '');
  },
});

export const proposalDuties: readonly Duty[] = [
  owed({
    id: 'proposal.assigned',
    label: proposalLabels.assigned,
    actor: 'chair',
    acts: ['proposal.assigned'],
    trigger: ['reply.written'],
    when: (c) => isLive(c) && ownTasks(c.facts).some((content) => taskOf(content, c.facts).work !== 'plain'),
    before: 'reply.written',
    sev: 2,
    cite: ['ltcd-2013/d26/k2/a'],
    competence: 'rights',
    texts: proposalTexts.assigned,
  }),
  owed({
    ...passing,
    id: 'pass-on',
    label: proposalLabels['pass-on'],
    when: isLive,
    instances: (facts) => partsToPassOn(facts).flatMap((content) => (isAboutRules(content, facts) ? [] : [content.id])),
    by: RESULT_TOLD,
    sev: 2,
    cite: ['ltcd-2013/d26/k2/b'],
    texts: proposalTexts['pass-on'],
    conditions: [passedTo('passed-on-to', 2, ['ltcd-2013/d26/k2/b']), passedForm, passedTold],
  }),
  owed({
    ...passing,
    id: 'pass-on-rules',
    label: proposalLabels['pass-on-rules'],
    when: isLive,
    instances: (facts) => partsToPassOn(facts).flatMap((content) => (isAboutRules(content, facts) ? [content.id] : [])),
    by: [{ term: ['nd20-2008/d9'], anchor: received }],
    sev: 1,
    cite: ['nd20-2008/d9', 'tt05-2021/d1'],
    texts: proposalTexts['pass-on-rules'],
    conditions: [passedTo('rules-passed-to', 1, ['nd20-2008/d9', 'tt05-2021/d1'])],
  }),
  owedOfStep({
    id: 'reply.written',
    label: proposalLabels.replied,
    actor: 'chair',
    acts: ['reply.written'],
    by: ANSWERED,
    sev: 3,
    cite: ['ltcd-2013/d26/k2/a', 'ltcd-2013/d28/k1'],
    competence: 'time',
    texts: proposalTexts.replied,
    conditions: [
      ofProposals(
        coversContents('reply-contents', {
          sev: 2,
          cite: ['ltcd-2013/d26/k2/a'],
          competence: 'rights',
          texts: proposalTexts['reply-contents'],
          covered: ({ facts }) => ({ contents: ownTasks(facts), optional: proposals(facts) }),
        }),
      ),
      ofProposals(replySays),
    ],
  }),
  owed({
    id: 'send-reply',
    label: proposalLabels['send-reply'],
    actor: 'clerk',
    acts: ['paper.sent#replyLetter'],
    trigger: ['reply.written'],
    when: isLive,
    preemptive: false,
    sev: 2,
    cite: ['ltcd-2013/d28/k1', 'ltcd-2013/d8/k5'],
    competence: 'rights',
    texts: proposalTexts['send-reply'],
    conditions: [sentTo('reply-recipients', { paper: 'replyLetter', sources: [{ provision: 'ltcd-2013/d28/k1', key: 'recipients' }], sev: 2, cite: ['ltcd-2013/d28/k1'] })],
  }),
  owed({
    id: 'keep-promise',
    label: proposalLabels['keep-promise'],
    actor: 'unitHead',
    acts: ['proposal.resultSent'],
    trigger: ['reply.written'],
    when: (c) => isLive(c) && textIn(replied(c)?.data ?? {}, 'says') === 'with-term',
    preemptive: false,
    sev: 2,
    cite: ['ltcd-2013/d26/k2/a', 'ltcd-2013/d8/k5'],
    competence: 'rights',
    texts: proposalTexts['keep-promise'],
    conditions: [promiseKept],
  }),
  owed({
    id: 'tell-deputies',
    label: proposalLabels['tell-deputies'],
    actor: 'clerk',
    acts: ['result.reported'],
    trigger: ['reply.written'],
    when: (c) => isLive(c) && c.facts.petition.forwardedBy?.kind === 'deputies',
    instances: () => ['forwarder'],
    key: (act) => textIn(act.data, 'to'),
    preemptive: false,
    by: [{ term: ['ltcd-2013/d27/k2'], anchor: { act: 'reply.written' } }],
    sev: 2,
    cite: ['ltcd-2013/d27/k2'],
    competence: 'time',
    texts: proposalTexts['tell-deputies'],
  }),
];
