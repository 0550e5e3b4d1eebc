import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DivergencePage } from '../../features/workshop/divergence-page.tsx';
import { pageTitle } from '../../messages/vi.ts';
import { divergence } from '../../messages/workshop.ts';
import { loadDivergence } from '../../use-cases/load-divergence.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(divergence.title) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  return { hall: pageValue(await loadDivergence(context.ports, caller, { workshop: params['id'] ?? '', scenario: params['scenario'] ?? '' })) };
}

export default function Divergence() {
  const { hall } = useLoaderData<typeof loader>();
  return <DivergencePage hall={hall} />;
}
