import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { lessonPicturesPath } from '../../features/authoring/lesson-paths.ts';
import { PicturesPage } from '../../features/authoring/pictures-page.tsx';
import { refusalWords } from '../../messages/faults.ts';
import { pictureWords as words } from '../../messages/lesson-editor.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { loadPictures, uploadPicture } from '../../use-cases/pictures.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(words.title(page?.loaded.draft.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const loaded = pageValue(loadPictures(context.ports, requireCaller(context, request), { draft: params['id'] ?? '' }));
  return { loaded, stored: new URL(request.url).searchParams.get('vua') === 'hinh' };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const draft = params['id'] ?? '';
  const file = form.file('file');
  const alt = form.text('alt');
  const result = await uploadPicture(context.ports, caller, { draft, alt, bytes: file === null ? null : new Uint8Array(await file.arrayBuffer()) });
  if (result.ok) return seeOther(`${lessonPicturesPath(draft)}?vua=hinh#vua-xong`);
  const { error } = result;
  if (error.reason === 'not-found' || error.reason === 'not-allowed') throw data(null, { status: error.reason === 'not-found' ? 404 : 403 });
  if (error.reason !== 'picture') return data({ alt, fault: null, refusal: refusalWords(error) }, { status: error.reason === 'storage' ? 503 : 422 });
  return data({ alt, fault: error.fault, refusal: null }, { status: 422 });
}

export default function LessonPictures() {
  const { loaded, stored } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <PicturesPage loaded={loaded} alt={answer?.alt ?? ''} fault={answer?.fault ?? null} refusal={answer?.refusal ?? null} stored={stored && answer === undefined} />;
}
