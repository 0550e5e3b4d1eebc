import { data } from '@remix-run/node';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CertificatePage } from '../../features/learning/certificate-page.tsx';
import { ErrorScreen } from '../../features/errors/error-screen.tsx';
import { certificate } from '../../messages/learning.ts';
import { pageTitle } from '../../messages/vi.ts';
import { findCertificate } from '../../use-cases/certificate.server.ts';
import { pageValue } from '../guards.server.ts';

export const handle = { noJs: true };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(page === undefined ? certificate.notFound : certificate.titleOf(page.view.course)) }, { name: 'robots', content: 'noindex' }];

/** Whoever holds the code holds the paper; no session is asked for. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const view = pageValue(findCertificate(context.ports, params['code'] ?? ''));
  if (view === null) throw data(null, { status: 404 });
  return { view, origin: context.origin };
}

export default function Certificate() {
  const { view, origin } = useLoaderData<typeof loader>();
  return <CertificatePage view={view} origin={origin} />;
}

export function ErrorBoundary() {
  return <ErrorScreen title={certificate.notFound} words={certificate.notFoundWords} />;
}
