import { Form } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { ROLE_TRACKS } from '#simulations/scenario/role-tracks.ts';
import type { VariantDay, VariantView } from '../../domain/authoring/variant-view.ts';
import { roleTracks } from '../../messages/library.ts';
import { draftVariants as words, proof as proofWords } from '../../messages/trial.ts';
import { FormSummary, OptionGroup } from '../../ui/fields.tsx';
import { Notice, Toast } from '../../ui/notice.tsx';
import type { LoadedVariants } from '../../use-cases/proof-contracts.ts';
import { useFreshData } from '../shell/use-fresh-data.ts';
import { DraftHeading } from './draft-tabs.tsx';
import { variantsPath } from './paths.ts';

/** What of a case may be otherwise when it is taken again, and ten variants in words. */
export function VariantsPage({ page, saved, refusal }: { page: LoadedVariants; saved: boolean; refusal: string | null }) {
  const { draft, variants } = page;
  useFreshData(variants?.state === 'working');
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <DraftHeading draft={draft} here="variants" />
      <FormSummary title={refusal} />
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{saved ? <Toast>{words.saved}</Toast> : null}</div>
      <p className="measure">{words.lead}</p>
      <section className="sec strong mt5" aria-labelledby="cho-khac">
        <h2 id="cho-khac">{words.form}</h2>
        {page.varies === null ? <p className="sub mt3">{words.unmarked}</p> : null}
        {draft.canWrite ? <VariesForm page={page} /> : <p className="sub mt3">{words.readOnly}</p>}
      </section>
      <section className="sec mt6" aria-labelledby="muoi-bien-the">
        <h2 id="muoi-bien-the">{words.preview}</h2>
        {variants === null ? <p className="empty mt3">{words.notWhole}</p> : <Variants draft={draft.id} standing={variants} />}
      </section>
    </main>
  );
}

function VariesForm({ page: { draft, varies, role } }: { page: LoadedVariants }) {
  const { names = true, sums = true, dates = 'term', roles = [] } = varies ?? {};
  const others = ROLE_TRACKS.filter((each) => each !== (role ?? 'clerk'));
  return (
    <Form method="post" className="mt4" key={draft.revision}>
      <input type="hidden" name="phien-ban" value={draft.revision} />
      <OptionGroup kind="checkbox" name="what" label={words.what} options={[{ value: 'names', ...words.names }, { value: 'sums', ...words.sums }]} values={[...(names ? ['names'] : []), ...(sums ? ['sums'] : [])]} />
      <OptionGroup kind="radio" name="dates" label={words.dates} options={[{ value: 'fixed', ...words.fixed }, { value: 'weeks', ...words.weeks }, { value: 'term', ...words.term }]} values={[dates]} />
      <OptionGroup kind="checkbox" name="roles" label={words.roles} hint={words.rolesHint} options={others.map((value) => ({ value, label: roleTracks[value] }))} values={[...roles]} />
      <p className="mt4"><button className="btn full-sm" type="submit">{words.save}</button></p>
    </Form>
  );
}

function Variants({ draft, standing }: { draft: string; standing: NonNullable<LoadedVariants['variants']> }) {
  return (
    <div className="mt3">
      <div aria-live="polite">
        {standing.state === 'working' ? <Notice><p>{words.working}</p><p className="mt3"><a className="btn line" href={variantsPath(draft)}>{proofWords.reload}</a></p></Notice> : null}
        {standing.state === 'failed' ? <Notice><p>{proofWords.failed}</p><p className="mt3"><a className="btn line" href={variantsPath(draft)}>{proofWords.reload}</a></p></Notice> : null}
      </div>
      {standing.state !== 'ready' ? null : standing.value.length === 0 ? <p className="empty">{words.nothingVaries}</p> : (
        <>
          <p className="sub">{words.previewLead}</p>
          {standing.value.map((variant) => <Variant key={variant.seed} variant={variant} />)}
        </>
      )}
    </div>
  );
}

function Variant({ variant: { seed, changes, law, faults, steps } }: { variant: VariantView }) {
  const all = [...changes, ...law];
  return (
    <section className="mt5" aria-labelledby={`bien-the-${seed}`}>
      <h3 id={`bien-the-${seed}`}>{words.one(seed)}</h3>
      {all.length === 0 ? <p className="mt3">{words.same}</p> : <ul className="tight mt3">{all.map((change) => <li key={change}>{change}</li>)}</ul>}
      {faults.length === 0 ? <p className="mt3"><span className="sev ok">{words.proved}</span></p> : (
        <>
          <p className="mt3">{words.faulty}</p>
          <ul className="tight">{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>
        </>
      )}
      {steps.length === 0 ? null : (
        <details className="mt3">
          <summary>{words.path}</summary>
          <table className="tbl stack mt3">
            <thead><tr><th scope="col">{words.step}</th><th scope="col">{words.before}</th><th scope="col">{words.after}</th></tr></thead>
            <tbody>
              {steps.map((step, index) => (
                <tr key={index}>
                  <th scope="row">{step.label}</th>
                  <td data-l={words.before}>{dayWords(step.before)}</td>
                  <td data-l={words.after}>{dayWords(step.after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

function dayWords(at: VariantDay | null): string {
  if (at === null) return words.absent;
  const { day, due } = at;
  return [...(day === null ? [] : [formatDay(dayOf(day))]), ...(due === null || due === day ? [] : [words.due(formatDay(dayOf(due)))])].join(', ');
}
