import { z } from 'zod';
import type { Competence } from '#simulations/procedures/procedure.ts';
import { isoDate } from '#simulations/scenario/facts.ts';

/** The shapes of what stands around the text of a lesson: the course's file and the front matter. */

/** Largest document in bytes; a lesson has about ten thousand. */
export const LARGEST_LESSON = 1_000_000;

const COMPETENCES = ['intake', 'jurisdiction', 'time', 'documents', 'rights', 'secrecy'] as const satisfies readonly Competence[];

const SHORTEST = 10;
const LONGEST = 15;

/** One line of words for people; no markup. */
const line = z.string().trim().min(3).max(240).regex(/^[^<>{}\n]*$/, 'Chỉ ghi chữ thường, không có thẻ, ngoặc nhọn hay xuống dòng.');
const competences = z.array(z.enum(COMPETENCES)).min(1);

/** `content/courses/<id>/course.yaml` */
export const courseFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Mã khóa chỉ gồm chữ thường không dấu, số và gạch nối.'),
  title: line,
  summary: line,
  /** Place among the courses, from 1. */
  order: z.int().min(1),
  competences,
  /** The unit that keeps the course up to date. */
  owner: line,
});

/** What stands between the two lines `---` at the top of a lesson. */
export const lessonHead = z.strictObject({
  title: line,
  summary: line,
  minutes: z.int().min(SHORTEST).max(LONGEST),
  aims: z.array(line).min(3).max(5),
  competences,
  /** The day on which the text was last held against the register. */
  checkedOn: isoDate,
});

export type CourseFile = z.output<typeof courseFile>;
export type LessonHead = z.output<typeof lessonHead>;
