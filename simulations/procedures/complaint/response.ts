import type { LawView } from '../../law/law-view.ts';
import type { Day } from '../../law/types.ts';
import type { CaseFacts, ContentFacts } from '../../scenario/facts.ts';
import type { Cite, Holding } from '../procedure.ts';
import { mainContent } from '../../scenario/classify.ts';
import { complaintContents } from './facts.ts';
import { competenceFor, isWithinCommune } from './jurisdiction.ts';
import { filingReason, saysNothingNew } from '../rules/filing.ts';
import { listOfLaw } from '../rules/law-lists.ts';
import { OBSTACLES, obstaclesTo } from './obstacles.ts';

/**
 * What the commune owes in answer to a petition: acceptance, refusal with a ground, or the way to whoever is competent.
 * A petition without any complaint, taken for one, is judged once by its class; every question here then answers "yes".
 */

/** Complaint contents that the chair of the commune settles, or may settle where the law leaves it open. */
function withinCommune(facts: CaseFacts, law: LawView, day: Day): ContentFacts[] {
  return complaintContents(facts).filter((content) => isWithinCommune(content, facts, law, day) !== false);
}

/** Whether at least one complaint content is the commune's to settle. */
export function isCommunesCase(facts: CaseFacts, law: LawView, day: Day): Holding {
  const contents = complaintContents(facts);
  if (contents.length === 0) return true;
  const answers = contents.map((content) => isWithinCommune(content, facts, law, day));
  return answers.includes(true) ? true : answers.includes('open') ? 'open' : false;
}

/** Complaint contents that have to be accepted: the commune's, with no ground of refusal against them. */
export function acceptableContents(facts: CaseFacts, law: LawView, day: Day): ContentFacts[] {
  return withinCommune(facts, law, day).filter((content) => obstaclesTo(content, facts, law, day).every(({ stands }) => stands === 'open'));
}

/**
 * The contents that a case covers once it has been accepted. When none could lawfully be accepted the acceptance is the
 * slip; what follows is judged as if it had been right.
 */
export function coveredContents(facts: CaseFacts, law: LawView, day: Day): ContentFacts[] {
  const acceptable = acceptableContents(facts, law, day);
  if (acceptable.length > 0) return acceptable;
  const complaints = complaintContents(facts);
  return complaints.length > 0 ? complaints : [mainContent(facts)];
}

/** Grounds of refusal that stand against every content of the commune's, first of all the one that is named first. */
export function refusalGrounds(facts: CaseFacts, law: LawView, day: Day): { ground: Cite; stands: true | 'open' }[] {
  const contents = withinCommune(facts, law, day);
  if (contents.length === 0 || acceptableWithoutDoubt(facts, law, day)) return [];
  const found = new Map<Cite, true | 'open'>();
  for (const { obstacle, stands } of contents.flatMap((content) => obstaclesTo(content, facts, law, day))) {
    if (found.get(obstacle.ground) !== true) found.set(obstacle.ground, stands);
  }
  return [...found].map(([ground, stands]) => ({ ground, stands }));
}

/** Whether some content of the commune's has no ground against it, not even an open one. */
function acceptableWithoutDoubt(facts: CaseFacts, law: LawView, day: Day): boolean {
  return withinCommune(facts, law, day).some((content) => obstaclesTo(content, facts, law, day).length === 0);
}

/** Whether refusing acceptance is right: the commune's case, and a ground stands against all of it. */
export function mayRefuse(facts: CaseFacts, law: LawView, day: Day): Holding {
  if (complaintContents(facts).length === 0) return true;
  if (withinCommune(facts, law, day).length === 0) return false;
  const grounds = refusalGrounds(facts, law, day);
  if (grounds.some(({ stands }) => stands === true) && acceptableContents(facts, law, day).length === 0) return true;
  return grounds.length > 0 ? 'open' : false;
}

/**
 * Whether acceptance passes one ground of refusal. Of several grounds only the first is answered "no": whoever accepted in
 * spite of three of them made one mistake.
 */
export function passes(ground: Cite, facts: CaseFacts, law: LawView, day: Day): Holding {
  if (complaintContents(facts).length === 0 || acceptableWithoutDoubt(facts, law, day)) return true;
  const grounds = refusalGrounds(facts, law, day);
  const first = grounds
    .filter(({ stands }) => stands === true)
    .sort((a, b) => rank(a.ground) - rank(b.ground))
    .at(0);
  if (acceptableContents(facts, law, day).length === 0 && first?.ground === ground) return false;
  return grounds.some((found) => found.ground === ground && found.stands === 'open') ? 'open' : true;
}

function rank(ground: Cite): number {
  return OBSTACLES.findIndex((obstacle) => obstacle.ground === ground);
}

/** Whether the complainant is to be shown the way to another authority. */
export function mayGuide(facts: CaseFacts, law: LawView, day: Day): Holding {
  if (complaintContents(facts).length === 0) return true;
  const ours = isCommunesCase(facts, law, day);
  return ours === 'open' ? 'open' : !ours;
}

/**
 * Whether the petition may be passed on instead. Since 2026-07-01 the law on receiving citizens allows it for petitions
 * brought to the desk (Luật Tiếp công dân, Điều 26 khoản 1 điểm b); for others the texts differ (oq-19).
 */
export function mayTransfer(facts: CaseFacts, law: LawView, day: Day): Holding {
  // A case of the commune's own that is passed on is one mistake, and it is told by the question of competence.
  if (isCommunesCase(facts, law, day) !== false) return true;
  if (!listOfLaw(law, 'ltcd-2013/d26/k1/b/khong-thuoc', 'responses', day).includes('transfer')) return false;
  return facts.petition.channel === 'in-person' ? true : 'open';
}

/** Who settles the petition's main complaint, for guiding and passing on; null where the law leaves it open. */
export function rightAuthority(facts: CaseFacts, law: LawView, day: Day) {
  return competenceFor(mainContent(facts), facts, law, day);
}

/** Whether the sender of another authority's case was shown the way before, or has written there already. */
export function isToldOrKnown(facts: CaseFacts, law: LawView, day: Day): boolean {
  return saysNothingNew(filingReason(facts, isCommunesCase(facts, law, day), rightAuthority(facts, law, day).authority));
}

/** The answer that is owed. `open`: the law that was read does not decide between acceptance and another answer. */
export function responseOwed(facts: CaseFacts, law: LawView, day: Day): 'accept' | 'refuse' | 'guide' | 'file' | 'open' {
  const ours = isCommunesCase(facts, law, day);
  if (ours === false) return isToldOrKnown(facts, law, day) ? 'file' : 'guide';
  const refuse = mayRefuse(facts, law, day);
  if (refuse === true) return 'refuse';
  return ours === 'open' || refuse === 'open' ? 'open' : 'accept';
}

/**
 * Contents for which the citizen has to be told to write separately: those that are no complaint, and complaints that
 * belong to another authority than the one that answers the main complaint.
 */
export function contentsToSeparate(facts: CaseFacts, law: LawView, day: Day): ContentFacts[] {
  const complaints = complaintContents(facts);
  const main = mainContent(facts);
  if (complaints.length === 0) return facts.petition.contents.filter((content) => content.demand !== main.demand);
  const others = facts.petition.contents.filter((content) => !complaints.includes(content));
  const mainAuthority = competenceFor(main, facts, law, day).authority;
  const ours = isCommunesCase(facts, law, day) !== false;
  const elsewhere = complaints.filter((content) => {
    if (ours) return isWithinCommune(content, facts, law, day) === false;
    const { authority } = competenceFor(content, facts, law, day);
    return authority !== null && mainAuthority !== null && authority !== mainAuthority;
  });
  return [...others, ...elsewhere];
}

