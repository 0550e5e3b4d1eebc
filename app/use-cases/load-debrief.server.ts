import { selectLog } from '#db/repositories/attempts.ts';
import { listDisagreements, selectOptionalReport } from '#db/repositories/grading.ts';
import type { AttemptRecord } from '#db/records.ts';
import { addReport } from '#db/transactions/attempts.ts';
import type { Report } from '#simulations/grading/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { canActIn } from '../domain/access.ts';
import { debriefView } from '../domain/debrief/debrief-view.ts';
import { parseReport } from '../domain/report-schema.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { findAttempt, procedureOf, settingOf } from './attempt-access.ts';
import type { Caller, DebriefRefusal, LoadedDebrief } from './contracts.ts';
import { gradeAttempt, reportRow } from './grade-attempt.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

/** The stored report; one that can no longer be read is made again from the log and stored beside it. */
function reportOf(ports: Ports, attempt: AttemptRecord, events: readonly CaseEvent[]): Report {
  const stored = selectOptionalReport(ports.db, attempt.id);
  const readable = stored && parseReport(stored.json);
  if (readable) return readable;
  const report = gradeAttempt(ports, attempt, events, true);
  const now = ports.clock.now();
  const audit = auditEntry(ports, now, { actor: null, act: 'attempt.regraded', subject: attempt.id, details: { engine: report.basis.engine } });
  addReport(ports.db, attempt.id, reportRow(ports, report, now), audit);
  return report;
}

/** The debrief of a handed-in case, for the trainee and for those who run the class. */
export function loadDebrief(ports: Ports, caller: Caller, input: { attempt: string }): Result<LoadedDebrief, DebriefRefusal> {
  return withStorage<LoadedDebrief, DebriefRefusal>(ports, () => {
    const found = findAttempt(ports, caller, input.attempt, 'see');
    if (!found.ok) return found;
    const attempt = found.value;
    if (attempt.status !== 'submitted') return failed({ reason: 'not-submitted' });
    const setting = settingOf(ports, attempt);
    const log = selectLog(ports.db, attempt.id);
    const report = reportOf(ports, attempt, log.map(({ event }) => event));
    const view = debriefView({
      attempt: attempt.id,
      report,
      scenario: setting.scenario,
      scenarioHash: attempt.scenarioHash,
      register: setting.register,
      procedure: procedureOf(attempt),
      log: log.map(({ event, batch }) => ({ event, batch })),
      disagreements: listDisagreements(ports.db, attempt.id).map(({ finding, words, createdAt }) => ({ finding, words, on: localDate(createdAt) })),
    });
    return done({ ...view, watching: !canActIn(caller, attempt), trainee: attempt.personName });
  });
}
