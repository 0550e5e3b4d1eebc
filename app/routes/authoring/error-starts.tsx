import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readErrorFilter } from '../../domain/authoring/error-filter.ts';
import { ErrorStartsPage } from '../../features/authoring/error-starts-page.tsx';
import { errorStarts } from '../../messages/error-starts.ts';
import { pageTitle } from '../../messages/vi.ts';
import { listErrorStarts } from '../../use-cases/list-error-starts.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(errorStarts.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const filter = readErrorFilter(new URL(request.url).searchParams);
  return { starts: pageValue(listErrorStarts(context.ports, requireCaller(context, request), filter)), filter };
}

export default function ErrorStarts() {
  return <ErrorStartsPage {...useLoaderData<typeof loader>()} />;
}
