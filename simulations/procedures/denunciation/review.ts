import type { LawView } from '../../law/law-view.ts';
import type { Day } from '../../law/types.ts';
import type { CaseFacts, ContentFacts } from '../../scenario/facts.ts';
import type { CaseEvent } from '../case-event.ts';
import type { Circumstances, Cite, Holding } from '../procedure.ts';
import { listOfLaw } from '../rules/law-lists.ts';
import { lastOf, listIn } from '../rules/reading.ts';
import { denouncedIn, denouncers, denunciationOf, isDenunciation } from './facts.ts';
import { acceptedContents } from './response.ts';
import { denunciationReviewTexts } from './texts/review.vi.ts';

/** Questions about a denunciation under way. */

const WITHDRAWN_WHOLE: Cite = 'ltc-2018/d33/k2';
const TERMINATED: Cite = 'ltc-2018/d34/k3';
const SUSPENDED: Cite = 'ltc-2018/d34/k1';
const CRITERIA: Cite = 'nd31-2019/d3/k2-3';

/** The contents that the accepted case is about. */
export function contentsUnderReview({ facts, law, day, history }: Circumstances): ContentFacts[] {
  return acceptedContents(facts, law, lastOf(history, 'denunciation.accepted')?.day ?? day);
}

/** Ids of the people whom the case under way is about. */
export const denouncedInCase = (c: Circumstances): string[] => denouncedIn(contentsUnderReview(c));

/** Whether the evidence shows a violation: in the end, and so whenever somebody looks into the file. */
function showsViolation(c: Circumstances): Holding {
  const { facts } = c;
  const contents = contentsUnderReview(c);
  if (contents.some(({ merits }) => merits === 'right' || merits === 'partly-right')) return true;
  if (!isDenunciation(facts) || contents.some(({ merits }) => merits === undefined)) return 'open';
  return false;
}

/** Those who want to withdraw, and what, by everything that has come in. */
export function withdrawn({ facts, history }: Pick<Circumstances, 'facts' | 'history'>): { by: string[]; contents: string[] } {
  const events = history.filter(({ type }) => type === 'denunciation.withdrawn');
  const everybody = denouncers(facts);
  return {
    by: [...new Set(events.flatMap((event) => (listIn(event.data, 'by').length > 0 ? listIn(event.data, 'by') : everybody)))],
    contents: [...new Set(events.flatMap((event) => listIn(event.data, 'contents')))],
  };
}

function isWhollyWithdrawn(c: Circumstances): boolean {
  const { by, contents } = withdrawn(c);
  return denouncers(c.facts).every((person) => by.includes(person)) && contentsUnderReview(c).every(({ id }) => contents.includes(id));
}

/** Whether a whole withdrawal ends the case: no violation to be seen, no pressure, no slander (Điều 33 khoản 2, khoản 3). */
function withdrawalEnds(c: Circumstances): Holding {
  if (!isWhollyWithdrawn(c)) return false;
  const { coerced, slander } = denunciationOf(c.facts).withdrawal;
  if (coerced || slander) return false;
  const shown = showsViolation(c);
  return shown === 'open' ? 'open' : !shown;
}

function hasDenouncedDied({ history, ...c }: Circumstances): boolean {
  const dead = history.filter(({ type }) => type === 'denounced.died').map((event) => event.data['who']);
  const people = denouncedInCase({ history, ...c });
  return dead.length > 0 && people.length > 0 && people.every((person) => dead.includes(person));
}

/** The grounds on which the case ends without a conclusion. */
export function terminationCauses(c: Circumstances): Cite[] {
  return [...(withdrawalEnds(c) === true ? [TERMINATED, WITHDRAWN_WHOLE] : []), ...(hasDenouncedDied(c) ? [TERMINATED] : [])];
}

export function isToBeEnded(c: Circumstances): Holding {
  return terminationCauses(c).length > 0 ? true : withdrawalEnds(c);
}

/** Whether the case is so clear that it is verified by the settler himself and concluded at once (Nghị định 31/2019/NĐ-CP, Điều 19). */
export function isPlainCase({ facts }: Circumstances): Holding {
  return facts.verification.obvious;
}

/** The ground of a suspension that stands now; null when none does. */
export function suspensionCause({ history }: Pick<Circumstances, 'history'>): Cite | null {
  const began = history.findLastIndex(({ type }) => type === 'related.pending');
  return began > history.findLastIndex(({ type }) => type === 'related.ended') ? SUSPENDED : null;
}

export function isHalted(history: readonly CaseEvent[]): boolean {
  return history.findLastIndex(({ type }) => type === 'denunciation.suspended') > history.findLastIndex(({ type }) => type === 'denunciation.resumed');
}

/** Days that the time for settlement does not count: from the day after the suspension to the decision to go on. */
export function pausesOfDenunciation(history: readonly CaseEvent[]): { from: Day; to: Day | null; why: string }[] {
  const pauses: { from: Day; to: Day | null; why: string }[] = [];
  for (const event of history) {
    const open = pauses.findLast((pause) => pause.to === null);
    if (event.type === 'denunciation.suspended' && open === undefined) pauses.push({ from: event.day + 1, to: null, why: denunciationReviewTexts.suspended });
    if (event.type === 'denunciation.resumed' && open !== undefined) open.to = event.day + 1;
  }
  return pauses;
}

function least(law: LawView, key: string, day: Day): number {
  const value = law.value(CRITERIA, key, day);
  return typeof value === 'number' ? value : Number.POSITIVE_INFINITY;
}

function criterionHolds(criterion: string, c: Circumstances): boolean {
  const { facts, law, day } = c;
  const { verification } = facts;
  switch (criterion) {
    case 'places':
      return verification.places >= least(law, 'min_places', day);
    case 'contents':
      return contentsUnderReview(c).length >= least(law, 'min_contents', day);
    case 'many-people':
      return facts.petition.complainants > 1 || denouncers(facts).length > 1 || verification.affectsMany;
    case 'foreign':
      return verification.foreignElement;
    case 'agencies':
      return verification.agencies > 1;
    case 'disagreement':
      return verification.agenciesDisagree;
    case 'conflicting-evidence':
      return verification.conflictingEvidence;
    default:
      return false;
  }
}

/** The criteria of complexity that are true of the case (Nghị định 31/2019/NĐ-CP, Điều 3). */
export function extensionCriteria(c: Circumstances): string[] {
  return listOfLaw(c.law, CRITERIA, 'complexity_grounds', c.day).filter((criterion) => criterionHolds(criterion, c));
}

/** How many extensions the case allows: more when it is complex in more than one way. */
export function extensionsAllowed(c: Circumstances): number {
  const count = extensionCriteria(c).length;
  if (count === 0) return 0;
  const id = count >= least(c.law, 'special_from', c.day) ? 'ltc-2018/d30/k3' : 'ltc-2018/d30/k2';
  return c.law.term([id], c.day)?.rule.max_extensions ?? 0;
}

/** The last day of the time for settlement after so many lawful extensions; null before acceptance. */
export function conclusionDue({ law, history }: Pick<Circumstances, 'law' | 'history'>, extensions: number): Day | null {
  const accepted = lastOf(history, 'denunciation.accepted');
  const ids: readonly Cite[] = ['ltc-2018/d30/k1', 'ltc-2018/d30/k2', 'ltc-2018/d30/k3'];
  const found = accepted === undefined ? null : law.term([ids[extensions] ?? 'ltc-2018/d30/k1'], accepted.day);
  if (accepted === undefined || found === null) return null;
  const counted = law.count(found.rule, accepted.day, { extended: extensions > 0, pauses: pausesOfDenunciation(history) });
  return counted.lenientDue ?? counted.due;
}

/** Extensions that count: made before the time ran out, and no more of them than the case allows. Before acceptance, which is a slip of its own, none is late. */
export function lawfulExtensions(c: Circumstances): number {
  let count = 0;
  for (const event of c.history) {
    if (event.type !== 'denunciation.extended') continue;
    const due = conclusionDue({ ...c, history: c.history.slice(0, c.history.indexOf(event)) }, count);
    if ((due === null || event.day <= due) && count < extensionsAllowed({ ...c, day: event.day })) count += 1;
  }
  return count;
}

/** Whether anything of the truth of the contents says that the denunciation was right. */
export function hasViolation(facts: CaseFacts, contents: readonly ContentFacts[]): boolean {
  return isDenunciation(facts) && contents.some(({ merits }) => merits === 'right' || merits === 'partly-right');
}
