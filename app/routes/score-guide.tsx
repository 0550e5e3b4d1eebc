import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { procedures } from '#simulations/procedures/index.ts';
import { scoreGuideView } from '../domain/score-guide/score-guide.ts';
import { ScoreGuidePage } from '../features/score-guide/score-guide-page.tsx';
import { scoreGuide } from '../messages/score-guide.ts';
import { pageTitle } from '../messages/vi.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(scoreGuide.title) }];

export function loader({ context }: LoaderFunctionArgs) {
  const { register, scenarios } = context.ports.content;
  return { view: scoreGuideView([...scenarios.values()].map(({ scenario }) => scenario), register, procedures) };
}

export default function ScoreGuide() {
  const { view } = useLoaderData<typeof loader>();
  return <ScoreGuidePage view={view} />;
}
