import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PaperPage } from '../../features/forms/paper-page.tsx';
import { forms } from '../../messages/forms.ts';
import { pageTitle } from '../../messages/vi.ts';
import { loadPaper } from '../../use-cases/load-paper.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

/** A page to read and to print: nothing on it needs script. */
export const handle = { noJs: true };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(page === undefined ? '' : forms.paperTitle(page.view.sheet.name, page.view.scenario)) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const seq = /^[1-9]\d{0,5}$/.test(params['seq'] ?? '') ? Number(params['seq']) : 0;
  return { view: pageValue(loadPaper(context.ports, requireCaller(context, request), { attempt: params['attemptId'] ?? '', seq })) };
}

export default function Paper() {
  const { view } = useLoaderData<typeof loader>();
  return <PaperPage view={view} />;
}
