import type { Lesson } from '#content/compile/courses.ts';
import { listPublishedItems } from '#db/repositories/drafts.ts';
import { NoLawfulPath } from '#simulations/grading/lawful.ts';
import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import type { Competence } from '#simulations/procedures/procedure.ts';
import type { Question } from '#simulations/questions/question.ts';
import { competencesOf } from '#simulations/scenario/competences.ts';
import { scenarioSchema } from '#simulations/scenario/schema.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { z } from 'zod';
import type { DraftKind } from '../domain/authoring/draft.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { authoredCourse, checkCourse } from './check-course.ts';
import type { CheckedLesson } from './check-lesson.ts';
import { checkQuestion } from './check-question.ts';
import { checkForLibrary } from './draft-checks.ts';
import type { DraftFaultView } from './draft-contracts.ts';
import type { Ports, Writing } from './ports.ts';

/** What is published of a draft: the text that is stored, and what the library gets of it. */
export interface Matter {
  body: string;
  /** A case is stored a second time as the version that attempts are played on. */
  isPlayed: boolean;
  offer(hash: string): void;
}

interface Matters {
  kind: DraftKind;
  item: string;
  body: string;
  /** The lesson as the guard passed it: compiling takes a thread of its own and is done before. */
  lesson: CheckedLesson | null;
}

/** The skills a case asks for; none where the law of today finds no way through a case that was published under another. */
function skillsOf(ports: Ports, scenario: Scenario): Competence[] {
  try {
    return competencesOf(scenario, ports.content.register);
  } catch (error) {
    if (error instanceof NoLawfulPath || error instanceof MissingCalendarYear) return [];
    throw error;
  }
}

function offerCase(ports: Ports, scenario: Scenario, hash: string, json: string): void {
  ports.content.offer({ scenario, hash, json, competences: skillsOf(ports, scenario) });
}

function writing(ports: Ports, made: Writing, source?: string): Matter {
  const body = JSON.stringify(source === undefined ? made.item : { ...made.item, source });
  return { body, isPlayed: false, offer: () => ports.content.offerWriting(made) };
}

/**
 * What is published of a draft: a case with its defaults filled in and a question with its computed order, as the build writes its
 * own; a lesson as the tree that the guard passed, beside what its author wrote.
 */
export function matterOf(ports: Ports, { kind, item, body, lesson }: Matters): Result<Matter, DraftFaultView[]> {
  switch (kind) {
    case 'case': {
      const { scenario, faults } = checkForLibrary(ports, body);
      if (scenario === null) return failed(faults);
      const json = JSON.stringify(scenario);
      return done({ body: json, isPlayed: true, offer: (hash) => offerCase(ports, scenario, hash, json) });
    }
    case 'question': {
      const { question, faults } = checkQuestion(ports, body);
      return question === null ? failed(faults) : done(writing(ports, { kind, item: question }));
    }
    case 'course': {
      const { course, faults } = checkCourse(ports, body);
      return course === null ? failed(faults) : done(writing(ports, { kind, item: course }));
    }
    case 'lesson': {
      if (lesson === null) throw new Error('a lesson is compiled before it is published');
      return lesson.lesson === null ? failed(lesson.faults) : done(writing(ports, { kind, item: { ...lesson.lesson, slug: item } }, body));
    }
  }
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
/** What was published passed every check of its day; here it is only told from something else. */
const storedQuestion = z.custom<Question>(isObject);
const storedLesson = z.object({ slug: z.string(), head: z.custom<Lesson['head']>(isObject), tree: z.custom<Lesson['tree']>(Array.isArray), uses: z.custom<Lesson['uses']>(Array.isArray) });

/** Puts what was published in the browser into the library; done once at boot. A case that today's format no longer takes stays out. */
export function offerPublished(ports: Ports): void {
  for (const { hash, body } of listPublishedItems(ports.db, 'case')) {
    const { data: scenario } = scenarioSchema.safeParse(JSON.parse(body));
    if (scenario !== undefined) offerCase(ports, scenario, hash, body);
  }
  for (const { body } of listPublishedItems(ports.db, 'question')) ports.content.offerWriting({ kind: 'question', item: storedQuestion.parse(JSON.parse(body)) });
  for (const { body } of listPublishedItems(ports.db, 'lesson')) ports.content.offerWriting({ kind: 'lesson', item: storedLesson.parse(JSON.parse(body)) });
  for (const { body } of listPublishedItems(ports.db, 'course')) ports.content.offerWriting({ kind: 'course', item: authoredCourse.parse(JSON.parse(body)) });
}

/** Takes something out of the library that was published in the browser. */
export function withdrawPublished({ content }: Ports, kind: DraftKind, item: string): void {
  if (kind === 'case') content.withdraw(item);
  else content.withdrawWriting(kind, item);
}
