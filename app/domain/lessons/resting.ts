import type { Course } from '#content/compile/courses.ts';
import type { Resting } from '../coverage.ts';
import { provisionsOf } from './lesson-view.server.ts';

/** Every lesson, by its address within the courses, with the provisions that it names. */
export function lessonsResting(courses: readonly Course[]): Resting[] {
  return courses.flatMap((course) => course.lessons.map((lesson) => ({ id: `${course.id}/${lesson.slug}`, provisions: provisionsOf(lesson) })));
}
