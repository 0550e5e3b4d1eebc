import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import type { ReportRecord, WaitingReport } from '../records.ts';
import { attempts } from '../schema/attempts.ts';
import { scenarioVersions } from '../schema/content.ts';
import { reports } from '../schema/grading.ts';
import { people } from '../schema/people.ts';

const statements = preparedFor((orm) => {
  const columns = { id: reports.id, engine: reports.engine, json: reports.json, createdAt: reports.createdAt, standing: reports.standing, scoreTenths: reports.scoreTenths, passed: reports.passed, scenarioVersion: reports.scenarioVersion };
  return {
    current: orm.select(columns).from(reports).where(and(eq(reports.attempt, sql.placeholder('attempt')), eq(reports.standing, 'current'))).prepare(),
    byId: orm.select(columns).from(reports).where(and(eq(reports.id, sql.placeholder('id')), eq(reports.attempt, sql.placeholder('attempt')))).prepare(),
    all: orm.select(columns).from(reports).where(eq(reports.attempt, sql.placeholder('attempt'))).orderBy(sql`reports.rowid`).prepare(),
    waiting: orm
      .select({ report: reports.id, attempt: reports.attempt, person: people.displayName, title: sql<string>`json_extract(${scenarioVersions.json}, '$.title')`, json: reports.json, scoreTenths: reports.scoreTenths, passed: reports.passed })
      .from(reports)
      .innerJoin(attempts, eq(attempts.id, reports.attempt))
      .innerJoin(people, eq(people.id, attempts.person))
      .innerJoin(scenarioVersions, eq(scenarioVersions.id, attempts.scenarioVersion))
      .where(eq(reports.standing, 'waiting'))
      .orderBy(desc(reports.createdAt), desc(reports.id))
      .limit(sql.placeholder('limit'))
      .prepare(),
    waitingCount: orm.select({ count: sql<number>`count(*)` }).from(reports).where(eq(reports.standing, 'waiting')).prepare(),
  };
});

function withPassed<Row extends { passed: number }>(row: Row): Omit<Row, 'passed'> & { passed: boolean } {
  return { ...row, passed: row.passed === 1 };
}

function recordOf(row: (Omit<ReportRecord, 'passed'> & { passed: number }) | undefined): ReportRecord | null {
  return row === undefined ? null : withPassed(row);
}

/** The report of an attempt that counts. */
export function selectOptionalReport(db: Database, attempt: string): ReportRecord | null {
  return recordOf(statements(db).current.get({ attempt }));
}

/** A report of an attempt by its id, whatever its standing. */
export function selectOptionalReportById(db: Database, attempt: string, id: string): ReportRecord | null {
  return recordOf(statements(db).byId.get({ attempt, id }));
}

/** Every report that an attempt was ever given, oldest first. */
export function listReports(db: Database, attempt: string): ReportRecord[] {
  return statements(db).all.all({ attempt }).map(withPassed);
}

/** Reports that would lower a mark, or take a pass, and wait for a person; newest first. */
export function listWaitingReports(db: Database, limit: number): WaitingReport[] {
  return statements(db).waiting.all({ limit }).map(withPassed);
}

export function countWaitingReports(db: Database): number {
  return statements(db).waitingCount.get()?.count ?? 0;
}
