import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ProofPage } from '../../features/authoring/proof-page.tsx';
import { proof, trial } from '../../messages/trial.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadProof } from '../../use-cases/load-proof.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(proof.title(page?.loaded.draft.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const loaded = pageValue(loadProof(context.ports, context.prover, requireCaller(context, request), { draft: params['id'] ?? '' }));
  return { loaded, notice: new URL(request.url).searchParams.get('mat') === '1' ? (trial.refusals['run-gone'] ?? null) : null };
}

export default function Proof() {
  const { loaded, notice } = useLoaderData<typeof loader>();
  return <ProofPage page={loaded} notice={notice} />;
}
