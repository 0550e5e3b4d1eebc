import type { AttemptRecord, RegradeRecord } from '#db/records.ts';
import { selectEvents, selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { selectOptionalReport } from '#db/repositories/grading.ts';
import { countItems, listOpenItems, selectOptionalRegrade } from '#db/repositories/regrades.ts';
import { endRegrade, saveGraded } from '#db/transactions/regrades.ts';
import type { GradedItem } from '#db/transactions/regrades.ts';
import { grade, UngradableLog } from '#simulations/grading/grade.ts';
import type { Report } from '#simulations/grading/types.ts';
import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import { createLawView, UnknownProvision } from '#simulations/law/view.ts';
import { parseReport } from '../domain/report-schema.ts';
import { differenceOf, outcomeOf } from '../domain/regrading.ts';
import type { PresentMark } from '../domain/regrading.ts';
import { judgedSettingOf, procedureOf } from './attempt-access.ts';
import { reportRow } from './grade-attempt.ts';
import type { Ports } from './ports.ts';
import { auditEntry } from './storage.ts';

/** So many attempts are written at once: few enough that nobody at a desk waits for the lock. */
const BATCH = 20;

/** Grades a handed-in attempt by the present register and rules. Pure but for reading: the same bytes every time. */
function gradeAnew(ports: Ports, attempt: AttemptRecord, law: ReturnType<typeof createLawView>, version: string | null): Report {
  const { scenario } = judgedSettingOf(ports, attempt, version);
  return grade({ scenario, procedure: procedureOf(attempt), law, events: selectEvents(ports.db, attempt.id), submitted: true });
}

/** Faults of content that a person has to mend; everything else is a defect and is thrown. */
function faultOf(error: unknown): string {
  if (error instanceof UngradableLog || error instanceof MissingCalendarYear || error instanceof UnknownProvision) return error.message;
  throw error;
}

interface Work {
  regrade: string;
  /** This worker's share: every `parts`-th attempt from `part` on. */
  part: number;
  parts: number;
  /** Asked before each batch. */
  shouldStop(): boolean;
}

function gradeItem(ports: Ports, law: ReturnType<typeof createLawView>, { kind, startedBy: actor, scenarioVersion }: RegradeRecord, item: { place: number; attempt: string }): GradedItem {
  const attempt = selectOptionalAttempt(ports.db, item.attempt);
  if (attempt === null) throw new Error(`no attempt ${item.attempt}`);
  const stored = selectOptionalReport(ports.db, attempt.id);
  const before: PresentMark = { scoreTenths: stored?.scoreTenths ?? 0, passed: stored?.passed ?? false, report: stored === null ? null : parseReport(stored.json) };
  const base = { ...item, comparedWith: stored?.id ?? null };
  const version = scenarioVersion ?? stored?.scenarioVersion ?? null;
  let report: Report;
  try {
    report = gradeAnew(ports, attempt, law, version);
  } catch (error) {
    const mark = { score: { before: before.scoreTenths, after: before.scoreTenths }, passed: { before: before.passed, after: before.passed } };
    return { ...base, outcome: 'failed', difference: JSON.stringify({ ...mark, gone: [], added: [], reworded: [], fault: faultOf(error) }), report: null };
  }
  const difference = differenceOf(before, report);
  const outcome = outcomeOf(difference);
  const graded = { ...base, outcome, difference: JSON.stringify(difference) };
  if (kind === 'dry') return { ...graded, report: null };
  const now = ports.clock.now();
  const { register, engine } = report.basis;
  const audit = auditEntry(ports, now, { actor, act: 'attempt.regraded', subject: attempt.id, details: { engine, register, outcome, score: difference.score.after } });
  return { ...graded, report: { row: reportRow(ports, report, now, version), standing: outcome === 'waiting' ? 'waiting' : 'current', audit } };
}

/** Works through one part of a grading, batch by batch, until nothing is left, it is cancelled, or it has to stop. */
export function workRegrade(ports: Ports, { regrade, part, parts, shouldStop }: Work): void {
  const law = createLawView(ports.content.register);
  for (;;) {
    const run = selectOptionalRegrade(ports.db, regrade);
    if (run === null || run.status !== 'running' || run.registerVersion !== law.register.version || shouldStop()) return;
    const items = listOpenItems(ports.db, regrade, { part, parts, limit: BATCH });
    if (items.length === 0) break;
    saveGraded(ports.db, regrade, items.map((item) => gradeItem(ports, law, run, item)));
  }
  // Whichever part ends last finds nothing open and closes the whole.
  if (countItems(ports.db, regrade).open > 0) return;
  const now = ports.clock.now();
  endRegrade(ports.db, { id: regrade, status: 'done', at: now }, auditEntry(ports, now, { actor: null, act: 'regrade.finished', subject: regrade }));
}
