import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { isRouteErrorResponse, useActionData, useLoaderData, useRouteError } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { EditorStep } from '../../domain/authoring/editor-step.ts';
import { EditorPage } from '../../features/authoring/editor-page.tsx';
import { SignedOutPage } from '../../features/authoring/editor-signed-out.tsx';
import { reviewPath, stepNamed, stepPath } from '../../features/authoring/paths.ts';
import { caseEditor, stepRefusal } from '../../messages/case-editor.ts';
import { refusalWords } from '../../messages/faults.ts';
import { pageTitle } from '../../messages/vi.ts';
import { localDate, localTime } from '../../platform/clock.ts';
import { errorWords } from '../../platform/errors.vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { loadEditor } from '../../use-cases/load-editor.server.ts';
import { saveStep } from '../../use-cases/save-step.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';
import { RouteError, statusOf } from '../route-error.tsx';
import { goalOfPress, overtakenView, readStepPost } from './editor-post.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page, error }) => {
  if (error === undefined && page !== undefined) return [{ title: pageTitle(caseEditor.title(page.editor.draft.title, page.editor.step)) }];
  return [{ title: pageTitle(statusOf(error) === 401 ? caseEditor.signedOut.title : errorWords(statusOf(error)).title) }];
};

function stepOf(name: string | undefined): EditorStep {
  const step = stepNamed(name);
  if (step === null) throw data(null, { status: 404 });
  return step;
}

function savedWords(at: string, now: string): string {
  const day = localDate(at);
  return day === localDate(now) ? localTime(at) : caseEditor.instant(localTime(at), formatDay(dayOf(day)));
}

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  const draft = params['id'] ?? '';
  const editor = pageValue(loadEditor(context.ports, caller, { draft, step: stepOf(params['step']) }));
  const { canWrite, canReview, state } = editor.draft;
  // Whoever is only to read it, or waits to sign it, comes from the same list.
  if (!canWrite || (canReview && state === 'in-review' && params['step'] === undefined)) throw seeOther(reviewPath(draft));
  return { editor, savedAt: savedWords(editor.savedAt, context.ports.clock.now()), justSaved: new URL(request.url).searchParams.get('vua') === 'luu' };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { ports, caller } = context;
  const step = stepOf(params['step']);
  const draft = params['id'] ?? '';
  const form = await readForm(request);
  // What was typed goes back to the page: there is nobody here to keep it for.
  if (caller === null) throw data({ posted: form.names().flatMap((name) => form.all(name).map((value) => [name, value])) }, { status: 401 });
  const input = readStepPost(form, draft, step);
  const result = saveStep(ports, caller, input);
  if (result.ok) return seeOther(goalOfPress(form, draft, step) ?? `${stepPath(draft, step)}?vua=luu#vua-xong`);
  const { error } = result;
  if ('form' in error) {
    const conflict = error.reason === 'step-overtaken' ? overtakenView(error) : null;
    return data({ refusal: stepRefusal(error.reason), conflict, form: error.form, revision: input.revision }, { status: conflict === null ? 422 : 409 });
  }
  throw data(error.reason === 'storage' ? refusalWords(error) : null, { status: error.reason === 'not-allowed' ? 403 : error.reason === 'not-found' ? 404 : 503 });
}

export default function Editor() {
  return <EditorPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}

/** A session that has ended keeps nobody from what was typed; everything else is told as everywhere. */
export function ErrorBoundary() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 401) return <SignedOutPage posted={error.data.posted} />;
  return <RouteError error={error} />;
}
