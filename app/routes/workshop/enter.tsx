import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EnterPage } from '../../features/workshop/enter-page.tsx';
import { pageTitle } from '../../messages/vi.ts';
import { entrance, workshopRefusal } from '../../messages/workshop.ts';
import { loadEntrance } from '../../use-cases/take-hall-seat.server.ts';
import { goOn } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(entrance.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const code = new URL(request.url).searchParams.get('ma') ?? '';
  if (code === '') return { code, refusal: null };
  const found = loadEntrance(context.ports, code);
  return found.ok ? goOn(`/lop/${found.value.code}/vao`) : { code, refusal: workshopRefusal(found.error) };
}

export default function Enter() {
  const { code, refusal } = useLoaderData<typeof loader>();
  return <EnterPage code={code} refusal={refusal} />;
}
