import { Form, Link } from '@remix-run/react';
import { useRef } from 'react';
import type { ActOffer } from '#simulations/desk/view-types.ts';
import { errors } from '../../messages/vi.ts';
import { stop as stopWords } from '../../messages/coaching.ts';
import { actForm, desk as words } from '../../messages/desk.ts';
import { FormSummary } from '../../ui/fields.tsx';
import { ActFields } from './act-fields.tsx';
import type { DeskAnswer } from './answer.ts';
import { StopQuestion } from './fatal-stop.tsx';
import type { DeskPageView } from './page-view.ts';
import { actPath, actsPath } from './paths.ts';
import { useDraft } from './use-draft.ts';

interface ActPanelProps {
  attempt: DeskPageView['attempt'];
  offer: ActOffer;
  answer: DeskAnswer;
}

/** The act that was chosen, with its fields. Filling them in is the act. */
export function ActPanel({ attempt: { id, seq, actedSeq }, offer, answer: { form: state, refusal, stop } }: ActPanelProps) {
  const wrong = Object.keys(state.errors).length;
  const form = useRef<HTMLFormElement>(null);
  useDraft(form, `${id}:${actedSeq}:${offer.key}`, Object.keys(state.values).length > 0);
  const fields = offer.fields.length === 0 ? <p>{actForm.pressOnly}</p> : <ActFields key={offer.key} fields={offer.fields} state={state} />;
  return (
    <section aria-labelledby="giay-dang-lap">
      <h2 id="giay-dang-lap" tabIndex={-1}>{offer.label}</h2>
      <FormSummary title={refusal ?? (wrong > 0 ? errors.summary(wrong) : null)} />
      <Form method="post" action={actPath(id, offer.key)} className="act-form" noValidate ref={form}>
        <input type="hidden" name="seq" value={seq} />
        {stop === null ? (
          <>
            {fields}
            <p className="row mt5">
              <button className="btn full-sm" type="submit">{offer.button}</button>
              <Link className="btn text" to={actsPath(id)}>{words.chooseOther}</Link>
            </p>
          </>
        ) : (
          <>
            <StopQuestion stop={stop.asked} state={state} />
            <details className="mt4"><summary>{stopWords.filled}</summary>{fields}</details>
          </>
        )}
      </Form>
    </section>
  );
}
