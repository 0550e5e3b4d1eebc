import { Form } from '@remix-run/react';
import { ITEM_KINDS } from '../../domain/workshop/run-sheet.ts';
import { clockWords, composer as words, spanWords, stepForm } from '../../messages/hall-composer.ts';
import { kindWords } from '../../messages/workshop.ts';
import { FormSummary, SelectField, typed } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Toast } from '../../ui/notice.tsx';
import type { ComposedStep, ComposerView } from '../../use-cases/compose-contracts.ts';
import { sourceChoices } from './sheet-source.ts';
import { WorkshopTabs } from './workshop-tabs.tsx';

interface ComposerPageProps {
  view: ComposerView;
  state: FormState;
  refusal: string | null;
  /** What was just done, as the address says. */
  just: string;
}

/** The address of a workshop's run-sheet, and of what is below it. */
export const composerPath = (id: string, below = ''): string => `/lop-dieu-hanh/${id}/soan${below}`;

/** A run-sheet as its trainer composes it: the steps with their times, their order, and what can be added. */
export function ComposerPage({ view, state, refusal, just }: ComposerPageProps) {
  const { id, title, steps, status, minutes, startsAt, endsAt } = view;
  const done = words.done[just];
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{title}</h1>
        <p>{words.summary(steps.length, spanWords(minutes), clockWords(startsAt), clockWords(endsAt))}</p>
      </div>
      <WorkshopTabs id={id} here="soan" />
      <FormSummary title={refusal} />
      <div aria-live="polite">{done === undefined || refusal !== null ? null : <Toast>{done}</Toast>}</div>
      <div className="split mt5">
        <section aria-labelledby="cac-viec">
          <h2 id="cac-viec">{words.heading}</h2>
          <p className="sub">{words.lead[status]}</p>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="phien-ban" value={view.revision} />
            <ol className="agenda mt4">
              {steps.map((step, index) => <Step key={step.id} step={step} id={id} isFirst={index === 0 || steps[index - 1]?.settled === true} isLast={index === steps.length - 1} />)}
            </ol>
          </Form>
          {status === 'ended' ? null : <AddStep id={id} after={null} />}
        </section>
        <aside>
          {status === 'ended' ? null : <p><a className="btn line full-sm" href={composerPath(id, '/thong-tin')}>{words.facts}</a></p>}
          {view.sources.length === 0 ? null : <ReplaceSheet view={view} state={state} />}
        </aside>
      </div>
    </main>
  );
}

function Step({ step, id, isFirst, isLast }: { step: ComposedStep; id: string; isFirst: boolean; isLast: boolean }) {
  const { title, kind, minutes, about, gone, settled } = step;
  return (
    <li id={`viec-${step.id}`} className={settled ? 'settled' : undefined}>
      <p className="agenda-time"><span className="nb">{clockWords(step.from)}</span> <span className="sub nb">{words.minutesOf(minutes)}</span></p>
      <div>
        <h3><a href={composerPath(id, `/viec/${step.id}`)}>{title}</a></h3>
        <p className="sub">{title === kindWords[kind] ? null : `${kindWords[kind]}. `}{about}{settled ? <> <b className="nb">({words.settled})</b></> : null}</p>
        {gone ? <p className="err"><span>{words.gone}</span></p> : null}
      </div>
      {settled ? null : (
        <p className="agenda-order">
          {isFirst ? null : <button className="btn text" type="submit" name="lam" value={`up:${step.id}`} aria-label={words.upOf(title)}>{words.up}</button>}
          {isLast ? null : <button className="btn text" type="submit" name="lam" value={`down:${step.id}`} aria-label={words.downOf(title)}>{words.down}</button>}
        </p>
      )}
    </li>
  );
}

/** The kinds of steps to add, each with what it is for. */
export function AddStep({ id, after }: { id: string; after: string | null }) {
  return (
    <section className="mt6" aria-labelledby="them-viec">
      <h2 id="them-viec">{words.add}</h2>
      {after === null ? <p className="sub">{words.addHint}</p> : null}
      <ul className="kinds mt3">
        {ITEM_KINDS.map((kind) => (
          <li key={kind}>
            <a href={composerPath(id, `/viec?loai=${kind}${after === null ? '' : `&sau=${after}`}`)}>{kindWords[kind]}</a>
            <span className="sub">{stepForm.aim[kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}


function ReplaceSheet({ view, state }: { view: ComposerView; state: FormState }) {
  return (
    <details className="sec mt5" open={Object.keys(state.errors).length > 0}>
      <summary>{words.replace}</summary>
      <Form method="post" className="mt3">
        <input type="hidden" name="phien-ban" value={view.revision} />
        <SelectField name="source" label={words.source} hint={words.replaceHint} options={sourceChoices(view.sources)} values={[typed(state, 'source')]} empty={words.choose} error={state.errors['source']} focus={state.errors['source'] !== undefined} />
        <p className="mt4"><button className="btn line full-sm" type="submit" name="lam" value="thay">{words.replaceButton}</button></p>
      </Form>
    </details>
  );
}
