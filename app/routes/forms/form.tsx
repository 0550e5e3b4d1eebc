import { data } from '@remix-run/node';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { formPage } from '../../domain/forms/form-list.ts';
import { ErrorScreen } from '../../features/errors/error-screen.tsx';
import { FormPage } from '../../features/forms/form-page.tsx';
import { forms } from '../../messages/forms.ts';
import { pageTitle } from '../../messages/vi.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(page?.view.form.title ?? forms.notFound) }];

export function loader({ params, context }: LoaderFunctionArgs) {
  const view = formPage(context.ports.content.register, params['*'] ?? '');
  if (view === null) throw data(null, { status: 404 });
  return { view };
}

export default function Form() {
  const { view } = useLoaderData<typeof loader>();
  return <FormPage view={view} />;
}

export function ErrorBoundary() {
  return <ErrorScreen title={forms.notFound} words={forms.notFoundWords} />;
}
