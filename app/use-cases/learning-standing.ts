import { listAnswers, listHandedIn, listPlaces, listReadings } from '#db/repositories/learning.ts';
import { listEvidencesSince } from '#db/repositories/refreshers.ts';
import type { StoredEvidence } from '#db/refresher-records.ts';
import type { HandedInRecord } from '#db/records.ts';
import type { Course } from '#content/compile/courses.ts';
import { dayOf } from '#simulations/law/day.ts';
import { z } from 'zod';
import { courseMatter, lessonMatter } from '../domain/learning/lesson-version.ts';
import type { Chance } from '../domain/learning/mastery.ts';
import type { Answered, CourseStanding, Done, Library } from '../domain/learning/standing.ts';
import { courseStanding } from '../domain/learning/standing.ts';
import { COLLECTED_COURSE } from '../domain/lessons/authored-courses.ts';
import { CREDIT_OF } from '../domain/refreshers/evidence.ts';
import { rulesOf } from '../domain/refreshers/provision-rules.ts';
import { localDate } from '../platform/clock.ts';
import { hashText } from '../platform/token.ts';
import type { ContentLibrary, Ports } from './ports.ts';

const known = new WeakMap<ContentLibrary['courses'], ReadonlyMap<string, string>>();

/** The versions of all lessons, by "course/lesson": made once for each list of courses. */
function versionsOf(content: ContentLibrary): ReadonlyMap<string, string> {
  const found = known.get(content.courses);
  if (found !== undefined) return found;
  const lessons = content.courses.flatMap((course) => course.lessons.map((lesson) => [`${course.id}/${lesson.slug}`, hashText(lessonMatter(lesson, content.register))] as const));
  const made = new Map(lessons);
  known.set(content.courses, made);
  return made;
}

/** The version of a lesson as it is now: a SHA-256. Null for one that is not there. */
export function lessonVersion(content: ContentLibrary, course: string, lesson: string): string | null {
  return versionsOf(content).get(`${course}/${lesson}`) ?? null;
}

export function courseVersion(content: ContentLibrary, course: Course): string {
  return hashText(courseMatter(course, (lesson) => lessonVersion(content, course.id, lesson)));
}

/** What a person has done, read once from the database. */
export interface Evidence {
  done: Done;
  handedIn: readonly HandedInRecord[];
  /** Refreshers answered, older ones left out that would hardly count any more. */
  items: readonly StoredEvidence[];
}

/** Six half-lives: what is older weighs less than a sixtieth. */
const ITEM_DAYS = 360;

const dayOfInstant = (instant: string) => dayOf(localDate(instant));

function answersByQuestion(db: Ports['db'], person: string): Map<string, Answered[]> {
  const answers = new Map<string, Answered[]>();
  for (const { question, outcome, answeredAt } of listAnswers(db, person)) {
    answers.set(question, [...(answers.get(question) ?? []), { outcome, answeredAt, day: dayOfInstant(answeredAt) }]);
  }
  return answers;
}

export function evidenceOf({ db, clock }: Ports, person: string): Evidence {
  const handedIn = listHandedIn(db, person);
  return {
    handedIn,
    // Answers to questions of the bank count as answers.
    items: listEvidencesSince(db, person, dayOfInstant(clock.now()) - ITEM_DAYS).filter(({ item }) => item !== null),
    done: {
      readings: listReadings(db, person).map((reading) => ({ ...reading, day: dayOfInstant(reading.readAt) })),
      places: listPlaces(db, person),
      answers: answersByQuestion(db, person),
      cases: handedIn,
    },
  };
}

/** How far a person is in every course, in the order of courses. */
export function standingsOf({ content }: Ports, { done }: Evidence): CourseStanding[] {
  const library: Library = { questions: content.bank.questions, register: content.register, versionOf: (course, lesson) => lessonVersion(content, course, lesson) };
  // Lessons that only stand together because trainers wrote them are no course to finish.
  return content.courses.filter(({ id }) => id !== COLLECTED_COURSE).map((course) => courseStanding(course, done, library));
}

const earned = z.array(z.object({ competence: z.enum(['intake', 'jurisdiction', 'time', 'documents', 'rights', 'secrecy']), earned: z.number(), possible: z.number() }));

const CREDIT = { right: 1, partly: 0.5, wrong: 0 } as const;

/** The chances of all competences, oldest first: of each question the newest answer, of each case what its report says. */
export function chancesOf({ content, clock }: Ports, { done, handedIn, items }: Evidence): Chance[] {
  const today = dayOfInstant(clock.now());
  const rules = rulesOf({ register: content.register, questions: content.bank.questions });
  const ofQuestions = [...done.answers].flatMap(([question, answers]) => {
    const asked = content.bank.questions.get(question);
    const newest = answers.at(-1);
    return asked === undefined || newest === undefined ? [] : [{ at: newest.answeredAt, competence: asked.competence, credit: CREDIT[newest.outcome], age: today - newest.day, scenario: null, actShown: false }];
  });
  const ofCases = handedIn.flatMap(({ scenario, submittedAt, competences, actShown }) =>
    earned
      .parse(JSON.parse(competences))
      .filter(({ possible }) => possible > 0)
      .map((one) => ({ at: submittedAt, competence: one.competence, credit: Math.max(0, Math.min(1, one.earned / one.possible)), age: today - dayOfInstant(submittedAt), scenario, actShown })),
  );
  const ofItems = items.flatMap(({ rule, at, day, rating }) => {
    const known = rules.get(rule);
    return known === undefined ? [] : [{ at, competence: known.competence, credit: CREDIT_OF[rating], age: today - day, scenario: null, actShown: false }];
  });
  return [...ofQuestions, ...ofCases, ...ofItems].sort((a, b) => a.at.localeCompare(b.at));
}
