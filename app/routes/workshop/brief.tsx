import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BriefSheet } from '../../features/workshop/brief-sheet.tsx';
import { brief as words } from '../../messages/hall-report.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadMisconceptionBrief } from '../../use-cases/load-misconception-brief.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const handle = { noJs: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(words.title(data?.brief.title ?? '')) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return { brief: pageValue(await loadMisconceptionBrief(context.ports, requireCaller(context, request), { workshop: params['id'] ?? '' })) };
}

export default function Brief() {
  return <BriefSheet brief={useLoaderData<typeof loader>().brief} />;
}
