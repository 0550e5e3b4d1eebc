import { Form, Link } from '@remix-run/react';
import { DRAFT_KINDS, TITLE_MAX } from '../../domain/authoring/draft.ts';
import { draftKinds, draftStart as words } from '../../messages/authoring.ts';
import type { DraftStarts } from '../../use-cases/draft-contracts.ts';
import { firstError, FormSummary, OptionGroup, SelectField, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { errorStarts } from '../../messages/error-starts.ts';
import { DRAFTS_PATH, ERROR_STARTS_PATH } from './paths.ts';

/** Begins a draft: every way to begin in one plain form; what does not belong to the chosen way is left alone. */
export function StartForm({ starts, state, refusal }: { starts: DraftStarts; state: FormState; refusal: string | null }) {
  const { errors } = state;
  const focus = firstError(state, ['title', 'kind', 'from', 'template', 'case', 'unit']);
  return (
    <section className="sec strong" aria-labelledby="soan-moi">
      <h2 id="soan-moi">{words.title}</h2>
      <FormSummary title={refusal} />
      <Form method="post" action={DRAFTS_PATH} className="mt4">
        <TextField name="title" label={words.name} hint={words.nameHint} value={typed(state, 'title')} error={errors['title']} maxLength={TITLE_MAX} focus={focus === 'title'} />
        <OptionGroup kind="radio" name="kind" label={words.kind} error={errors['kind']} options={DRAFT_KINDS.map((value) => ({ value, label: draftKinds[value] }))} values={[typed(state, 'kind', 'case')]} />
        <OptionGroup kind="radio" name="from" label={words.from} error={errors['from']} options={[{ value: 'template', label: words.fromTemplate }, { value: 'case', label: words.fromCase }, { value: 'nothing', label: words.fromNothing }]} values={[typed(state, 'from', 'template')]} />
        <SelectField name="template" label={words.template} empty={words.choose} error={errors['template']} options={starts.templates.map(({ id, label }) => ({ value: id, label }))} values={[typed(state, 'template', starts.templates[0]?.id ?? '')]} focus={focus === 'template'} />
        <SelectField name="case" label={words.case} empty={words.choose} error={errors['case']} options={starts.cases.map(({ id, title }) => ({ value: id, label: title }))} values={[typed(state, 'case')]} focus={focus === 'case'} />
        {starts.units.length < 2 ? null : <SelectField name="unit" label={words.unit} empty={words.ownUnit} error={errors['unit']} options={starts.units.map(({ id, name }) => ({ value: id, label: name }))} values={[typed(state, 'unit')]} />}
        <p className="mt5"><button className="btn full-sm" type="submit">{words.begin}</button></p>
      </Form>
      <p className="mt4"><Link to={ERROR_STARTS_PATH}>{errorStarts.link}</Link></p>
    </section>
  );
}
