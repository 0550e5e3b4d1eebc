import type { LawView } from '../../law/law-view.ts';
import type { Day } from '../../law/types.ts';
import { mainContent } from '../../scenario/classify.ts';
import type { CaseFacts, ContentFacts } from '../../scenario/facts.ts';
import type { Holding } from '../procedure.ts';
import type { ResponseOwed } from '../rules/class-rules.ts';
import { denunciationContents, denunciationOf, isAnonymous, isDenunciation } from './facts.ts';
import { denunciationSettler, isOfCommuneChair } from './jurisdiction.ts';

/** What the commune owes in answer to a denunciation. */

type Asked = [facts: CaseFacts, law: LawView, day: Day];

function negate(holding: Holding): Holding {
  return holding === 'open' ? 'open' : !holding;
}

/** Whether at least one denunciation content is the commune chair's to settle. */
export function isCommunesDenunciation(...[facts, law, day]: Asked): Holding {
  if (!isDenunciation(facts)) return true;
  const answers = denunciationContents(facts).map((content) => isOfCommuneChair(content, facts, law, day));
  return answers.includes(true) ? true : answers.includes('open') ? 'open' : false;
}

/** Who settles the petition's main denunciation. */
export function denunciationAuthority(...[facts, law, day]: Asked) {
  const contents = denunciationContents(facts);
  const main = isCommunesDenunciation(facts, law, day) === true ? contents.find((content) => isOfCommuneChair(content, facts, law, day) === true) : undefined;
  return denunciationSettler(main ?? mainContent(facts), facts, law, day);
}

/** The contents that an acceptance has to name: the commune chair's, or may where the law leaves it open. */
export function acceptedContents(...[facts, law, day]: Asked): ContentFacts[] {
  const contents = denunciationContents(facts);
  const own = contents.filter((content) => isOfCommuneChair(content, facts, law, day) !== false);
  return own.length > 0 ? own : contents.length > 0 ? contents : [mainContent(facts)];
}

/** Contents that the sender has to be told to write separately: no denunciations, and denunciations of other authorities. */
export function denunciationsToSeparate(...[facts, law, day]: Asked): ContentFacts[] {
  if (isAnonymous(facts)) return [];
  const contents = denunciationContents(facts);
  const others = facts.petition.contents.filter((content) => !contents.includes(content));
  if (isCommunesDenunciation(facts, law, day) !== true) return others;
  return [...others, ...contents.filter((content) => isOfCommuneChair(content, facts, law, day) === false)];
}

/** A condition of acceptance that fails, by the short name of its guard (Luật Tố cáo, Điều 25, 29). */
export type AcceptanceObstacle = 'denouncer-is-known' | 'denunciation-has-form' | 'denouncer-has-capacity' | 'violation-can-be-told' | 'evidence-against-settler';

/** The first condition of acceptance that is not met; null when all are. */
export function acceptanceObstacle(facts: CaseFacts): AcceptanceObstacle | null {
  if (!isDenunciation(facts)) return null;
  const own = denunciationOf(facts);
  if (facts.petition.sender !== 'named') return 'denouncer-is-known';
  if (!facts.petition.signed && facts.petition.channel !== 'oral') return 'denunciation-has-form';
  if (facts.complainant.capacity === 'lacking' && facts.complainant.represented?.paper !== 'legal-representative') return 'denouncer-has-capacity';
  if (!own.grounded) return 'violation-can-be-told';
  return own.afterComplaint === 'without-evidence' ? 'evidence-against-settler' : null;
}

/** What is not handled as a denunciation at all, yet has to be looked into (Điều 25 khoản 2). */
export function isToBeInspected(facts: CaseFacts): boolean {
  const obstacle = acceptanceObstacle(facts);
  return (obstacle === 'denouncer-is-known' || obstacle === 'denunciation-has-form') && denunciationOf(facts).checkable;
}

/** Whether the petition stands with the right authority anyway, or its sender was shown the way before (Điều 24 khoản 3). */
function isElsewhereAlready(...[facts, law, day]: Asked): boolean {
  const { alsoSentTo, earlier } = facts.petition;
  const guidedBefore = earlier?.outcome === 'guided' && !earlier.newDetails;
  const { authority } = denunciationAuthority(facts, law, day);
  return guidedBefore || (authority !== null && alsoSentTo.includes(authority));
}

/** Whether not handling it is right. */
export function mayFileDenunciation(...[facts, law, day]: Asked): Holding {
  if (!isDenunciation(facts)) return 'open';
  const obstacle = acceptanceObstacle(facts);
  if ((obstacle === 'denouncer-is-known' || obstacle === 'denunciation-has-form') && !denunciationOf(facts).checkable) return true;
  const ours = isCommunesDenunciation(facts, law, day);
  return ours === true || !isElsewhereAlready(facts, law, day) ? false : negate(ours);
}

/** Whether passing the petition on is right. */
export function mayTransferDenunciation(...[facts, law, day]: Asked): Holding {
  if (!isDenunciation(facts)) return true;
  const ours = isCommunesDenunciation(facts, law, day);
  if (ours === true) return false;
  // Sent on once more, what the right authority holds already does no harm.
  if (isElsewhereAlready(facts, law, day) || facts.petition.channel === 'oral') return 'open';
  return mayFileDenunciation(facts, law, day) === true ? 'open' : negate(ours);
}

/** Whether showing the way is enough: to somebody who came to denounce by word of mouth. */
export function mayGuideDenouncer(...[facts, law, day]: Asked): Holding {
  if (!isDenunciation(facts)) return true;
  const ours = isCommunesDenunciation(facts, law, day);
  if (ours === true) return false;
  if (facts.petition.channel === 'oral') return negate(ours);
  return facts.petition.channel === 'in-person' ? 'open' : false;
}

/** Whether a notice of refusal is right: the commune's case, somebody who can be told, and a condition that fails. */
export function mayRefuseDenunciation(...[facts, law, day]: Asked): Holding {
  if (!isDenunciation(facts)) return true;
  const ours = isCommunesDenunciation(facts, law, day);
  const obstacle = acceptanceObstacle(facts);
  if (ours === false || obstacle === null || obstacle === 'denouncer-is-known') return false;
  return isToBeInspected(facts) ? 'open' : ours;
}

/** Whether checking a nameless but concrete petition is right here. */
export function mayInspect(...[facts, law, day]: Asked): Holding {
  if (!isDenunciation(facts)) return true;
  return isToBeInspected(facts) ? isCommunesDenunciation(facts, law, day) : false;
}

/** The answer that is owed. */
export function denunciationResponse(...asked: Asked): ResponseOwed {
  const [facts] = asked;
  const ours = isCommunesDenunciation(...asked);
  if (mayFileDenunciation(...asked) === true) return 'file';
  if (ours === false) return facts.petition.channel === 'oral' ? 'guide' : 'transfer';
  if (isToBeInspected(facts)) return 'inspect';
  if (mayRefuseDenunciation(...asked) === true) return 'refuse';
  return ours === 'open' ? 'open' : 'accept';
}
