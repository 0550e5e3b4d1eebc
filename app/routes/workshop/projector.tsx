import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useMemo } from 'react';
import type { ProjectorView } from '../../domain/workshop/view-types.ts';
import { ProjectorPage } from '../../features/workshop/projector-page.tsx';
import { pageTitle } from '../../messages/vi.ts';
import { projector } from '../../messages/workshop.ts';
import { qrPath } from '../../platform/qr.server.ts';
import { loadProjector } from '../../use-cases/load-workshop.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const handle = { theme: 'projector' };

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(projector.title(loaded?.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { id, live } = pageValue(loadProjector(context.ports, requireCaller(context, request), { workshop: params['id'] ?? '' }));
  const { hallOrigin } = context;
  // A slide's text is a tree, too deep for the types of a loader: it goes as text.
  return { id, title: live.stage.title, live: JSON.stringify(live), address: `${hallOrigin.replace(/^https?:\/\//, '')}/vao`, qr: qrPath(`${hallOrigin}/lop/${live.code}/vao`) };
}

export default function Projector() {
  const { id, live, address, qr } = useLoaderData<typeof loader>();
  const first = useMemo(() => JSON.parse(live) as ProjectorView, [live]);
  return <ProjectorPage id={id} live={first} address={address} qr={qr} />;
}
