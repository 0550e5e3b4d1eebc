import type { AttemptRecord, LoggedEvent } from '#db/records.ts';
import { selectLog } from '#db/repositories/attempts.ts';
import { selectOptionalReport } from '#db/repositories/grading.ts';
import type { DeskSetting } from '#simulations/desk/play-types.ts';
import type { Report } from '#simulations/grading/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import { canActIn } from '../domain/access.ts';
import { parseReport } from '../domain/report-schema.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { findAttempt, judgedSettingOf, procedureOf } from './attempt-access.ts';
import type { Caller } from './contracts.ts';
import { gradeAttempt } from './grade-attempt.ts';
import type { Ports } from './ports.ts';

/** A case that was handed in, with everything that comparisons look at. */
export interface SubmittedCase {
  attempt: AttemptRecord;
  setting: DeskSetting;
  procedure: Procedure;
  log: LoggedEvent[];
  events: CaseEvent[];
  report: Report;
  /** The caller may look and not act. */
  watching: boolean;
}

export type SubmittedCaseRefusal = { reason: 'not-found' } | { reason: 'not-submitted' };

/** The report that counts, and what it was judged by; one that this version cannot read is made again from the log, and left to the debrief to store. */
function judgedOf(ports: Ports, attempt: AttemptRecord, events: readonly CaseEvent[]): { report: Report; setting: DeskSetting } {
  const stored = selectOptionalReport(ports.db, attempt.id);
  const version = stored?.scenarioVersion ?? null;
  return { report: (stored && parseReport(stored.json)) ?? gradeAttempt(ports, attempt, events, true, version), setting: judgedSettingOf(ports, attempt, version) };
}

/** A handed-in case of an id that came from outside. While a case is open nothing of how it was judged is told: an examination above all. */
export function submittedCase(ports: Ports, caller: Caller, id: string, purpose: 'act' | 'see'): Result<SubmittedCase, SubmittedCaseRefusal> {
  const found = findAttempt(ports, caller, id, purpose);
  if (!found.ok) return found;
  const attempt = found.value;
  if (attempt.status !== 'submitted') return failed({ reason: 'not-submitted' });
  const log = selectLog(ports.db, attempt.id);
  const events = log.map(({ event }) => event);
  return done({ attempt, ...judgedOf(ports, attempt, events), procedure: procedureOf(attempt), log, events, watching: !canActIn(caller, attempt) });
}
