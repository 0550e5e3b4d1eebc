import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf } from '#simulations/law/day.ts';
import { HomePage, WelcomePage } from '../features/cases/home-page.tsx';
import { home, pageTitle } from '../messages/vi.ts';
import { localDate } from '../platform/clock.ts';
import { listScenarios } from '../use-cases/list-scenarios.server.ts';
import { continueReading } from '../use-cases/load-learning.server.ts';
import { countRefreshers } from '../use-cases/refresher.server.ts';
import { resumeList } from '../use-cases/resume-list.server.ts';
import { pageValue } from './guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.resume ? home.title : home.welcomeTitle) }];

export function loader({ context }: LoaderFunctionArgs) {
  const { caller, ports } = context;
  if (caller === null) return { resume: null };
  const fresh = pageValue(listScenarios(ports, caller)).find((scenario) => scenario.attempts.length === 0);
  return {
    resume: pageValue(resumeList(ports, caller)),
    name: caller.name,
    reading: pageValue(continueReading(ports, caller)),
    refreshers: pageValue(countRefreshers(ports, caller)),
    today: dayOf(localDate(ports.clock.now())),
    suggestion: fresh === undefined ? null : { id: fresh.id, title: fresh.title, summary: fresh.summary },
  };
}

export default function Home() {
  const page = useLoaderData<typeof loader>();
  if (page.resume === null) return <WelcomePage />;
  return <HomePage name={page.name} today={page.today} resume={page.resume} reading={page.reading} refreshers={page.refreshers} suggestion={page.suggestion} />;
}
