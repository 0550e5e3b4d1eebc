import { data } from '@remix-run/node';
import { lessonView } from '../../domain/lessons/lesson-view.server.ts';
import type { RequestContext } from '../../platform/context.ts';
import { staleNote } from '../../use-cases/currency.server.ts';
import { lessonVersion } from '../../use-cases/learning-standing.ts';
import { lawDateOf } from '../law/law-date.server.ts';
import { questionsOf, readingOf } from '../../use-cases/lesson-reading.ts';

/** The lesson that an address names, by the law of the day that it asks for. It goes to the page as text: a tree is too deep for the types of a loader. @throws 404 */
export function lessonData(context: RequestContext, request: Request, params: { course?: string | undefined; lesson?: string | undefined }) {
  const { content } = context.ports;
  const { course = '', lesson = '' } = params;
  const { on } = lawDateOf(new URL(request.url), content.register);
  const view = lessonView(content.courses, { course, lesson }, { ...readingOf(content, course, on), lesson: `${course}/${lesson}` });
  if (view === null) throw data(null, { status: 404 });
  return { title: view.title, version: lessonVersion(content, course, lesson) ?? '', view: JSON.stringify(view), questions: questionsOf(content, view.questions), stale: staleNote(context.ports, `lesson:${course}/${lesson}`) };
}
