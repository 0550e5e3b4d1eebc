import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ContestPage } from '../../features/contests/contest-page.tsx';
import { contestPath } from '../../features/contests/paths.ts';
import { stepPath } from '../../features/authoring/paths.ts';
import { amending } from '../../messages/author-inbox.ts';
import { contests } from '../../messages/contests.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { amendAfterContest } from '../../use-cases/amend-case.server.ts';
import { answerContest, loadContest } from '../../use-cases/contests.server.ts';
import { formAnswer, pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(contests.pageTitle(page?.contest.trainee ?? null)) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const contest = pageValue(loadContest(context.ports, requireCaller(context, request), { contest: params['contestId'] ?? '' }));
  return { contest, sent: new URL(request.url).searchParams.get('da-gui') === '1' };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  const contest = params['contestId'] ?? '';
  if (form.text('intent') === 'amend') {
    const amended = amendAfterContest(context.ports, caller, { contest, step: form.text('step'), from: form.text('from') });
    if (amended.ok) return seeOther(stepPath(amended.value.draft, amended.value.step));
    if (amended.error.reason === 'not-found' || amended.error.reason === 'not-allowed') throw data(null, { status: amended.error.reason === 'not-found' ? 404 : 403 });
    const answer = formAnswer(form, amended.error);
    return data(amended.error.reason === 'draft-moved' ? { ...answer, refusal: amending.moved } : answer, { status: amended.error.reason === 'draft-moved' ? 409 : 422 });
  }
  const result = answerContest(context.ports, caller, { contest, status: form.text('status'), answer: form.text('answer') });
  if (result.ok) return seeOther(`${contestPath(contest)}?da-gui=1#vua-xong`);
  if (result.error.reason === 'not-found') throw data(null, { status: 404 });
  if (result.error.reason === 'not-allowed') throw data(null, { status: 403 });
  const answer = formAnswer(form, result.error);
  return data(result.error.reason === 'contest-answered' ? { ...answer, refusal: contests.answeredAlready } : answer, { status: result.error.reason === 'contest-answered' ? 409 : 422 });
}

export default function Contest() {
  const { contest, sent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ContestPage contest={contest} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} sent={sent && answer === undefined} />;
}
