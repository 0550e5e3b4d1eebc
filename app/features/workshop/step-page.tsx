import { Form } from '@remix-run/react';
import { composer, stepForm as words } from '../../messages/hall-composer.ts';
import { kindWords } from '../../messages/workshop.ts';
import { firstError, FormSummary, TextField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { StepFormView } from '../../use-cases/compose-contracts.ts';
import { AddStep, composerPath } from './composer-page.tsx';
import { StepFields } from './step-fields.tsx';

interface StepPageProps {
  view: StepFormView;
  errors: FormState['errors'];
  refusal: string | null;
  /** Behind which step a new one goes. */
  after: string | null;
  /** What was just shown or filled in; null when the page was opened. */
  asked: string | null;
}

/** Fields in the order of the form, for the one that takes the focus. */
const FIELDS = ['lesson', 'scenario', 'stage', 'provisions', 'on', 'questions', 'ask', 'option', 'stepTitle', 'minutes'];

/** Choosing what a new step is. `isGone`: the one that the address names was removed. */
export function NewStepPage({ id, title, after, isGone }: { id: string; title: string; after: string | null; isGone: boolean }) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={composerPath(id)}><Icon name="arrow-left" />{words.back}</a>
        <h1>{title}</h1>
      </div>
      <FormSummary title={isGone ? words.isGone : null} />
      <AddStep id={id} after={after} />
    </main>
  );
}

/** The form of one step, new or known. */
export function StepPage({ view, errors, refusal, after, asked }: StepPageProps) {
  const { workshop, kind, state: standing } = view;
  const isNew = view.step === null;
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={composerPath(workshop, isNew ? '' : `#viec-${view.step}`)}><Icon name="arrow-left" />{words.back}</a>
        <h1>{words.titleOf(kindWords[kind], isNew)}</h1>
        <p>{words.aim[kind]}</p>
      </div>
      <FormSummary title={standing === 'gone' ? words.gone : refusal} />
      {standing === 'settled' ? <SettledStep view={view} /> : <StepForm view={view} errors={errors} after={after} asked={asked} />}
      {isNew || standing !== 'open' ? null : <OtherPresses view={view} />}
    </main>
  );
}

function SettledStep({ view }: { view: StepFormView }) {
  return (
    <>
      <p className="note">{words.settled}</p>
      {view.step === null ? null : <p className="mt4"><b>{view.values['stepTitle']?.[0]}</b>, {composer.minutesOf(Number(view.values['minutes']?.[0] ?? 0))}</p>}
    </>
  );
}

function StepForm({ view, errors, after, asked }: Omit<StepPageProps, 'refusal'>) {
  const { kind, values, revision } = view;
  const state: FormState = { values, errors };
  const focus = firstError(state, FIELDS);
  const isNew = view.step === null;
  return (
    // Made anew when something was filled in: fields keep what they had otherwise.
    <Form method="post" key={JSON.stringify([values, errors, asked])} className="mt4" preventScrollReset>
      <input type="hidden" name="phien-ban" value={revision} />
      <input type="hidden" name="loai" value={kind} />
      {view.state === 'gone' ? <input type="hidden" name="lai" value="1" /> : null}
      {after === null ? null : <input type="hidden" name="sau" value={after} />}
      <StepFields view={view} state={state} focus={focus} asked={asked} />
      <div className="f-row mt5">
        <TextField name="stepTitle" label={words.name} hint={words.nameHint} error={errors['stepTitle']} value={typed(state, 'stepTitle')} focus={focus === 'stepTitle'} />
        <TextField kind="digits" className="number-in" name="minutes" label={words.minutes} hint={words.minutesHint} error={errors['minutes']} value={typed(state, 'minutes')} focus={focus === 'minutes'} />
      </div>
      <p className="mt5"><button className="btn full-sm" type="submit" name="viec" value="luu">{isNew ? words.button.add : words.button.save}</button></p>
    </Form>
  );
}

function OtherPresses({ view }: { view: StepFormView }) {
  const { workshop, step, revision } = view;
  return (
    <section className="sec mt6">
      <p><a href={composerPath(workshop, `/viec?sau=${step}`)}>{words.next}</a></p>
      <Form method="post" action={composerPath(workshop)}>
        <input type="hidden" name="phien-ban" value={revision} />
        <p><button className="btn text" type="submit" name="lam" value={`twice:${step}`}>{words.twice}</button></p>
        <details>
          <summary>{words.remove}</summary>
          <p><button className="btn line full-sm" type="submit" name="lam" value={`remove:${step}`}>{words.removeButton}</button></p>
        </details>
      </Form>
    </section>
  );
}

