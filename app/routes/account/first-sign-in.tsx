import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FirstSignInPage } from '../../features/account/first-sign-in-page.tsx';
import { ErrorScreen } from '../../features/errors/error-screen.tsx';
import { refusalWords } from '../../messages/faults.ts';
import { firstSignIn, pageTitle } from '../../messages/vi.ts';
import { readForm, signedIn } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { redeemFirstSignInLink, viewSignInLink } from '../../use-cases/redeem-first-sign-in-link.server.ts';
import { formAnswer } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(page?.link === null ? firstSignIn.spentTitle : firstSignIn.title) }];

export function loader({ params, context }: LoaderFunctionArgs) {
  const link = viewSignInLink(context.ports, params['token'] ?? '');
  if (link.ok) return data({ link: link.value, refusal: null });
  return data({ link: null, refusal: refusalWords(link.error) }, { status: 410 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.text('password') !== form.text('again')) {
    return data(formAnswer(form, { reason: 'invalid', fields: { again: firstSignIn.different } }), { status: 422 });
  }
  const result = await redeemFirstSignInLink(context.ports, {
    token: params['token'] ?? '',
    name: form.text('name'),
    phone: form.text('phone'),
    password: form.text('password'),
    device: context.device,
    ...(context.sessionToken === null ? {} : { replaces: context.sessionToken }),
  });
  return result.ok ? signedIn(context, result.value, '/') : data(formAnswer(form, result.error), { status: 422 });
}

export default function FirstSignIn() {
  const { link, refusal } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (link === null) return <ErrorScreen title={firstSignIn.spentTitle} words={refusal} />;
  return <FirstSignInPage link={link} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} />;
}
