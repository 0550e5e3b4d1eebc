import { data } from '@remix-run/node';
import type { ActionFunctionArgs } from '@remix-run/node';
import type { LiveAnswer } from '../../features/authoring/use-lesson-editor.ts';
import { lessonEditor as words } from '../../messages/lesson-editor.ts';
import { refusalWords } from '../../messages/faults.ts';
import { readForm } from '../../platform/respond.server.ts';
import { previewDraftText } from '../../use-cases/load-lesson-draft.server.ts';
import { saveDraftText } from '../../use-cases/save-text-draft.server.ts';
import { pageValue, readSeq, requireCaller } from '../guards.server.ts';
import { instantInWords, lessonOfForm, overtakenView } from './lesson-form.server.ts';

/** What the editor asks while somebody writes: the text as it would be read, and with `ghi` saved as well. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const draft = params['id'] ?? '';
  const text = lessonOfForm(form);
  const answer: LiveAnswer = { preview: pageValue(await previewDraftText(context.ports, caller, { draft, text })), saved: null, overtaken: null, refusal: null };
  if (form.text('ghi') !== '1') return Response.json(answer);
  const saved = saveDraftText(context.ports, caller, { draft, revision: readSeq(form, 'phien-ban'), text, auto: true });
  if (saved.ok) return Response.json({ ...answer, saved: { revision: saved.value.revision, time: instantInWords(saved.value.at) } } satisfies LiveAnswer);
  const { error } = saved;
  if (error.reason === 'not-found' || error.reason === 'not-allowed') throw data(null, { status: error.reason === 'not-found' ? 404 : 403 });
  if (error.reason === 'text-overtaken') return Response.json({ ...answer, overtaken: { ...overtakenView(error), revision: error.revision } } satisfies LiveAnswer);
  return Response.json({ ...answer, refusal: error.reason === 'draft-too-long' ? words.tooLong : refusalWords(error) } satisfies LiveAnswer);
}
