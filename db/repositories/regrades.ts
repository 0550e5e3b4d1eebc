import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import type { RegradeItemRecord, RegradeOutcome, RegradeRecord } from '../records.ts';
import { attempts } from '../schema/attempts.ts';
import { scenarioVersions } from '../schema/content.ts';
import { dependencies } from '../schema/grading.ts';
import { people } from '../schema/people.ts';
import { regradeItems, regrades } from '../schema/regrades.ts';

/** Every text that a report rests on, by its number. */
export function listDependencies(db: Database): { id: number; what: string }[] {
  return db.orm.select().from(dependencies).orderBy(asc(dependencies.id)).all();
}

/** What the newest report of an attempt rests on, as numbers of dependencies. */
export interface Rest {
  attempt: string;
  members: number[];
}

/** One row after another: ten thousand of them need not stand in memory. Drafts that were tried out are never graded anew. */
export function* eachRest(db: Database): Generator<Rest> {
  const rows = db.driver.prepare<[], { attempt: string; members: Buffer }>('SELECT d.attempt, d.members FROM report_dependencies d JOIN attempts a ON a.id = d.attempt WHERE a.trial IS NULL ORDER BY d.attempt').iterate();
  for (const { attempt, members } of rows) yield { attempt, members: Array.from({ length: members.length / 4 }, (_member, index) => members.readUInt32LE(4 * index)) };
}

/** Attempts that were handed in before dependencies were kept: nobody knows what their reports rest on. */
export function listUnknownRests(db: Database): string[] {
  return db.driver
    .prepare<[], string>("SELECT id FROM attempts WHERE status = 'submitted' AND trial IS NULL AND NOT EXISTS (SELECT 1 FROM report_dependencies WHERE attempt = attempts.id) ORDER BY id")
    .pluck()
    .all();
}

export function selectOptionalRegrade(db: Database, id: string): RegradeRecord | null {
  return db.orm.select().from(regrades).where(eq(regrades.id, id)).get() ?? null;
}

/** The grading that is under way, or was when the server stopped. */
export function selectRunningRegrade(db: Database): RegradeRecord | null {
  return db.orm.select().from(regrades).where(eq(regrades.status, 'running')).get() ?? null;
}

/** Newest first. */
export function listRegrades(db: Database, limit: number): RegradeRecord[] {
  return db.orm.select().from(regrades).orderBy(desc(regrades.startedAt), desc(regrades.id)).limit(limit).all();
}

/** How many attempts came out how; `open` are still to be graded. */
export function countItems(db: Database, regrade: string): Record<RegradeOutcome | 'open', number> {
  const rows = db.orm.select({ outcome: regradeItems.outcome, count: sql<number>`count(*)` }).from(regradeItems).where(eq(regradeItems.regrade, regrade)).groupBy(regradeItems.outcome).all();
  const of = (outcome: RegradeOutcome | null): number => rows.find((row) => row.outcome === outcome)?.count ?? 0;
  return { open: of(null), same: of('same'), applied: of('applied'), waiting: of('waiting'), failed: of('failed') };
}

/** The next attempts of one part of the work, in their order. */
export function listOpenItems(db: Database, regrade: string, { part, parts, limit }: { part: number; parts: number; limit: number }): { place: number; attempt: string }[] {
  return db.orm
    .select({ place: regradeItems.place, attempt: regradeItems.attempt })
    .from(regradeItems)
    .where(and(eq(regradeItems.regrade, regrade), isNull(regradeItems.outcome), sql`${regradeItems.place} % ${parts} = ${part}`))
    .orderBy(asc(regradeItems.place))
    .limit(limit)
    .all();
}

/** Graded attempts with whose they are, those with the given outcomes. */
export function listGradedItems(db: Database, regrade: string, outcomes: readonly RegradeOutcome[], limit: number): RegradeItemRecord[] {
  return db.orm
    .select({
      place: regradeItems.place,
      attempt: regradeItems.attempt,
      person: people.displayName,
      title: sql<string>`json_extract(${scenarioVersions.json}, '$.title')`,
      outcome: regradeItems.outcome,
      difference: regradeItems.difference,
    })
    .from(regradeItems)
    .innerJoin(attempts, eq(attempts.id, regradeItems.attempt))
    .innerJoin(people, eq(people.id, attempts.person))
    .innerJoin(scenarioVersions, eq(scenarioVersions.id, attempts.scenarioVersion))
    .where(and(eq(regradeItems.regrade, regrade), inArray(regradeItems.outcome, [...outcomes])))
    .orderBy(asc(regradeItems.place))
    .limit(limit)
    .all();
}

/** How many attempts have been handed in; drafts that were tried out are not counted. */
export function countSubmitted(db: Database): number {
  return db.orm.select({ count: sql<number>`count(*)` }).from(attempts).where(and(eq(attempts.status, 'submitted'), isNull(attempts.trial))).get()?.count ?? 0;
}
