import type { Course, Lesson } from '#content/compile/courses.ts';
import { formatDay } from '#simulations/law/day.ts';
import type { Competence } from '#simulations/procedures/procedure.ts';
import { learning as words } from '../../messages/learning.ts';
import { debriefWords } from '../debrief/vi.ts';
import { coursePath, headingId, lessonPath } from '../lessons/lesson-view.server.ts';
import { headingsIn } from './lesson-version.ts';
import { masteryOf } from './mastery.ts';
import type { Chance, Mastery } from './mastery.ts';
import { isPassed, nextStep } from './standing.ts';
import type { CourseStanding, LessonStanding, NextStep } from './standing.ts';
import type { CertificateView, CompetenceRow, CourseRow, LearningView, LessonMarkView, LessonRow, StepView } from './view-types.ts';

const ORDER = Object.keys(debriefWords.competence) as Competence[];

/** The mini-case of a lesson, with the way back to it. */
function practicePath({ course, slug, practice }: LessonStanding): string {
  return practice === null ? lessonPath(course, slug) : `/tinh-huong/${practice.scenario}?chang=${practice.stage}&bai=${course}/${slug}`;
}

export function stepView({ lesson, why }: NextStep): StepView {
  const path = lessonPath(lesson.course, lesson.slug);
  const [question] = lesson.open;
  const target = {
    place: `${path}#${lesson.section ?? ''}`,
    changed: path,
    unread: path,
    questions: `${path}#cau-${question ?? ''}`,
    case: practicePath(lesson),
  }[why];
  return { title: words.lessonTitle(lesson.number, lesson.title), href: target, why: words.why[why], action: words.action[why] };
}

function rowWords(lesson: LessonStanding): string {
  const { read, readOn, open, questions, handedIn, touchedAt, section } = lesson;
  const on = readOn === null ? '' : formatDay(readOn);
  if (read === 'no' && touchedAt === null) return words.notRead;
  const reading = read === 'yes' ? words.readOn(on) : read === 'changed' ? words.changedSince(on) : section === null ? words.notRead : words.reading;
  if (read === 'yes' && isPassed(lesson)) return words.finished(on);
  return [reading, open.length === 0 ? null : words.questionsLeft(open.length, questions), handedIn ? null : words.caseLeft].filter((one) => one !== null).join('; ');
}

function lessonRow(lesson: LessonStanding): LessonRow {
  return {
    number: lesson.number,
    title: lesson.title,
    href: lessonPath(lesson.course, lesson.slug),
    done: lesson.read === 'yes' && isPassed(lesson),
    words: rowWords(lesson),
  };
}

function courseRow({ course, lessons, read, passed, started, complete }: CourseStanding, holds: boolean): CourseRow {
  return {
    id: course.id,
    title: course.title,
    href: coursePath(course.id),
    started,
    words: complete ? words.courseDone(lessons.length) : words.courseProgress(read, passed, lessons.length),
    canIssue: complete && !holds,
    lessons: lessons.map(lessonRow),
  };
}

function competenceRow({ competence, level, questions, cases, waitsFor }: Mastery): CompetenceRow {
  const basis = level === 'none' ? words.noChance : words.basis(questions, cases);
  return { id: competence, label: debriefWords.competence[competence], level, words: words.level[level], basis: waitsFor === null ? basis : `${basis} ${words.waitsFor[waitsFor]}` };
}

/** Every competence with its level, in their order. */
export function competenceRows(chances: readonly Chance[]): CompetenceRow[] {
  return ORDER.map((competence) => competenceRow(masteryOf(competence, chances)));
}

export interface LearningParts {
  standings: readonly CourseStanding[];
  chances: readonly Chance[];
  certificates: readonly CertificateView[];
  /** Whether there is a certificate of a course as it is now. */
  holds(course: Course): boolean;
}

/** The page of one's own learning: courses that were begun stand first. */
export function learningView({ standings, chances, certificates, holds }: LearningParts): LearningView {
  const step = nextStep(standings);
  const rows = standings.map((standing) => courseRow(standing, holds(standing.course)));
  return {
    next: step === null ? null : stepView(step),
    courses: [...rows.filter(({ started }) => started), ...rows.filter(({ started }) => !started)],
    competences: competenceRows(chances),
    certificates,
  };
}

interface MarkParts {
  course: Course;
  lesson: Lesson;
  version: string;
  /** Null while nobody is signed in. */
  standing: CourseStanding | null;
}

/** What was marked of a lesson, and what is left of it. */
export function markView({ course, lesson, version, standing }: MarkParts): LessonMarkView {
  const path = lessonPath(course.id, lesson.slug);
  const headings = headingsIn(lesson.tree).map((title, index) => ({ id: headingId(index + 1), title }));
  const index = course.lessons.indexOf(lesson);
  const following = course.lessons[index + 1];
  const own = standing?.lessons[index];
  return {
    title: lesson.head.title,
    path,
    version,
    course: { title: course.title, href: coursePath(course.id) },
    headings,
    own: own === undefined ? null : {
      read: own.read,
      readOn: own.readOn === null ? null : formatDay(own.readOn),
      stopped: headings.find(({ id }) => id === own.section) ?? null,
      left: leftOf(own, path),
    },
    next: following === undefined ? null : { title: following.head.title, href: lessonPath(course.id, following.slug) },
  };
}

function leftOf(lesson: LessonStanding, path: string): { words: string; href: string }[] {
  const { open, questions, handedIn } = lesson;
  const [first] = open;
  return [
    ...(first === undefined ? [] : [{ words: words.answerLeft(open.length, questions), href: `${path}#cau-${first}` }]),
    ...(handedIn ? [] : [{ words: words.practiseLeft, href: practicePath(lesson) }]),
  ];
}
