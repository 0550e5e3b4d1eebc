import type { ActData, ActType } from '../../desk/act-data.ts';
import { CONCLUSION_ITEMS, EXTENSION_GROUNDS } from '../../desk/act-data/denunciation.ts';
import { FILE_ITEMS } from '../../desk/act-data.ts';
import type { ContentFacts } from '../../scenario/facts.ts';
import type { Json } from '../case-event.ts';
import { rulesFor } from '../class-rules.ts';
import type { Circumstances } from '../procedure.ts';
import { listOfLaw } from '../rules/law-lists.ts';
import { idsOf, madeBy } from '../rules/makers.ts';
import type { Maker } from '../rules/makers.ts';
import { conclusionItems, denunciationFileItems } from './duties/conclusion.ts';
import { denunciationOf, denouncers, isAnonymous } from './facts.ts';
import { acceptedContents } from './response.ts';
import { contentsUnderReview, denouncedInCase, extensionCriteria, hasViolation, terminationCauses, withdrawn } from './review.ts';

/** How each act of a denunciation is done rightly in the circumstances. */

const formOn = ({ law, day }: Circumstances, paper: string): string => law.form(paper, day)?.id ?? 'none';
const chair = { signatory: 'chair' } as const;

const truth = (contents: readonly ContentFacts[]) => Object.fromEntries(contents.map(({ id, merits }) => [id, merits ?? 'wrong']));

function bothSides(c: Circumstances): string[] {
  return [...(isAnonymous(c.facts) ? [] : [c.facts.complainant.person]), ...denouncedInCase(c)];
}

/** Two officials with no tie to the one denounced, known by no name of the case. */
const TEAM = ['can-bo-khac', 'can-bo-khac-hai'];

function protection(c: Circumstances): ActData<'protection.decided'> {
  const danger = denunciationOf(c.facts).protection;
  return { ...chair, measure: danger?.risk === 'work' ? 'stop-transfer' : 'secrecy' };
}

type Makers = { [T in ActType]?: Maker<ActData<T>> };

const MAKERS: Makers = {
  'denunciation.identityChecked': ({ facts }) => ({ check: denunciationOf(facts).checkDelegated ? 'delegated' : 'private-meeting' }),
  'denunciation.accepted': (c) => ({
    ...chair,
    form: formOn(c, 'denunciationDecision'),
    contents: idsOf(acceptedContents(c.facts, c.law, c.day)),
    items: ['accepted-on', 'legal-basis', 'contents', 'settlement-term'],
    carries: 'nothing',
    recipients: [],
  }),
  'denunciation.acceptanceRefused': ({ facts }) => ({ ...chair, ground: 'ltc-2018/d29/k1', reasoned: true, carries: 'nothing', recipients: [facts.complainant.person] }),
  'denunciation.inspectionOrdered': () => ({ ...chair, carries: 'nothing', recipients: [] }),
  'denunciation.harmPrevented': () => ({ by: 'told-police' }),
  'crime.referred': () => ({ to: 'investigation-police', written: true }),
  'denunciation.denouncerNotified': (c) => ({ form: formOn(c, 'acceptanceToDenouncer'), delivery: 'by-hand' }),
  'denunciation.denouncedNotified': (c) => ({ form: formOn(c, 'noticeToDenounced'), carries: 'summary', recipients: denouncedInCase(c) }),
  'denunciation.verificationAssigned': (c) => ({ ...chair, way: 'team', members: TEAM, form: formOn(c, 'verificationTeam'), carries: denunciationOf(c.facts).tellingDetails ? 'summary' : 'extract' }),
  'session.held': (c, key) => ({ with: key ?? c.facts.complainant.person, form: formOn(c, 'denunciationMinutes'), carries: 'nothing' }),
  'denunciation.verificationReported': (c) => ({ form: formOn(c, 'teamReport'), contents: idsOf(contentsUnderReview(c)), findings: truth(contentsUnderReview(c)), signed: true }),
  'denunciation.extended': (c) => ({
    ...chair,
    form: formOn(c, 'denunciationExtension'),
    grounds: EXTENSION_GROUNDS.filter((ground) => extensionCriteria(c).includes(ground)),
    recipients: bothSides(c),
  }),
  'denunciation.suspended': () => ({ ...chair, ground: 'ltc-2018/d34/k1' }),
  'denunciation.resumed': () => chair,
  'denunciation.withdrawalTaken': (c) => {
    const { by, contents } = withdrawn(c);
    return { form: formOn(c, 'withdrawalMinutes'), signedBy: by.length > 0 ? by : denouncers(c.facts), contents, fileReviewed: true };
  },
  'denunciation.terminated': (c) => ({ ...chair, ground: terminationCauses(c)[0] ?? 'ltc-2018/d34/k3', contents: idsOf(contentsUnderReview(c)) }),
  'conclusion.made': (c) => ({
    ...chair,
    form: formOn(c, 'denunciationConclusion'),
    contents: idsOf(contentsUnderReview(c)),
    conclusions: truth(contentsUnderReview(c)),
    items: CONCLUSION_ITEMS.filter((item) => conclusionItems(c).includes(item)),
    carries: 'nothing',
  }),
  'conclusion.denouncerTold': () => ({ delivery: 'by-hand' }),
  'conclusion.handled': (c) => ({ ...chair, measures: hasViolation(c.facts, contentsUnderReview(c)) ? ['discipline'] : ['restore-rights'] }),
  'conclusion.published': (c) => ({ way: 'posted', days: c.law.term(['nd31-2019/d6/k2'], c.day)?.rule.value ?? 1, carries: 'nothing' }),
  'conclusion.followedUp': (c) => ({ follower: listOfLaw(c.law, 'nd31-2019/d18/k2', 'followers', c.day).includes('advisory-unit') ? 'advisory-unit' : 'settler' }),
  'protection.decided': protection,
  'protection.asked': ({ facts }) => ({ of: denunciationOf(facts).protection?.risk === 'life' ? 'police' : 'employer', way: 'at-once' }),
  'protection.refused': () => ({ written: true, reasoned: true }),
  'denunciation.superiorAnswered': () => ({ with: 'report-and-file' }),
  'file.archived': (c) => ({ items: FILE_ITEMS.filter((item) => denunciationFileItems(c).includes(item)), access: 'restricted' }),
  'result.reported': () => ({ to: 'forwarder', carries: 'nothing' }),
  'petition.transferred': (c) => ({ ...chair, to: rulesFor(c.facts).competence(c.facts, c.law, c.day).authority ?? 'province-chair', form: formOn(c, 'denunciationTransfer'), carriage: 'sealed' }),
  'petition.filed': () => ({ ground: 'ltc-2018/d24/k3' }),
};

const SENDING: Readonly<Record<string, Maker<ActData<'paper.sent'>>>> = {
  'paper.sent#denunciationSuspension': (c) => ({ kind: 'denunciationSuspension', recipients: bothSides(c) }),
  'paper.sent#denunciationTermination': (c) => ({ kind: 'denunciationTermination', recipients: bothSides(c) }),
  'paper.sent#denunciationConclusion': (c) => ({ kind: 'denunciationConclusion', recipients: denouncedInCase(c) }),
};

/** The data of an act of this branch done rightly; null for an act of another part. */
export function denunciationData(label: string, circumstances: Circumstances, key?: string): Readonly<Record<string, Json>> | null {
  return madeBy({ ...MAKERS, ...SENDING }, label, circumstances, key);
}
