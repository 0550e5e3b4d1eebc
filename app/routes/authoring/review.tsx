import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { storyOf } from '../../domain/authoring/story-view.ts';
import { reviewPath } from '../../features/authoring/paths.ts';
import { ReviewPage } from '../../features/authoring/review-page.tsx';
import { draftRefusal, draftReview } from '../../messages/authoring.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { publishDraft, retireDraft } from '../../use-cases/publish-draft.server.ts';
import { commentOnDraft, decideReview, loadReview, sendToReview } from '../../use-cases/review-draft.server.ts';
import { formAnswer, pageValue, readSeq, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(draftReview.title(page?.review.draft.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const review = pageValue(loadReview(context.ports, requireCaller(context, request), { draft: params['id'] ?? '' }));
  return { review, story: storyOf(review.document), just: draftReview.done[new URL(request.url).searchParams.get('vua') ?? ''] ?? null };
}

const STATUS: Readonly<Record<string, number>> = { 'not-found': 404, 'not-allowed': 403, storage: 503, invalid: 422 };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const { ports } = context;
  const form = await readForm(request);
  const draft = params['id'] ?? '';
  const revision = readSeq(form, 'phien-ban');
  const decision = form.text('decision');
  const presses = {
    'gui-duyet': () => sendToReview(ports, caller, { draft, revision }),
    'y-kien': () => commentOnDraft(ports, caller, { draft, revision, step: form.text('step'), words: form.text('words') }),
    ky: () => decideReview(ports, caller, { draft, revision, decision, remarks: [{ step: form.text('remark-step'), words: form.text('remark') }] }),
    'phat-hanh': () => publishDraft(ports, caller, { draft, revision }),
    rut: () => retireDraft(ports, caller, { draft }),
  };
  const press = (['gui-duyet', 'y-kien', 'ky', 'phat-hanh', 'rut'] as const).find((each) => each === form.text('viec'));
  if (press === undefined) throw data(null, { status: 400 });
  const result = presses[press]();
  if (result.ok) {
    // Pages that everybody shares list the cases of the library.
    if (press === 'phat-hanh' || press === 'rut') context.renewPages();
    return seeOther(`${reviewPath(draft)}?vua=${press === 'ky' ? decision : press}#vua-xong`);
  }
  const { error } = result;
  const status = STATUS[error.reason] ?? 409;
  if (status === 404 || status === 403) throw data(null, { status });
  const answer = formAnswer(form, error);
  return data({ ...answer, refusal: draftRefusal(error.reason) ?? answer.refusal }, { status });
}

export default function Review() {
  const { review, story, just } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ReviewPage review={review} story={story} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} just={answer === undefined ? just : null} />;
}
