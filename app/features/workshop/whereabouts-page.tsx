import { QUIET_MINUTES } from '../../domain/workshop/whereabouts.ts';
import { hallMapPath } from '../../domain/workshop/hall-paths.ts';
import { hallTrace, whereaboutsWords as words } from '../../messages/hall-map.ts';
import { Icon } from '../../ui/icon.tsx';
import type { LoadedWhereabouts, WhereaboutsRow } from '../../use-cases/hall-insight-contracts.ts';
import { HallCases } from './hall-cases.tsx';
import { WorkshopTabs } from './workshop-tabs.tsx';

/** Who is where and who is stuck, for the facilitator's own eyes. */
export function WhereaboutsPage({ hall }: { hall: LoadedWhereabouts }) {
  const { scenario, rows } = hall;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <WorkshopTabs id={hall.id} here="ban-do" />
      <div className="page-head">
        <a className="back" href={hallMapPath(hall.id)}><Icon name="arrow-left" />{hallTrace.back}</a>
        <h1>{words.title}</h1>
        <p>{scenario === null ? hall.title : scenario.title}</p>
        <p className="sub">{words.lead} {words.stuckHint(QUIET_MINUTES)}</p>
      </div>
      {scenario === null ? null : <HallCases cases={hall.cases} shown={scenario.id} hrefOf={(id) => `/lop-dieu-hanh/${hall.id}/ai-dang-o-dau?ca=${id}`} />}
      {rows.length === 0 ? <p className="empty">{words.nobody}</p> : (
        <>
          <p className="mt4"><b>{words.summary(hall.counts)}</b></p>
          <table className="tbl stack mt4">
            <caption className="vh">{words.title}</caption>
            <thead>
              <tr>
                <th scope="col">{words.seat}</th>
                <th scope="col">{words.person}</th>
                <th scope="col">{words.state}</th>
                <th scope="col">{words.stage}</th>
                <th scope="col" className="num">{words.acts}</th>
                <th scope="col" className="num">{words.last}</th>
              </tr>
            </thead>
            <tbody>{rows.map((row) => <Row key={row.number} row={row} />)}</tbody>
          </table>
        </>
      )}
    </main>
  );
}

function Row({ row }: { row: WhereaboutsRow }) {
  const state = words.states[row.state];
  return (
    <tr>
      <th scope="row" data-l={words.seat}>{row.number}{row.crew === null ? '' : `, ${words.crew(row.crew)}`}</th>
      <td data-l={words.person}>{row.name ?? words.unnamed}</td>
      <td data-l={words.state}>{row.why === null ? state : <b>{state}: {words.why[row.why]}</b>}</td>
      <td data-l={words.stage}>{row.stage ?? words.noStage}</td>
      <td className="num" data-l={words.acts}>{row.acts}</td>
      <td className="num" data-l={words.last}>{row.ago === null ? words.nothing : words.ago(row.ago)}</td>
    </tr>
  );
}
