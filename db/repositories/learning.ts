import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../client.server.ts';
import { preparedFor } from '../prepared.ts';
import type { AnswerRecord, CertificateRecord, HandedInRecord, PlaceRecord, ReadingRecord } from '../records.ts';
import { attempts } from '../schema/attempts.ts';
import { scenarioVersions } from '../schema/content.ts';
import { reports } from '../schema/grading.ts';
import { certificates, lessonPlaces, lessonReadings } from '../schema/learning.ts';
import { questionAnswers } from '../schema/questions.ts';
import { actShownIn } from './worked-cases.ts';

const certificateColumns = {
  code: certificates.code,
  course: certificates.course,
  courseVersion: certificates.courseVersion,
  name: certificates.name,
  workplace: certificates.workplace,
  courseTitle: certificates.courseTitle,
  lessons: certificates.lessons,
  minutes: certificates.minutes,
  lawDate: certificates.lawDate,
  issuedAt: certificates.issuedAt,
};

const statements = preparedFor((orm) => ({
  readings: orm
    .select({ course: lessonReadings.course, lesson: lessonReadings.lesson, version: lessonReadings.version, readAt: lessonReadings.readAt })
    .from(lessonReadings)
    .where(eq(lessonReadings.person, sql.placeholder('person')))
    .orderBy(asc(lessonReadings.readAt), asc(lessonReadings.id))
    .prepare(),
  places: orm
    .select({ course: lessonPlaces.course, lesson: lessonPlaces.lesson, section: lessonPlaces.section, at: lessonPlaces.at })
    .from(lessonPlaces)
    .where(eq(lessonPlaces.person, sql.placeholder('person')))
    .prepare(),
  answers: orm
    .select({ question: questionAnswers.question, outcome: questionAnswers.outcome, answeredAt: sql<string>`max(${questionAnswers.answeredAt})` })
    .from(questionAnswers)
    .where(eq(questionAnswers.person, sql.placeholder('person')))
    .groupBy(questionAnswers.question, questionAnswers.outcome)
    .orderBy(sql`max(${questionAnswers.answeredAt})`, sql`max(${questionAnswers.id})`)
    .prepare(),
  handedIn: orm
    .select({ scenario: scenarioVersions.scenario, stage: attempts.stage, submittedAt: sql<string>`${attempts.submittedAt}`, competences: sql<string>`json_extract(${reports.json}, '$.competences')`, actShown: actShownIn(attempts.id) })
    .from(attempts)
    .innerJoin(scenarioVersions, eq(attempts.scenarioVersion, scenarioVersions.id))
    .innerJoin(reports, sql`${reports.attempt} = ${attempts.id} AND ${reports.standing} = 'current'`)
    .where(and(eq(attempts.person, sql.placeholder('person')), eq(attempts.status, 'submitted'), isNull(attempts.forkedFrom), isNull(attempts.trial)))
    .orderBy(asc(attempts.submittedAt), asc(attempts.id))
    .prepare(),
  certificates: orm.select(certificateColumns).from(certificates).where(eq(certificates.person, sql.placeholder('person'))).orderBy(desc(certificates.issuedAt), desc(certificates.id)).prepare(),
  certificate: orm.select(certificateColumns).from(certificates).where(eq(certificates.code, sql.placeholder('code'))).prepare(),
}));

/** What a person has read to the end, oldest first; a lesson stands once for each version that was read. */
export function listReadings(db: Database, person: string): ReadingRecord[] {
  return statements(db).readings.all({ person });
}

/** Where a person stopped reading, at most one place for each lesson. */
export function listPlaces(db: Database, person: string): PlaceRecord[] {
  return statements(db).places.all({ person });
}

/** Of each question that a person answered the newest answer of each outcome, oldest first. */
export function listAnswers(db: Database, person: string): AnswerRecord[] {
  return statements(db).answers.all({ person });
}

/** The cases and mini-cases that a person has handed in, oldest first, by the report that counts. Cases taken up again at a fork and drafts that were tried out do not count. */
export function listHandedIn(db: Database, person: string): HandedInRecord[] {
  return statements(db)
    .handedIn.all({ person })
    .map(({ actShown, ...row }) => ({ ...row, actShown: actShown === 1 }));
}

/** A person's certificates, newest first. */
export function listCertificates(db: Database, person: string): CertificateRecord[] {
  return statements(db).certificates.all({ person });
}

export function selectOptionalCertificate(db: Database, code: string): CertificateRecord | null {
  return statements(db).certificate.get({ code }) ?? null;
}
