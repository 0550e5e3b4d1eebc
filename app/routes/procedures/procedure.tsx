import { data } from '@remix-run/node';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { procedures } from '#simulations/procedures/index.ts';
import { procedureView } from '../../domain/map/procedure-view.server.ts';
import { ProcedurePage } from '../../features/map/procedure-page.tsx';
import { mapWords } from '../../messages/map.ts';
import { pageTitle } from '../../messages/vi.ts';
import { lawDateOf } from '../law/law-date.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(page?.view.title ?? mapWords.listTitle) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const procedure = procedures.find(({ id }) => id === params['procedureId']);
  if (procedure === undefined) throw data(null, { status: 404 });
  const { register } = context.ports.content;
  const { on, typed, error } = lawDateOf(new URL(request.url), register);
  return { view: procedureView(procedure, register, on), date: { typed, error } };
}

export default function Procedure() {
  const { view, date } = useLoaderData<typeof loader>();
  return <ProcedurePage view={view} date={date} />;
}
