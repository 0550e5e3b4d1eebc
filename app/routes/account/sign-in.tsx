import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { SignInPage } from '../../features/account/sign-in-page.tsx';
import type { SignInAnswer } from '../../features/account/sign-in-page.tsx';
import { pageTitle, signIn } from '../../messages/vi.ts';
import { readForm, safePath, signedIn } from '../../platform/respond.server.ts';
import type { PostedForm } from '../../platform/respond.server.ts';
import type { RequestContext } from '../../platform/context.ts';
import { joinClassWithCode } from '../../use-cases/join-class-with-code.server.ts';
import { signInWithPassword } from '../../use-cases/sign-in-with-password.server.ts';
import { formAnswer, goOn } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(signIn.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const back = safePath(url.searchParams.get('ve'));
  if (context.caller !== null) throw goOn(back);
  return { back, signedOut: url.searchParams.get('da-thoat') === '1' };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return form.text('by') === 'phone' ? withPassword(form, context) : withCode(form, context);
}

async function withPassword(form: PostedForm, context: RequestContext) {
  const result = await signInWithPassword(context.ports, {
    phone: form.text('phone'),
    password: form.text('password'),
    device: context.device,
    ...replaced(context),
  });
  if (result.ok) return signedIn(context, result.value, safePath(form.text('back')));
  const answer: SignInAnswer = { by: 'phone', ...formAnswer(form, result.error), askSeat: false };
  return data(answer, { status: 422 });
}

function withCode(form: PostedForm, context: RequestContext) {
  const result = joinClassWithCode(context.ports, {
    code: form.text('code'),
    name: form.text('name'),
    commune: form.text('commune'),
    seatCode: form.text('seatCode'),
    asNewPerson: form.text('asNewPerson') === 'yes',
    shared: form.text('device') === 'shared',
    device: context.device,
    ...(context.deviceToken === null ? {} : { deviceToken: context.deviceToken }),
    ...replaced(context),
  });
  if (result.ok) return signedIn(context, result.value, safePath(form.text('back')));
  const { reason } = result.error;
  const seatUnknown = reason === 'name-taken' || reason === 'seat-code-wrong';
  const answer: SignInAnswer = { by: 'code', ...formAnswer(form, result.error), askSeat: seatUnknown || form.text('seatCode') !== '' };
  return data(answer, { status: 422 });
}

function replaced(context: RequestContext): { replaces?: string } {
  return context.sessionToken === null ? {} : { replaces: context.sessionToken };
}

export default function SignIn() {
  const { back, signedOut } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <SignInPage answer={answer ?? null} back={back} signedOut={signedOut && answer === undefined} />;
}
