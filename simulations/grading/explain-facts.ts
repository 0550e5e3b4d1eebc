import { authorityTitle, personName } from '../desk/names.ts';
import { dayOf, formatDay, isoOf } from '../law/day.ts';
import type { ContentFacts, MatterFacts } from '../scenario/facts.ts';
import { MADE_BY } from '../scenario/facts.ts';
import type { Scenario } from '../scenario/schema.ts';
import { factWords as words, MAKERS } from './explain-facts.vi.ts';
import type { FactRead } from './explain-probe.ts';
import { crowdWords as crowd } from './explain-crowd.vi.ts';
import { receptionWords as visit } from './explain-reception.vi.ts';

/** The sentences that tell a fact of a case, and the values that the fact could have had instead. */

interface FactTelling {
  /** Place of the fact; `*` stands for a number. */
  path: string;
  /** Other values, on one of which the answer may turn. */
  others(value: unknown): readonly unknown[];
  /** The sentence; null for what is so in every ordinary case. */
  say(scenario: Scenario, index: number, value: unknown): string | null;
}

const DAYS_AWAY = [-400, -120, 120];

const opposite = (value: unknown): readonly unknown[] => (typeof value === 'boolean' ? [!value] : []);
const oneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): readonly unknown[] =>
    values.filter((other) => other !== value);
const otherDay = (value: unknown): readonly unknown[] => (typeof value === 'string' ? DAYS_AWAY.map((days) => isoOf(dayOf(value) + days)) : []);
const otherCount = (value: unknown): readonly unknown[] => (typeof value === 'number' ? oneOf(0, 1, 2, 9)(value) : []);
const nobody = (value: unknown): readonly unknown[] => (Array.isArray(value) && value.length > 0 ? [[]] : []);

const date = (iso: string): string => formatDay(dayOf(iso));
const person = (scenario: Scenario, id: string): string => personName(scenario, id) ?? words.somebody;
const people = (scenario: Scenario, ids: readonly string[]): string => ids.map((id) => person(scenario, id)).join(', ');
const complainant = ({ facts, people: all }: Scenario): string => {
  const found = all.find(({ id }) => id === facts.complainant.person);
  return found === undefined ? words.someone : `${found.address} ${found.name}`;
};
const makerName = (scenario: Scenario, maker: string): string => authorityTitle(scenario, maker) ?? MAKERS[maker] ?? words.somebody;

const contentAt = ({ facts }: Scenario, index: number): ContentFacts | undefined => facts.petition.contents[index];
const matterAt = ({ facts }: Scenario, index: number): MatterFacts | undefined => facts.matters[index];

/** A sentence of a content or matter of the petition. */
const ofContent = (say: (content: ContentFacts, scenario: Scenario) => string | null) => (scenario: Scenario, index: number) => {
  const content = contentAt(scenario, index);
  return content === undefined ? null : say(content, scenario);
};
const ofMatter = (say: (matter: MatterFacts, scenario: Scenario) => string | null) => (scenario: Scenario, index: number) => {
  const matter = matterAt(scenario, index);
  return matter === undefined ? null : say(matter, scenario);
};
/** A sentence of the crowd, where there is one. */
const ofCrowd = (say: (facts: NonNullable<Scenario['facts']['crowd']>, scenario: Scenario) => string | null) => (scenario: Scenario) => (scenario.facts.crowd === undefined ? null : say(scenario.facts.crowd, scenario));
const whenTrue = (sentence: string) => (_scenario: Scenario, _index: number, value: unknown) => (value === true ? sentence : null);
const either = (sentence: string, otherwise: string) => (_scenario: Scenario, _index: number, value: unknown) => (value === true ? sentence : otherwise);
const ofPetition = (say: (petition: Scenario['facts']['petition'], scenario: Scenario) => string | null) => (scenario: Scenario) => say(scenario.facts.petition, scenario);

function tellRepresented(scenario: Scenario): string | null {
  const { represented } = scenario.facts.complainant;
  return represented === undefined ? null : words.represented(person(scenario, represented.by), complainant(scenario), represented.paper);
}

function tellObstacle(scenario: Scenario, index: number): string | null {
  const obstacle = scenario.facts.complainant.obstacles[index];
  if (obstacle === undefined) return null;
  return obstacle.kind === 'busy' ? words.busy(obstacle.what) : words.obstacle(obstacle.what, date(obstacle.from), date(obstacle.to), obstacle.proven);
}

const tellForwarder = ofPetition(({ forwardedBy }) => (forwardedBy === undefined ? words.notForwarded : words.forwarded(forwardedBy.name)));
const tellIrreversible = ofMatter(({ irreversible }) => (irreversible === undefined ? null : words.irreversible(date(irreversible.on), irreversible.what)));
const tellMaker = ofMatter(({ name, madeBy, madeOn, kind }, scenario) => words.maker(name, makerName(scenario, madeBy), date(madeOn), kind));

/** In the order in which they are told: what is particular to a case before what every case has. */
const TELLINGS: readonly FactTelling[] = [
  { path: 'crowd.asks', others: oneOf('petition', 'relief'), say: ofCrowd(({ asks }) => crowd.asks[asks]) },
  { path: 'crowd.mood', others: oneOf('calm', 'heated', 'disorder'), say: ofCrowd(({ mood }) => crowd.mood[mood]) },
  { path: 'crowd.inciter', others: (value) => (value === undefined ? ['somebody'] : [undefined]), say: ofCrowd(({ inciter }, scenario) => (inciter === undefined ? crowd.noInciter : crowd.inciter(person(scenario, inciter)))) },
  { path: 'crowd.size', others: oneOf(4, 8, 20), say: ofCrowd(({ size }) => crowd.size(size)) },
  { path: 'crowd.chairDay', others: opposite, say: whenTrue(crowd.chairDay) },
  { path: 'crowd.severalBodies', others: opposite, say: whenTrue(crowd.severalBodies) },
  { path: 'reception.purpose', others: oneOf('petition', 'question'), say: (_scenario, _index, value) => (value === 'question' ? visit.question : visit.petition) },
  { path: 'reception.conduct', others: (value) => (Array.isArray(value) && value.length > 0 ? [[]] : [['drunk']]), say: (_scenario, _index, value) => (Array.isArray(value) && value.length > 0 ? visit.behaves : visit.calm) },
  { path: 'reception.urgent', others: oneOf('no', 'heated'), say: (_scenario, _index, value) => (value === 'no' ? visit.notUrgent : visit.urgent) },
  { path: 'reception.settled.reviewed', others: opposite, say: either(visit.reviewed, visit.notReviewed) },
  { path: 'reception.settled.rightly', others: opposite, say: either(visit.rightly, visit.notRightly) },
  { path: 'reception.settled.explained', others: opposite, say: either(visit.explained, visit.notExplained) },
  { path: 'reception.answered.duly', others: opposite, say: either(visit.answeredDuly, visit.notAnsweredDuly) },
  { path: 'reception.newCircumstances', others: opposite, say: whenTrue(visit.newCircumstances) },
  { path: 'reception.courtReply', others: opposite, say: whenTrue(visit.courtReply) },
  { path: 'reception.pendingElsewhere', others: opposite, say: whenTrue(visit.pendingElsewhere) },
  { path: 'reception.filmingHarms', others: opposite, say: either(visit.filmingHarms, visit.filmingHarmless) },
  { path: 'reception.speaksVietnamese', others: opposite, say: (_scenario, _index, value) => (value === false ? visit.speaksOther : null) },
  { path: 'reception.canWrite', others: opposite, say: (_scenario, _index, value) => (value === false ? visit.cannotWrite : null) },
  { path: 'reception.helper.papers', others: opposite, say: whenTrue(visit.helper) },
  { path: 'reception.visit', others: oneOf('regular', 'chair-day'), say: (_scenario, _index, value) => (value === 'chair-day' ? visit.chairDay : null) },
  { path: 'reception.chair.away', others: oneOf('no', 'good-reason'), say: (_scenario, _index, value) => (value === 'good-reason' ? visit.goodReason : value === 'poor-reason' ? visit.poorReason : null) },
  { path: 'reception.chair.clear', others: opposite, say: either(visit.clear, visit.notClear) },
  { path: 'reception.lacks', others: nobody, say: () => visit.lacks },
  { path: 'online.wishes', others: opposite, say: (_scenario, _index, value) => (value === false ? visit.notWished : null) },
  { path: 'online.group', others: oneOf('complex-lasting', 'none'), say: (_scenario, _index, value) => (value === 'none' ? visit.noGroup : null) },
  { path: 'online.wantsSecrecy', others: opposite, say: whenTrue(visit.wantsSecrecy) },
  { path: 'petition.forwardedBy', others: (value) => (value === undefined ? [{ kind: 'front', name: '' }] : [undefined]), say: tellForwarder },
  { path: 'petition.forwardedBy.kind', others: oneOf('front', 'deputies', 'agency'), say: tellForwarder },
  { path: 'matters.*.settlesLandDispute', others: opposite, say: whenTrue(words.landDispute) },
  { path: 'matters.*.firstDecisionOn', others: (value) => (value === undefined ? [] : [undefined]), say: ofMatter(({ firstDecisionOn }) => (firstDecisionOn === undefined ? null : words.firstDecision(date(firstDecisionOn)))) },
  { path: 'matters.*.kind', others: oneOf('decision', 'discipline'), say: ofMatter(({ kind }) => (kind === 'discipline' ? words.discipline : null)) },
  { path: 'complainant.obstacles.*.proven', others: opposite, say: tellObstacle },
  { path: 'complainant.obstacles.*.kind', others: oneOf('illness', 'busy'), say: tellObstacle },
  { path: 'matters.*.internal', others: opposite, say: whenTrue(words.internal) },
  { path: 'matters.*.normative', others: opposite, say: whenTrue(words.normative) },
  { path: 'matters.*.stateSecret', others: opposite, say: whenTrue(words.stateSecret) },
  { path: 'petition.contents.*.ownInterest', others: opposite, say: ofContent(({ gist, ownInterest }, scenario) => (ownInterest ? null : words.noOwnInterest(gist, complainant(scenario)))) },
  { path: 'complainant.capacity', others: oneOf('full', 'lacking'), say: (scenario, _index, value) => (value === 'lacking' ? words.lackingCapacity(complainant(scenario)) : null) },
  { path: 'complainant.represented', others: (value) => (value === undefined ? [] : [undefined]), say: tellRepresented },
  { path: 'complainant.represented.paper', others: oneOf('certified', 'none', 'legal-representative'), say: tellRepresented },
  { path: 'petition.signed', others: opposite, say: (_scenario, _index, value) => (value === false ? words.unsigned : null) },
  { path: 'petition.signatures', others: (value) => (value === undefined ? [] : [undefined]), say: ofPetition(({ signatures, complainants }) => (signatures === undefined || signatures >= complainants ? null : words.signatures(signatures, complainants))) },
  { path: 'petition.complainants', others: otherCount, say: ofPetition(({ complainants }) => (complainants > 1 ? words.group(complainants) : null)) },
  { path: 'petition.representatives', others: oneOf(undefined, 3), say: ofPetition(({ complainants, representatives }) => (complainants > 1 && (representatives ?? 0) === 0 ? words.noRepresentatives : null)) },
  { path: 'matters.*.secondDecision', others: opposite, say: whenTrue(words.secondDecision) },
  { path: 'matters.*.terminatedOn', others: (value) => (value === undefined ? [] : [undefined]), say: ofMatter(({ terminatedOn }) => (terminatedOn === undefined ? null : words.terminated(date(terminatedOn)))) },
  { path: 'matters.*.court', others: oneOf('none', 'accepted'), say: ofMatter(({ court }) => words.court(court)) },
  { path: 'matters.*.withdrawnBefore', others: oneOf('no', 'freely'), say: ofMatter(({ withdrawnBefore }) => words.withdrawn[withdrawnBefore]) },
  { path: 'petition.documents.length', others: otherCount, say: ofPetition(({ documents }) => (documents.length === 0 ? null : words.documents(documents.join('; ')))) },
  { path: 'matters.*.irreversible', others: (value) => (value === undefined ? [] : [undefined]), say: tellIrreversible },
  { path: 'matters.*.irreversible.on', others: otherDay, say: tellIrreversible },
  { path: 'respondent', others: (value) => (value === undefined ? [] : [undefined]), say: (scenario) => (scenario.facts.respondent === undefined ? null : words.respondent(person(scenario, scenario.facts.respondent))) },
  { path: 'affected', others: nobody, say: (scenario) => (scenario.facts.affected.length === 0 ? null : words.affected(people(scenario, scenario.facts.affected))) },
  { path: 'verification.obvious', others: opposite, say: (_scenario, _index, value) => (value === true ? words.obvious : words.notObvious) },
  { path: 'verification.involved', others: nobody, say: (scenario) => words.involved(people(scenario, scenario.facts.verification.involved)) },
  { path: 'petition.contents.*.merits', others: oneOf('right', 'wrong'), say: ofContent(({ gist, merits }) => (merits === undefined ? null : words.merits(gist, merits))) },
  { path: 'verification.places', others: otherCount, say: ({ facts }) => (facts.verification.places > 1 ? words.places(facts.verification.places) : null) },
  { path: 'verification.agencies', others: otherCount, say: ({ facts }) => (facts.verification.agencies > 1 ? words.agencies(facts.verification.agencies) : null) },
  { path: 'verification.agenciesDisagree', others: opposite, say: whenTrue(words.agenciesDisagree) },
  { path: 'verification.foreignElement', others: opposite, say: whenTrue(words.foreign) },
  { path: 'verification.conflictingEvidence', others: opposite, say: whenTrue(words.conflictingEvidence) },
  { path: 'verification.affectsMany', others: opposite, say: whenTrue(words.affectsMany) },
  { path: 'matters.*.knownOn', others: otherDay, say: ofMatter(({ knownOn }, scenario) => words.known(complainant(scenario), date(knownOn))) },
  { path: 'petition.receivedOn', others: otherDay, say: ofPetition(({ receivedOn }) => words.received(date(receivedOn))) },
  { path: 'matters.*.madeBy', others: oneOf(...MADE_BY), say: tellMaker },
  { path: 'petition.channel', others: oneOf('in-person', 'post'), say: ofPetition(({ channel, forwardedBy }, scenario) => (channel === 'forwarded' && forwardedBy !== undefined ? words.forwarded(forwardedBy.name) : words.channel(channel, complainant(scenario)))) },
  { path: 'petition.contents.*.demand', others: oneOf('review', 'report-violation', 'propose', 'settle-dispute', 'service'), say: ofContent(({ gist, demand }) => words.demand(gist, demand)) },
];

const patternOf = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '.*');
const BY_PATH = new Map(TELLINGS.map((telling, order) => [telling.path, { telling, order }]));

/** Other values that a fact could have had; none for facts that nothing is said about. */
export function otherValues({ path, value }: FactRead): readonly unknown[] {
  return BY_PATH.get(patternOf(path))?.telling.others(value) ?? [];
}

function sentenceOf(scenario: Scenario, path: string, value: unknown): string | null {
  const index = Number(/\.(\d+)(?=\.|$)/.exec(path)?.[1] ?? 0);
  return BY_PATH.get(patternOf(path))?.telling.say(scenario, index, value) ?? null;
}

/** What the given contents of the petition ask for, in sentences. */
export function tellDemands(scenario: Scenario, ids: readonly string[]): string[] {
  return scenario.facts.petition.contents.flatMap(({ id, gist, demand }) => (ids.includes(id) ? [words.demand(gist, demand)] : []));
}

/** What a content asks for decides in the end about everything, so that it is told only where nothing nearer is. */
const DEMAND = 'petition.contents.*.demand';

/** The facts in sentences, weightiest first, each sentence once. */
export function tellFacts(scenario: Scenario, facts: readonly FactRead[]): string[] {
  const nearer = facts.filter(({ path }) => patternOf(path) !== DEMAND);
  const told = (nearer.some(({ path, value }) => sentenceOf(scenario, path, value) !== null) ? nearer : facts).flatMap(({ path, value }) => {
    const sentence = sentenceOf(scenario, path, value);
    return sentence === null ? [] : [{ order: BY_PATH.get(patternOf(path))?.order ?? 0, sentence }];
  });
  return [...new Set(told.sort((a, b) => a.order - b.order).map(({ sentence }) => sentence))];
}
