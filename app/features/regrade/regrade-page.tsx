import { Form, Link } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { changeWords, regrade as words } from '../../messages/regrade.ts';
import type { RegradePage as Page, RegradePlan, RegradeView } from '../../use-cases/regrade-contracts.ts';
import { FormSummary } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Meta } from '../../ui/rows.tsx';
import { useFreshData } from '../shell/use-fresh-data.ts';
import { Difference, Waiting } from './difference.tsx';

interface RegradePageProps {
  page: Page;
  refusal: string | null;
}

/** Grading anew: what changed, whom it touches, the work as it goes, what came of it, and the marks that wait for a decision. */
export function RegradePage({ page, refusal }: RegradePageProps) {
  const { plan, latest, waiting, waitingCount } = page;
  const under = latest !== null && (latest.status === 'running' || latest.status === 'stopped');
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <Link className="back" to="/quan-tri"><Icon name="arrow-left" />{words.back}</Link>
        <h1>{words.title}</h1>
        <p className="measure">{words.lead}</p>
      </div>
      <FormSummary title={refusal} />
      <div className="flow">
        {under ? <UnderWay run={latest} /> : <Plan plan={plan} />}
        {waitingCount === 0 ? null : <Waiting waiting={waiting} count={waitingCount} />}
        {latest === null || under ? null : <Outcome run={latest} />}
      </div>
    </main>
  );
}

function Plan({ plan }: { plan: RegradePlan }) {
  return (
    <section className="sec strong" aria-labelledby="cho-sua">
      <h2 id="cho-sua">{words.changed}</h2>
      {plan.touched === 0 ? <p className="empty mt3">{words.nothing}</p> : (
        <>
          <p className="mt3">{words.touched(plan.touched, plan.submitted)}</p>
          <table className="tbl stack mt3">
            <thead><tr><th scope="col">{words.what}</th><th scope="col" className="num">{words.attempts}</th></tr></thead>
            <tbody>
              {plan.changes.map((change) => (
                <tr key={`${change.kind} ${change.name}`}><th scope="row">{changeWords(change)}</th><td data-l={words.attempts} className="num">{change.attempts}</td></tr>
              ))}
            </tbody>
          </table>
          <Form method="post" className="row mt5">
            <button className="btn full-sm" type="submit" name="intent" value="dry">{words.dry}</button>
            <button className="btn line full-sm" type="submit" name="intent" value="real">{words.real}</button>
          </Form>
          <p className="sub mt3">{words.dryHint}</p>
        </>
      )}
    </section>
  );
}

function UnderWay({ run }: { run: RegradeView }) {
  useFreshData(run.status === 'running');
  const stopped = run.status === 'stopped';
  return (
    <section className="sec strong" aria-labelledby="dang-cham">
      <h2 id="dang-cham">{words.progressTitle}</h2>
      <div role="status" className="mt3">
        <progress className="meter" max={run.total} value={run.done} aria-label={words.progressTitle} />
        <p className="mt3">{stopped ? words.stopped(run.done, run.total) : words.progress(run.done, run.total)}</p>
      </div>
      {stopped ? null : <p className="sub">{words.progressHint}</p>}
      {stopped && run.outdated ? <p>{words.outdated}</p> : null}
      <Form method="post" className="row mt5">
        <input type="hidden" name="regrade" value={run.id} />
        {stopped && !run.outdated ? <button className="btn full-sm" type="submit" name="intent" value="resume">{words.resume}</button> : null}
        <button className="btn line full-sm" type="submit" name="intent" value="cancel">{words.cancel}</button>
      </Form>
    </section>
  );
}

function Outcome({ run }: { run: RegradeView }) {
  const { same, applied, waiting, failed } = run.counts;
  const rows: readonly (readonly [string, number])[] = [
    [words.counts.same, same],
    [words.counts.applied[run.kind], applied],
    [words.counts.waiting[run.kind], waiting],
    [words.counts.failed, failed],
  ];
  return (
    <section className="sec" aria-labelledby="ket-qua">
      <h2 id="ket-qua">{words.resultTitle[run.kind]}</h2>
      <p className="sub">{words.resultOn(formatDay(dayOf(run.startedOn)))} {run.status === 'cancelled' ? words.cancelled : null} {words.progress(run.done, run.total)}</p>
      <div className="mt3"><Meta entries={rows.map(([label, count]) => [label, String(count)] as const)} /></div>
      {run.different.length === 0 ? null : <Difference attempts={run.different} more={applied + waiting + failed > run.different.length} />}
    </section>
  );
}
