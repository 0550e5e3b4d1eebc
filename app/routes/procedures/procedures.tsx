import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { procedures } from '#simulations/procedures/index.ts';
import { ProcedureListPage } from '../../features/map/procedure-list-page.tsx';
import { mapWords } from '../../messages/map.ts';
import { pageTitle } from '../../messages/vi.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(mapWords.listTitle) }];

export function loader() {
  return { procedures: procedures.map(({ id, title, stages, acts }) => ({ id, title, stages: stages.length, acts: Object.keys(acts).length })) };
}

export default function Procedures() {
  const page = useLoaderData<typeof loader>();
  return <ProcedureListPage procedures={page.procedures} />;
}
