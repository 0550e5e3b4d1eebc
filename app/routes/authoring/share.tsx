import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SharePage } from '../../features/authoring/share-page.tsx';
import { share } from '../../messages/sharing.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadShare } from '../../use-cases/export-drafts.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(share.title(page?.item.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return { item: pageValue(loadShare(context.ports, requireCaller(context, request), { draft: params['id'] ?? '' })) };
}

export default function Share() {
  return <SharePage {...useLoaderData<typeof loader>()} />;
}
