import { selectEvents, selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { isKnownRegisterVersion } from '#db/repositories/content.ts';
import type { Course, Lesson } from '#content/compile/courses.ts';
import { hashText, wordingHash } from '#simulations/grading/depends.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { provisionsOf } from '../domain/lessons/lesson-view.server.ts';
import { PACK_FORMAT, plainRegister } from '../domain/offline/pack.ts';
import type { Pack, PackedCase, PackedLesson, PlainRegister } from '../domain/offline/pack.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { mayBeTakenAlong } from './apply-device-event.ts';
import { attemptCards } from './attempt-cards.ts';
import { findAttempt, registerOf, settingOf } from './attempt-access.ts';
import type { Caller, Refusal } from './contracts.ts';
import { lessonVersion } from './learning-standing.ts';
import { packItems } from './pack-items.ts';
import type { ContentLibrary, Ports } from './ports.ts';
import { withStorage } from './storage.ts';

/** What a person takes along for a day without a network: the day's questions, and lists of what else may be taken along. */
export function loadPack(ports: Ports, caller: Caller): Result<Pack, Refusal> {
  return withStorage<Pack, Refusal>(ports, () => {
    const { content } = ports;
    const madeAt = ports.clock.now();
    const day = localDate(madeAt);
    return done({
      format: PACK_FORMAT,
      person: { id: caller.person, name: caller.name },
      day,
      madeAt,
      items: packItems(ports, caller.person, day),
      misconceptions: [...content.bank.misconceptions.values()],
      register: content.register.version,
      cases: [...content.scenarios.values()].map(({ scenario }) => ({ scenario: scenario.id, title: scenario.title, procedure: titleOfProcedure(content, scenario) })),
      open: attemptCards(ports, caller.person)
        .filter(({ mode, stage, status }) => mode === 'practice' && stage === null && status === 'open')
        .filter(({ id }) => selectOptionalAttempt(ports.db, id)?.crew === null)
        .map(({ id, title, day: caseDay }) => ({ attempt: id, title, day: caseDay })),
      lessons: content.courses.flatMap((course) => course.lessons.map((lesson) => packedLesson(content, course, lesson))),
    });
  });
}

function titleOfProcedure({ register }: ContentLibrary, { facts, opensOn }: Scenario): string {
  return procedureFor(facts, createLawView(register), dayOf(opensOn)).title;
}

function packedLesson(content: ContentLibrary, course: Course, lesson: Lesson): PackedLesson {
  const law = provisionsOf(lesson).flatMap((id) => content.register.provisions.get(id)?.versions.map(wordingHash) ?? []);
  return { path: `/bai-hoc/${course.id}/${lesson.slug}`, title: lesson.head.title, course: course.title, text: lessonVersion(content, course.id, lesson.slug) ?? '', law: hashText(law.join()) };
}

/** A case from its beginning. What it rests on is what a new attempt would begin with. */
export function loadPackedCase({ content }: Ports, { scenario }: { scenario: string }): Result<PackedCase, Refusal> {
  const entry = content.versionOf(scenario);
  if (entry === null) return failed({ reason: 'not-found' });
  return done({ scenario: entry.scenario, hash: entry.hash, register: content.register.version, origin: null });
}

/** A case under way, on the versions that it began with. An examination, a group's case and another person's do not exist here. */
export function loadPackedAttempt(ports: Ports, caller: Caller, { attempt: id }: { attempt: string }): Result<PackedCase, Refusal> {
  return withStorage<PackedCase, Refusal>(ports, () => {
    const found = findAttempt(ports, caller, id, 'act');
    if (!found.ok) return found;
    const attempt = found.value;
    if (!mayBeTakenAlong(caller, attempt) || attempt.status !== 'open') return failed({ reason: 'not-found' });
    const { scenario, register } = settingOf(ports, attempt);
    const log: CaseEvent[] = selectEvents(ports.db, id);
    return done({ scenario, hash: attempt.scenarioHash, register: register.version, origin: { attempt: id, procedure: attempt.procedure, log } });
  });
}

/** A version of the law that a case on the device is played on. */
export function loadPackedLaw(ports: Ports, { version }: { version: string }): Result<PlainRegister, Refusal> {
  return withStorage<PlainRegister, Refusal>(ports, () => (isKnownRegisterVersion(ports.db, version) ? done(plainRegister(registerOf(ports, version))) : failed({ reason: 'not-found' })));
}
