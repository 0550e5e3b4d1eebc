import type { Course } from '#content/compile/courses.ts';
import { dayOf, isoOf } from '#simulations/law/day.ts';
import { partsOfLesson } from '../domain/authoring/lesson-parts.ts';
import { lessonView } from '../domain/lessons/lesson-view.server.ts';
import { lessonPreview as words } from '../messages/lesson-editor.ts';
import { checkLesson } from './check-lesson.ts';
import type { CheckedLesson, LessonOwner } from './check-lesson.ts';
import type { LessonPreview } from './lesson-draft-contracts.ts';
import { questionsOf, readingOf } from './lesson-reading.ts';
import type { Ports } from './ports.ts';

/** What a lesson that is still being written stands in. */
const NOWHERE = 'cn-nhap';

/** A written lesson as readers would see it, made by what makes the pages of lessons. */
export async function previewLesson(ports: Ports, owner: LessonOwner, body: string): Promise<LessonPreview> {
  return previewOf(ports, body, await checkLesson(ports, owner, body));
}

export function previewOf({ content }: Ports, body: string, { shown, readable, faults }: CheckedLesson): LessonPreview {
  const { head, text } = readable;
  if (shown === null || text === null) return { view: null, questions: {}, faults };
  const { fields } = partsOfLesson(body);
  const { asOf } = content.register;
  const ownHead = head ?? { title: fields.title || words.noTitle, summary: fields.summary, minutes: 10, aims: fields.aims.split('\n').filter((aim) => aim !== ''), competences: [], checkedOn: isoOf(asOf) };
  const course: Course = { id: NOWHERE, title: words.course, summary: '', order: 1, competences: [], owner: '', figures: {}, lessons: [{ slug: NOWHERE, head: ownHead, tree: shown, uses: text.uses }] };
  const view = lessonView([course], { course: NOWHERE, lesson: NOWHERE }, readingOf(content, NOWHERE, dayOf(isoOf(asOf))));
  return { view: JSON.stringify(view), questions: view === null ? {} : questionsOf(content, view.questions), faults };
}
