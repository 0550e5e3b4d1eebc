import type { LawView } from '../../law/law-view.ts';
import type { Day } from '../../law/types.ts';
import { mainContent } from '../../scenario/classify.ts';
import type { CaseFacts, ContentFacts } from '../../scenario/facts.ts';
import type { LandDisputeFacts } from '../../scenario/facts/land-dispute.ts';
import type { CaseEvent } from '../case-event.ts';
import type { Cite, Holding } from '../procedure.ts';
import { courtForCommune } from '../rules/authorities.ts';
import type { Competence } from '../rules/authorities.ts';
import type { ResponseOwed } from '../rules/class-rules.ts';

/**
 * Questions about a dispute over land: who deals with it next, and how the sessions of its mediation can end. A petition that
 * has no dispute in its facts is judged once by its class; every question here then answers "yes".
 */

const MEDIATION: Cite = 'ldd-2024/d235/k2';
const COURT_ONLY: Cite = 'ldd-2024/d236/k1';
/** That it is a committee, where nobody has papers; who at which level is stated elsewhere. */
const COMMITTEE: Cite = 'ldd-2024/d236/k2';
const PROVINCE: Cite = 'ldd-2024/d236/k3/b';
/** Since 2025-07-01 the commune's chair settles what the district's chair settled before. */
const COMMUNE_CHAIR: Cite = 'nd151-2025/d5/k2/g';
const DISTRICT_CHAIR: Cite = 'nd102-2024/d106';
const ABSENCE: Cite = 'nd102-2024/d105/k1/d';

/** A dispute of which nothing is known but that it is one. */
const PLAIN: LandDisputeFacts = {
  opponents: [],
  organisation: false,
  papers: false,
  assets: false,
  inCommune: true,
  mediated: 'no',
  resident: false,
  absence: 'none',
  agrees: false,
  changesLand: false,
  refusesToSign: false,
};

/** The dispute that the petition is about; null for a petition that is about something else. */
export function disputeIn(facts: CaseFacts): LandDisputeFacts | null {
  return facts.landDispute ?? (facts.petition.contents.some(({ demand }) => demand === 'settle-dispute') ? PLAIN : null);
}

/** Whether the commune has to mediate: the land is here and its council has not mediated yet. */
export function isMediationOwed(facts: CaseFacts): boolean {
  const dispute = disputeIn(facts);
  return dispute === null || (dispute.inCommune && dispute.mediated !== 'council');
}

/** Whether only a court may settle: somebody has papers for the land, or buildings are disputed as well. */
export function isForCourtAlone({ landDispute }: CaseFacts): boolean {
  return landDispute !== undefined && (landDispute.papers || landDispute.assets);
}

/** The committee that settles what the parties may bring before one (Luật Đất đai, Điều 236 khoản 3); null where the register states none. */
export function committeeFor(facts: CaseFacts, law: LawView, day: Day): Competence {
  if (facts.landDispute?.organisation === true) return { authority: 'province-chair', cites: [PROVINCE], open: [] };
  if (law.provision(COMMUNE_CHAIR, day) !== null) return { authority: 'commune-chair', cites: [COMMUNE_CHAIR], open: [] };
  if (law.provision(DISTRICT_CHAIR, day) !== null) return { authority: 'district-chair', cites: [DISTRICT_CHAIR], open: [] };
  // Since 2027-03-01 the register holds nothing that names anybody.
  return { authority: null, cites: [COMMITTEE], open: ['oq-27'] };
}

/** Who deals with the dispute next: the commune that mediates, then the court or the committee that settles. */
export function disputeAuthority(facts: CaseFacts, law: LawView, day: Day): Competence {
  const { landDispute } = facts;
  if (landDispute?.inCommune === false) return { authority: 'other-commune-chair', cites: [MEDIATION], open: [] };
  if (isMediationOwed(facts)) return { authority: 'commune-chair', cites: [MEDIATION], open: [] };
  if (isForCourtAlone(facts)) return { authority: courtForCommune(law, day) ?? 'court-regional', cites: [COURT_ONLY], open: [] };
  return committeeFor(facts, law, day);
}

/** Whether the commune has something to do itself. */
export function isCommunesDispute(facts: CaseFacts, law: LawView, day: Day): Holding {
  const { authority } = disputeAuthority(facts, law, day);
  return authority === null ? 'open' : authority === 'commune-chair';
}

/** The answer that is owed to the petition. */
export function disputeResponse(facts: CaseFacts, law: LawView, day: Day): ResponseOwed {
  const ours = isCommunesDispute(facts, law, day);
  return ours === 'open' ? 'open' : ours ? 'accept' : 'guide';
}

/** Contents that are no dispute over land: they are written separately. */
export function contentsBesideDispute(facts: CaseFacts): ContentFacts[] {
  return facts.petition.contents.filter(({ demand }) => demand !== mainContent(facts).demand);
}

/** How many sessions have been opened, held or put off. */
function sessionsBefore(history: readonly CaseEvent[]): number {
  return history.filter(({ type }) => type === 'mediation.held').length;
}

/** Whether somebody who was invited stays away from the next session. */
export function isAbsentNow({ landDispute }: CaseFacts, history: readonly CaseEvent[]): boolean {
  return landDispute?.absence === 'always' || (landDispute?.absence === 'first' && sessionsBefore(history) === 0);
}

/** Sessions that a mediation has at the most: the first, and the one to which whoever stayed away is invited again. */
const FIRST = 1;
const SECOND = 2;

/** Whether an absence at that session counts as failure; `open` where no law states when. */
function isFailureAt(session: number, law: LawView, day: Day): Holding {
  const limit = law.value(ABSENCE, 'sessions_until_failed', day);
  return typeof limit === 'number' ? session >= limit : 'open';
}

interface Session {
  facts: CaseFacts;
  law: LawView;
  day: Day;
}

/** Whether the first session may be put off: somebody is absent, and not yet as often as the law bears. */
export function mayBePutOff({ facts, law, day }: Session): Holding {
  const dispute = disputeIn(facts);
  if (dispute === null) return true;
  if (dispute.absence === 'none') return false;
  const isFailure = isFailureAt(FIRST, law, day);
  return isFailure === 'open' ? 'open' : !isFailure;
}

/** Whether the parties meet in the end and agree. */
export function haveAgreed({ facts }: Session): boolean {
  const dispute = disputeIn(facts);
  return dispute === null || (dispute.absence !== 'always' && dispute.agrees);
}

/** Whether the mediation fails in the end: the parties meet and do not agree, or somebody is absent too often. */
export function hasFailed({ facts, law, day }: Session): Holding {
  const dispute = disputeIn(facts);
  if (dispute === null) return true;
  return dispute.absence === 'always' ? isFailureAt(SECOND, law, day) : !dispute.agrees;
}

/** Whether nobody has to be invited again; a petition without a dispute has nobody. */
function isNobodyToInvite(session: Session): Holding {
  const holding = disputeIn(session.facts) === null ? false : mayBePutOff(session);
  return holding === 'open' ? 'open' : !holding;
}

/** Whether what is true in the end may be written down at the first session: nobody has to be invited again before it. */
export function mayFailAtOnce(session: Session): Holding {
  return hasFailed(session) === false ? true : isNobodyToInvite(session);
}

/** The same of an agreement. */
export function mayAgreeAtOnce(session: Session): Holding {
  return haveAgreed(session) ? isNobodyToInvite(session) : true;
}

/** Ids of both sides. */
export function disputants({ complainant, landDispute }: CaseFacts): string[] {
  return [complainant.person, ...(landDispute?.opponents ?? [])];
}
