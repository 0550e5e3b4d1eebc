import { data } from '@remix-run/node';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { formPage } from '../../domain/forms/form-list.ts';
import { StaleNote } from '../../features/currency/stale-note.tsx';
import { ErrorScreen } from '../../features/errors/error-screen.tsx';
import { FormPage } from '../../features/forms/form-page.tsx';
import { forms } from '../../messages/forms.ts';
import { pageTitle } from '../../messages/vi.ts';
import { staleNote } from '../../use-cases/currency.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(page?.view.form.title ?? forms.notFound) }];

export function loader({ params, context }: LoaderFunctionArgs) {
  const id = params['*'] ?? '';
  const view = formPage(context.ports.content.register, id);
  if (view === null) throw data(null, { status: 404 });
  return { view, stale: staleNote(context.ports, `form:${id}`) };
}

export default function Form() {
  const { view, stale } = useLoaderData<typeof loader>();
  return <FormPage view={view} notice={<StaleNote note={stale} />} />;
}

export function ErrorBoundary() {
  return <ErrorScreen title={forms.notFound} words={forms.notFoundWords} />;
}
