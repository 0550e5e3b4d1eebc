import { Form } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { caseRegradeWords as words } from '../../messages/author-inbox.ts';
import { markWords, outcomeWords, regrade } from '../../messages/regrade.ts';
import { sentenceCase } from '../../messages/sentence-case.ts';
import type { CaseRegrade } from '../../use-cases/author-inbox-contracts.ts';
import type { RegradeView } from '../../use-cases/regrade-contracts.ts';
import { FormSummary } from '../../ui/fields.tsx';
import { Changes } from '../regrade/difference.tsx';
import { useFreshData } from '../shell/use-fresh-data.ts';

/** Grading the runs of an amended case by its new version: first as a trial, then in earnest, with what came of it. */
export function CaseRegradeSection({ regrade: plan, refusal }: { regrade: CaseRegrade; refusal: string | null }) {
  const { touched, variants, submitted, latest } = plan;
  const isUnderWay = latest?.status === 'running';
  useFreshData(isUnderWay);
  return (
    <section className="sec strong" aria-labelledby="cham-lai">
      <h2 id="cham-lai" tabIndex={-1}>{words.title}</h2>
      <FormSummary title={refusal} />
      {isUnderWay ? <p role="status" className="mt3">{regrade.progress(latest.done, latest.total)} {regrade.progressHint}</p> : null}
      <p className="mt3">{touched === 0 ? words.none : words.lead(touched, submitted)} {variants === 0 ? null : words.variants(variants)}</p>
      {touched === 0 || isUnderWay ? null : (
        <>
          <p className="sub measure mt3">{words.hint} {words.caution}</p>
          <Form method="post" className="row mt4">
            <button className="btn full-sm" type="submit" name="intent" value="dry">{regrade.dry}</button>
            <button className="btn line full-sm" type="submit" name="intent" value="real">{regrade.real}</button>
          </Form>
        </>
      )}
      {latest?.status === 'stopped' ? <p className="mt4">{regrade.stopped(latest.done, latest.total)} {words.stopped}</p> : null}
      {latest === null || isUnderWay || latest.status === 'stopped' ? null : <Outcome run={latest} />}
    </section>
  );
}

function Outcome({ run }: { run: RegradeView }) {
  return (
    <div className="mt5">
      <h3>{regrade.resultTitle[run.kind]}</h3>
      <p className="sub">{regrade.resultOn(formatDay(dayOf(run.startedOn)))} {regrade.progress(run.done, run.total)} {regrade.counts.same}: {run.counts.same}.</p>
      {run.different.length === 0 ? null : (
        <table className="tbl stack mt3">
          <thead><tr><th scope="col">{regrade.case}</th><th scope="col">{regrade.mark}</th><th scope="col">{regrade.changes}</th><th scope="col">{regrade.outcome}</th></tr></thead>
          <tbody>
            {run.different.map((one, index) => (
              <tr key={index}>
                <th scope="row">{words.run(index + 1)}</th>
                <td data-l={regrade.mark}>{markWords(one)}</td>
                <td data-l={regrade.changes}><Changes {...one} /></td>
                <td data-l={regrade.outcome}>{sentenceCase(outcomeWords[one.outcome])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
