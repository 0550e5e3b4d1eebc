import { setImmediate } from 'node:timers/promises';
import { selectEvents, selectLastSeq, selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { listHallAttempts } from '#db/repositories/workshops.ts';
import type { AttemptRecord } from '#db/records.ts';
import { grade, UngradableLog } from '#simulations/grading/grade.ts';
import type { Report } from '#simulations/grading/types.ts';
import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import type { Day } from '#simulations/law/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { deskInsight } from '../domain/workshop/desk-insight.ts';
import type { DeskInsight } from '../domain/workshop/desk-insight.ts';
import { hashText } from '../platform/token.ts';
import { procedureOf, settingOf } from './attempt-access.ts';
import type { Ports } from './ports.ts';

/** A desk of a hall under a name that leads to nobody. */
export interface KnownDesk {
  attempt: string;
  trace: string;
  /** Null when it cannot be judged by the law that was asked for, or was not yet. */
  insight: DeskInsight | null;
  /** Something was done there since it was judged last; the insight is the one before. */
  behind: boolean;
}

/** Insights by attempt and law, each up to a number of its log. A cache: what is asked for again while nobody acted costs nothing. */
const known = new WeakMap<Ports['content'], Map<string, { seq: number; insight: DeskInsight | null }>>();
const KEPT = 4000;
const TRACE_LETTERS = 12;
/** So long one page judges desks; the others come with the next. A hall of 350 acts faster than it can be judged. */
const BUDGET_MILLISECONDS = 3000;

/** The name of a trace: the same desk has the same, and it tells neither the seat nor the order of sitting down. */
export function traceName(workshop: string, attempt: string): string {
  return hashText(`${workshop} ${attempt}`).slice(0, TRACE_LETTERS);
}

/** @param on the day whose law is asked for; null: the law of each day */
export function gradeDesk(ports: Ports, attempt: AttemptRecord, events: readonly CaseEvent[], on: Day | null): Report | null {
  const { scenario, register } = settingOf(ports, attempt);
  const law = on === null ? createLawView(register) : createLawView(register, on);
  try {
    return grade({ scenario, procedure: procedureOf(attempt), law, events, submitted: false, repairs: 'none' });
  } catch (error) {
    if (error instanceof MissingCalendarYear || error instanceof UngradableLog) return null;
    throw error;
  }
}

function cacheOf(ports: Ports): Map<string, { seq: number; insight: DeskInsight | null }> {
  const cache = known.get(ports.content) ?? new Map<string, { seq: number; insight: DeskInsight | null }>();
  known.set(ports.content, cache);
  return cache;
}

const keyOf = (attempt: string, on: Day | null): string => `${attempt} ${on ?? ''}`;

function judge(ports: Ports, id: string, on: Day | null): void {
  const cache = cacheOf(ports);
  const attempt = selectOptionalAttempt(ports.db, id);
  if (attempt === null) throw new Error(`no attempt ${id}`);
  const events = selectEvents(ports.db, id);
  const report = gradeDesk(ports, attempt, events, on);
  cache.delete(keyOf(id, on));
  cache.set(keyOf(id, on), { seq: events.length, insight: report === null ? null : deskInsight(procedureOf(attempt), report) });
  const oldest = cache.keys().next().value;
  if (cache.size > KEPT && oldest !== undefined) cache.delete(oldest);
}

/**
 * Every desk of a hall at a case, judged by one law, in an order that has nothing to do with seats. Desks that were never
 * judged come first; when the time is up, the others keep what was known of them.
 */
export async function desksOf(ports: Ports, at: { workshop: string; scenario: string }, on: Day | null, budget = BUDGET_MILLISECONDS): Promise<KnownDesk[]> {
  const attempts = listHallAttempts(ports.db, at.workshop, at.scenario);
  const cache = cacheOf(ports);
  const seqs = new Map(attempts.map((attempt) => [attempt, selectLastSeq(ports.db, attempt)]));
  const isBehind = (attempt: string): boolean => cache.get(keyOf(attempt, on))?.seq !== seqs.get(attempt);
  const isNew = (attempt: string): number => (cache.has(keyOf(attempt, on)) ? 1 : 0);
  const end = performance.now() + budget;
  for (const attempt of attempts.filter(isBehind).sort((a, b) => isNew(a) - isNew(b))) {
    if (performance.now() >= end) break;
    judge(ports, attempt, on);
    // Answers of the hall come in between two gradings, not behind all of them.
    await setImmediate();
  }
  return attempts
    .map((attempt) => ({ attempt, trace: traceName(at.workshop, attempt), insight: cache.get(keyOf(attempt, on))?.insight ?? null, behind: (cache.get(keyOf(attempt, on))?.seq ?? 0) < (seqs.get(attempt) ?? 0) }))
    .sort((a, b) => (a.trace < b.trace ? -1 : 1));
}
