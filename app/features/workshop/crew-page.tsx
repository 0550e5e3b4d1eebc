import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { CREW_ROLE_CHOICES, crewPage as words } from '../../messages/hall-crew.ts';
import { firstError, FormSummary, OptionGroup, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Toast } from '../../ui/notice.tsx';
import type { LoadedCrews } from '../../use-cases/crew-contracts.ts';

interface CrewPageProps {
  loaded: LoadedCrews;
  state: FormState;
  refusal: string | null;
  /** The role was just taken. */
  taken: boolean;
}

/** A group and a role for this phone, before its group sits down at the file. */
export function CrewPage({ loaded, state, refusal, taken }: CrewPageProps) {
  const { own, crews, code, scenario } = loaded;
  const isFilled = Object.keys(state.values).length > 0;
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={`/lop/${code}`}><Icon name="arrow-left" />{words.back}</a>
        <h1>{words.title}</h1>
        <p>{words.lead(scenario.title)}</p>
      </div>
      <FormSummary title={refusal} />
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{taken ? <Toast>{words.toast}</Toast> : null}</div>
      {own === null ? <RoleForm state={state} button={words.button} /> : <OwnRole code={code} own={own}><Changing open={isFilled}><RoleForm state={isFilled ? state : stateOf(own)} button={words.changeButton} plain /></Changing></OwnRole>}
      <section className="sec mt6" aria-labelledby="cac-nhom">
        <h2 id="cac-nhom">{words.groups}</h2>
        {crews.length === 0 ? <p className="empty">{words.nobody}</p> : null}
        <ul className="facts">
          {crews.map(({ number, roles, begun }) => <li key={number}><b>{words.group(number)}</b>: {words.members(roles)}{begun ? `, ${words.working}` : ''}</li>)}
        </ul>
        <p className="mt4"><a className="btn line full-sm" href={`/lop/${code}/vai`}>{words.refresh}</a></p>
      </section>
    </main>
  );
}

function stateOf({ number, role }: NonNullable<LoadedCrews['own']>): FormState {
  return { values: { number: [String(number)], role: [role] }, errors: {} };
}

function OwnRole({ code, own, children }: { code: string; own: NonNullable<LoadedCrews['own']>; children: ReactNode }) {
  return (
    <section className="flow mt5" aria-labelledby="vai-toi">
      <h2 id="vai-toi">{words.own(own.number, own.role)}</h2>
      <p>{words.inHand(own.role)}</p>
      <Form method="post" action={`/lop/${code}`} reloadDocument>
        <input type="hidden" name="viec" value="ban" />
        <p><button className="btn full-sm wide" type="submit">{words.sitDown}</button></p>
      </Form>
      {own.begun ? <p className="sub">{words.begun}</p> : children}
    </section>
  );
}

function Changing({ open, children }: { open: boolean; children: ReactNode }) {
  return (
    <details open={open}>
      <summary>{words.change}</summary>
      {children}
    </details>
  );
}

function RoleForm({ state, button, plain = false }: { state: FormState; button: string; plain?: boolean }) {
  const focus = firstError(state, ['number', 'role']);
  return (
    <Form method="post" className="mt4">
      <TextField kind="digits" className="number-in" name="number" label={words.number} hint={words.numberHint} error={state.errors['number']} value={typed(state, 'number')} maxLength={3} focus={focus === 'number'} />
      <OptionGroup kind="radio" name="role" label={words.role} options={CREW_ROLE_CHOICES} values={state.values['role'] ?? []} error={state.errors['role']} focus={focus === 'role'} />
      <p className="mt5"><button className={plain ? 'btn line full-sm wide' : 'btn full-sm wide'} type="submit">{button}</button></p>
    </Form>
  );
}
