import { aliasedTable, and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import type { ContestRecord, ContestStatus } from '../records.ts';
import { attempts } from '../schema/attempts.ts';
import { classes } from '../schema/classes.ts';
import { scenarioVersions } from '../schema/content.ts';
import { disagreements } from '../schema/grading.ts';
import { people } from '../schema/people.ts';

const answerers = aliasedTable(people, 'answerers');

function contests(db: Database) {
  return db.orm
    .select({
      id: disagreements.id,
      attempt: disagreements.attempt,
      report: disagreements.report,
      finding: disagreements.finding,
      rule: disagreements.rule,
      words: disagreements.words,
      createdAt: disagreements.createdAt,
      status: disagreements.status,
      answer: disagreements.answer,
      answeredAt: disagreements.answeredAt,
      answeredBy: answerers.displayName,
      person: attempts.person,
      personName: people.displayName,
      classTrainer: classes.trainer,
      classTitle: classes.title,
      scenario: scenarioVersions.scenario,
      title: sql<string>`json_extract(${scenarioVersions.json}, '$.title')`,
    })
    .from(disagreements)
    .innerJoin(attempts, eq(attempts.id, disagreements.attempt))
    .innerJoin(people, eq(people.id, attempts.person))
    .innerJoin(scenarioVersions, eq(scenarioVersions.id, attempts.scenarioVersion))
    .leftJoin(classes, eq(classes.id, attempts.class))
    .leftJoin(answerers, eq(answerers.id, disagreements.answeredBy));
}

/** What is asked of the list; `trainer` limits it to the classes somebody runs. */
export interface ContestFilter {
  trainer: string | null;
  status: ContestStatus | null;
  rule: string | null;
  limit: number;
}

/** Contests, open ones first, among each the newest first. What an author notes at a trial of a draft is none. */
export function listContests(db: Database, { trainer, status, rule, limit }: ContestFilter): ContestRecord[] {
  const wanted: (SQL | undefined)[] = [
    isNull(attempts.trial),
    trainer === null ? undefined : eq(classes.trainer, trainer),
    status === null ? undefined : eq(disagreements.status, status),
    rule === null ? undefined : eq(disagreements.rule, rule),
  ];
  return contests(db)
    .where(and(...wanted))
    .orderBy(sql`${disagreements.status} <> 'open'`, desc(disagreements.createdAt), desc(disagreements.id))
    .limit(limit)
    .all();
}

export function selectOptionalContest(db: Database, id: string): ContestRecord | null {
  return contests(db).where(eq(disagreements.id, id)).get() ?? null;
}

/** What the trainee disagreed with in an attempt, first said first. */
export function listContestsOfAttempt(db: Database, attempt: string): ContestRecord[] {
  return contests(db).where(eq(disagreements.attempt, attempt)).orderBy(asc(disagreements.createdAt), asc(disagreements.id)).all();
}

/** The attempts of a person in which a contest has been answered. */
export function listAnsweredAttempts(db: Database, person: string): string[] {
  return db.orm
    .selectDistinct({ attempt: disagreements.attempt })
    .from(disagreements)
    .innerJoin(attempts, eq(attempts.id, disagreements.attempt))
    .where(and(eq(attempts.person, person), sql`${disagreements.status} <> 'open'`))
    .all()
    .map(({ attempt }) => attempt);
}
