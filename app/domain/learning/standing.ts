import type { Course, Lesson } from '#content/compile/courses.ts';
import type { Day, LawRegister } from '#simulations/law/types.ts';
import type { Question } from '#simulations/questions/question.ts';

/** What a person has done, as far as courses look at it. */
export interface Done {
  /** Versions of lessons that were read, oldest first; days are civil days in Vietnam. */
  readings: readonly { course: string; lesson: string; version: string; readAt: string; day: Day }[];
  places: readonly { course: string; lesson: string; section: string; at: string }[];
  /** By question the newest answer of each outcome, oldest first. */
  answers: ReadonlyMap<string, readonly Answered[]>;
  /** Cases that were handed in; `stage` is that of a mini-case, null where the whole case was worked. */
  cases: readonly { scenario: string; stage: string | null }[];
}

export interface Answered {
  outcome: 'right' | 'partly' | 'wrong';
  answeredAt: string;
  day: Day;
}

/** The library as it is now. */
export interface Library {
  questions: ReadonlyMap<string, Question>;
  register: LawRegister;
  versionOf(course: string, lesson: string): string | null;
}

export interface LessonStanding {
  course: string;
  slug: string;
  /** Place in the course, from 1. */
  number: number;
  title: string;
  minutes: number;
  /** `changed`: it was read, and says something else by now. */
  read: 'yes' | 'changed' | 'no';
  /** The day on which the present version was read, or the newest one that was. */
  readOn: Day | null;
  questions: number;
  /** Questions that wait for a right answer, in the order of the lesson. */
  open: readonly string[];
  /** The stage of a case to practise, and whether it, or the whole case, was handed in. */
  practice: { scenario: string; stage: string } | null;
  handedIn: boolean;
  /** The heading at which the reader stopped, when that was after the last reading. */
  section: string | null;
  /** The last time that the person did something in it; null when never. */
  touchedAt: string | null;
}

export interface CourseStanding {
  course: Course;
  lessons: readonly LessonStanding[];
  read: number;
  passed: number;
  started: boolean;
  complete: boolean;
}

/** Every question answered right, and the case handed in. */
export function isPassed({ open, handedIn }: LessonStanding): boolean {
  return open.length === 0 && handedIn;
}

const isFinished = (lesson: LessonStanding) => lesson.read === 'yes' && isPassed(lesson);

/** The day since which a question is asked as it is: the newest wording in force of what it is about. */
function standsSince({ provisions }: Question, register: LawRegister): Day {
  const days = provisions.flatMap((id) => register.provisions.get(id)?.versions.flatMap(({ from }) => (from <= register.asOf ? [from] : [])) ?? []);
  return Math.max(-Infinity, ...days);
}

const latest = (instants: readonly (string | null | undefined)[]): string | null => instants.reduce<string | null>((last, one) => (one !== null && one !== undefined && (last === null || one > last) ? one : last), null);

function lessonStanding(course: Course, lesson: Lesson, index: number, done: Done, library: Library): LessonStanding {
  const here = <Row extends { course: string; lesson: string }>(row: Row) => row.course === course.id && row.lesson === lesson.slug;
  const version = library.versionOf(course.id, lesson.slug);
  const readings = done.readings.filter(here);
  const reading = readings.find((one) => one.version === version) ?? readings.at(-1);
  const place = done.places.find(here);
  const asked = lesson.uses.flatMap((use) => (use.component === 'Question' ? (library.questions.get(use.attributes.id) ?? []) : []));
  const answersTo = ({ id }: Question) => done.answers.get(id) ?? [];
  const open = asked.filter((question) => {
    const right = answersTo(question).findLast(({ outcome }) => outcome === 'right');
    return right === undefined || right.day < standsSince(question, library.register);
  });
  const [practice] = lesson.uses.flatMap((use) => (use.component === 'MiniCase' ? [use.attributes] : []));
  const handedIn = practice === undefined || done.cases.some(({ scenario, stage }) => scenario === practice.scenario && (stage === null || stage === practice.stage));
  const read = reading === undefined ? 'no' : reading.version === version ? 'yes' : 'changed';
  return {
    course: course.id,
    slug: lesson.slug,
    number: index + 1,
    title: lesson.head.title,
    minutes: lesson.head.minutes,
    read,
    readOn: reading?.day ?? null,
    questions: asked.length,
    open: open.map(({ id }) => id),
    practice: practice ?? null,
    handedIn,
    section: place !== undefined && (read !== 'yes' || place.at > (reading?.readAt ?? '')) ? place.section : null,
    touchedAt: latest([reading?.readAt, place?.at, ...asked.map((question) => answersTo(question).at(-1)?.answeredAt)]),
  };
}

/** How far a person is in a course. A lesson that changed since it was read is read anew; an answer holds while its law does. */
export function courseStanding(course: Course, done: Done, library: Library): CourseStanding {
  const lessons = course.lessons.map((lesson, index) => lessonStanding(course, lesson, index, done, library));
  return {
    course,
    lessons,
    read: lessons.filter(({ read }) => read === 'yes').length,
    passed: lessons.filter(isPassed).length,
    started: lessons.some(({ touchedAt }) => touchedAt !== null),
    complete: lessons.length > 0 && lessons.every(isFinished),
  };
}

/** Where to go on, and why there. */
export interface NextStep {
  lesson: LessonStanding;
  why: 'place' | 'changed' | 'unread' | 'questions' | 'case';
}

function stepIn(lesson: LessonStanding): NextStep | null {
  if (lesson.section !== null) return { lesson, why: 'place' };
  if (lesson.read !== 'yes') return { lesson, why: lesson.read === 'changed' ? 'changed' : 'unread' };
  if (lesson.open.length > 0) return { lesson, why: 'questions' };
  return lesson.handedIn ? null : { lesson, why: 'case' };
}

/**
 * The next step of somebody who has begun: in the lesson touched last while it is not read, else on through that course from
 * there, first what is unread, then what is not passed; else in another course that was begun. Null for who has not begun or is done.
 */
export function nextStep(standings: readonly CourseStanding[]): NextStep | null {
  const byTouch = (a: { touchedAt: string | null }, b: { touchedAt: string | null }) => (b.touchedAt ?? '').localeCompare(a.touchedAt ?? '');
  const touched = standings.flatMap(({ lessons }) => lessons).filter(({ touchedAt }) => touchedAt !== null).sort(byTouch);
  for (const last of touched) {
    const course = standings.find(({ lessons }) => lessons.includes(last));
    const lessons = course?.lessons ?? [];
    const at = lessons.indexOf(last);
    const steps = [...lessons.slice(at), ...lessons.slice(0, at)].flatMap((lesson) => stepIn(lesson) ?? []);
    const step = steps.find(({ why }) => why !== 'questions' && why !== 'case') ?? steps[0];
    if (step !== undefined) return step;
  }
  return null;
}
