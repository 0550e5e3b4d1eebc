import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OtherDatesPage } from '../../features/authoring/other-dates.tsx';
import { lawBeside } from '../../messages/case-editor.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadOtherDates } from '../../use-cases/load-other-dates.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(lawBeside.furtherTitle(page?.draft.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return pageValue(loadOtherDates(context.ports, requireCaller(context, request), { draft: params['id'] ?? '' }));
}

export default function OtherDates() {
  return <OtherDatesPage loaded={useLoaderData<typeof loader>()} />;
}
