import { selectLog } from '#db/repositories/attempts.ts';
import { listContestsOfAttempt } from '#db/repositories/contests.ts';
import { listReports, selectOptionalReport, selectOptionalReportById } from '#db/repositories/grading.ts';
import type { AttemptRecord, ContestRecord, ReportRecord } from '#db/records.ts';
import { addReport } from '#db/transactions/reports.ts';
import type { Report } from '#simulations/grading/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { canActIn } from '../domain/access.ts';
import { debriefView } from '../domain/debrief/debrief-view.ts';
import type { DebriefView, DisagreementView } from '../domain/debrief/view-types.ts';
import { differenceOf, outcomeOf } from '../domain/regrading.ts';
import { parseReport } from '../domain/report-schema.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { findAttempt, procedureOf, registerOf, settingOf } from './attempt-access.ts';
import type { Caller, DebriefRefusal, LoadedDebrief } from './contracts.ts';
import { gradeAttempt, reportRow } from './grade-attempt.ts';
import { practiceOf } from './mini-case.server.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

/**
 * The stored report; one that can no longer be read is made again from the log and stored beside it. It is read from now on,
 * but a lower mark, or a lost pass, counts only when a person has decided so.
 */
export function reportOf(ports: Ports, attempt: AttemptRecord, events: readonly CaseEvent[]): Report {
  const stored = selectOptionalReport(ports.db, attempt.id);
  const readable = stored && parseReport(stored.json);
  if (readable) return readable;
  const waiting = listReports(ports.db, attempt.id).findLast(({ standing }) => standing === 'waiting');
  const remade = waiting && parseReport(waiting.json);
  if (remade) return remade;
  const version = stored?.scenarioVersion ?? null;
  const report = gradeAttempt(ports, attempt, events, true, version);
  const now = ports.clock.now();
  const audit = auditEntry(ports, now, { actor: null, act: 'attempt.regraded', subject: attempt.id, details: { engine: report.basis.engine } });
  const outcome = stored === null ? 'applied' : outcomeOf(differenceOf({ scoreTenths: stored.scoreTenths, passed: stored.passed, report: null }, report));
  addReport(ports.db, attempt.id, reportRow(ports, report, now, version), outcome === 'waiting' ? 'waiting' : 'current', audit);
  return report;
}

/** A contest as the debrief shows it. */
function disagreementView({ finding, words, createdAt, status, answer, answeredBy, answeredAt }: ContestRecord): DisagreementView {
  const answered = status === 'open' || answer === null || answeredAt === null ? null : { outcome: status, words: answer, by: answeredBy ?? '', on: localDate(answeredAt) };
  return { finding, words, on: localDate(createdAt), answer: answered };
}

/** A report of an attempt as people read it: with the wordings of the register by which it was made. */
export function debriefOfReport(ports: Ports, attempt: AttemptRecord, report: Report): DebriefView {
  return debriefView({
    attempt: attempt.id,
    report,
    scenario: settingOf(ports, attempt).scenario,
    scenarioHash: attempt.scenarioHash,
    register: registerOf(ports, report.basis.register),
    procedure: procedureOf(attempt),
    log: selectLog(ports.db, attempt.id).map(({ event, batch }) => ({ event, batch })),
    disagreements: listContestsOfAttempt(ports.db, attempt.id).map(disagreementView),
  });
}

/** An earlier report that somebody asks to read again; one that still waits for a decision is not told to the trainee. */
function earlierReport(ports: Ports, caller: Caller, attempt: AttemptRecord, id: string): Report | null {
  const stored = selectOptionalReportById(ports.db, attempt.id, id);
  const told = stored !== null && (stored.standing === 'past' || stored.standing === 'current' || caller.role === 'admin');
  return told ? parseReport(stored.json) : null;
}

/** When a case was graded anew and something came out otherwise: since when, and the report that counted before. */
function regradingOf(reports: readonly ReportRecord[]): LoadedDebrief['regraded'] {
  const at = reports.findIndex(({ standing }) => standing === 'current');
  const present = reports[at];
  if (present === undefined) return null;
  const report = parseReport(present.json);
  const earlier = reports.slice(0, at).filter(({ standing }) => standing === 'past');
  const before = earlier.findLast((old) => report !== null && outcomeOf(differenceOf({ ...old, report: parseReport(old.json) }, report)) !== 'same');
  return before === undefined ? null : { on: localDate(present.createdAt), before: before.id };
}

/** The debrief of a handed-in case, for the trainee and for those who run the class. `report` asks for an earlier report. */
export function loadDebrief(ports: Ports, caller: Caller, input: { attempt: string; report?: string }): Result<LoadedDebrief, DebriefRefusal> {
  return withStorage<LoadedDebrief, DebriefRefusal>(ports, () => {
    const found = findAttempt(ports, caller, input.attempt, 'see');
    if (!found.ok) return found;
    const attempt = found.value;
    if (attempt.status !== 'submitted') return failed({ reason: 'not-submitted' });
    const log = selectLog(ports.db, attempt.id);
    const present = reportOf(ports, attempt, log.map(({ event }) => event));
    const report = input.report === undefined ? present : earlierReport(ports, caller, attempt, input.report);
    if (report === null) return failed({ reason: 'not-found' });
    return done({
      ...debriefOfReport(ports, attempt, report),
      // In a report that counts no more nothing is to be done.
      watching: !canActIn(caller, attempt) || input.report !== undefined,
      trainee: attempt.personName,
      practice: practiceOf(ports, attempt),
      trial: attempt.trial === null || attempt.trialRevision === null ? null : { draft: attempt.trial, revision: attempt.trialRevision },
      regraded: regradingOf(listReports(ports.db, attempt.id)),
      earlier: input.report !== undefined,
    });
  });
}
