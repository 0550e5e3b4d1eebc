import { courseFile } from '#content/schema/lesson.ts';
import { z } from 'zod';
import { isLessonInLibrary } from '../domain/lessons/library-lessons.ts';
import { readDocument } from '../domain/authoring/document.ts';
import type { AuthoredCourse } from '../domain/lessons/authored-courses.ts';
import { courseEditor as words } from '../messages/course-editor.ts';
import type { Ports } from './ports.ts';

/** The head of a course is that of the build's; what it holds is named, not written in it. */
export const authoredCourse = courseFile.omit({ order: true }).extend({
  items: z.array(z.union([z.strictObject({ lesson: z.string() }), z.strictObject({ case: z.string() })])),
});

export interface CheckedCourse {
  course: AuthoredCourse | null;
  faults: { place: string; text: string }[];
}

const FEWEST_LESSONS = 1;

/** Whether a written course can stand in the library: everything said of it, and everything it names there. */
export function checkCourse({ content }: Pick<Ports, 'content'>, body: string): CheckedCourse {
  const document = readDocument(body);
  const read = authoredCourse.safeParse({ items: [], ...document });
  const missing = read.success ? [] : [...new Set(read.error.issues.map(({ path }) => String(path[0])))].map((place) => ({ place, text: words.faults[place] ?? words.faults['items'] ?? '' }));
  if (!read.success) return { course: null, faults: missing };
  const { items } = read.data;
  const gone = items.flatMap((item) => {
    const isThere = 'lesson' in item ? isLessonInLibrary(content.courses, item.lesson) : content.scenarios.has(item.case);
    return isThere ? [] : [{ place: 'items', text: words.gone('lesson' in item ? item.lesson : item.case) }];
  });
  const lessons = items.filter((item) => 'lesson' in item).length;
  const faults = [...gone, ...(lessons < FEWEST_LESSONS ? [{ place: 'items', text: words.faults['items'] ?? '' }] : [])];
  return { course: faults.length === 0 ? read.data : null, faults };
}
