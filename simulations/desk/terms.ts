import { MissingCalendarYear, isWorkingDay } from '../law/calendar.ts';
import { dayOf, weekdayOf } from '../law/day.ts';
import type { Pause, TermCircumstances } from '../law/law-view.ts';
import type { Day } from '../law/types.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { hasHappened } from './effects.ts';
import type { Scene } from './world-state.ts';

/**
 * When people lose patience. The desk looks terms up in the register as any newspaper reader could; it judges nothing by
 * them. A term that the register or the calendar cannot give makes nobody impatient.
 */
export interface WaitedFor {
  id: 'first-response' | 'settlement';
  /** Last day on which the answer would have been in time. */
  due: Day;
}

/** What somebody waits for, by what he asks: an answer counted from receipt, and an end counted from the day on which it was taken up. */
interface Waiting {
  response: { terms: readonly string[]; given: readonly string[] };
  settlement?: { takenUp: string; terms: readonly string[]; longer: readonly string[]; given: readonly string[] };
}

/** Answers to any petition, whatever it asks. */
const ANSWERS = [
  'paper.sent#acceptanceNotice',
  'paper.sent#refusalNotice',
  'paper.sent#guidance',
  'paper.sent#mediationNotice',
  'paper.sent#mediationRefusal',
  'paper.sent#disputeNotice',
  'complainant.guided',
  'petition.transferred',
  'petition.returned',
  'petition.receiptRefused',
  'petition.filed',
  'reply.written',
] as const;

const COMPLAINT: Waiting = {
  response: { terms: ['lkn-2011/d27', 'nd124-2020/d16/k1'], given: ANSWERS },
  settlement: { takenUp: 'complaint.accepted', terms: ['lkn-2011/d28'], longer: ['complexity.recorded'], given: ['complaint.settled', 'settlement.terminated', 'complaint.withdrawn#whole', 'complainant.died', 'petition.transferred', 'petition.returned'] },
};

const DENUNCIATION: Waiting = {
  response: { terms: ['ltc-2018/d24/k1'], given: [...ANSWERS, 'denunciation.acceptanceRefused', 'denunciation.denouncerNotified', 'denunciation.withdrawn'] },
  // Whoever was told that it takes longer does not ask any more.
  settlement: { takenUp: 'denunciation.accepted', terms: ['ltc-2018/d30/k1'], longer: [], given: ['denunciation.extended', 'denunciation.suspended', 'denunciation.terminated', 'denunciation.withdrawn', 'conclusion.made'] },
};

const DISPUTE: Waiting = { response: { terms: ['ldd-2024/d235/k2/c'], given: [...ANSWERS, 'mediation.held', 'mediation.refused', 'mediation.guided', 'dispute.accepted', 'dispute.settled'] } };

const PROPOSAL: Waiting = { response: { terms: ['ltcd-2013/d28/k1', 'tthc/xu-ly-don-cap-xa'], given: [...ANSWERS, 'proposal.passedOn', 'proposal.resultSent'] } };

function waitingIn({ facts }: Scene['scenario']): Waiting {
  switch (facts.petition.contents[0]?.demand) {
    case 'report-violation':
      return DENUNCIATION;
    case 'settle-dispute':
      return DISPUTE;
    case 'propose':
    case 'reflect':
      return PROPOSAL;
    default:
      return COMPLAINT;
  }
}

/** The latest of the days that the readings of a term give; null when none can be counted. */
function latestDue({ law, setting }: Scene, ids: readonly string[], anchor: Day, circumstances: TermCircumstances): Day | null {
  let latest: Day | null = null;
  for (const id of ids) {
    if (!setting.register.provisions.has(id)) continue;
    const term = law.term([id], anchor);
    if (term === null) continue;
    try {
      const { due, lenientDue } = law.count(term.rule, anchor, circumstances);
      latest = Math.max(latest ?? due, due, lenientDue ?? due);
    } catch (cause) {
      if (!(cause instanceof MissingCalendarYear)) throw cause;
    }
  }
  return latest;
}

function pausesIn(log: readonly CaseEvent[]): Pause[] {
  const pauses: Pause[] = [];
  for (const event of log) {
    const open = pauses.at(-1);
    if (event.type === 'settlement.suspended' && (open === undefined || open.to !== null)) pauses.push({ from: event.day, to: null, why: event.type });
    if (event.type === 'settlement.resumed' && open !== undefined && open.to === null) open.to = event.day;
  }
  return pauses.filter((pause) => pause.to === null || pause.to > pause.from);
}

/** Nobody waits for an answer to the letter that opens a chair's month, or to one that he did not put his name to. */
function isWaitedFor({ facts }: Scene['scenario']): boolean {
  return facts.head === undefined && facts.petition.sender === 'named';
}

/** The answers that are still awaited, with their last days. */
export function awaitedAnswers(scene: Scene): WaitedFor[] {
  const { scenario, world } = scene;
  const { log, situation } = world;
  if (!isWaitedFor(scenario)) return [];
  const { response, settlement } = waitingIn(scenario);
  const awaited: WaitedFor[] = [];
  if (!hasHappened(log, ...response.given, ...(settlement?.given ?? []))) {
    const due = latestDue(scene, response.terms, dayOf(scenario.facts.petition.receivedOn), {});
    if (due !== null) awaited.push({ id: 'first-response', due });
  }
  const takenUp = log.find((event) => event.type === settlement?.takenUp);
  if (settlement !== undefined && takenUp !== undefined && situation.settlement !== 'suspended' && !hasHappened(log, ...settlement.given)) {
    const circumstances = { remote: scenario.facts.remote, extended: hasHappened(log, ...settlement.longer), pauses: pausesIn(log) };
    const due = latestDue(scene, settlement.terms, takenUp.day, circumstances);
    if (due !== null) awaited.push({ id: 'settlement', due });
  }
  return awaited;
}

/** Whether offices work on a day. Beyond the calendar's years: Monday to Friday, which is good enough for how long work takes. */
export function isOfficeDay(scene: Scene, day: Day): boolean {
  try {
    return isWorkingDay(scene.law.calendar, day);
  } catch (cause) {
    if (!(cause instanceof MissingCalendarYear)) throw cause;
    const weekday = weekdayOf(day);
    return weekday !== 0 && weekday !== 6;
  }
}

/** The day on which work that takes so many office days is done. */
export function doneAfter(scene: Scene, from: Day, officeDays: number): Day {
  let day = from;
  for (let left = officeDays; left > 0; ) {
    day += 1;
    if (isOfficeDay(scene, day)) left -= 1;
  }
  return day;
}
