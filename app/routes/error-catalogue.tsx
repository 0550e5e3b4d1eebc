import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { procedures } from '#simulations/procedures/index.ts';
import { errorCatalogueView } from '../domain/error-catalogue/error-catalogue.ts';
import { ErrorCataloguePage } from '../features/error-catalogue/error-catalogue-page.tsx';
import { catalogueWords } from '../messages/error-catalogue.ts';
import { pageTitle } from '../messages/vi.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(catalogueWords.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const chosen = new URL(request.url).searchParams.get('phan');
  return { view: errorCatalogueView(procedures, context.ports.content.register, chosen) };
}

export default function ErrorCatalogue() {
  const { view } = useLoaderData<typeof loader>();
  return <ErrorCataloguePage view={view} />;
}
