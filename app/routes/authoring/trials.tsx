import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { deskPath } from '../../features/desk/paths.ts';
import { TrialsPage } from '../../features/authoring/trials-page.tsx';
import { trial } from '../../messages/trial.ts';
import { pageTitle } from '../../messages/vi.ts';
import { seeOther } from '../../platform/respond.server.ts';
import { loadTrials, startTrial } from '../../use-cases/trial-run.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(trial.title(page?.draft.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return pageValue(loadTrials(context.ports, requireCaller(context, request), { draft: params['id'] ?? '' }));
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const started = startTrial(context.ports, requireCaller(context, request), { draft: params['id'] ?? '' });
  if (started.ok) return seeOther(deskPath(started.value.attempt));
  const { error } = started;
  const refusal = error.reason === 'trial-stopped' ? (trial.refusals[error.reason] ?? null) : pageValue<string>({ ok: false, error });
  return data({ refusal }, { status: 422 });
}

export default function Trials() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <TrialsPage page={page} refusal={answer?.refusal ?? null} />;
}
