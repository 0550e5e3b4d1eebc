import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import { registerVersions, scenarioVersions } from '../schema/content.ts';

const statements = preparedFor((orm) => ({
  scenario: orm.select({ json: scenarioVersions.json }).from(scenarioVersions).where(eq(scenarioVersions.id, sql.placeholder('id'))).prepare(),
  scenarioId: orm
    .select({ id: scenarioVersions.id })
    .from(scenarioVersions)
    .where(and(eq(scenarioVersions.scenario, sql.placeholder('scenario')), eq(scenarioVersions.hash, sql.placeholder('hash'))))
    .prepare(),
  register: orm.select({ json: registerVersions.json }).from(registerVersions).where(eq(registerVersions.hash, sql.placeholder('hash'))).prepare(),
}));

/** The stored text of a scenario version. @throws when it is missing: attempts never outlive their version. */
export function selectScenarioVersion(db: Database, id: string): string {
  const row = statements(db).scenario.get({ id });
  if (!row) throw new Error(`no scenario version ${id}`);
  return row.json;
}

/** The id of a scenario's version by its hash. */
export function selectOptionalScenarioVersionId(db: Database, scenario: string, hash: string): string | null {
  return statements(db).scenarioId.get({ scenario, hash })?.id ?? null;
}

/** Whether a version of the register was ever in use here. */
export function isKnownRegisterVersion(db: Database, hash: string): boolean {
  return statements(db).register.get({ hash }) !== undefined;
}

/** The stored text of a register version. @throws when it is missing. */
export function selectRegisterVersion(db: Database, hash: string): string {
  const row = statements(db).register.get({ hash });
  if (!row) throw new Error(`no register version ${hash}`);
  return row.json;
}
