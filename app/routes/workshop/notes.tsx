import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NotesPage } from '../../features/workshop/notes-page.tsx';
import type { NoteAnswer } from '../../features/workshop/notes-page.tsx';
import { refusalWords } from '../../messages/faults.ts';
import { hallNotes } from '../../messages/hall-map.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { loadNotes, NOTE_MAX, saveNote } from '../../use-cases/hall-notes.server.ts';
import { pageValue, readSeq, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(hallNotes.page(loaded?.hall.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const hall = pageValue(loadNotes(context.ports, requireCaller(context, request), { workshop: params['id'] ?? '' }));
  return { hall, saved: new URL(request.url).searchParams.get('da-ghi') };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const workshop = params['id'] ?? '';
  const item = form.text('viec');
  const body = form.text(`ghi.${item}`);
  const result = saveNote(context.ports, caller, { workshop, item, expectedVersion: readSeq(form, 'ban'), body });
  if (result.ok) return seeOther(`/lop-dieu-hanh/${workshop}/ghi-chu?da-ghi=${encodeURIComponent(item)}#viec-${item}`);
  const { error } = result;
  if (error.reason === 'not-found') throw data(null, { status: 404 });
  const answer: NoteAnswer = { item, body, error: null, stored: null };
  if (error.reason === 'conflict') return data({ answer: { ...answer, stored: { version: error.version, body: error.body } }, refusal: hallNotes.conflict }, { status: 409 });
  if (error.reason === 'invalid') return data({ answer: { ...answer, error: hallNotes.tooLong(NOTE_MAX) }, refusal: refusalWords(error) }, { status: 422 });
  return data({ answer, refusal: refusalWords(error) }, { status: 503 });
}

export default function Notes() {
  const { hall, saved } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <NotesPage hall={hall} answer={answered?.answer ?? null} refusal={answered?.refusal ?? null} saved={saved} />;
}
