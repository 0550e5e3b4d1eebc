import { data } from '@remix-run/node';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ProvisionPage } from '../../features/law/provision-page.tsx';
import { provisionView } from '../../features/law/register-view.ts';
import { lookUp } from '../../messages/law.ts';
import { pageTitle } from '../../messages/vi.ts';
import { lawDateOf } from './law-date.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(page?.view.article ?? lookUp.title) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { register } = context.ports.content;
  const { on, typed, error } = lawDateOf(new URL(request.url), register);
  const view = provisionView(register, params['*'] ?? '', on);
  if (view === null) throw data(null, { status: 404 });
  return { view, date: { typed, error } };
}

export default function Provision() {
  const { view, date } = useLoaderData<typeof loader>();
  return <ProvisionPage view={view} date={date} />;
}
