import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { InboxPage } from '../../features/authoring/inbox-page.tsx';
import { authorInbox } from '../../messages/author-inbox.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadAuthorInbox } from '../../use-cases/author-inbox.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(authorInbox.title) }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { inbox: pageValue(await loadAuthorInbox(context.ports, requireCaller(context, request))) };
}

export default function Inbox() {
  return <InboxPage {...useLoaderData<typeof loader>()} />;
}
