import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { writingReviewPath } from '../../features/authoring/lesson-paths.ts';
import { WritingReviewPage } from '../../features/authoring/writing-review-page.tsx';
import { draftReview } from '../../messages/authoring.ts';
import { pageTitle } from '../../messages/vi.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { loadWritingReview } from '../../use-cases/load-writing-review.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';
import { reviewPress } from './review-press.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(draftReview.title(page?.review.draft.title ?? '')) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const review = pageValue(await loadWritingReview(context.ports, requireCaller(context, request), { draft: params['id'] ?? '' }));
  return { review, just: draftReview.done[new URL(request.url).searchParams.get('vua') ?? ''] ?? null };
}

export function action({ request, params, context }: ActionFunctionArgs) {
  return reviewPress(context, request, params['id'] ?? '', writingReviewPath);
}

export default function WritingReview() {
  const { review, just } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <WritingReviewPage review={review} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} just={answer === undefined ? just : null} />;
}
