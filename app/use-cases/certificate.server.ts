import type { CertificateRecord } from '#db/records.ts';
import { selectOptionalCertificate } from '#db/repositories/learning.ts';
import { insertCertificate } from '#db/transactions/learning.ts';
import { dayOf, formatDay, isoOf } from '#simulations/law/day.ts';
import { codeFromBytes, printedCode, readCode } from '../domain/learning/certificate-code.ts';
import type { CertificateView } from '../domain/learning/view-types.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { IssueRefusal } from './learning-contracts.ts';
import { courseVersion, evidenceOf, standingsOf } from './learning-standing.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

const CODE_BYTES = 10;

/**
 * Gives the caller the certificate of a course in which every lesson is read and passed. For the same course as it is now it is
 * the same paper each time. @returns its code
 */
export function issueCertificate(ports: Ports, caller: Caller, input: { course: string }): Result<{ code: string }, IssueRefusal> {
  return withStorage<{ code: string }, IssueRefusal>(ports, () => {
    const { content } = ports;
    const standing = standingsOf(ports, evidenceOf(ports, caller.person)).find(({ course }) => course.id === input.course);
    if (standing === undefined) return failed({ reason: 'not-found' });
    if (!standing.complete) return failed({ reason: 'course-unfinished' });
    const { course, lessons } = standing;
    const now = ports.clock.now();
    const id = ports.tokens.id(now);
    const certificate = {
      id,
      code: codeFromBytes(ports.tokens.bytes(CODE_BYTES)),
      person: caller.person,
      course: course.id,
      courseVersion: courseVersion(content, course),
      registerVersion: content.register.version,
      name: caller.name,
      workplace: caller.commune,
      courseTitle: course.title,
      lessons: lessons.length,
      minutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0),
      lawDate: isoOf(content.register.asOf),
      issuedAt: now,
    };
    // The audit names the row: the code itself is for the holder alone.
    return done({ code: insertCertificate(ports.db, certificate, auditEntry(ports, now, { actor: caller.person, act: 'certificate.issued', subject: id, details: { course: course.id, lawDate: certificate.lawDate } })) });
  });
}

/** A certificate in words, with whether its course is still the one it was given for. */
export function certificateRow({ content }: Ports, record: CertificateRecord): CertificateView {
  const course = content.courses.find(({ id }) => id === record.course);
  const [year = '', month = '', day = ''] = localDate(record.issuedAt).split('-');
  return {
    code: printedCode(record.code),
    name: record.name,
    workplace: record.workplace,
    course: record.courseTitle,
    lessons: record.lessons,
    minutes: record.minutes,
    lawDate: formatDay(dayOf(record.lawDate)),
    issuedOn: { day, month, year },
    since: course === undefined ? 'gone' : courseVersion(content, course) === record.courseVersion ? 'same' : 'changed',
  };
}

/** The certificate with a code, for whoever holds the paper: its 80 random bits are the only key. Null when there is none. */
export function findCertificate(ports: Ports, typed: string): Result<CertificateView | null, Refusal> {
  return withStorage<CertificateView | null, Refusal>(ports, () => {
    const code = readCode(typed);
    const found = code === null ? null : selectOptionalCertificate(ports.db, code);
    return done(found === null ? null : certificateRow(ports, found));
  });
}
