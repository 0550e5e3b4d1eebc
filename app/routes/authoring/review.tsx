import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { storyOf } from '../../domain/authoring/story-view.ts';
import { reviewPath } from '../../features/authoring/paths.ts';
import { ReviewPage } from '../../features/authoring/review-page.tsx';
import { draftReview } from '../../messages/authoring.ts';
import { pageTitle } from '../../messages/vi.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { loadReview } from '../../use-cases/review-draft.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';
import { reviewPress } from './review-press.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(draftReview.title(page?.review.draft.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const review = pageValue(loadReview(context.ports, requireCaller(context, request), { draft: params['id'] ?? '' }));
  return { review, story: storyOf(review.document), just: draftReview.done[new URL(request.url).searchParams.get('vua') ?? ''] ?? null };
}

export function action({ request, params, context }: ActionFunctionArgs) {
  return reviewPress(context, request, params['id'] ?? '', reviewPath);
}

export default function Review() {
  const { review, story, just } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ReviewPage review={review} story={story} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} just={answer === undefined ? just : null} />;
}
