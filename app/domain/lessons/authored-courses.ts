import type { Course, Lesson } from '#content/compile/courses.ts';
import type { Competence } from '#simulations/procedures/procedure.ts';
import { lessons as words } from '../../messages/lessons.ts';

/** A course that was put together in the browser: lessons and cases of the library, by their addresses, in order. */
export interface AuthoredCourse {
  id: string;
  title: string;
  summary: string;
  competences: Competence[];
  /** The unit that keeps it up to date. */
  owner: string;
  /** `lesson`: "khieu-nai/thu-ly" of the build, or the id of one that was written in the browser; `case`: its id. */
  items: readonly ({ lesson: string } | { case: string })[];
}

/** What was written in the browser and stands in the library, besides cases. */
export interface AuthoredWritings {
  lessons: ReadonlyMap<string, Lesson>;
  courses: ReadonlyMap<string, AuthoredCourse>;
}

/** Every lesson written in the browser has its lasting address in this course. No draft can come by this id: it ends in no six letters. */
export const COLLECTED_COURSE = 'cn-bai-hoc';

const MATTERS: readonly Competence[] = ['intake', 'jurisdiction', 'time', 'documents', 'rights', 'secrecy'];

interface Found {
  lesson: Lesson;
  figures: Course['figures'];
}

/** The lesson of an address, with the pictures it may show. */
function lessonAt(built: readonly Course[], { lessons }: AuthoredWritings, address: string): Found | null {
  const own = lessons.get(address);
  if (own !== undefined) return { lesson: own, figures: {} };
  const [course, slug] = address.split('/');
  const home = built.find(({ id }) => id === course);
  const lesson = home?.lessons.find((each) => each.slug === slug);
  return home === undefined || lesson === undefined ? null : { lesson, figures: home.figures };
}

function courseOf(authored: AuthoredCourse, order: number, built: readonly Course[], writings: AuthoredWritings, titleOfCase: (id: string) => string | null): Course {
  const { items, ...head } = authored;
  const lessons = new Map<string, Lesson>();
  const figures: Record<string, string> = {};
  for (const item of items) {
    const found = 'lesson' in item ? lessonAt(built, writings, item.lesson) : null;
    if (found === null || !('lesson' in item)) continue;
    // Two courses may call a lesson alike; the second is told apart by its course.
    const slug = lessons.has(found.lesson.slug) ? item.lesson.replace('/', '-') : found.lesson.slug;
    lessons.set(slug, { ...found.lesson, slug });
    Object.assign(figures, found.figures);
  }
  const cases = items.flatMap((item) => {
    const title = 'case' in item ? titleOfCase(item.case) : null;
    return title === null || !('case' in item) ? [] : [{ id: item.case, title }];
  });
  return { ...head, order, lessons: [...lessons.values()], figures, cases };
}

/**
 * The courses of the library: those of the build, those put together in the browser, and one that collects every lesson written there.
 * What a course names and is no longer in the library is passed over.
 */
export function coursesWith(built: readonly Course[], writings: AuthoredWritings, titleOfCase: (id: string) => string | null): Course[] {
  const last = Math.max(0, ...built.map(({ order }) => order));
  const authored = [...writings.courses.values()].map((course, index) => courseOf(course, last + 1 + index, built, writings, titleOfCase));
  const lessons = [...writings.lessons.values()];
  if (lessons.length === 0) return [...built, ...authored];
  const competences = MATTERS.filter((competence) => lessons.some(({ head }) => head.competences.includes(competence)));
  const collected: Course = { id: COLLECTED_COURSE, ...words.collected, order: last + 1 + authored.length, competences, lessons, figures: {} };
  return [...built, ...authored, collected];
}
