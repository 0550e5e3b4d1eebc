import { Form, Link } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { workshops as words } from '../../messages/workshop.ts';
import { firstError, FormSummary, SelectField, TextArea, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import type { SheetSource } from '../../use-cases/compose-contracts.ts';
import type { WorkshopRow } from '../../use-cases/workshop-contracts.ts';
import { sourceChoices } from './sheet-source.ts';

interface WorkshopsPageProps {
  list: readonly WorkshopRow[];
  sources: readonly SheetSource[];
  state: FormState;
  refusal: string | null;
}

/** A facilitator's workshops, and opening another from a template or from one of them. */
export function WorkshopsPage({ list, sources, state, refusal }: WorkshopsPageProps) {
  const focus = firstError(state, ['template', 'title', 'place', 'opensOn', 'closesOn', 'communes']);
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <div className="split mt5">
        <section aria-labelledby="cac-buoi">
          <h2 id="cac-buoi">{words.list}</h2>
          {list.length === 0 ? <p className="empty mt3">{words.none}</p> : null}
          {list.map(({ id, title, place, code, opensOn, over, steps, minutes }) => (
            <article key={id} className="sec mt4">
              <h3><Link to={`/lop-dieu-hanh/${id}`}>{title}</Link></h3>
              <p className="sub">{place === null ? '' : `${place}. `}{words.facts(formatDay(dayOf(opensOn)), steps, minutes)}</p>
              <p>{over ? words.over : words.code(code)}</p>
            </article>
          ))}
        </section>
        <aside>
          <section className="sec strong" aria-labelledby="mo-buoi">
            <h2 id="mo-buoi">{words.create}</h2>
            <FormSummary title={refusal} />
            <Form method="post" className="mt4">
              <SelectField name="template" label={words.template} options={sourceChoices(sources)} values={state.values['template'] ?? []} empty={words.choose} error={state.errors['template']} focus={focus === 'template'} />
              <TextField name="title" label={words.name} hint={words.nameHint} error={state.errors['title']} value={typed(state, 'title')} focus={focus === 'title'} />
              <TextField name="place" label={words.place} error={state.errors['place']} value={typed(state, 'place')} focus={focus === 'place'} />
              <TextField kind="digits" className="date-in" name="opensOn" label={words.opensOn} hint={words.opensHint} error={state.errors['opensOn']} value={typed(state, 'opensOn')} focus={focus === 'opensOn'} />
              <TextField kind="digits" className="date-in" name="closesOn" label={words.closesOn} hint={words.closesHint} error={state.errors['closesOn']} value={typed(state, 'closesOn')} focus={focus === 'closesOn'} />
              <TextArea name="communes" label={words.communes} hint={words.communesHint} error={state.errors['communes']} value={typed(state, 'communes')} focus={focus === 'communes'} />
              <p className="mt5"><button className="btn full-sm" type="submit">{words.button}</button></p>
            </Form>
          </section>
        </aside>
      </div>
    </main>
  );
}
