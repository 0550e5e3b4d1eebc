import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { questionOfForm } from '../../domain/authoring/question-document.ts';
import { QuestionEditorPage } from '../../features/authoring/question-editor-page.tsx';
import { questionEditorPath } from '../../features/authoring/lesson-paths.ts';
import { questionEditor as words } from '../../messages/question-editor.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { findProvisions } from '../../use-cases/find-provisions.server.ts';
import { loadQuestionDraft } from '../../use-cases/load-question-draft.server.ts';
import { saveDraftCase } from '../../use-cases/save-draft.server.ts';
import { pageValue, readSeq, requireCaller, typedValues } from '../guards.server.ts';
import { overtakenAnswer } from './overtaken.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(words.title(page?.loaded.draft.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const loaded = pageValue(loadQuestionDraft(context.ports, requireCaller(context, request), { draft: params['id'] ?? '' }));
  return { loaded, justSaved: new URL(request.url).searchParams.get('vua') === 'ghi' };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const draft = params['id'] ?? '';
  // The press of the picker shows what it finds, and keeps what was typed.
  if (form.text('viec') === 'tim') return { values: typedValues(form), refusal: null, differences: null, found: pageValue(findProvisions(context.ports, caller, { words: form.text('tim') })) };
  const saved = saveDraftCase(context.ports, caller, { draft, revision: readSeq(form, 'phien-ban'), patch: questionOfForm((name) => form.all(name)) });
  if (saved.ok) return seeOther(`${questionEditorPath(draft)}?vua=ghi#vua-xong`);
  const { status, ...answer } = overtakenAnswer(saved.error, words);
  return data({ values: typedValues(form), ...answer, found: null }, { status });
}

export default function QuestionEditor() {
  const { loaded, justSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const state = { values: answer?.values ?? loaded.values, errors: {} };
  return <QuestionEditorPage loaded={loaded} state={state} refusal={answer?.refusal ?? null} differences={answer?.differences ?? null} found={answer?.found ?? null} justSaved={justSaved && answer === undefined} />;
}
