import { COMPLEXITY_GROUNDS, DECISION_ITEMS, FILE_ITEMS, PAPER_KINDS } from '../../desk/act-data.ts';
import type { ActData, ActType, Authority, PaperKind } from '../../desk/act-data.ts';
import { isWorkingDay } from '../../law/calendar.ts';
import { isoOf } from '../../law/day.ts';
import type { Day } from '../../law/types.ts';
import { classByDemand } from '../../scenario/classify.ts';
import type { ContentFacts, PetitionClass } from '../../scenario/facts.ts';
import { splitLabel } from '../case-event.ts';
import type { Json } from '../case-event.ts';
import type { Circumstances, Cite } from '../procedure.ts';
import { addressees } from './conditions.ts';
import { decisionItems, fileItems } from './duties/settlement.ts';
import { cameInPerson, complainantSide, isDisciplinary, mainContent, receivedOn, speakerFor } from './facts.ts';
import { courtForCommune, secondInstance } from './jurisdiction.ts';
import { listOfLaw } from './law-lists.ts';
import { contentsToSeparate, coveredContents, refusalGrounds, rightAuthority } from './response.ts';
import { complexityGrounds, otherParties, suspensionGrounds, terminationGrounds, underReview } from './review.ts';

/**
 * How each act is done rightly in the circumstances: the form of the day, the chair as signatory, everybody whom the law
 * wants to be reached. Repairs, lawful runs and the answer of `saban derive` fill acts in with it.
 */

const NO_FORM = 'none';
const SOMEBODY_ELSE = 'can-bo-khac';

const ids = (contents: readonly ContentFacts[]): string[] => contents.map((content) => content.id);
const formFor = ({ law, day }: Circumstances, paper: PaperKind | 'workingMinutes'): string => law.form(paper, day)?.id ?? NO_FORM;

type Source = { provision: Cite; key: string };
const source = (provision: Cite, key = 'recipients'): Source => ({ provision, key });

/** The provisions that say who gets a paper. */
const SENT_BY: Partial<Record<PaperKind, readonly Source[]>> = {
  acceptanceNotice: [source('nd124-2020/d16/k2')],
  refusalNotice: [source('nd124-2020/d16/k2')],
  transferLetter: [source('lkn-2011/d14/k2/a')],
  executionSuspension: [source('lkn-2011/d35')],
  dialogueInvitation: [source('lkn-2011/d30/k1', 'invited'), source('nd124-2020/d28/k1')],
  suspensionDecision: [source('nd124-2020/d28b/k1')],
  resumptionDecision: [source('lkn-2011/d11a/k4')],
  terminationDecision: [source('nd124-2020/d28b/k1')],
  settlementDecision: [source('lkn-2011/d32'), source('nd124-2020/d29/k2/a')],
};

/** One address for everybody who has to be reached; the complainant where the law names nobody. */
function recipientsOf(circumstances: Circumstances, paper: PaperKind): string[] {
  const notice = paper === 'acceptanceNotice' || paper === 'refusalNotice';
  const sources = notice && isDisciplinary(circumstances.facts) ? [source('nd124-2020/d16/k2', 'recipients_discipline')] : (SENT_BY[paper] ?? []);
  const wanted = addressees(circumstances, sources).flatMap((people) => people.slice(0, 1));
  return wanted.length > 0 ? wanted : [circumstances.facts.complainant.person];
}

function classesOf({ facts }: Circumstances, main: string | undefined): Record<string, PetitionClass> {
  const classes = facts.petition.contents.map((content): [string, PetitionClass] => [content.id, classByDemand(content, facts)]);
  const given = classes.find(([, petitionClass]) => petitionClass === main)?.[1];
  return Object.fromEntries(classes.map(([id, petitionClass]) => [id, id === mainContent(facts).id && given !== undefined ? given : petitionClass]));
}

/** Where a petition belongs that the commune does not settle as a complaint. */
function placeFor({ facts, law, day }: Circumstances): Authority {
  if (classByDemand(mainContent(facts), facts) === 'complaint') return rightAuthority(facts, law, day).authority ?? 'province-chair';
  const { against } = mainContent(facts);
  const aboutTheChair = against !== undefined && against === facts.respondent && facts.matters.some((matter) => matter.madeBy === 'commune-chair');
  return aboutTheChair ? (secondInstance(law, day)?.authority ?? 'province-chair') : 'commune-chair';
}

/** The earliest working day for which an invitation of today is early enough. */
function dialogueDay({ law, day }: Circumstances): Day {
  const found = law.term(['nd124-2020/d28/k1'], day);
  let candidate = day + (found?.rule.value ?? 0);
  while (!isWorkingDay(law.calendar, candidate)) candidate += 1;
  return candidate;
}

const merits = (contents: readonly ContentFacts[]) => Object.fromEntries(contents.map((content) => [content.id, content.merits ?? 'wrong']));

type Maker<T extends ActType> = (circumstances: Circumstances, key: string | undefined, choice: string | undefined) => ActData<T>;
type Makers = { [T in ActType]?: Maker<T> };

const INTAKE: Makers = {
  'citizen.identified': () => ({ how: 'stated' }),
  'statement.recorded': () => ({ readBack: true, signed: true }),
  'petition.registered': ({ facts }) => ({ receivedOn: isoOf(receivedOn(facts)), book: cameInPerson(facts) ? 'reception-logbook' : 'petition-logbook' }),
  'receipt.issued': (c) => ({ form: formFor(c, 'receipt'), documents: [...c.facts.petition.documents] }),
  'database.updated': () => ({}),
  'petition.classified': (c, _key, choice) => ({ classes: classesOf(c, choice) }),
  'separation.guided': (c) => ({ contents: ids(contentsToSeparate(c.facts, c.law, c.day)), form: formFor(c, 'separationGuidance') }),
  'complainant.guided': (c) => ({ to: placeFor(c), form: formFor(c, 'guidance'), signatory: 'chair' }),
  'petition.transferred': (c) => ({ to: placeFor(c), form: formFor(c, 'transferLetter'), signatory: 'chair' }),
  'petition.returned': (_c, _key, choice) => ({ to: choice === 'forwarder' ? 'forwarder' : 'complainant' }),
  'petition.receiptRefused': () => ({ reason: 'not-our-business' }),
  'petition.filed': () => ({ ground: 'tt05-2021/d28' }),
  'reply.written': () => ({ signatory: 'chair' }),
};

const RESPONSE: Makers = {
  'complaint.accepted': (c) => ({
    form: formFor(c, 'acceptanceNotice'),
    signatory: 'chair',
    contents: ids(coveredContents(c.facts, c.law, c.day)),
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
  'execution.suspended': (c) => ({ form: formFor(c, 'executionSuspension'), signatory: 'chair' }),
  'verification.assigned': (c) => ({ form: formFor(c, 'verificationDecision'), signatory: 'chair', verifier: SOMEBODY_ELSE }),
  'session.held': (c, key) => ({ with: key ?? speakerFor(c.facts), form: formFor(c, 'workingMinutes') }),
  'documents.requested': (c, key) => ({
    from: key ?? c.facts.respondent ?? c.facts.complainant.person,
    form: formFor(c, 'documentRequest'),
    days: c.law.term(['lkn-2011/d14/k1/a'], c.day)?.rule.value ?? 1,
  }),
  'site.inspected': (c) => ({ form: formFor(c, 'workingMinutes') }),
  'complexity.recorded': (c) => ({ grounds: COMPLEXITY_GROUNDS.filter((ground) => complexityGrounds(c).includes(ground)), signatory: 'chair' }),
  'verification.reported': (c) => {
    const { contents } = underReview(c);
    return { form: formFor(c, 'verificationReport'), contents: ids(contents), findings: merits(contents) };
  },
  'dialogue.invited': (c) => ({ way: 'written', on: isoOf(dialogueDay(c)), recipients: recipientsOf(c, 'dialogueInvitation'), signatory: 'chair' }),
  'dialogue.held': (c) => ({ chairedBy: 'chair', present: [...complainantSide(c.facts).slice(0, 1), ...otherParties(c.facts)], form: formFor(c, 'dialogueMinutes'), minutes: 'full' }),
  'settlement.suspended': (c) => ({ form: formFor(c, 'suspensionDecision'), signatory: 'chair', ground: suspensionGrounds(c)[0] ?? 'lkn-2011/d11a/k1/a' }),
  'settlement.resumed': (c) => ({ form: formFor(c, 'resumptionDecision'), signatory: 'chair' }),
  'settlement.terminated': (c) => ({
    form: formFor(c, 'terminationDecision'),
    signatory: 'chair',
    ground: terminationGrounds(c)[0] ?? 'lkn-2011/d10/k2',
    contents: ids(coveredContents(c.facts, c.law, c.day)),
  }),
  'complaint.settled': (c) => {
    const { contents } = underReview(c);
    const items = [...decisionItems(c), ...listOfLaw(c.law, 'lkn-2011/d31/k2', 'contents', c.day)];
    return {
      form: formFor(c, 'settlementDecision'),
      signatory: 'chair',
      contents: ids(contents),
      conclusions: merits(contents),
      items: DECISION_ITEMS.filter((item) => items.includes(item)),
      secondTo: secondInstance(c.law, c.day)?.authority ?? 'province-chair',
      court: courtForCommune(c.law, c.day) ?? 'court-regional',
    };
  },
};

const CLOSING: Makers = {
  'paper.sent': (c, _key, choice) => {
    const kind = PAPER_KINDS.find((paper) => paper === choice) ?? 'settlementDecision';
    return { kind, recipients: recipientsOf(c, kind) };
  },
  'decision.published': (c) => ({ way: 'posted', days: c.law.term(['nd124-2020/d29/k3/b'], c.day)?.rule.value ?? 1 }),
  'enforcement.ordered': (c) => ({ to: c.facts.respondent ?? 'commune-chair', signatory: 'chair' }),
  'result.reported': () => ({ to: 'forwarder' }),
  'file.archived': (c) => ({ items: FILE_ITEMS.filter((item) => fileItems(c).includes(item)) }),
};

const MAKERS: Makers = { ...INTAKE, ...RESPONSE, ...SETTLEMENT, ...CLOSING };

/** The data of an act, or of a label of the machine, done rightly. `key` is the instance of the duty that it fulfils. */
export function lawfulData(label: string, circumstances: Circumstances, key?: string): Readonly<Record<string, Json>> {
  const { type, choice } = splitLabel(label);
  const make = Object.entries(MAKERS).find(([known]) => known === type)?.[1];
  return make === undefined ? {} : make(circumstances, key, choice);
}
