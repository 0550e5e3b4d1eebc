import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ContestsPage } from '../../features/contests/contests-page.tsx';
import { contests } from '../../messages/contests.ts';
import { pageTitle } from '../../messages/vi.ts';
import { listContests } from '../../use-cases/contests.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(contests.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const filter = { status: asked.get('tinh-trang') ?? '', rule: asked.get('quy-tac') ?? '' };
  return { list: pageValue(listContests(context.ports, requireCaller(context, request), filter)), filter };
}

export default function Contests() {
  const { list, filter } = useLoaderData<typeof loader>();
  return <ContestsPage list={list} filter={filter} />;
}
