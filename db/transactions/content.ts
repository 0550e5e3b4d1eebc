import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import { selectOptionalScenarioVersionId } from '../repositories/content.ts';
import { registerVersions, scenarioVersions } from '../schema/content.ts';

export interface ContentToStore {
  register: { hash: string; json: string; asOf: string };
  scenarios: readonly { id: string; scenario: string; hash: string; json: string }[];
  at: string;
}

export interface ScenarioVersionToStore {
  id: string;
  scenario: string;
  hash: string;
  json: string;
  at: string;
}

/** Stores a version of one scenario unless it is stored. @returns the id under which it is stored. */
export function storeScenarioVersion(db: Database, { at, ...version }: ScenarioVersionToStore): string {
  return inTransaction(db, () => {
    const known = selectOptionalScenarioVersionId(db, version.scenario, version.hash);
    if (known !== null) return known;
    db.orm.insert(scenarioVersions).values({ ...version, createdAt: at }).run();
    return version.id;
  });
}

/** Stores the versions of content that are not stored yet. @returns how many scenario versions are new. */
export function storeContent(db: Database, { register, scenarios, at }: ContentToStore): number {
  return inTransaction(db, () => {
    db.orm.insert(registerVersions).values({ ...register, createdAt: at }).onConflictDoNothing().run();
    const fresh = scenarios.filter(({ scenario, hash }) => selectOptionalScenarioVersionId(db, scenario, hash) === null);
    for (const version of fresh) db.orm.insert(scenarioVersions).values({ ...version, createdAt: at }).run();
    return fresh.length;
  });
}
