import type { AttemptRecord } from '#db/records.ts';
import type { NewReport } from '#db/transactions/reports.ts';
import { grade } from '#simulations/grading/grade.ts';
import type { Report } from '#simulations/grading/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { tenthsOf } from '../domain/score.ts';
import { judgedSettingOf, lawOf, procedureOf, settingOf } from './attempt-access.ts';
import type { Ports } from './ports.ts';

/** Grades a log on the versions of its attempt; `version`: on an amended version of the case, where its report was made by that. */
export function gradeAttempt(ports: Ports, attempt: AttemptRecord, events: readonly CaseEvent[], submitted: boolean, version: string | null = null): Report {
  const setting = judgedSettingOf(ports, attempt, version);
  return grade({ scenario: setting.scenario, procedure: procedureOf(attempt), law: lawOf(setting), events, submitted });
}

/** Grades a case that is still being worked, for remarks: without the repairs, which cost more than all the rest. */
export function gradeSoFar(ports: Ports, attempt: AttemptRecord, events: readonly CaseEvent[]): Report {
  const setting = settingOf(ports, attempt);
  return grade({ scenario: setting.scenario, procedure: procedureOf(attempt), law: lawOf(setting), events, submitted: false, repairs: 'none' });
}

/** The row of a report that is about to be stored. `scenarioVersion`: the amended version of the case by which it was made. */
export function reportRow(ports: Ports, report: Report, at: string, scenarioVersion: string | null = null): NewReport {
  return {
    id: ports.tokens.id(at),
    engine: report.basis.engine,
    json: JSON.stringify(report),
    scoreTenths: tenthsOf(report.score),
    passed: report.passed,
    registerVersion: report.basis.register,
    scenarioVersion,
    depends: report.basis.depends,
    at,
  };
}
