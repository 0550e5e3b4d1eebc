import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { markWords, outcomeWords, regrade as words } from '../../messages/regrade.ts';
import { sentenceCase } from '../../messages/sentence-case.ts';
import type { RegradedView, WaitingView } from '../../use-cases/regrade-contracts.ts';
import { debriefPath } from '../desk/paths.ts';

interface ChangedRow {
  key: string;
  attempt: Pick<RegradedView, 'attempt' | 'trainee' | 'scenario' | 'score' | 'passed' | 'gone' | 'added'> & Partial<Pick<RegradedView, 'reworded' | 'fault'>>;
  outcome: ReactNode;
}

function ChangedTable({ rows }: { rows: readonly ChangedRow[] }) {
  return (
    <table className="tbl stack mt3">
      <thead>
        <tr>
          <th scope="col">{words.trainee}</th>
          <th scope="col">{words.mark}</th>
          <th scope="col">{words.changes}</th>
          <th scope="col">{words.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, attempt, outcome }) => (
          <tr key={key}>
            <th scope="row"><Link to={debriefPath(attempt.attempt)}>{attempt.trainee}</Link><span className="sub row-sub">{attempt.scenario}</span></th>
            <td data-l={words.mark}>{markWords(attempt)}</td>
            <td data-l={words.changes}><Changes {...attempt} /></td>
            <td data-l={words.outcome}>{outcome}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is gone, new and told otherwise in one attempt. */
export function Changes({ gone, added, reworded = [], fault = null }: Pick<RegradedView, 'gone' | 'added'> & Partial<Pick<RegradedView, 'reworded' | 'fault'>>) {
  const lines = [
    ...(gone.length === 0 ? [] : [words.gone(gone.join('; '))]),
    ...(added.length === 0 ? [] : [words.added(added.join('; '))]),
    ...(reworded.length === 0 ? [] : [words.reworded(reworded.join('; '))]),
    ...(fault === null ? [] : [words.fault(fault)]),
  ];
  return lines.map((line) => <span key={line} className="row-sub">{line}</span>);
}

/** The attempts that came out otherwise, with what is gone, new and told otherwise. */
export function Difference({ attempts, more }: { attempts: readonly RegradedView[]; more: boolean }) {
  return (
    <>
      <h3 className="mt5">{words.different}</h3>
      <ChangedTable rows={attempts.map((attempt) => ({ key: attempt.attempt, attempt, outcome: sentenceCase(outcomeWords[attempt.outcome]) }))} />
      {more ? <p className="sub mt3">{words.firstOnes(attempts.length)}</p> : null}
    </>
  );
}

/** Marks that would fall, each with its two answers. */
export function Waiting({ waiting, count }: { waiting: readonly WaitingView[]; count: number }) {
  return (
    <section className="sec strong" aria-labelledby="cho-quyet">
      <h2 id="cho-quyet">{words.waitingTitle(count)}</h2>
      <p className="measure">{words.waitingLead}</p>
      <ChangedTable rows={waiting.map((one) => ({ key: one.report, attempt: one, outcome: <Answers {...one} /> }))} />
    </section>
  );
}

function Answers({ attempt, report, trainee }: WaitingView) {
  return (
    <Form method="post">
      <input type="hidden" name="attempt" value={attempt} />
      <input type="hidden" name="report" value={report} />
      <button className="btn text" type="submit" name="intent" value="apply" aria-label={words.applyFor(trainee)}>{words.apply}</button>
      <button className="btn text" type="submit" name="intent" value="keep" aria-label={words.keepFor(trainee)}>{words.keep}</button>
    </Form>
  );
}
