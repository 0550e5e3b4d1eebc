import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ProjectorMapPage } from '../../features/workshop/projector-map-page.tsx';
import { projectorMap } from '../../messages/hall-map.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadProjectorMap } from '../../use-cases/load-hall-map.server.ts';
import { loadProjector } from '../../use-cases/load-workshop.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const handle = { theme: 'projector' };

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(projectorMap.page(loaded?.hall.title ?? '')) }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  const workshop = params['id'] ?? '';
  const hall = pageValue(await loadProjectorMap(context.ports, caller, { workshop, scenario: new URL(request.url).searchParams.get('ca') }));
  return { hall, live: pageValue(loadProjector(context.ports, caller, { workshop })).live };
}

export default function ProjectorMap() {
  const { hall, live } = useLoaderData<typeof loader>();
  return <ProjectorMapPage hall={hall} live={live} />;
}
