import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorScreen } from '../../features/errors/error-screen.tsx';
import { MarkPage } from '../../features/learning/mark-page.tsx';
import { markPath } from '../../features/learning/paths.ts';
import { refusalWords } from '../../messages/faults.ts';
import { learning } from '../../messages/learning.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { loadMark, markLesson } from '../../use-cases/mark-lesson.server.ts';
import { pageValue } from '../guards.server.ts';

const VERSION = /^[0-9a-f]{64}$/;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(page === undefined ? learning.notFound : learning.markOf(page.view.title)) }];

const addressOf = (params: { course?: string | undefined; lesson?: string | undefined }) => ({ course: params.course ?? '', lesson: params.lesson ?? '' });

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const version = query.get('ban') ?? '';
  return { view: pageValue(loadMark(context.ports, context.caller, addressOf(params))), wanted: { section: query.get('muc'), version: VERSION.test(version) ? version : null } };
}

/** Nothing is stored for a visitor: the same page asks to sign in, and comes back with what was to be marked. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const address = addressOf(params);
  const view = pageValue(loadMark(context.ports, null, address));
  const form = await readForm(request);
  const version = form.text('ban');
  const section = form.text('muc') || null;
  const known = VERSION.test(version) ? { version } : {};
  if (context.caller === null) return seeOther(markPath(view.path, { section, ...known }));
  const result = markLesson(context.ports, context.caller, { ...address, version, section });
  if (result.ok) return seeOther(markPath(view.path, { section }));
  if (result.error.reason === 'lesson-changed') return seeOther(markPath(view.path, known));
  return data({ refusal: refusalWords(result.error) }, { status: result.error.reason === 'storage' ? 503 : 422 });
}

export default function Mark() {
  const { view, wanted } = useLoaderData<typeof loader>();
  return <MarkPage view={view} wanted={wanted} refusal={useActionData<typeof action>()?.refusal ?? null} />;
}

export function ErrorBoundary() {
  return <ErrorScreen title={learning.notFound} words={learning.notFoundWords} />;
}
