import { Link } from '@remix-run/react';
import { proof as words } from '../../messages/trial.ts';
import { Notice } from '../../ui/notice.tsx';
import type { LoadedProof, ProofFaultView, RobotRow, RobotView } from '../../use-cases/proof-contracts.ts';
import { useFreshData } from '../shell/use-fresh-data.ts';
import { DraftHeading } from './draft-tabs.tsx';
import { proofPath, runPath, stepPath } from './paths.ts';

/** What the machine makes of a draft: its faults with the runs that show them, the lawful run, and every single error played. */
export function ProofPage({ page: { draft, faults, isReadable, slow }, notice }: { page: LoadedProof; notice: string | null }) {
  useFreshData(slow.state === 'working');
  const further = slow.state === 'ready' ? slow.value : null;
  const all = [...faults, ...(further?.faults ?? [])];
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <DraftHeading draft={draft} here="proof" />
      {notice === null ? null : <div className="mb5"><Notice><p>{notice}</p></Notice></div>}
      <p className="measure">{isReadable ? words.lead : words.notPlayable}</p>
      <div aria-live="polite" className="mt5">
        {slow.state === 'working' ? <Notice><p>{words.working}</p><p className="mt3"><a className="btn line" href={proofPath(draft.id)}>{words.reload}</a></p></Notice> : null}
        {slow.state === 'failed' ? <Notice><p>{words.failed}</p><p className="mt3"><a className="btn line" href={proofPath(draft.id)}>{words.reload}</a></p></Notice> : null}
      </div>
      {further === null ? null : <Lawful draft={draft.id} robot={further.robot} />}
      <section className="sec mt6" aria-labelledby="cho-phai-xem">
        <h2 id="cho-phai-xem">{words.faults}</h2>
        {all.length === 0 ? <p className="mt3">{slow.state === 'working' ? words.noFaultsYet : words.noFaults}</p> : <ul className="draft-versions mt3">{all.map((fault, index) => <Fault key={index} draft={draft.id} fault={fault} />)}</ul>}
      </section>
      {further === null ? null : <Errors draft={draft.id} robot={further.robot} />}
    </main>
  );
}

function Fault({ draft, fault: { text, step, severity, run } }: { draft: string; fault: ProofFaultView }) {
  return (
    <li>
      <p><b>{words.severity[severity]}:</b> {text}</p>
      <p className="row">
        <Link to={stepPath(draft, step)}>{words.mend(step)}</Link>
        {run === null ? null : <Link to={runPath(draft, run)}>{words.seeRun}</Link>}
      </p>
    </li>
  );
}

function Lawful({ draft, robot: { lawful } }: { draft: string; robot: RobotView }) {
  if (lawful === null) return <p>{words.noLawful}</p>;
  return (
    <section className="sec strong" aria-labelledby="luot-dung">
      <h2 id="luot-dung">{words.lawful}</h2>
      <p className="mt3">{lawful.false.length === 0 ? words.lawfulGood(lawful.score) : words.lawfulBad(lawful.score, lawful.false.join('; '))}</p>
      <p className="mt3"><Link to={runPath(draft, lawful.run)}>{words.see}</Link></p>
    </section>
  );
}

function Errors({ draft, robot: { rows, found } }: { draft: string; robot: RobotView }) {
  const count = (outcome: RobotRow['outcome']): number => rows.filter((row) => row.outcome === outcome).length;
  if (rows.length === 0) return null;
  return (
    <section className="sec mt6" aria-labelledby="tung-loi">
      <h2 id="tung-loi">{words.errors}</h2>
      <p className="mt3">{words.total(rows.length, found, count('missed'), count('false'), count('advised'))}</p>
      <table className="tbl stack mt4">
        <thead><tr><th scope="col">{words.error}</th><th scope="col">{words.outcome}</th><th scope="col">{words.score}</th><th scope="col"><span className="vh">{words.see}</span></th></tr></thead>
        <tbody>{rows.map((row) => <Row key={row.run} draft={draft} row={row} />)}</tbody>
      </table>
    </section>
  );
}

function Row({ draft, row: { name, outcome, wrong, score, run } }: { draft: string; row: RobotRow }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-l={words.outcome}>{words.outcomes[outcome]}{wrong.length === 0 ? null : <span className="sub row-sub">{words.wrong(wrong)}</span>}</td>
      <td data-l={words.score}>{score}</td>
      <td><Link to={runPath(draft, run)} aria-label={`${words.see}: ${name}`}>{words.see}</Link></td>
    </tr>
  );
}
