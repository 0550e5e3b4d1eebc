import type { LawView } from '../../law/law-view.ts';
import type { Day } from '../../law/types.ts';
import type { CaseFacts, ContentFacts } from '../../scenario/facts.ts';
import type { CaseEvent } from '../case-event.ts';
import type { Circumstances, Cite, Holding } from '../procedure.ts';
import { lastOf, listIn } from '../rules/reading.ts';
import { isDisciplinary } from './facts.ts';
import { listOfLaw } from '../rules/law-lists.ts';
import { isGroup } from '../rules/representation.ts';
import { coveredContents } from './response.ts';
import { reviewTexts } from './texts/review.vi.ts';

/** Questions about a case under way: what is still to be decided, and what has happened to it. */

const PARTIAL_WITHDRAWAL = 'lkn-2011/d11a/k2/a';
const SUSPENSION = 'lkn-2011/d11a/k1/a';
const WAITING = 'lkn-2011/d11a/k1/b';

/** Withdrawals that bind: signed by the complainant (Điều 10 khoản 1). */
function withdrawals(history: readonly CaseEvent[]): CaseEvent[] {
  return history.filter((event) => event.type === 'complaint.withdrawn' && event.data['written'] !== false);
}

/** Whether everything has been withdrawn in writing. */
function isWhollyWithdrawn(history: readonly CaseEvent[]): boolean {
  return withdrawals(history).some((event) => event.choice === 'whole');
}

/** Contents that a written partial withdrawal took out, whatever the law then made of it. */
function withdrawnContents(history: readonly CaseEvent[]): string[] {
  return withdrawals(history)
    .filter((event) => event.choice === 'partial')
    .flatMap((event) => listIn(event.data, 'contents'));
}

/** The day whose law says what the case covers: that of acceptance, once there is one. */
function dayOfAcceptance({ history, day }: Pick<Circumstances, 'history' | 'day'>): Day {
  return lastOf(history, 'complaint.accepted')?.day ?? day;
}

interface Review {
  /** Contents that have to be decided. */
  contents: ContentFacts[];
  /** Contents that may be decided or left: withdrawn in part while the law knew no partial withdrawal. */
  optional: ContentFacts[];
}

/**
 * What is to be verified and decided: what the case covers, without what was withdrawn. Partial withdrawal exists since
 * 2026-07-01, also in cases accepted before (Nghị định 155/2026/NĐ-CP, Điều 22 khoản 1).
 */
export function underReview({ facts, law, day, history }: Circumstances): Review {
  const covered = coveredContents(facts, law, dayOfAcceptance({ history, day }));
  const gone = withdrawnContents(history);
  const rest = covered.filter((content) => !gone.includes(content.id));
  const withdrawn = covered.filter((content) => gone.includes(content.id));
  if (withdrawn.length === 0 || rest.length === 0) return { contents: covered, optional: [] };
  return law.provision(PARTIAL_WITHDRAWAL, day) === null ? { contents: rest, optional: withdrawn } : { contents: rest, optional: [] };
}

/** Whether everything still under review is right, as far as the facts say. */
function isAllRight(circumstances: Circumstances): Holding {
  const { contents } = underReview(circumstances);
  if (contents.some((content) => content.merits !== undefined && content.merits !== 'right')) return false;
  return contents.some((content) => content.merits === undefined) ? 'open' : true;
}

/**
 * Whether the re-check alone shows that the complaint is right, so that it is settled at once (Điều 29 khoản 1 điểm a).
 * Deciding what had to be terminated is one mistake, told by its own guard; here and below it passes.
 */
export function isPlainlyRight(circumstances: Circumstances): Holding {
  const { facts } = circumstances;
  if (isToBeTerminated(circumstances) === true) return true;
  if (!facts.verification.obvious || isDisciplinary(facts)) return false;
  return isAllRight(circumstances);
}

/** Whether the decision may be made without a dialogue: nothing differs from what is demanded (Điều 30 khoản 1; Điều 53 khoản 1). */
export function isDialogueNeedless(circumstances: Circumstances): Holding {
  if (isToBeTerminated(circumstances) === true) return true;
  return isDisciplinary(circumstances.facts) ? false : isAllRight(circumstances);
}

/** Whether the only complainant has died and nobody inherits what he asked for. The others of a group go on. */
function diedWithoutHeirs(facts: CaseFacts, history: readonly CaseEvent[]): boolean {
  const died = lastOf(history, 'complainant.died');
  return !isGroup(facts) && died !== undefined && died.data['inherited'] !== true;
}

/** The grounds on which settlement must end without a decision, by what has happened so far. */
export function terminationGrounds({ facts, law, day, history }: Circumstances): Cite[] {
  const before = law.provision('lkn-2011/d11a/k2/a', day) === null;
  if (before) return isWhollyWithdrawn(history) ? ['lkn-2011/d10/k2', 'lkn-2011/d10/k1'] : [];
  const died = diedWithoutHeirs(facts, history);
  return [
    ...(isWhollyWithdrawn(history) ? ['lkn-2011/d11a/k2/a', 'lkn-2011/d10/k2'] : []),
    ...(died ? ['lkn-2011/d11a/k2/b'] : []),
    ...(history.some((event) => event.type === 'court.accepted') ? ['lkn-2011/d11a/k2/d'] : []),
  ];
}

/** Whether settlement must end without a decision. Before 2026-07-01 only a withdrawal is settled by the law that was read. */
export function isToBeTerminated(circumstances: Circumstances): Holding {
  if (terminationGrounds(circumstances).length > 0) return true;
  const { facts, law, day, history } = circumstances;
  if (law.provision('lkn-2011/d11a/k2/b', day) !== null) return false;
  return diedWithoutHeirs(facts, history) || history.some((event) => event.type === 'court.accepted') ? 'open' : false;
}

/** The latest obstacle of the complainant's that has not ended. */
function standingObstacle(history: readonly CaseEvent[]): CaseEvent | undefined {
  const arose = history.findLastIndex((event) => event.type === 'obstacle.arose');
  const ended = history.findLastIndex((event) => event.type === 'obstacle.ended');
  return arose > ended ? history[arose] : undefined;
}

/** Whether somebody else's answer to a question that the case turns on is still awaited. */
function isAnswerAwaited(history: readonly CaseEvent[]): boolean {
  return history.findLastIndex((event) => event.type === 'related.pending') > history.findLastIndex((event) => event.type === 'related.ended');
}

/**
 * Grounds for suspending settlement now: somebody cannot take part for reasons beyond him, or another authority has to settle a
 * question first (Điều 11a khoản 1).
 */
export function suspensionGrounds({ law, day, history }: Circumstances): Cite[] {
  if (law.provision(SUSPENSION, day) === null) return [];
  return [...(standingObstacle(history) === undefined ? [] : [SUSPENSION]), ...(isAnswerAwaited(history) ? [WAITING] : [])];
}

/** Whether the case has been decided or ended. */
export function isOver(history: readonly CaseEvent[]): boolean {
  return history.some((event) => ['complaint.settled', 'settlement.terminated', 'complaint.acceptanceRefused'].includes(event.type));
}

/** Whether the execution of the contested decision stands suspended. */
export function isExecutionSuspended(history: readonly CaseEvent[]): boolean {
  return history.findLastIndex((event) => event.type === 'execution.suspended') > history.findLastIndex((event) => event.type === 'execution.suspensionLifted');
}

/** Whether settlement stands suspended. */
export function isSuspended(history: readonly CaseEvent[]): boolean {
  const suspended = history.findLastIndex((event) => event.type === 'settlement.suspended');
  return suspended > history.findLastIndex((event) => event.type === 'settlement.resumed');
}

/**
 * Days on which the time for settlement stands still. The day of the suspension has been used up; the day of the decision
 * to go on still belongs to the pause (Nghị định 124/2020/NĐ-CP, Điều 28b khoản 2).
 */
export function pausesOfSettlement(history: readonly CaseEvent[], law: LawView): { from: Day; to: Day | null; why: string }[] {
  const pauses: { from: Day; to: Day | null; why: string }[] = [];
  for (const event of history) {
    const open = pauses.findLast((pause) => pause.to === null);
    if (event.type === 'settlement.suspended' && open === undefined && law.provision(SUSPENSION, event.day) !== null) {
      pauses.push({ from: event.day + 1, to: null, why: reviewTexts.suspended });
    }
    if (event.type === 'settlement.resumed' && open !== undefined) open.to = event.day + 1;
  }
  return pauses;
}

/** More than one, where no provision says how many. */
const SEVERAL = 2;

/** Whether a ground of complexity is true of the case (Nghị định 124/2020/NĐ-CP, Điều 3a khoản 1). */
function complexityHolds(ground: string, circumstances: Circumstances): boolean {
  const { facts, law, day } = circumstances;
  const { verification, petition } = facts;
  const atLeast = (key: string) => {
    const value = law.value('nd124-2020/d3a/k1', key, day);
    return typeof value === 'number' ? value : SEVERAL;
  };
  switch (ground) {
    case 'places':
      return verification.places >= atLeast('min_places');
    case 'contents':
      return underReview(circumstances).contents.length >= atLeast('min_contents');
    case 'many-people':
      return petition.complainants >= SEVERAL || verification.affectsMany;
    case 'foreign':
      return verification.foreignElement;
    case 'agencies':
      return verification.agencies >= SEVERAL;
    case 'disagreement':
      return verification.agenciesDisagree;
    case 'conflicting-evidence':
      return verification.conflictingEvidence;
    default:
      return false;
  }
}

/** Before 2026-07-01 no law defined complexity; whatever would be complex now was it then. */
const MEASURES = ['places', 'contents', 'many-people', 'foreign', 'agencies', 'disagreement', 'conflicting-evidence'];

/** The true grounds of complexity. */
export function complexityGrounds(circumstances: Circumstances): string[] {
  const { law, day } = circumstances;
  const stated = listOfLaw(law, 'nd124-2020/d3a/k1', 'complexity_grounds', day);
  return (stated.length > 0 ? stated : MEASURES).filter((ground) => complexityHolds(ground, circumstances));
}

/** The day until which settlement is in time by the plain term, from acceptance; null before acceptance. */
export function plainTermOf({ facts, law, history }: Pick<Circumstances, 'facts' | 'law' | 'history'>): Day | null {
  const accepted = lastOf(history, 'complaint.accepted');
  const found = accepted === undefined ? null : law.term([isDisciplinary(facts) ? 'lkn-2011/d50/giai-quyet' : 'lkn-2011/d28'], accepted.day);
  if (accepted === undefined || found === null) return null;
  const counted = law.count(found.rule, accepted.day, { remote: facts.remote, pauses: pausesOfSettlement(history, law) });
  return counted.lenientDue ?? counted.due;
}

/**
 * Whether the longer term may be used: since 2026-07-01 with a written finding of complexity made before the plain term ran
 * out (Nghị định 124/2020/NĐ-CP, Điều 3a khoản 2), before that without one; always only in a case that is in truth complex.
 * Naming the wrong ground of a complex case is a slip of its own and does not make the decision late as well.
 */
export function mayTakeLonger(circumstances: Circumstances): boolean {
  const { law, day, history } = circumstances;
  if (complexityGrounds(circumstances).length === 0) return false;
  if (law.provision('nd124-2020/d3a/k2', day) === null) return true;
  const recorded = history.find((event) => event.type === 'complexity.recorded');
  if (recorded === undefined) return false;
  const before = history.slice(0, history.indexOf(recorded));
  const plain = plainTermOf({ ...circumstances, history: before });
  return plain === null || recorded.day <= plain;
}

/** Whether a dialogue was held. */
export function wasDialogueHeld(history: readonly CaseEvent[]): boolean {
  return history.some((event) => event.type === 'dialogue.held');
}

/** Whether verification was under way. */
export function wasVerified(history: readonly CaseEvent[]): boolean {
  return history.some((event) => event.type === 'verification.reported');
}

/** Ids of the people who take part besides the complainant's side: respondent and affected persons. */
export function otherParties(facts: CaseFacts): string[] {
  const respondent = facts.respondent === undefined ? [] : [facts.respondent];
  return [...respondent, ...facts.affected.filter((person) => person !== facts.respondent)];
}
