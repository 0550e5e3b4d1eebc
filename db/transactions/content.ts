import type { Database } from '../client.server.ts';
import { inTransaction } from '../prepared.ts';
import { selectOptionalScenarioVersionId } from '../repositories/content.ts';
import { registerVersions, scenarioVersions } from '../schema/content.ts';

export interface ContentToStore {
  register: { hash: string; json: string; asOf: string };
  scenarios: readonly { id: string; scenario: string; hash: string; json: string }[];
  at: string;
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
