import { Form } from '@remix-run/react';
import { workshopFacts as words, stepForm } from '../../messages/hall-composer.ts';
import { workshops } from '../../messages/workshop.ts';
import { firstError, FormSummary, TextArea, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { WorkshopFacts } from '../../use-cases/compose-contracts.ts';
import { composerPath } from './composer-page.tsx';

interface WorkshopFactsPageProps {
  facts: WorkshopFacts;
  state: FormState;
  refusal: string | null;
}

/** What a workshop is called, where and when it is; and calling off one that has not begun. */
export function WorkshopFactsPage({ facts, state, refusal }: WorkshopFactsPageProps) {
  const focus = firstError(state, ['title', 'place', 'opensOn', 'closesOn', 'startsAt', 'communes']);
  const fieldOf = (name: 'title' | 'place' | 'opensOn' | 'closesOn' | 'startsAt' | 'communes') => ({ name, error: state.errors[name], value: typed(state, name, facts[name]), focus: focus === name });
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={composerPath(facts.id)}><Icon name="arrow-left" />{stepForm.back}</a>
        <h1>{words.title}</h1>
      </div>
      <FormSummary title={refusal} />
      {facts.status === 'ended' ? <p className="note">{words.ended}</p> : (
        <Form method="post">
          <input type="hidden" name="phien-ban" value={facts.revision} />
          <TextField {...fieldOf('title')} label={workshops.name} hint={workshops.nameHint} />
          <TextField {...fieldOf('place')} label={workshops.place} />
          <div className="f-row">
            <TextField {...fieldOf('opensOn')} kind="digits" className="date-in" label={words.opensOn} />
            <TextField {...fieldOf('closesOn')} kind="digits" className="date-in" label={words.closesOn} />
          </div>
          <TextField {...fieldOf('startsAt')} className="date-in" label={words.startsAt} hint={words.startsHint} />
          <TextArea {...fieldOf('communes')} label={workshops.communes} hint={workshops.communesHint} />
          <p className="mt5"><button className="btn full-sm" type="submit" name="viec" value="luu">{words.button}</button></p>
        </Form>
      )}
      {facts.status === 'planned' ? <CallOff facts={facts} /> : null}
    </main>
  );
}

function CallOff({ facts }: { facts: WorkshopFacts }) {
  return (
    <details className="sec mt6">
      <summary>{words.stop}</summary>
      <p className="sub">{words.stopHint}</p>
      <Form method="post" className="row">
        <input type="hidden" name="seq" value={facts.seq} />
        <button className="btn line full-sm" type="submit" name="viec" value="xoa">{words.delete}</button>
        <button className="btn line full-sm" type="submit" name="viec" value="huy">{words.callOff}</button>
      </Form>
    </details>
  );
}
