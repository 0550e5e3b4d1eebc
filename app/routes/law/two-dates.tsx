import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { comparePresets, TURNS, twoDatesView } from '../../domain/law/two-dates.ts';
import type { Grouping } from '../../domain/law/two-dates.ts';
import { TwoDatesPage } from '../../features/law/two-dates-page.tsx';
import { lookUp } from '../../messages/law.ts';
import { pageTitle } from '../../messages/vi.ts';
import { lawDateOf } from './law-date.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(lookUp.twoTitle) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const { register } = context.ports.content;
  const turns = comparePresets(TURNS);
  const latest = turns.at(-1);
  const from = lawDateOf(url, register, 'tu', latest?.from);
  const to = lawDateOf(url, register, 'den', latest?.to);
  const swapped = from.on > to.on;
  const [first, second] = swapped ? [to, from] : [from, to];
  const grouping: Grouping = url.searchParams.get('xep') === 'chu-de' ? 'chu-de' : 'van-ban';
  return {
    view: twoDatesView(register, first.on, second.on, grouping, (url.searchParams.get('nhom') ?? '').slice(0, 80)),
    grouping,
    dates: { from: first.typed, to: second.typed, fromError: first.error, toError: second.error },
    swapped,
    turns,
  };
}

export default function TwoDates() {
  const { view, grouping, dates, swapped, turns } = useLoaderData<typeof loader>();
  return <TwoDatesPage view={view} grouping={grouping} dates={dates} swapped={swapped} turns={turns} />;
}
