import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { HallMapPage } from '../../features/workshop/hall-map-page.tsx';
import { hallMapWords } from '../../messages/hall-map.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadHallMap } from '../../use-cases/load-hall-map.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

/** A page to read: nothing on it needs script. */
export const handle = { noJs: true };

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(hallMapWords.page(loaded?.hall.title ?? '')) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const result = await loadHallMap(context.ports, requireCaller(context, request), { workshop: params['id'] ?? '', scenario: searchParams.get('ca'), date: searchParams.get('ngay') });
  return { hall: pageValue(result) };
}

export default function HallMap() {
  return <HallMapPage hall={useLoaderData<typeof loader>().hall} />;
}
