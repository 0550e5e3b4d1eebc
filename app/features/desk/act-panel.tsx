import { Form, Link } from '@remix-run/react';
import { useRef } from 'react';
import type { ActOffer } from '#simulations/desk/view-types.ts';
import { errors } from '../../messages/vi.ts';
import { actForm, desk as words } from '../../messages/desk.ts';
import { FormSummary } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { ActFields } from './act-fields.tsx';
import { actPath, deskPath } from './paths.ts';
import { useDraft } from './use-draft.ts';

interface ActPanelProps {
  attempt: string;
  seq: number;
  offer: ActOffer;
  state: FormState;
  /** Why the desk could not do it, in words. */
  refusal: string | null;
}

/** The act that was chosen, with its fields. Filling them in is the act. */
export function ActPanel({ attempt, seq, offer, state, refusal }: ActPanelProps) {
  const wrong = Object.keys(state.errors).length;
  const form = useRef<HTMLFormElement>(null);
  useDraft(form, `${attempt}:${seq}:${offer.key}`, Object.keys(state.values).length > 0);
  return (
    <section aria-labelledby="giay-dang-lap">
      <h2 id="giay-dang-lap" tabIndex={-1}>{offer.label}</h2>
      <FormSummary title={refusal ?? (wrong > 0 ? errors.summary(wrong) : null)} />
      <Form method="post" action={actPath(attempt, offer.key)} className="act-form" noValidate ref={form}>
        <input type="hidden" name="seq" value={seq} />
        {offer.fields.length === 0 ? <p>{actForm.pressOnly}</p> : <ActFields key={offer.key} fields={offer.fields} state={state} />}
        <p className="row mt5">
          <button className="btn full-sm" type="submit">{offer.button}</button>
          <Link className="btn text" to={`${deskPath(attempt)}#viec-lam`}>{words.chooseOther}</Link>
        </p>
      </Form>
    </section>
  );
}
