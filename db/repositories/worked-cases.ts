import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import { attempts } from '../schema/attempts.ts';
import { reports } from '../schema/grading.ts';

/** The level of a hint at which the application does the act itself. */
const ACT_SHOWN = 4;

/** 1 when the application did an act of the attempt by itself, after the last hint; else 0. */
export function actShownIn(attempt: typeof attempts.id): SQL<number> {
  return sql<number>`EXISTS (SELECT 1 FROM events WHERE events.attempt = ${attempt} AND events.type = 'hint.opened' AND json_extract(events.data, '$.level') = ${sql.raw(String(ACT_SHOWN))})`;
}

const statements = preparedFor((orm) => ({
  worked: orm
    .select({
      scoreTenths: reports.scoreTenths,
      actShown: actShownIn(attempts.id),
    })
    .from(attempts)
    .innerJoin(reports, sql`${reports.attempt} = ${attempts.id} AND ${reports.standing} = 'current'`)
    .where(and(eq(attempts.person, sql.placeholder('person')), eq(attempts.procedure, sql.placeholder('procedure')), eq(attempts.status, 'submitted'), isNull(attempts.forkedFrom), isNull(attempts.stage), isNull(attempts.trial)))
    .orderBy(desc(attempts.submittedAt), desc(attempts.id))
    .limit(sql.placeholder('limit'))
    .prepare(),
}));

/** The cases of a procedure that a person has handed in, newest first, by the report that counts. Cases taken up again at a fork, mini-cases and drafts that were tried out do not count. */
export function listWorkedCases(db: Database, person: string, procedure: string, limit: number): { scoreTenths: number; actShown: boolean }[] {
  return statements(db)
    .worked.all({ person, procedure, limit })
    .map(({ scoreTenths, actShown }) => ({ scoreTenths, actShown: actShown === 1 }));
}
