import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import type { ShouldRevalidateFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { actDataFromForm } from '#simulations/desk/form-data.ts';
import { NO_ANSWER } from '../../features/desk/answer.ts';
import { DeskPage } from '../../features/desk/desk-page.tsx';
import { deskPath } from '../../features/desk/paths.ts';
import { askedOffer, deskPageView } from '../../features/desk/page-view.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { actAndAnswer, deskOf } from './desk-acts.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data === undefined ? '' : `${data.offer.label}: ${data.view.title}`) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { loaded } = deskOf(context, request, params['attemptId'], params['actKey'] ?? '');
  const { offer } = loaded;
  if (offer === null) throw seeOther(`${deskPath(loaded.attempt.id)}?mat=1`);
  return { view: deskPageView(loaded, null), offer: askedOffer(offer, loaded.attempt.mode) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const at = deskOf(context, request, params['attemptId'], params['actKey'] ?? '');
  const { offer } = at.loaded;
  if (offer === null) return seeOther(`${deskPath(at.loaded.attempt.id)}?mat=1`);
  const posted = form.names().flatMap((name) => form.all(name).map((value) => [name, value] as const));
  return actAndAnswer(context, at, offer, form, actDataFromForm(offer, posted));
}

/** After a conflict the page has to show what the other tab did. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) => actionStatus === 409 || defaultShouldRevalidate;

export default function Act() {
  const { view, offer } = useLoaderData<typeof loader>();
  return <DeskPage view={view} offer={offer} query="" answer={useActionData<typeof action>() ?? NO_ANSWER} />;
}
