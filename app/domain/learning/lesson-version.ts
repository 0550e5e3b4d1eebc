import type { Course, Lesson } from '#content/compile/courses.ts';
import type { LessonNode } from '#content/compile/lesson-tree.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { provisionsOf } from '../lessons/lesson-view.server.ts';

/**
 * Everything by which a lesson says something: its text, and the wordings and forms in force that it shows. When this changes,
 * the lesson is read anew. The day of the last check and the minutes do not belong to it.
 */
export function lessonMatter({ head: { title, summary, aims }, tree, uses }: Lesson, { provisions, forms, asOf }: LawRegister): string {
  const inForce = <Span extends { from: number; to: number | null }>(spans: readonly Span[]) => spans.find(({ from, to }) => from <= asOf && (to === null || asOf < to));
  const wordings = provisionsOf({ uses }).map((id) => {
    const version = inForce(provisions.get(id)?.versions ?? []);
    return [id, version?.from, version?.deadline, version?.frequency, version?.values];
  });
  const papers = uses.flatMap((use) => (use.component === 'Form' ? [use.attributes.paper] : []));
  const papersInForce = papers.map((paper) => inForce(forms.filter((form) => form.paper === paper || form.also?.includes(paper) === true))?.id);
  return JSON.stringify([title, summary, aims, tree, wordings, papersInForce]);
}

/** What makes a course another one: its title, and its lessons in their order, each as it is now. */
export function courseMatter({ id, title, lessons }: Course, versionOf: (lesson: string) => string | null): string {
  return JSON.stringify([id, title, lessons.map(({ slug }) => [slug, versionOf(slug)])]);
}

const textIn = (node: LessonNode): string => (typeof node === 'string' ? node : (node.slice(2) as LessonNode[]).map(textIn).join(''));

/** The headings of a text, at which a reader can stop, in their order. */
export function headingsIn(nodes: readonly LessonNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const [tag, , ...children] = node;
    return tag === 'h2' ? [textIn(node).trim()] : headingsIn(children);
  });
}
