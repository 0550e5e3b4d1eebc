import type { Course } from '#content/compile/courses.ts';
import { AUTHORED_PREFIX } from '../authoring/item-id.ts';
import { COLLECTED_COURSE } from './authored-courses.ts';

/** A lesson that a course can be put together of. */
export interface LibraryLesson {
  /** As courses of the browser name it: "khieu-nai/thu-ly", or the id of a lesson written there. */
  address: string;
  title: string;
  course: string;
}

/** Every lesson of the library at its own home. */
export function libraryLessons(courses: readonly Course[]): LibraryLesson[] {
  return courses.flatMap(({ id, title, lessons }) => {
    if (id === COLLECTED_COURSE) return lessons.map(({ slug, head }) => ({ address: slug, title: head.title, course: title }));
    // Lessons in courses of the browser stand there as guests.
    return id.startsWith(AUTHORED_PREFIX) ? [] : lessons.map(({ slug, head }) => ({ address: `${id}/${slug}`, title: head.title, course: title }));
  });
}

export function isLessonInLibrary(courses: readonly Course[], address: string): boolean {
  return libraryLessons(courses).some((lesson) => lesson.address === address);
}
