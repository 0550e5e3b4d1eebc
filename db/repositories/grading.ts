import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import type { DisagreementRecord, ReportRecord } from '../records.ts';
import { disagreements, reports } from '../schema/grading.ts';

const statements = preparedFor((orm) => ({
  latest: orm
    .select({ id: reports.id, engine: reports.engine, json: reports.json, createdAt: reports.createdAt })
    .from(reports)
    .where(eq(reports.attempt, sql.placeholder('attempt')))
    .orderBy(desc(reports.createdAt), desc(reports.id))
    .limit(1)
    .prepare(),
  disagreements: orm
    .select({ finding: disagreements.finding, words: disagreements.words, createdAt: disagreements.createdAt })
    .from(disagreements)
    .where(eq(disagreements.attempt, sql.placeholder('attempt')))
    .orderBy(asc(disagreements.createdAt))
    .prepare(),
}));

/** The newest report of an attempt, the one that counts. */
export function selectOptionalReport(db: Database, attempt: string): ReportRecord | null {
  return statements(db).latest.get({ attempt }) ?? null;
}

/** What the trainee disagreed with, first said first. */
export function listDisagreements(db: Database, attempt: string): DisagreementRecord[] {
  return statements(db).disagreements.all({ attempt });
}
