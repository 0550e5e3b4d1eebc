import { COMPLEXITY_GROUNDS, DECISION_ITEMS, FILE_ITEMS, PAPER_KINDS } from '../../desk/act-data.ts';
import type { ActData, ActType, PaperKind } from '../../desk/act-data.ts';
import { isWorkingDay } from '../../law/calendar.ts';
import { isoOf } from '../../law/day.ts';
import type { Day } from '../../law/types.ts';
import type { ContentFacts } from '../../scenario/facts.ts';
import type { Json } from '../case-event.ts';
import type { Circumstances } from '../procedure.ts';
import { courtForCommune, secondInstance } from '../rules/authorities.ts';
import { listOfLaw } from '../rules/law-lists.ts';
import { formFor, idsOf, madeBy, recipientsBy, recipientsIn } from '../rules/makers.ts';
import type { Maker, RecipientSource } from '../rules/makers.ts';
import { lastOf, speakerFor, textIn } from '../rules/reading.ts';
import { complainantAddresses, isGroup, standingRepresentatives } from '../rules/representation.ts';
import { askerOf } from './duties/aftermath.ts';
import { decisionItems, fileItems, groupItems } from './duties/settlement.ts';
import { isDisciplinary } from './facts.ts';
import { coveredContents, refusalGrounds } from './response.ts';
import { mostToChoose } from './representation.ts';
import { complexityGrounds, otherParties, plainTermOf, suspensionGrounds, terminationGrounds, underReview } from './review.ts';

/**
 * How each act is done rightly in the circumstances: the form of the day, the chair as signatory, everybody whom the law
 * wants to be reached. Repairs, lawful runs and the answer of `saban derive` fill acts in with it.
 */

const SOMEBODY_ELSE = 'can-bo-khac';

/** The provisions that say who gets a paper. */
const SENT_BY = {
  acceptanceNotice: [recipientsIn('nd124-2020/d16/k2')],
  refusalNotice: [recipientsIn('nd124-2020/d16/k2')],
  executionSuspension: [recipientsIn('lkn-2011/d35')],
  executionSuspensionLifted: [recipientsIn('lkn-2011/d35')],
  dialogueInvitation: [recipientsIn('lkn-2011/d30/k1', 'invited'), recipientsIn('nd124-2020/d28/k1')],
  suspensionDecision: [recipientsIn('nd124-2020/d28b/k1')],
  resumptionDecision: [recipientsIn('lkn-2011/d11a/k4')],
  terminationDecision: [recipientsIn('nd124-2020/d28b/k1')],
  settlementDecision: [recipientsIn('lkn-2011/d32'), recipientsIn('nd124-2020/d29/k2/a')],
} satisfies Partial<Record<PaperKind, readonly RecipientSource[]>>;

type SentPaper = keyof typeof SENT_BY;

function recipientsOf(circumstances: Circumstances, paper: SentPaper): string[] {
  const notice = paper === 'acceptanceNotice' || paper === 'refusalNotice';
  return recipientsBy(circumstances, notice && isDisciplinary(circumstances.facts) ? [recipientsIn('nd124-2020/d16/k2', 'recipients_discipline')] : SENT_BY[paper]);
}

/** The earliest working day for which an invitation of today is early enough. */
function dialogueDay({ law, day }: Circumstances): Day {
  const found = law.term(['nd124-2020/d28/k1'], day);
  let candidate = day + (found?.rule.value ?? 0);
  while (!isWorkingDay(law.calendar, candidate)) candidate += 1;
  return candidate;
}

/** Whom to hear on the complainant's side now. */
const speakerNow = ({ facts, history }: Circumstances): string => (isGroup(facts) ? (standingRepresentatives(facts, history)[0] ?? speakerFor(facts)) : speakerFor(facts));

const merits = (contents: readonly ContentFacts[]) => Object.fromEntries(contents.map((content) => [content.id, content.merits ?? 'wrong']));

type Makers = { [T in ActType]?: Maker<ActData<T>> };

const RESPONSE: Makers = {
  'complaint.accepted': (c) => ({
    form: formFor(c, 'acceptanceNotice'),
    signatory: 'chair',
    contents: idsOf(coveredContents(c.facts, c.law, c.day)),
    items: ['round', 'received-on', 'accepted-on', 'contents'],
  }),
  'complaint.acceptanceRefused': (c) => ({
    form: formFor(c, 'refusalNotice'),
    signatory: 'chair',
    ground: refusalGrounds(c.facts, c.law, c.day)[0]?.ground ?? 'lkn-2011/d11/k1',
    items: ['round', 'received-on', 'contents', 'reason-and-provision'],
  }),
};

const SETTLEMENT: Makers = {
  'decision.rechecked': () => ({}),
  'execution.suspended': (c) => {
    const due = plainTermOf(c);
    return { form: formFor(c, 'executionSuspension'), signatory: 'chair', ...(due === null ? {} : { until: isoOf(due) }) };
  },
  'execution.suspensionLifted': (c) => ({ form: formFor(c, 'executionSuspensionLifted'), signatory: 'chair' }),
  'representatives.asked': (c) => ({ most: mostToChoose(c) ?? 1 }),
  'evidence.received': (c) => ({ from: textIn(lastOf(c.history, 'evidence.offered')?.data ?? {}, 'who') || c.facts.complainant.person, form: formFor(c, 'handoverMinutes') }),
  'verification.assigned': (c) => ({ form: formFor(c, 'verificationDecision'), signatory: 'chair', verifier: SOMEBODY_ELSE }),
  'session.held': (c, key) => ({ with: key === undefined || key === speakerFor(c.facts) ? speakerNow(c) : key, form: formFor(c, 'workingMinutes'), signed: 'everybody' }),
  'documents.requested': (c, key) => ({
    from: key ?? c.facts.respondent ?? c.facts.complainant.person,
    form: formFor(c, 'documentRequest'),
    days: c.law.term(['lkn-2011/d14/k1/a'], c.day)?.rule.value ?? 1,
  }),
  'site.inspected': (c) => ({ form: formFor(c, 'workingMinutes') }),
  'complexity.recorded': (c) => ({ grounds: COMPLEXITY_GROUNDS.filter((ground) => complexityGrounds(c).includes(ground)), signatory: 'chair' }),
  'verification.reported': (c) => {
    const { contents } = underReview(c);
    return { form: formFor(c, 'verificationReport'), contents: idsOf(contents), findings: merits(contents), says: 'full-report' };
  },
  'dialogue.invited': (c) => ({ way: 'written', on: isoOf(dialogueDay(c)), recipients: recipientsOf(c, 'dialogueInvitation'), signatory: 'chair' }),
  'dialogue.held': (c) => ({ chairedBy: 'chair', present: [...complainantAddresses(c.facts, c.history).slice(0, 1), ...otherParties(c.facts)], form: formFor(c, 'dialogueMinutes'), minutes: 'full' }),
  'settlement.suspended': (c) => ({ form: formFor(c, 'suspensionDecision'), signatory: 'chair', ground: suspensionGrounds(c)[0] ?? 'lkn-2011/d11a/k1/a' }),
  'settlement.resumed': (c) => ({ form: formFor(c, 'resumptionDecision'), signatory: 'chair' }),
  'settlement.terminated': (c) => ({
    form: formFor(c, 'terminationDecision'),
    signatory: 'chair',
    ground: terminationGrounds(c)[0] ?? 'lkn-2011/d10/k2',
    contents: idsOf(coveredContents(c.facts, c.law, c.day)),
  }),
  'complaint.settled': (c) => {
    const { contents } = underReview(c);
    const items = [...decisionItems(c), ...groupItems(c), ...listOfLaw(c.law, 'lkn-2011/d31/k2', 'contents', c.day)];
    return {
      form: formFor(c, 'settlementDecision'),
      signatory: 'chair',
      contents: idsOf(contents),
      conclusions: merits(contents),
      items: DECISION_ITEMS.filter((item) => items.includes(item)),
      secondTo: secondInstance(c.law, c.day)?.authority ?? 'province-chair',
      court: courtForCommune(c.law, c.day) ?? 'court-regional',
    };
  },
};

const CLOSING: Makers = {
  'decision.published': (c) => ({ way: 'posted', days: c.law.term(['nd124-2020/d29/k3/b'], c.day)?.rule.value ?? 1 }),
  'enforcement.ordered': (c) => ({ to: c.facts.respondent ?? 'commune-chair', says: 'full-order', signatory: 'chair' }),
  'enforcement.urged': () => ({ measure: 'inspect-and-handle' }),
  'file.handedOver': (c) => ({ to: askerOf(c) ?? 'province-chair', items: FILE_ITEMS.filter((item) => fileItems(c).includes(item)) }),
  'result.reported': () => ({ to: 'forwarder' }),
  'file.archived': (c) => ({ items: FILE_ITEMS.filter((item) => fileItems(c).includes(item)) }),
};

const SENDING = Object.fromEntries(
  PAPER_KINDS.filter((kind): kind is SentPaper => kind in SENT_BY).map((kind): [string, Maker<ActData<'paper.sent'>>] => [`paper.sent#${kind}`, (c) => ({ kind, recipients: recipientsOf(c, kind) })]),
);

const MAKERS = { ...RESPONSE, ...SETTLEMENT, ...CLOSING, ...SENDING };

/** The data of an act of the complaint's branch done rightly; null for an act of another part. */
export function lawfulData(label: string, circumstances: Circumstances, key?: string): Readonly<Record<string, Json>> | null {
  return madeBy(MAKERS, label, circumstances, key);
}
