import type { LawView } from '../../../law/law-view.ts';
import type { Day } from '../../../law/types.ts';
import type { CaseEvent } from '../../case-event.ts';
import type { CaseFacts } from '../../../scenario/facts.ts';
import type { Circumstances, ConditionVerdict, DeadlineRule, Duty } from '../../procedure.ts';
import { condition, coversContents, formOf, holdsItems, sentTo, signedBy, verdictOf } from '../../rules/conditions.ts';
import { lastOf, listIn, textIn } from '../../rules/reading.ts';
import { isDisciplinary } from '../facts.ts';
import { courtForCommune, secondInstance } from '../../rules/authorities.ts';
import { listOfLaw } from '../../rules/law-lists.ts';
import { mayTakeLonger, pausesOfSettlement, underReview, wasDialogueHeld, wasVerified } from '../review.ts';
import { settlementLabels, settlementTexts } from '../texts/settlement.vi.ts';
import { owed, owedOfStep } from '../../rules/duty.ts';
import { isGroup } from '../../rules/representation.ts';
import { groupTexts } from '../texts/group.vi.ts';
import { saysAll } from './order.ts';
import { concludesRightly } from './verification.ts';

const term: Omit<DeadlineRule, 'term'> = {
  anchor: { act: 'complaint.accepted' },
  extended: mayTakeLonger,
  remote: (facts) => facts.remote,
  pauses: (history, _facts, law) => pausesOfSettlement(history, law),
};

const WAY_ON = 'second-complaint-and-court';

/** Items of a decision, without the way on, which weighs more and is told by itself (Điều 31 khoản 2). */
export function decisionItems({ law, day, history }: Circumstances): string[] {
  const always = listOfLaw(law, 'lkn-2011/d31/k2', 'contents', day).filter((item) => item !== WAY_ON && (item !== 'verification-result' || wasVerified(history)));
  const ifAny = listOfLaw(law, 'lkn-2011/d31/k2', 'contents_if_any', day).filter((item) => item === 'dialogue-result' && wasDialogueHeld(history));
  return [...always, ...ifAny];
}

/** Items that a decision about several people needs besides (Điều 31 khoản 3). */
export function groupItems({ facts, law, day }: Circumstances): readonly string[] {
  return isGroup(facts) ? listOfLaw(law, 'lkn-2011/d31/k3', 'contents', day) : [];
}

/** What a file must hold, as far as the case has it (Điều 34). */
export function fileItems({ facts, law, day, history }: Circumstances): string[] {
  const isSettled = lastOf(history, 'complaint.settled') !== undefined;
  const holds: Readonly<Record<string, boolean>> = {
    documents: facts.petition.documents.length > 0,
    'verification-minutes': wasVerified(history),
    decision: isSettled,
    'dialogue-minutes': wasDialogueHeld(history),
    'other-papers': false,
  };
  return [
    ...listOfLaw(law, 'lkn-2011/d34/k1', 'contents', day),
    ...listOfLaw(law, 'lkn-2011/d34/k1', 'contents_if_any', day),
    ...listOfLaw(law, 'lkn-2011/d34/k2', 'contents', day),
  ].filter((item) => holds[item] ?? true);
}

/** The day on which a first decision takes effect when nobody complains again (Điều 44 khoản 1). */
function takesEffectOn(facts: CaseFacts, history: readonly CaseEvent[], law: LawView): Day | null {
  const settled = lastOf(history, 'complaint.settled');
  const found = settled === undefined ? null : law.term(['lkn-2011/d44/k1'], settled.day);
  return settled === undefined || found === null ? null : law.count(found.rule, settled.day, { remote: facts.remote }).due;
}

function named(field: 'secondTo' | 'court', act: CaseEvent, wanted: string | null): ConditionVerdict {
  // A decision that shows no way on at all is one slip, told by its own condition.
  if (!listIn(act.data, 'items').includes(WAY_ON)) return { met: true };
  return wanted === null ? { met: 'open', given: textIn(act.data, field), questions: ['oq-06'] } : verdictOf(textIn(act.data, field) === wanted, textIn(act.data, field), wanted);
}

/** Whether the decision changes anything that somebody has to carry out. */
export function hasSomethingToEnforce(circumstances: Circumstances): boolean {
  return underReview(circumstances).contents.some((content) => content.merits === 'right' || content.merits === 'partly-right');
}

/** Duties of the decision and of what follows it. */
export const settlementDuties: readonly Duty[] = [
  owedOfStep({
    id: 'complaint.settled',
    label: settlementLabels.settled,
    actor: 'chair',
    acts: ['complaint.settled'],
    trigger: ['complaint.accepted'],
    by: [
      { ...term, term: ['lkn-2011/d50/giai-quyet'], when: ({ facts }) => isDisciplinary(facts) },
      { ...term, term: ['lkn-2011/d28'] },
    ],
    sev: 3,
    cite: ['lkn-2011/d31/k1', 'lkn-2011/d28'],
    competence: 'time',
    texts: settlementTexts.settled,
    conditions: [
      formOf('decision-form', 'settlementDecision', { sev: 2, cite: ['nd124-2020/d29/k1/c'] }),
      signedBy('decision-signatory', 'settlementDecision', { sev: 3, cite: ['lkn-2011/d31/k1'] }),
      coversContents('decision-contents', {
        sev: 3,
        cite: ['lkn-2011/d31/k2', 'lkn-2011/d10/k2'],
        competence: 'rights',
        texts: settlementTexts['decision-contents'],
        covered: underReview,
      }),
      condition('decision-conclusions', {
        class: 'content',
        sev: 3,
        cite: ['lkn-2011/d31/k2', 'nd124-2020/d29/k1/a'],
        competence: 'rights',
        texts: settlementTexts['decision-conclusions'],
        check: (act, circumstances) => concludesRightly('conclusions', act, circumstances),
      }),
      holdsItems('decision-items', { sev: 2, cite: ['lkn-2011/d31/k2'], texts: settlementTexts['decision-items'], items: decisionItems }),
      holdsItems('decision-lists-group', { sev: 1, cite: ['lkn-2011/d31/k3'], texts: groupTexts['decision-lists-group'], items: groupItems }),
      holdsItems('decision-shows-the-way', {
        sev: 3,
        cite: ['lkn-2011/d31/k2'],
        competence: 'rights',
        texts: settlementTexts['decision-shows-the-way'],
        items: ({ law, day }) => listOfLaw(law, 'lkn-2011/d31/k2', 'contents', day).filter((item) => item === WAY_ON),
      }),
      condition('second-to', {
        class: 'content',
        sev: 3,
        cite: ['lkn-2011/d31/k2', 'lkn-2011/d21/k2'],
        competence: 'jurisdiction',
        texts: settlementTexts['second-to'],
        check: (act, { law, day }) => named('secondTo', act, secondInstance(law, day)?.authority ?? null),
      }),
      condition('court-named', {
        class: 'content',
        sev: 3,
        cite: ['lkn-2011/d31/k2', 'ltthc-2015/d31/k1'],
        competence: 'jurisdiction',
        texts: settlementTexts['court-named'],
        // Which disciplinary decisions a court hears stands in provisions that are not in the register.
        check: (act, { facts, law, day }) => (isDisciplinary(facts) ? { met: true } : named('court', act, courtForCommune(law, day))),
      }),
    ],
  }),
  owed({
    id: 'send-decision',
    label: settlementLabels['send-decision'],
    actor: 'clerk',
    acts: ['paper.sent#settlementDecision'],
    trigger: ['complaint.settled'],
    preemptive: false,
    by: [{ term: ['lkn-2011/d32', 'nd124-2020/d29/k2/a'], anchor: { act: 'complaint.settled' } }],
    sev: 3,
    cite: ['lkn-2011/d32', 'nd124-2020/d29/k2/a'],
    competence: 'rights',
    texts: settlementTexts['send-decision'],
    conditions: [
      sentTo('decision-recipients', {
        paper: 'settlementDecision',
        sources: [
          { provision: 'lkn-2011/d32', key: 'recipients' },
          { provision: 'nd124-2020/d29/k2/a', key: 'recipients' },
        ],
        sev: 2,
        cite: ['lkn-2011/d32', 'nd124-2020/d29/k2/a'],
      }),
    ],
  }),
  owed({
    id: 'report-to-forwarder',
    label: settlementLabels['report-to-forwarder'],
    actor: 'clerk',
    acts: ['result.reported', 'paper.sent#forwarderReport', 'paper.sent#settlementDecision'],
    trigger: ['complaint.settled'],
    preemptive: false,
    when: ({ facts }) => facts.petition.forwardedBy?.kind === 'front' || facts.petition.forwardedBy?.kind === 'deputies',
    // The decision itself, sent to whoever forwarded the petition, tells the result in writing.
    instances: () => ['forwarder'],
    key: (act) => (act.type === 'result.reported' || listIn(act.data, 'recipients').includes('forwarder') ? 'forwarder' : 'others'),
    by: [
      { term: ['lkn-2011/d66/k2'], anchor: { act: 'complaint.settled' }, when: ({ facts }) => facts.petition.forwardedBy?.kind === 'front' },
      { term: ['ltcd-2013/d27/k2'], anchor: { act: 'complaint.settled' }, when: ({ facts }) => facts.petition.forwardedBy?.kind === 'deputies' },
    ],
    sev: 2,
    cite: ['lkn-2011/d66/k2', 'ltcd-2013/d27/k2'],
    competence: 'time',
    texts: settlementTexts['report-to-forwarder'],
  }),
  owed({
    id: 'publish',
    label: settlementLabels.publish,
    actor: 'clerk',
    acts: ['decision.published'],
    trigger: ['complaint.settled'],
    preemptive: false,
    by: [{ term: ['nd124-2020/d29/k3'], anchor: { act: 'complaint.settled' } }],
    sev: 2,
    cite: ['nd124-2020/d29/k3', 'lkn-2011/d41/k2'],
    open: ['oq-01'],
    competence: 'rights',
    texts: settlementTexts.publish,
  }),
  owed({
    id: 'enforce',
    label: settlementLabels.enforce,
    actor: 'chair',
    acts: ['enforcement.ordered'],
    trigger: ['complaint.settled'],
    preemptive: false,
    when: hasSomethingToEnforce,
    lapses: ['second.lodged'],
    by: [{ term: ['nd124-2020/d31/k1'], anchor: { fact: 'takes-effect-on', day: takesEffectOn } }],
    sev: 3,
    cite: ['nd124-2020/d31/k1', 'lkn-2011/d46/k1'],
    competence: 'rights',
    texts: settlementTexts.enforce,
    conditions: [saysAll('order-says-all')],
  }),
  owed({
    id: 'archive',
    label: settlementLabels.archive,
    actor: 'clerk',
    acts: ['file.archived'],
    trigger: ['complaint.settled', 'settlement.terminated'],
    preemptive: false,
    sev: 1,
    cite: ['lkn-2011/d34/k1', 'lkn-2011/d34/k2'],
    competence: 'documents',
    texts: settlementTexts.archive,
    conditions: [holdsItems('file-items', { sev: 1, cite: ['lkn-2011/d34/k1', 'lkn-2011/d34/k2'], texts: settlementTexts['file-items'], items: fileItems })],
  }),
];
