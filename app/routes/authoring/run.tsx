import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { proofPath } from '../../features/authoring/paths.ts';
import { RunPage } from '../../features/authoring/run-page.tsx';
import { deskPath } from '../../features/desk/paths.ts';
import { run, trial } from '../../messages/trial.ts';
import { pageTitle } from '../../messages/vi.ts';
import { seeOther } from '../../platform/respond.server.ts';
import { loadRun, openRun } from '../../use-cases/load-proof.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(run.title(page?.title ?? '')) }];

/** A run of an earlier version is no more: the page of the machine says so. */
const gone = (draft: string): Response => seeOther(`${proofPath(draft)}?mat=1`);

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { id: draft = '', run: asked = '' } = params;
  const loaded = loadRun(context.ports, context.prover, requireCaller(context, request), { draft, run: asked });
  if (!loaded.ok && loaded.error.reason === 'run-gone') throw gone(draft);
  return pageValue(loaded);
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const { id: draft = '', run: asked = '' } = params;
  const opened = openRun(context.ports, context.prover, requireCaller(context, request), { draft, run: asked });
  if (opened.ok) return seeOther(deskPath(opened.value.attempt));
  const { error } = opened;
  if (error.reason === 'run-gone') return gone(draft);
  const refusal = error.reason === 'run-stopped' ? (trial.refusals[error.reason] ?? null) : pageValue<string>({ ok: false, error });
  return data({ refusal }, { status: 409 });
}

export default function Run() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <RunPage page={page} refusal={answer?.refusal ?? null} />;
}
