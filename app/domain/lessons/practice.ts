import type { Course } from '#content/compile/courses.ts';
import type { LessonNode } from '#content/compile/lesson-tree.ts';
import { lessonPath } from './lesson-view.server.ts';

/** The mini-case of a lesson: where it is read, and what the lesson says one is to do. */
export interface LessonPractice {
  /** `course/lesson`, as attempts keep it. */
  address: string;
  title: string;
  href: string;
  /** Paragraphs. */
  aim: string[];
}

/** What an attempt of a mini-case practises. */
interface Practised {
  scenario: string;
  stage: string;
}

function textOf(node: LessonNode): string {
  if (typeof node === 'string') return node;
  const [, , ...children] = node;
  return children.map(textOf).join('');
}

function practiceIn(nodes: readonly LessonNode[], { scenario, stage }: Practised): readonly LessonNode[] | null {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const [name, attributes, ...children] = node;
    if (name === 'MiniCase' && attributes['scenario'] === scenario && attributes['stage'] === stage) return children;
  }
  return null;
}

/** The mini-case as the lesson at an address (`course/lesson`) has it; null where no such lesson has it. */
export function lessonPractice(courses: readonly Course[], address: string, practised: Practised): LessonPractice | null {
  const [course = '', slug = ''] = address.split('/');
  const lesson = courses.find(({ id }) => id === course)?.lessons.find((one) => one.slug === slug);
  const told = lesson === undefined ? null : practiceIn(lesson.tree, practised);
  if (lesson === undefined || told === null) return null;
  return { address: `${course}/${slug}`, title: lesson.head.title, href: lessonPath(course, slug), aim: told.map((node) => textOf(node).trim()).filter((text) => text !== '') };
}
