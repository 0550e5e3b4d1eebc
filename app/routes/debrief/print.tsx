import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { PrintSheet } from '../../features/debrief/print-sheet.tsx';
import { print } from '../../messages/debrief.ts';
import { pageTitle } from '../../messages/vi.ts';
import { localDate } from '../../platform/clock.ts';
import { debriefOf } from './debrief-data.server.ts';

export const handle = { noJs: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(print.title(data?.view.scenario.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return { view: debriefOf(context, request, params['attemptId']), today: formatDay(dayOf(localDate(context.ports.clock.now()))) };
}

export default function Print() {
  const { view, today } = useLoaderData<typeof loader>();
  return <PrintSheet view={view} trainee={view.trainee} today={today} />;
}
