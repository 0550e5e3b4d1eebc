import { insertReading, setPlace } from '#db/transactions/learning.ts';
import { isoOf } from '#simulations/law/day.ts';
import { headingsIn } from '../domain/learning/lesson-version.ts';
import { markView } from '../domain/learning/learning-view.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { LoadedMark, MarkInput, MarkRefusal } from './learning-contracts.ts';
import { evidenceOf, lessonVersion, standingsOf } from './learning-standing.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

const SECTION = /^muc-([1-9]\d?)$/;

/** Remembers for the caller that a lesson was read, or where they stop in it. Sending it twice changes nothing. */
export function markLesson(ports: Ports, caller: Caller, { course, lesson, version, section }: MarkInput): Result<null, MarkRefusal> {
  return withStorage<null, MarkRefusal>(ports, () => {
    const { content } = ports;
    const current = lessonVersion(content, course, lesson);
    const tree = content.courses.find(({ id }) => id === course)?.lessons.find(({ slug }) => slug === lesson)?.tree;
    if (current === null || tree === undefined) return failed({ reason: 'not-found' });
    const now = ports.clock.now();
    const subject = `${course}/${lesson}`;
    if (section !== null) {
      if (Number(SECTION.exec(section)?.[1] ?? Infinity) > headingsIn(tree).length) return failed({ reason: 'invalid', fields: { muc: { fault: 'choice' } } });
      setPlace(ports.db, { person: caller.person, course, lesson, section, at: now }, auditEntry(ports, now, { actor: caller.person, act: 'lesson.place-kept', subject, details: { section } }));
      return done(null);
    }
    if (version !== current) return failed({ reason: 'lesson-changed' });
    const lawDate = isoOf(content.register.asOf);
    insertReading(
      ports.db,
      { id: ports.tokens.id(now), person: caller.person, course, lesson, version, lawDate, readAt: now },
      auditEntry(ports, now, { actor: caller.person, act: 'lesson.read', subject, details: { version, lawDate } }),
    );
    return done(null);
  });
}

/** Where a person is in one lesson, and what is left of it. Nobody needs to be signed in to see the lesson's name. */
export function loadMark(ports: Ports, caller: Caller | null, address: { course: string; lesson: string }): Result<LoadedMark, Refusal> {
  return withStorage<LoadedMark, Refusal>(ports, () => {
    const version = lessonVersion(ports.content, address.course, address.lesson);
    const course = ports.content.courses.find(({ id }) => id === address.course);
    const lesson = course?.lessons.find(({ slug }) => slug === address.lesson);
    if (course === undefined || lesson === undefined || version === null) return failed({ reason: 'not-found' });
    const standing = caller === null ? undefined : standingsOf(ports, evidenceOf(ports, caller.person)).find((one) => one.course === course);
    return done(markView({ course, lesson, version, standing: standing ?? null }));
  });
}
