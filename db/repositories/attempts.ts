import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { CaseEvent, Json } from '#simulations/procedures/case-event.ts';
import type { Database } from '../client.server.ts';
import { dayFromIso } from '../iso-day.ts';
import { preparedFor } from '../prepared.ts';
import type { AttemptRecord, AttemptSummary, LoggedEvent, TrialRecord } from '../records.ts';
import { attempts, events, snapshots } from '../schema/attempts.ts';
import { classes } from '../schema/classes.ts';
import { scenarioVersions } from '../schema/content.ts';
import { reports } from '../schema/grading.ts';
import { people } from '../schema/people.ts';
import { selectOptionalCrewOfAttempt } from './crews.ts';

const statements = preparedFor((orm) => ({
  attempt: orm
    .select({
      id: attempts.id,
      person: attempts.person,
      personName: people.displayName,
      class: attempts.class,
      classTrainer: classes.trainer,
      scenario: scenarioVersions.scenario,
      scenarioVersion: attempts.scenarioVersion,
      scenarioHash: scenarioVersions.hash,
      registerVersion: attempts.registerVersion,
      procedure: attempts.procedure,
      procedureVersion: attempts.procedureVersion,
      mode: attempts.mode,
      forkedFrom: attempts.forkedFrom,
      forkedBefore: attempts.forkedBefore,
      status: attempts.status,
      startedAt: attempts.startedAt,
      savedAt: attempts.savedAt,
      submittedAt: attempts.submittedAt,
      stage: attempts.stage,
      lesson: attempts.lesson,
      trial: attempts.trial,
      trialRevision: attempts.trialRevision,
    })
    .from(attempts)
    .innerJoin(people, eq(attempts.person, people.id))
    .innerJoin(scenarioVersions, eq(attempts.scenarioVersion, scenarioVersions.id))
    .leftJoin(classes, eq(attempts.class, classes.id))
    .where(eq(attempts.id, sql.placeholder('id')))
    .prepare(),
  events: orm
    .select()
    .from(events)
    .where(eq(events.attempt, sql.placeholder('attempt')))
    .orderBy(asc(events.seq))
    .prepare(),
  lastSeq: orm
    .select({ seq: sql<number>`coalesce(max(${events.seq}), 0)` })
    .from(events)
    .where(eq(events.attempt, sql.placeholder('attempt')))
    .prepare(),
  ofPerson: orm
    .select({
      id: attempts.id,
      scenario: scenarioVersions.scenario,
      title: sql<string>`json_extract(${scenarioVersions.json}, '$.title')`,
      procedure: attempts.procedure,
      stage: attempts.stage,
      mode: attempts.mode,
      status: attempts.status,
      startedAt: attempts.startedAt,
      savedAt: attempts.savedAt,
      submittedAt: attempts.submittedAt,
      forkedFrom: attempts.forkedFrom,
      lastSeq: sql<number>`(SELECT max(seq) FROM events WHERE events.attempt = ${attempts.id})`,
      gistSeq: snapshots.seq,
      gistJson: snapshots.json,
      scoreTenths: reports.scoreTenths,
      passed: reports.passed,
    })
    .from(attempts)
    .innerJoin(scenarioVersions, eq(attempts.scenarioVersion, scenarioVersions.id))
    .leftJoin(snapshots, eq(snapshots.attempt, attempts.id))
    .leftJoin(reports, sql`${reports.attempt} = ${attempts.id} AND ${reports.standing} = 'current'`)
    .where(and(eq(attempts.person, sql.placeholder('person')), isNull(attempts.trial)))
    .orderBy(desc(attempts.savedAt), desc(attempts.id))
    .limit(sql.placeholder('limit'))
    .prepare(),
  trials: orm
    .select({
      id: attempts.id,
      revision: sql<number>`${attempts.trialRevision}`,
      status: attempts.status,
      startedAt: attempts.startedAt,
      forkedFrom: attempts.forkedFrom,
      lastDay: sql<string>`(SELECT day FROM events WHERE events.attempt = ${attempts.id} ORDER BY seq DESC LIMIT 1)`,
      scoreTenths: reports.scoreTenths,
    })
    .from(attempts)
    .leftJoin(reports, sql`${reports.attempt} = ${attempts.id} AND ${reports.standing} = 'current'`)
    .where(and(eq(attempts.person, sql.placeholder('person')), eq(attempts.trial, sql.placeholder('draft'))))
    .orderBy(desc(attempts.savedAt), desc(attempts.id))
    .prepare(),
}));

/** The columns of an event's row, as they are written. */
export function parseEventData(text: string): Readonly<Record<string, Json>> {
  const data: unknown = JSON.parse(text);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Error('event data is not an object');
  return data as Readonly<Record<string, Json>>;
}

export function selectOptionalAttempt(db: Database, id: string): AttemptRecord | null {
  const row = statements(db).attempt.get({ id });
  return row === undefined ? null : { ...row, crew: selectOptionalCrewOfAttempt(db, id) };
}

/** The whole log of an attempt with the command each event came from, in order. */
export function selectLog(db: Database, attempt: string): LoggedEvent[] {
  return statements(db)
    .events.all({ attempt })
    .map((row) => ({
      event: {
        seq: row.seq,
        type: row.type,
        ...(row.choice === null ? {} : { choice: row.choice }),
        day: dayFromIso(row.day),
        src: row.src,
        actor: row.actor,
        data: parseEventData(row.data),
      },
      batch: row.batch,
      recordedAt: row.recordedAt,
    }));
}

/** The whole log of an attempt, in order. */
export function selectEvents(db: Database, attempt: string): CaseEvent[] {
  return selectLog(db, attempt).map(({ event }) => event);
}

/** The number of the last event; 0 when there is none. */
export function selectLastSeq(db: Database, attempt: string): number {
  return statements(db).lastSeq.get({ attempt })?.seq ?? 0;
}

/** A person's attempts, last worked on first. Drafts that were tried out are no attempts of the library. */
export function listAttempts(db: Database, person: string, limit = 200): AttemptSummary[] {
  return statements(db)
    .ofPerson.all({ person, limit })
    .map(({ gistSeq, gistJson, passed, ...row }) => ({
      ...row,
      gist: gistSeq === null || gistJson === null ? null : { seq: gistSeq, json: gistJson },
      passed: passed === null ? null : passed === 1,
    }));
}

/** A person's trials of a draft, last worked on first. */
export function listTrials(db: Database, person: string, draft: string): TrialRecord[] {
  return statements(db).trials.all({ person, draft });
}
