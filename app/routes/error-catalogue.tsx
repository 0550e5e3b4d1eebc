import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { procedures } from '#simulations/procedures/index.ts';
import { errorCatalogueView } from '../domain/error-catalogue/error-catalogue.ts';
import { ErrorCataloguePage } from '../features/error-catalogue/error-catalogue-page.tsx';
import { catalogueWords } from '../messages/error-catalogue.ts';
import { pageTitle } from '../messages/vi.ts';
import { lawDateOf } from './law/law-date.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(catalogueWords.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const { register } = context.ports.content;
  return { view: errorCatalogueView(procedures, register, lawDateOf(url, register).on, url.searchParams.get('phan')) };
}

export default function ErrorCatalogue() {
  const { view } = useLoaderData<typeof loader>();
  return <ErrorCataloguePage view={view} />;
}
