import { Form, Link } from '@remix-run/react';
import { formatDay } from '#simulations/law/day.ts';
import type { RunStep } from '../../domain/authoring/run-steps.ts';
import { run as words } from '../../messages/trial.ts';
import { FormSummary } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Meta } from '../../ui/rows.tsx';
import type { LoadedRun } from '../../use-cases/proof-contracts.ts';
import { proofPath } from './paths.ts';

/** One run of the machine, step by step in words with its days, and the press that opens the desk at its end. */
export function RunPage({ page: { draft, title, steps, score, stopped }, refusal }: { page: LoadedRun; refusal: string | null }) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <Link className="back" to={proofPath(draft.id)}><Icon name="arrow-left" />{words.back}</Link>
        <h1>{title}</h1>
        <p className="sub">{draft.title}</p>
        <p>{words.lead(score)}</p>
      </div>
      <FormSummary title={refusal} />
      <section className="sec strong" aria-labelledby="tung-buoc">
        <h2 id="tung-buoc">{words.steps}</h2>
        <ol className="path mt4">{steps.map((step, index) => <Step key={index} step={step} />)}</ol>
      </section>
      {stopped === null ? (
        <Form method="post" className="sec mt6">
          <p className="measure">{words.openLead}</p>
          <p className="mt4"><button className="btn line full-sm" type="submit">{words.open}</button></p>
        </Form>
      ) : <p className="sub mt6 measure">{words.stopped(stopped)}</p>}
    </main>
  );
}

function Step({ step: { day, src, done, findings } }: { step: RunStep }) {
  return (
    <li>
      <b>{done}</b>
      <br />
      <span className="sub">{formatDay(day)}{src === 'world' ? `, ${words.happened}` : null}</span>
      {findings.map((finding, index) => (
        <div key={index} className="note mt3">
          <p><b>{finding.name}</b></p>
          <Meta entries={[[words.did, finding.did], [words.required, finding.required]]} />
        </div>
      ))}
    </li>
  );
}
