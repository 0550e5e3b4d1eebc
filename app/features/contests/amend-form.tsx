import { Form, Link } from '@remix-run/react';
import { EDITOR_STEPS } from '../../domain/authoring/editor-step.ts';
import { amending as words } from '../../messages/author-inbox.ts';
import { editorSteps } from '../../messages/authoring.ts';
import { OptionGroup, SelectField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { CASE_FIGURES, figuresPath } from '../authoring/inbox-paths.ts';

const STEPS = EDITOR_STEPS.map((value) => ({ value, label: editorSteps[value] }));

/** Opens the draft of a case at the part in which what was contested stands. */
export function AmendForm({ state, item }: { state: FormState; item: string }) {
  return (
    <section className="sec" aria-labelledby="sua-tinh-huong">
      <h2 id="sua-tinh-huong">{words.title}</h2>
      <p className="sub mt3">{words.lead}</p>
      <p className="sub mt3">{words.law}</p>
      <Form method="post" className="mt4">
        <input type="hidden" name="intent" value="amend" />
        <SelectField name="step" label={words.step} empty={words.choose} error={state.errors['step']} options={STEPS} values={[typed(state, 'step', 'facts')]} />
        <OptionGroup kind="radio" name="from" label={words.from} options={[{ value: 'newest', label: words.newest }, { value: 'published', label: words.published }]} values={[typed(state, 'from', 'newest')]} />
        <p className="mt5"><button className="btn line full-sm" type="submit">{words.open}</button></p>
      </Form>
      <p className="mt4"><Link to={figuresPath(CASE_FIGURES, item)}>{words.figures}</Link></p>
    </section>
  );
}
