import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountPage } from '../../features/account/account-page.tsx';
import { account, firstSignIn, pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { changePassword } from '../../use-cases/change-password.server.ts';
import { formAnswer, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(account.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const { name, role, commune, hasPassword } = requireCaller(context, request);
  return { person: { name, role, commune, hasPassword }, changed: new URL(request.url).searchParams.get('da-doi') === '1' };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const form = await readForm(request);
  if (form.text('next') !== form.text('again')) {
    return data(formAnswer(form, { reason: 'invalid', fields: { again: firstSignIn.different } }), { status: 422 });
  }
  const result = await changePassword(context.ports, caller, { current: form.text('current'), next: form.text('next') });
  return result.ok ? seeOther('/tai-khoan?da-doi=1') : data(formAnswer(form, result.error), { status: 422 });
}

export default function Account() {
  const { person, changed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <AccountPage person={person} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} changed={changed && answer === undefined} />;
}
