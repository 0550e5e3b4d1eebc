import { Form } from '@remix-run/react';
import { ROLE_TRACKS } from '#simulations/scenario/role-tracks.ts';
import { entrance as words, roleWords } from '../../messages/workshop.ts';
import { firstError, FormSummary, SelectField, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import type { EntranceView } from '../../use-cases/workshop-contracts.ts';

interface JoinPageProps {
  entrance: EntranceView;
  state: FormState;
  refusal: string | null;
  /** Which of the two forms came back. */
  form: 'join' | 'move';
}

const ROLES = ROLE_TRACKS.map((value) => ({ value, label: roleWords[value] }));

/** A seat in one tap; a name, a commune and a table's size for those who want to say them. */
export function JoinPage({ entrance, state, refusal, form }: JoinPageProps) {
  const joining = form === 'join' ? state : { values: {}, errors: {} };
  const focus = firstError(joining, ['size', 'name', 'commune', 'role']);
  const isFilled = Object.keys(joining.values).length > 0;
  const communes = entrance.communes.map((value) => ({ value, label: value }));
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{entrance.title}</h1>
        {entrance.place === null ? null : <p>{entrance.place}</p>}
        <p>{words.joinLead}</p>
      </div>
      <FormSummary title={refusal} />
      <Form method="post" className="mt4">
        <input type="hidden" name="viec" value="vao" />
        <p><button className="btn full-sm wide" type="submit">{words.join}</button></p>
        <details className="mt5" open={isFilled}>
          <summary>{words.more}</summary>
          <TextField name="name" label={words.name} hint={entrance.roster ? words.rosterHint : words.nameHint} error={joining.errors['name']} value={typed(joining, 'name')} maxLength={80} focus={focus === 'name'} />
          {communes.length === 0
            ? <TextField name="commune" label={words.commune} error={joining.errors['commune']} value={typed(joining, 'commune')} maxLength={80} focus={focus === 'commune'} />
            : <SelectField name="commune" label={words.commune} options={communes} values={joining.values['commune'] ?? []} empty={words.choose} error={joining.errors['commune']} focus={focus === 'commune'} />}
          <SelectField name="role" label={words.role} options={ROLES} values={joining.values['role'] ?? []} empty={words.choose} error={joining.errors['role']} focus={focus === 'role'} />
          <TextField kind="digits" className="number-in" name="size" label={words.size} hint={words.sizeHint} error={joining.errors['size']} value={typed(joining, 'size')} maxLength={3} focus={focus === 'size'} />
          <p className="mt5"><button className="btn full-sm" type="submit">{words.join}</button></p>
        </details>
      </Form>
      <MoveForm state={form === 'move' ? state : { values: {}, errors: {} }} />
    </main>
  );
}

function MoveForm({ state }: { state: FormState }) {
  return (
    <details className="sec mt6" open={Object.keys(state.values).length > 0}>
      <summary>{words.move}</summary>
      <p>{words.moveLead}</p>
      <Form method="post" className="mt4">
        <input type="hidden" name="viec" value="doi-may" />
        <div className="f-row">
          <TextField kind="digits" className="number-in" name="number" label={words.number} error={state.errors['number']} value={typed(state, 'number')} maxLength={6} />
          <TextField kind="digits" className="number-in" name="moveCode" label={words.moveCode} error={state.errors['moveCode']} value={typed(state, 'moveCode')} maxLength={6} />
        </div>
        <p className="mt5"><button className="btn line full-sm" type="submit">{words.moveButton}</button></p>
      </Form>
    </details>
  );
}
