import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ProjectorPage } from '../../features/workshop/projector-page.tsx';
import { pageTitle } from '../../messages/vi.ts';
import { projector } from '../../messages/workshop.ts';
import { qrPath } from '../../platform/qr.server.ts';
import { loadProjector } from '../../use-cases/load-workshop.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const handle = { theme: 'projector' };

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(projector.title(loaded?.live.stage.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { id, live } = pageValue(loadProjector(context.ports, requireCaller(context, request), { workshop: params['id'] ?? '' }));
  const { hallOrigin } = context;
  return { id, live, address: `${hallOrigin.replace(/^https?:\/\//, '')}/vao`, qr: qrPath(`${hallOrigin}/lop/${live.code}/vao`) };
}

export default function Projector() {
  const { id, live, address, qr } = useLoaderData<typeof loader>();
  return <ProjectorPage id={id} live={live} address={address} qr={qr} />;
}
