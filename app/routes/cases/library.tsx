import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LibraryPage } from '../../features/cases/library-page.tsx';
import { library, pageTitle } from '../../messages/vi.ts';
import { listScenarios } from '../../use-cases/list-scenarios.server.ts';
import { pageValue } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(library.title) }];

export function loader({ context }: LoaderFunctionArgs) {
  return { scenarios: pageValue(listScenarios(context.ports, context.caller)) };
}

export default function Library() {
  return <LibraryPage scenarios={useLoaderData<typeof loader>().scenarios} />;
}
