import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import type { ForkRecord } from '../records.ts';
import { attempts } from '../schema/attempts.ts';
import { reports } from '../schema/grading.ts';

const statements = preparedFor((orm) => ({
  ofAttempt: orm
    .select({ id: attempts.id, forkedBefore: sql<number>`${attempts.forkedBefore}`, status: attempts.status, scoreTenths: reports.scoreTenths })
    .from(attempts)
    .leftJoin(reports, and(eq(reports.attempt, attempts.id), eq(reports.standing, 'current')))
    .where(eq(attempts.forkedFrom, sql.placeholder('attempt')))
    .orderBy(asc(attempts.startedAt), asc(attempts.id))
    .prepare(),
}));

/** The attempts that were forked from one, first begun first. */
export function listForks(db: Database, attempt: string): ForkRecord[] {
  return statements(db).ofAttempt.all({ attempt });
}
