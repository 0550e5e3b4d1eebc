import { desc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { audit } from '../schema/audit.ts';
import { drafts } from '../schema/drafts.ts';
import { people } from '../schema/people.ts';

/** A line of the audit with the names it is read by. */
export interface NamedAuditEntry {
  id: string;
  at: string;
  actorName: string | null;
  act: string;
  /** The draft or case it is about, or the person whose rights were set; null for everything else. */
  about: string | null;
}

const contestedCase = sql`(SELECT json_extract(v.json, '$.title') FROM disagreements d JOIN attempts a ON a.id = d.attempt JOIN scenario_versions v ON v.id = a.scenario_version WHERE d.id = ${audit.subject})`;
const regradedCase = sql`(SELECT json_extract(v.json, '$.title') FROM regrades g JOIN scenario_versions v ON v.id = g.scenario_version WHERE g.id = ${audit.subject})`;

/** The newest lines of some acts, newest first. */
export function listAuditOfActs(db: Database, acts: readonly string[], limit: number): NamedAuditEntry[] {
  return db.orm
    .select({ id: audit.id, at: audit.at, actorName: people.displayName, act: audit.act, about: sql<string | null>`coalesce(${drafts.title}, (SELECT display_name FROM people p WHERE p.id = ${audit.subject}), ${contestedCase}, ${regradedCase})` })
    .from(audit)
    .leftJoin(people, eq(people.id, audit.actor))
    .leftJoin(drafts, eq(drafts.id, audit.subject))
    .where(inArray(audit.act, [...acts]))
    .orderBy(desc(audit.at), desc(audit.id))
    .limit(limit)
    .all();
}
