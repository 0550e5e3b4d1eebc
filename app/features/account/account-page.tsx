import { Form } from '@remix-run/react';
import type { PersonRole } from '../../domain/roles.ts';
import { account as words, firstSignIn, roles, shell } from '../../messages/vi.ts';
import { firstError, FormSummary, TextField } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Meta } from '../../ui/rows.tsx';
import { SignOutForm } from '../offline/sign-out-form.tsx';

interface AccountPageProps {
  person: { name: string; role: PersonRole; commune: string | null; hasPassword: boolean };
  state: FormState;
  refusal: string | null;
  changed: boolean;
}

/** Who one is here, and the password. */
export function AccountPage({ person, state, refusal, changed }: AccountPageProps) {
  const focus = firstError(state, ['current', 'next', 'again']);
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head"><h1>{words.title}</h1></div>
      <div aria-live="polite">{changed ? <div className="mb5"><Notice kind="done"><p>{words.changed}</p></Notice></div> : null}</div>
      <section className="sec strong" aria-labelledby="ai">
        <h2 id="ai">{words.who}</h2>
        <Meta entries={[[words.name, person.name], [words.role, roles[person.role]], [words.commune, person.commune]]} />
      </section>
      <section className="sec" aria-labelledby="mat-khau">
        <h2 id="mat-khau">{words.changeTitle}</h2>
        {person.hasPassword ? (
          <>
            <FormSummary title={refusal} />
            <Form method="post" className="mt4">
              <TextField kind="password" name="current" label={words.oldPassword} error={state.errors['current']} autoComplete="current-password" focus={focus === 'current'} />
              <TextField kind="password" name="next" label={firstSignIn.newPassword} hint={firstSignIn.newPasswordHint} error={state.errors['next']} autoComplete="new-password" focus={focus === 'next'} />
              <TextField kind="password" name="again" label={firstSignIn.again} error={state.errors['again']} autoComplete="new-password" focus={focus === 'again'} />
              <p className="mt5"><button className="btn full-sm" type="submit">{words.change}</button></p>
            </Form>
          </>
        ) : <p>{words.noPassword}</p>}
      </section>
      <section className="sec" aria-labelledby="thoat">
        <h2 id="thoat">{words.signOutTitle}</h2>
        <p>{words.signOutHere}</p>
        <SignOutForm className="mt4"><button className="btn line full-sm" type="submit">{shell.signOut}</button></SignOutForm>
      </section>
    </main>
  );
}
