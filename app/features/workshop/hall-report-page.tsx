import type { ReactNode } from 'react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { hallReport as words } from '../../messages/hall-report.ts';
import { attendancePaper } from '../../messages/hall-roster.ts';
import { roleWords } from '../../messages/workshop.ts';
import type { LoadedHallReport, VoteRound } from '../../use-cases/hall-report-contracts.ts';
import { TestResultsSection } from './test-results-section.tsx';
import { WorkshopTabs } from './workshop-tabs.tsx';

/** A number that may be seen, or the word for one that may not. */
const shown = (count: number | null): ReactNode => (count === null ? <span className="sub">{words.hidden}</span> : count);

/** The report of a workshop, without a name and without a cell in which somebody could be recognised. */
export function HallReportPage({ report }: { report: LoadedHallReport }) {
  const { id, heldFrom, heldTo, place, listed } = report;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <WorkshopTabs id={id} here="bao-cao" />
      <div className="page-head">
        <h1>{words.heading}</h1>
        <p>{report.title}, {attendancePaper.held(formatDay(dayOf(heldFrom)), formatDay(dayOf(heldTo)), place)}</p>
        <p className="sub">{words.rule}</p>
        {report.status === 'going' || report.status === 'paused' ? <p><b>{words.going}</b></p> : null}
      </div>
      {report.status === 'planned' ? <p className="empty">{words.planned}</p> : (
        <>
          <p className="row">
            <a href={`/lop-dieu-hanh/${id}/bao-cao/cho-lop-sau`}>{words.brief}</a>
            <a href={`/lop-dieu-hanh/${id}/bao-cao/tep/xlsx`}>{words.xlsx}</a>
            <a href={`/lop-dieu-hanh/${id}/bao-cao/tep/csv`}>{words.csv}</a>
          </p>
          <dl className="meta mt5">
            <dt>{words.inHall}</dt><dd>{words.seats(report.seats, report.people)}</dd>
            {listed.of === 0 ? null : <><dt>{words.listed}</dt><dd>{words.present(listed.here, listed.of)}</dd></>}
          </dl>
          {report.tests === null || report.tests.tests.every(({ begun }) => begun === 0) ? null : <section className="mt6" aria-label={words.tests}><TestResultsSection results={report.tests} /></section>}
          <Cases report={report} />
          <Votes votes={report.votes} />
          <Steps steps={report.steps} />
        </>
      )}
    </main>
  );
}

interface Column<Row> {
  head: string;
  cell(row: Row): ReactNode;
  isNumber?: boolean;
}

function Table<Row>({ title, rows, columns, keyOf }: { title: string; rows: readonly Row[]; columns: readonly Column<NoInfer<Row>>[]; keyOf(row: NoInfer<Row>): string }) {
  if (rows.length === 0) return null;
  return (
    <table className="tbl stack mt5">
      <caption>{title}</caption>
      <thead><tr>{columns.map(({ head, isNumber }) => <th key={head} scope="col" className={isNumber === true ? 'num' : undefined}>{head}</th>)}</tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ head, cell, isNumber }, index) => (index === 0 ? <th key={head} scope="row" data-l={head}>{cell(row)}</th> : <td key={head} data-l={head} className={isNumber === true ? 'num' : undefined}>{cell(row)}</td>))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cases({ report: { cases, articles } }: { report: LoadedHallReport }) {
  const articleOf = (provision: string): string => articles[provision] ?? provision;
  const erred = { head: words.erred, isNumber: true, cell: (row: { people: number | null }) => shown(row.people) };
  const of = { head: words.of, isNumber: true, cell: (row: { of: number }) => row.of };
  const groupColumns = [
    { head: words.people, isNumber: true, cell: (row: { people: number | null }) => shown(row.people) },
    { head: words.erred, isNumber: true, cell: (row: { part: number | null }) => shown(row.part) },
  ];
  return (
    <section className="sec mt6" aria-labelledby="tinh-huong">
      <h2 id="tinh-huong">{words.cases}</h2>
      {cases === null ? <p className="empty">{words.tooFew}</p> : (
        <>
          <p>{words.casesLead(cases.people, cases.erred)}</p>
          {cases.errors.length === 0 ? <p className="empty">{words.none}</p> : null}
          <Table title={words.errors} rows={cases.errors} keyOf={({ key }) => key} columns={[{ head: words.what, cell: ({ name }) => name }, { head: words.provision, cell: ({ provisions }) => provisions.map(articleOf).join('; ') }, erred, of]} />
          <Table title={words.byProvision} rows={cases.provisions} keyOf={({ provision }) => provision} columns={[{ head: words.provision, cell: ({ provision }) => articleOf(provision) }, erred]} />
          <Table title={words.byStage} rows={cases.stages} keyOf={({ procedure, stage }) => `${procedure} ${stage}`} columns={[{ head: words.stage, cell: ({ stage }) => stage }, { head: words.scenario, cell: ({ procedure }) => procedure }, erred, of]} />
          <Table title={words.byRole} rows={cases.roles} keyOf={({ key }) => key ?? ''} columns={[{ head: words.role, cell: ({ key }) => (key === null ? words.unsaid : roleWords[key]) }, ...groupColumns]} />
          <Table title={words.byCommune} rows={cases.communes} keyOf={({ key }) => key ?? ''} columns={[{ head: words.commune, cell: ({ key }) => key ?? words.unsaid }, ...groupColumns]} />
        </>
      )}
    </section>
  );
}

function Votes({ votes }: { votes: readonly VoteRound[] }) {
  if (votes.length === 0) return null;
  return (
    <section className="sec mt6" aria-labelledby="bieu-quyet">
      <h2 id="bieu-quyet">{words.votes}</h2>
      {votes.map(({ item, ask, round, options }) => (
        <Table key={`${item}-${round}`} title={`${ask} ${words.round(round)}`} rows={options} keyOf={({ key }) => key} columns={[{ head: words.answer, cell: ({ key, text }) => `${key.toUpperCase()}. ${text}` }, { head: words.count, isNumber: true, cell: ({ count }) => shown(count) }]} />
      ))}
    </section>
  );
}

function Steps({ steps }: { steps: LoadedHallReport['steps'] }) {
  const rows = steps.map((step, index) => ({ ...step, number: index + 1 }));
  return (
    <section className="sec mt6" aria-labelledby="thoi-gian">
      <h2 id="thoi-gian">{words.steps}</h2>
      <Table
        title={words.steps}
        rows={rows}
        keyOf={({ number }) => String(number)}
        columns={[
          { head: words.step, cell: ({ title }) => title },
          { head: words.plannedMinutes, isNumber: true, cell: ({ planned }) => planned },
          { head: words.spentMinutes, isNumber: true, cell: ({ spent, skipped }) => (skipped ? words.skipped : spent) },
        ]}
      />
    </section>
  );
}
