import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { SearchPage } from '../../features/search/search-page.tsx';
import { search } from '../../messages/search.ts';
import { pageTitle } from '../../messages/vi.ts';
import { searchLibrary } from '../../use-cases/search-library.server.ts';

const page = z.coerce.number().int().min(1).max(500).catch(1);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data === undefined || data.blank ? search.title : search.titleFor(data.typed)) }];

/** Answered anew each time: what people type is not worth keeping. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  return searchLibrary(context.ports, { typed: asked.get('q') ?? '', kind: asked.get('nhom') ?? '', page: page.parse(asked.get('trang') ?? 1) });
}

export default function Search() {
  return <SearchPage view={useLoaderData<typeof loader>()} />;
}
