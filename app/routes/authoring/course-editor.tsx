import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readItem } from '../../domain/authoring/course-document.ts';
import type { CourseMove } from '../../domain/authoring/course-document.ts';
import { CourseEditorPage } from '../../features/authoring/course-editor-page.tsx';
import { courseEditorPath } from '../../features/authoring/lesson-paths.ts';
import { courseEditor as words } from '../../messages/course-editor.ts';
import { pageTitle } from '../../messages/vi.ts';
import type { PostedForm } from '../../platform/respond.server.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { loadCourseDraft, saveCourseDraft } from '../../use-cases/course-draft.server.ts';
import { formAnswer, pageValue, readSeq, requireCaller } from '../guards.server.ts';
import { overtakenAnswer } from './overtaken.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(words.title(page?.loaded.draft.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const loaded = pageValue(loadCourseDraft(context.ports, requireCaller(context, request), { draft: params['id'] ?? '' }));
  return { loaded, justSaved: new URL(request.url).searchParams.get('vua') === 'ghi' };
}

const MOVES = { len: 'up', xuong: 'down', bo: 'out' } as const;

/** What was pressed besides saving. */
function moveOf(form: PostedForm): CourseMove | null {
  for (const name of ['len', 'xuong', 'bo'] as const) if (/^\d{1,3}$/.test(form.text(name))) return { at: Number(form.text(name)), to: MOVES[name] };
  const item = form.text('viec') === 'them' ? readItem(form.text('item')) : null;
  return item === null ? null : { add: item };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const draft = params['id'] ?? '';
  const fields = { title: form.text('title').trim(), summary: form.text('summary').trim(), owner: form.text('owner').trim(), competences: form.all('competences') };
  const saved = saveCourseDraft(context.ports, caller, { draft, revision: readSeq(form, 'phien-ban'), fields, move: moveOf(form) });
  if (saved.ok) return seeOther(`${courseEditorPath(draft)}?vua=ghi#vua-xong`);
  const { status, ...answer } = overtakenAnswer(saved.error, words);
  return data({ state: formAnswer(form, { reason: 'invalid' }).state, ...answer }, { status });
}

export default function CourseEditor() {
  const { loaded, justSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <CourseEditorPage loaded={loaded} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} differences={answer?.differences ?? null} justSaved={justSaved && answer === undefined} />;
}
