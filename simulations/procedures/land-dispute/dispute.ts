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
  return { authority: null, cites: [], open: [] };
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

/** Whether the next session is the one at which a further absence counts as failure; `open` where no law states when. */
function isLastChance(history: readonly CaseEvent[], law: LawView, day: Day): Holding {
  const limit = law.value(ABSENCE, 'sessions_until_failed', day);
  return typeof limit === 'number' ? sessionsBefore(history) + 1 >= limit : 'open';
}

interface Session {
  facts: CaseFacts;
  law: LawView;
  day: Day;
  history: readonly CaseEvent[];
}

/** Whether the session may be put off: somebody is absent, and not yet as often as the law bears. */
export function mayBePutOff({ facts, law, day, history }: Session): Holding {
  if (disputeIn(facts) === null) return true;
  if (!isAbsentNow(facts, history)) return false;
  const last = isLastChance(history, law, day);
  return last === 'open' ? 'open' : !last;
}

/** Whether the parties are here and agree. */
export function haveAgreed({ facts, history }: Session): boolean {
  const dispute = disputeIn(facts);
  return dispute === null || (!isAbsentNow(facts, history) && dispute.agrees);
}

/** Whether the mediation has failed: the parties are here and do not agree, or somebody is absent too often. */
export function hasFailed({ facts, law, day, history }: Session): Holding {
  const dispute = disputeIn(facts);
  if (dispute === null) return true;
  return isAbsentNow(facts, history) ? isLastChance(history, law, day) : !dispute.agrees;
}

/** Ids of both sides. */
export function disputants({ complainant, landDispute }: CaseFacts): string[] {
  return [complainant.person, ...(landDispute?.opponents ?? [])];
}
