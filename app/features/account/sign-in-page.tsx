import { Form } from '@remix-run/react';
import { signIn as words } from '../../messages/vi.ts';
import { firstError, FormSummary, OptionGroup, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';

/** How a sign-in came back: which of the two forms, what was typed, what is wrong as a whole. */
export interface SignInAnswer {
  by: 'code' | 'phone';
  state: FormState;
  refusal: string | null;
  /** Somebody of this name sits in the class: ask who it is. */
  askSeat: boolean;
}

interface SignInPageProps {
  answer: SignInAnswer | null;
  /** Where to go afterwards. */
  back: string;
  signedOut: boolean;
}

/** Two doors on one page: a class code and a name, or a phone number and a password. */
export function SignInPage({ answer, back, signedOut }: SignInPageProps) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      {signedOut ? <div className="mb5" role="status"><Notice kind="done"><p>{words.signedOut}</p></Notice></div> : null}
      <CodeForm answer={answer?.by === 'code' ? answer : null} back={back} />
      <PhoneForm answer={answer?.by === 'phone' ? answer : null} back={back} />
    </main>
  );
}

const NOTHING: FormState = { values: {}, errors: {} };

function CodeForm({ answer, back }: { answer: SignInAnswer | null; back: string }) {
  const state = answer?.state ?? NOTHING;
  const focus = firstError(state, ['code', 'name', 'commune', 'seatCode']);
  return (
    <section aria-labelledby="bang-ma">
      <h2 id="bang-ma" className="vh">{words.byCode}</h2>
      <FormSummary title={answer?.refusal ?? null} />
      <Form method="post" className="mt4">
        <input type="hidden" name="by" value="code" />
        <input type="hidden" name="back" value={back} />
        <TextField kind="digits" className="code-in" name="code" label={words.code} hint={words.codeHint} error={state.errors['code']} value={typed(state, 'code')} maxLength={11} focus={focus === 'code'} />
        <TextField name="name" label={words.name} hint={words.nameHint} error={state.errors['name']} value={typed(state, 'name')} autoComplete="name" focus={focus === 'name'} />
        {answer?.askSeat === true ? (
          <>
            <TextField kind="digits" className="number-in" name="seatCode" label={words.seatCode} hint={words.seatHint} error={state.errors['seatCode']} value={typed(state, 'seatCode')} maxLength={6} focus={focus === 'seatCode'} />
            <OptionGroup kind="checkbox" name="asNewPerson" label={words.newPerson} options={[{ value: 'yes', label: words.newPersonBox }]} values={state.values['asNewPerson'] ?? []} />
          </>
        ) : null}
        <TextField name="commune" label={words.commune} hint={words.communeHint} error={state.errors['commune']} value={typed(state, 'commune')} focus={focus === 'commune'} />
        <OptionGroup
          kind="radio"
          name="device"
          label={words.device}
          options={[{ value: 'alone', label: words.deviceAlone }, { value: 'shared', label: words.deviceShared, hint: words.deviceSharedHint }]}
          values={[typed(state, 'device', 'alone')]}
        />
        <p className="mt6"><button className="btn full-sm wide" type="submit">{words.enterClass}</button></p>
      </Form>
    </section>
  );
}

function PhoneForm({ answer, back }: { answer: SignInAnswer | null; back: string }) {
  const state = answer?.state ?? NOTHING;
  const focus = firstError(state, ['phone', 'password']);
  return (
    <section className="sec mt7" aria-labelledby="bang-so">
      <h2 id="bang-so">{words.byPhone}</h2>
      <p className="sub">{words.byPhoneLead}</p>
      <FormSummary title={answer?.refusal ?? null} />
      <Form method="post" className="mt4">
        <input type="hidden" name="by" value="phone" />
        <input type="hidden" name="back" value={back} />
        <TextField kind="tel" name="phone" label={words.phone} error={state.errors['phone']} value={typed(state, 'phone')} autoComplete="username" focus={focus === 'phone'} />
        <TextField kind="password" name="password" label={words.password} error={state.errors['password']} autoComplete="current-password" focus={focus === 'password'} />
        <p className="mt5"><button className="btn line full-sm wide" type="submit">{words.enter}</button></p>
      </Form>
    </section>
  );
}
