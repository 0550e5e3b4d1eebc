import type { ReactNode } from 'react';
import { formatDay, formatDayAndMonth } from '#simulations/law/day.ts';
import type { FindingDifferenceView, FuturesView, FutureSummary, PairView } from '../../domain/compare/view-types.ts';
import { compare as words } from '../../messages/compare.ts';
import { PairRows } from './pair-rows.tsx';

/** Two futures of a case: what they came to, findings, terms, people, papers, and day by day from where they part. */
export function Futures({ view }: { view: FuturesView }) {
  const { left, right } = view;
  return (
    <>
      <dl className="sides">
        <Side side={left} />
        <Side side={right} />
      </dl>
      <p className="sub mt4">{view.parts === null ? words.allSame : words.shared(view.shared, formatDay(view.parts))}</p>
      <Part id="loi" title={words.findings}>
        {view.findings.length === 0 ? <p className="empty">{words.noFindings}</p> : <FindingRows findings={view.findings} />}
      </Part>
      <RowsPart id="han" title={words.terms} rows={view.terms} none={words.noTerms} view={view} />
      <RowsPart id="nguoi" title={words.people} rows={view.people} none={words.noPeople} view={view} />
      <RowsPart id="giay" title={words.papers} rows={view.papers} none={words.noPapers} view={view} />
      <RowsPart id="ngay" title={words.days} lead={words.daysLead} rows={view.days} none={words.allSame} view={view} />
    </>
  );
}

function Side({ side }: { side: FutureSummary }) {
  return (
    <div>
      <dt>{side.title}</dt>
      <dd>
        <b>{words.outOf(side.score)}</b>
        <br />
        {side.verdict}, {words.findingCount(side.findings)}
        <br />
        <span className="sub">{words.period(formatDayAndMonth(side.from), formatDay(side.to))}</span>
      </dd>
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="sec mt6" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function RowsPart({ id, title, lead, rows, none, view }: { id: string; title: string; lead?: string; rows: readonly PairView[]; none: string; view: FuturesView }) {
  const differs = rows.some(({ mark }) => mark !== 'same');
  return (
    <Part id={id} title={title}>
      {lead === undefined || !differs ? null : <p className="sub">{lead}</p>}
      {differs ? null : <p>{none}</p>}
      <PairRows rows={rows} left={view.left.title} right={view.right.title} />
    </Part>
  );
}

const SIGNS = { gone: '−', added: '+', reworded: '≠', same: '=' } as const;

function FindingRows({ findings }: { findings: readonly FindingDifferenceView[] }) {
  return (
    <ul className="changes">
      {findings.map((finding, index) => (
        <li key={index}>
          <p className="pair-mark"><span className="pair-sign" aria-hidden="true">{SIGNS[finding.mark]}</span>{finding.words}</p>
          <p>{finding.why.startsWith(finding.name) ? null : <b>{finding.name}. </b>}{finding.why}</p>
        </li>
      ))}
    </ul>
  );
}
