import { FILE_ITEMS, PAPER_KINDS } from '../../desk/act-data.ts';
import type { ActData, ActType, PaperKind } from '../../desk/act-data.ts';
import { COUNCIL_MEMBERS, DISPUTE_FILE_ITEMS, DISPUTE_GROUNDS, INQUIRY_ITEMS, MEDIATION_ITEMS, MEDIATION_OUTCOMES, MINUTES_SIGNATURES } from '../../desk/act-data/land-dispute.ts';
import { isoOf } from '../../law/day.ts';
import type { Json } from '../case-event.ts';
import type { Circumstances } from '../procedure.ts';
import { courtForCommune } from '../rules/authorities.ts';
import { listOfLaw } from '../rules/law-lists.ts';
import { formFor, madeBy, recipientsBy, recipientsIn } from '../rules/makers.ts';
import type { Maker, RecipientSource } from '../rules/makers.ts';
import { disputants, isAbsentNow } from './dispute.ts';
import { waysOn } from './duties/aftermath.ts';
import { membersWanted, minutesItems, signaturesWanted } from './duties/mediation.ts';

/** How each act of the dispute's branch is done rightly in the circumstances. */

const SENT_BY = {
  mediationNotice: [recipientsIn('nd102-2024/d105/k1/a')],
  mediationRefusal: [recipientsIn('nd102-2024/d105/k1/a')],
  mediationMinutes: [recipientsIn('ldd-2024/d235/k2/d')],
  disputeNotice: [recipientsIn('nd151-2025/pl1/p8/k2/a')],
  disputeDecision: [recipientsIn('ldd-2024/d236/k3/a')],
} satisfies Partial<Record<PaperKind, readonly RecipientSource[]>>;

const KEPT = ['petition', 'documents', 'other-papers', 'page-numbers'];

/** Those who come to the next session. */
function presentNow({ facts, history }: Circumstances): string[] {
  const absentee = isAbsentNow(facts, history) ? facts.landDispute?.absentee : undefined;
  return disputants(facts).filter((person) => person !== absentee);
}

function minutesOf(c: Circumstances, outcome: string) {
  const items = minutesItems(c);
  const signed = signaturesWanted(c, outcome);
  return { present: presentNow(c), items: MEDIATION_ITEMS.filter((item) => items.includes(item)), signed: MINUTES_SIGNATURES.filter((mark) => signed.includes(mark)) };
}

/** The courts and committees to which the parties can go on. */
function placesOn(c: Circumstances): string[] {
  return waysOn(c).map((way) => (way === 'court' ? (courtForCommune(c.law, c.day) ?? 'court-regional') : way));
}

type Makers = { [T in ActType]?: Maker<ActData<T>> };

const MEDIATION: Makers = {
  'mediation.accepted': () => ({ signatory: 'chair' }),
  'mediation.refused': () => ({ signatory: 'chair', reasoned: true }),
  'mediation.inquired': () => ({ items: [...INQUIRY_ITEMS] }),
  'mediation.councilFormed': (c) => ({ chairedBy: 'chair', members: COUNCIL_MEMBERS.filter((member) => membersWanted(c).includes(member)), signatory: 'chair' }),
  'mediation.invited': (c) => ({ on: isoOf(c.day), recipients: disputants(c.facts) }),
  'mediation.held': (c, _key, choice) => {
    const outcome = MEDIATION_OUTCOMES.find((known) => known === choice) ?? 'failed';
    return { outcome, chairedBy: 'chair', ...minutesOf(c, outcome) };
  },
  'mediation.reheld': (c, _key, choice) => {
    const outcome = choice === 'succeeded' ? 'succeeded' : 'failed';
    return { outcome, chairedBy: 'chair', ...minutesOf(c, outcome) };
  },
  'mediation.recognised': () => ({ signatory: 'chair', tellsTerm: true }),
  'mediation.guided': (c) => ({ to: placesOn(c) }),
};

const SETTLEMENT: Makers = {
  'dispute.accepted': () => ({ signatory: 'chair' }),
  'dispute.mediated': (c) => ({ present: disputants(c.facts) }),
  'dispute.reported': () => ({ items: [...DISPUTE_FILE_ITEMS] }),
  'dispute.settled': (c) => {
    const grounds = listOfLaw(c.law, 'nd102-2024/d108/k1', 'contents', c.day);
    const to = c.law.value('ldd-2024/d236/k3/a', 'complaint_to', c.day);
    return {
      signatory: 'chair',
      grounds: DISPUTE_GROUNDS.filter((ground) => grounds.includes(ground)),
      complaintTo: typeof to === 'string' ? to : 'province-chair',
      days: c.law.term(['ldd-2024/d236/k3/a'], c.day)?.rule.value ?? 1,
    };
  },
  'site.inspected': (c) => ({ form: formFor(c, 'workingMinutes') }),
  'file.archived': () => ({ items: FILE_ITEMS.filter((item) => KEPT.includes(item)) }),
};

type SentPaper = keyof typeof SENT_BY;

const SENDING = Object.fromEntries(
  PAPER_KINDS.filter((kind): kind is SentPaper => kind in SENT_BY).map((kind): [string, Maker<ActData<'paper.sent'>>] => [`paper.sent#${kind}`, (c) => ({ kind, recipients: recipientsBy(c, SENT_BY[kind]) })]),
);

const MAKERS = { ...MEDIATION, ...SETTLEMENT, ...SENDING };

/** The data of an act of the dispute's branch done rightly; null for an act of another part. */
export function landDisputeData(label: string, circumstances: Circumstances, key?: string): Readonly<Record<string, Json>> | null {
  return madeBy(MAKERS, label, circumstances, key);
}
