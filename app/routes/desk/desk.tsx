import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import type { ShouldRevalidateFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { NO_ANSWER } from '../../features/desk/answer.ts';
import { DeskPage } from '../../features/desk/desk-page.tsx';
import { actPath } from '../../features/desk/paths.ts';
import { deskPageView } from '../../features/desk/page-view.ts';
import { useLastAnswer } from '../../features/shell/use-last-answer.ts';
import { actForm, desk } from '../../messages/desk.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { querySeq } from '../guards.server.ts';
import { actAndAnswer, deskOf, hintAndAnswer, refused, waitAndAnswer } from './desk-acts.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(desk.title(data?.view.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const { loaded } = deskOf(context, request, params['attemptId']);
  return {
    view: deskPageView(loaded, querySeq(url, 'tu')),
    query: (url.searchParams.get('tim') ?? '').normalize('NFC').slice(0, 80),
    gone: url.searchParams.get('mat') === '1',
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const at = deskOf(context, request, params['attemptId'], form.text('act'));
  if (form.text('hint') !== '') return hintAndAnswer(context, at, form);
  if (form.text('wait') !== '') return waitAndAnswer(context, at, form);
  const { offer } = at.loaded;
  if (offer === null) return refused({ ...NO_ANSWER, refusal: actForm.gone }, 409);
  if (offer.fields.length > 0) return seeOther(actPath(at.loaded.attempt.id, offer.key));
  return actAndAnswer(context, at, offer, form, offer.preset);
}

/** After a conflict the page has to show what the other tab did. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) => actionStatus === 409 || defaultShouldRevalidate;

export default function Desk() {
  const { view, query, gone } = useLoaderData<typeof loader>();
  const answer = useLastAnswer<typeof action>() ?? (gone ? { ...NO_ANSWER, refusal: actForm.gone } : NO_ANSWER);
  return <DeskPage view={view} offer={null} query={query} answer={answer} />;
}
