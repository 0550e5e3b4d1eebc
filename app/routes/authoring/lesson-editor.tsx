import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { LessonEditorPage } from '../../features/authoring/lesson-editor-page.tsx';
import { lessonEditorPath } from '../../features/authoring/lesson-paths.ts';
import { refusalWords } from '../../messages/faults.ts';
import { lessonEditor as words } from '../../messages/lesson-editor.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { findProvisions } from '../../use-cases/find-provisions.server.ts';
import { loadLessonDraft, previewDraftText } from '../../use-cases/load-lesson-draft.server.ts';
import { saveDraftText } from '../../use-cases/save-text-draft.server.ts';
import { pageValue, readSeq, requireCaller, typedValues } from '../guards.server.ts';
import { lessonOfForm, overtakenView } from './lesson-form.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(words.title(page?.loaded.draft.title ?? '')) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const loaded = pageValue(await loadLessonDraft(context.ports, requireCaller(context, request), { draft: params['id'] ?? '' }));
  return { loaded, justSaved: new URL(request.url).searchParams.get('vua') === 'ghi' };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const { ports } = context;
  const form = await readForm(request);
  const draft = params['id'] ?? '';
  const text = lessonOfForm(form);
  const typed = { state: { values: typedValues(form), errors: {} }, refusal: null, overtaken: null, revision: null, found: null };
  // Presses without script: nothing is saved by looking, and nothing typed is lost by it.
  const press = form.text('viec');
  if (press === 'tim') return { ...typed, found: pageValue(findProvisions(ports, caller, { words: form.text('tim') })), preview: null };
  if (press === 'xem') return { ...typed, preview: pageValue(await previewDraftText(ports, caller, { draft, text })) };
  const saved = saveDraftText(ports, caller, { draft, revision: readSeq(form, 'phien-ban'), text });
  if (saved.ok) return seeOther(`${lessonEditorPath(draft)}?vua=ghi#vua-xong`);
  const { error } = saved;
  if (error.reason === 'not-found' || error.reason === 'not-allowed') throw data(null, { status: error.reason === 'not-found' ? 404 : 403 });
  const preview = pageValue(await previewDraftText(ports, caller, { draft, text }));
  if (error.reason === 'text-overtaken') return data({ ...typed, preview, refusal: words.refused, overtaken: overtakenView(error), revision: error.revision }, { status: 409 });
  return data({ ...typed, preview, refusal: error.reason === 'draft-too-long' ? words.tooLong : refusalWords(error) }, { status: error.reason === 'storage' ? 503 : 422 });
}

export default function LessonEditor() {
  const { loaded, justSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const now = answer === undefined ? loaded : { ...loaded, preview: answer.preview ?? loaded.preview, draft: { ...loaded.draft, revision: answer.revision ?? loaded.draft.revision } };
  return <LessonEditorPage loaded={now} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} overtaken={answer?.overtaken ?? null} found={answer?.found ?? null} justSaved={justSaved && answer === undefined} />;
}
