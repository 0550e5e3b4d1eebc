import { sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import type { RegradeRecord } from '../records.ts';
import { regrades } from '../schema/regrades.ts';
import { preparedFor } from '../prepared.ts';

/** A handed-in attempt that was graded by another version of its case than a given one. */
export interface OutdatedAttempt {
  attempt: string;
  /** Worked on a variant. */
  isVariant: boolean;
}

const statements = preparedFor((orm) => ({
  outdated: orm
    .select({ attempt: sql<string>`a.id`, variant: sql<number>`json_type(v.json, '$.variant') IS NOT NULL` })
    .from(sql`scenario_versions v JOIN attempts a ON a.scenario_version = v.id AND a.status = 'submitted' AND a.trial IS NULL LEFT JOIN reports r ON r.attempt = a.id AND r.standing = 'current'`)
    .where(sql`v.scenario = ${sql.placeholder('scenario')} AND coalesce(r.scenario_version, a.scenario_version) <> ${sql.placeholder('version')} AND NOT EXISTS (SELECT 1 FROM reports k WHERE k.attempt = a.id AND k.standing IN ('waiting', 'kept') AND k.scenario_version = ${sql.placeholder('version')})`)
    .orderBy(sql`a.id`)
    .prepare(),
  latest: orm
    .select()
    .from(regrades)
    .where(sql`${regrades.scenarioVersion} IN (SELECT id FROM scenario_versions WHERE scenario = ${sql.placeholder('scenario')})`)
    .orderBy(sql`${regrades.startedAt} DESC, ${regrades.id} DESC`)
    .limit(1)
    .prepare(),
}));

/** Attempts of a case whose report was made by another version of it; those that wait for a decision about this very version, or had it, are left out. */
export function listOutdatedAttempts(db: Database, scenario: string, version: string): OutdatedAttempt[] {
  return statements(db).outdated.all({ scenario, version }).map(({ attempt, variant }) => ({ attempt, isVariant: variant === 1 }));
}

/** The newest grading of a case by an amended version of it. */
export function selectOptionalCaseRegrade(db: Database, scenario: string): RegradeRecord | null {
  return statements(db).latest.get({ scenario }) ?? null;
}
