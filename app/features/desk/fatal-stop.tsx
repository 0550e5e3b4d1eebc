import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { FatalStop } from '../../use-cases/desk-contracts.ts';
import { stop as words } from '../../messages/coaching.ts';
import { sentenceCase } from '../../messages/sentence-case.ts';
import { TextArea, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Citation } from '../law/citation.tsx';
import { deskPath } from './paths.ts';

/** As long as a reason is kept. */
const WHY_LENGTH = 500;

/**
 * In a guided case, before an act that cannot be made good: what it would mean, why it is to be done, and the choice. Stands
 * inside the form of the act, so that everything filled in goes along with either answer.
 */
export function StopQuestion({ stop, state }: { stop: FatalStop; state: FormState }) {
  return (
    <div className="stop flow" role="group" aria-labelledby="dung-lai">
      <div role="alert">
        <Notice kind="fatal">
          <h3 id="dung-lai">{words.title}</h3>
          <p><b>{stop.name}.</b> {stop.citizen}</p>
          <p>{words.notDone}</p>
        </Notice>
      </div>
      {stop.cites.map((cite) => <Citation key={cite.provision} cite={cite} />)}
      <TextArea name="vi-sao" label={words.why} hint={words.whyHint} maxLength={WHY_LENGTH} value={typed(state, 'vi-sao')} focus />
      <p className="row">
        <button className="btn full-sm" type="submit" name="da-nhac" value="xem-lai">{words.back}</button>
        <button className="btn line full-sm" type="submit" name="da-nhac" value="van-lam">{words.go}</button>
      </p>
    </div>
  );
}

interface StopFormProps {
  attempt: string;
  seq: number;
  act: string;
  label: string;
  children: ReactNode;
}

/** The same for an act of one press, which has no form of its own. */
export function StopForm({ attempt, seq, act, label, children }: StopFormProps) {
  return (
    <section aria-labelledby="giay-dang-lap">
      <h2 id="giay-dang-lap" tabIndex={-1}>{sentenceCase(label)}</h2>
      <Form method="post" action={deskPath(attempt)} className="act-form">
        <input type="hidden" name="seq" value={seq} />
        <input type="hidden" name="act" value={act} />
        {children}
      </Form>
    </section>
  );
}
