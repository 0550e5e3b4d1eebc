import { Form } from '@remix-run/react';
import { firstSignIn as words, signIn } from '../../messages/vi.ts';
import type { LinkView } from '../../use-cases/contracts.ts';
import { firstError, FormSummary, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';

interface FirstSignInPageProps {
  link: LinkView;
  state: FormState;
  refusal: string | null;
}

/** The one-time link: name, phone number, password, and in. */
export function FirstSignInPage({ link, state, refusal }: FirstSignInPageProps) {
  const focus = firstError(state, ['name', 'phone', 'password', 'again']);
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{link.purpose === 'new-password' ? words.newPasswordTitle : words.title}</h1>
        <p>{link.purpose === 'first-admin' ? words.adminLead : words.lead}</p>
      </div>
      <FormSummary title={refusal} />
      <Form method="post" className="mt4">
        <TextField name="name" label={signIn.name} hint={words.nameHint} error={state.errors['name']} value={typed(state, 'name', link.name)} autoComplete="name" focus={focus === 'name'} />
        <TextField kind="tel" name="phone" label={signIn.phone} error={state.errors['phone']} value={typed(state, 'phone', link.phone)} autoComplete="username" focus={focus === 'phone'} />
        <TextField kind="password" name="password" label={words.newPassword} hint={words.newPasswordHint} error={state.errors['password']} autoComplete="new-password" focus={focus === 'password'} />
        <TextField kind="password" name="again" label={words.again} error={state.errors['again']} autoComplete="new-password" focus={focus === 'again'} />
        <p className="mt6"><button className="btn full-sm wide" type="submit">{words.create}</button></p>
      </Form>
    </main>
  );
}
