import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { procedures } from '#simulations/procedures/index.ts';
import { matchesFilter, readCaseFilter } from '../../domain/case-filter.ts';
import { LibraryPage } from '../../features/cases/library-page.tsx';
import { library, pageTitle } from '../../messages/vi.ts';
import { listScenarios } from '../../use-cases/list-scenarios.server.ts';
import { pageValue } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(library.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const known = procedures.map(({ id, title }) => ({ id, title }));
  const filter = readCaseFilter(new URL(request.url).searchParams, known.map(({ id }) => id));
  const all = pageValue(listScenarios(context.ports, context.caller));
  return { scenarios: all.filter((scenario) => matchesFilter(scenario, filter)), all: all.length, filter, procedures: known };
}

export default function Library() {
  return <LibraryPage {...useLoaderData<typeof loader>()} />;
}
