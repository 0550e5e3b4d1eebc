import { data } from '@remix-run/node';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf } from '#simulations/law/day.ts';
import { usesView } from '../../domain/law/uses-view.ts';
import { ProvisionPage } from '../../features/law/provision-page.tsx';
import { provisionView } from '../../features/law/register-view.ts';
import { lookUp } from '../../messages/law.ts';
import { pageTitle } from '../../messages/vi.ts';
import { answersTo } from '../../use-cases/answer-library.server.ts';
import { lawDateOf } from './law-date.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(page?.view.article ?? lookUp.title) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { content } = context.ports;
  const { on, typed, error } = lawDateOf(new URL(request.url), content.register);
  const id = params['*'] ?? '';
  const again = Object.hasOwn(content.currency.verified, id) ? content.currency.verified[id] : undefined;
  const view = provisionView(content.register, id, on, again === undefined ? undefined : dayOf(again));
  if (view === null) throw data(null, { status: 404 });
  return { view, uses: usesView(content, view.id), answers: answersTo(context.ports, view.id), date: { typed, error } };
}

export default function Provision() {
  const { view, uses, answers, date } = useLoaderData<typeof loader>();
  return <ProvisionPage view={view} uses={uses} answers={answers} date={date} />;
}
