import { formatDayAndMonth } from '#simulations/law/day.ts';
import type { FindingView, LaneRow } from '../../domain/debrief/view-types.ts';
import { debrief as words } from '../../messages/debrief.ts';

/** Two lanes on one axis of days. Read in the order day, yours, lawful; the words say whose it is, not the side alone. */
export function Lanes({ rows, findings }: { rows: readonly LaneRow[]; findings: readonly FindingView[] }) {
  const names = new Map(findings.map((finding) => [finding.anchor, finding.name]));
  return (
    <section className="sec strong mt7" aria-labelledby="hailan">
      <h2 id="hailan">{words.lanes}</h2>
      <p className="sub">{words.lanesLead}</p>
      <p className="lanes-head mt4" aria-hidden="true"><span>{words.laneMine}</span><span>{words.laneDay}</span><span>{words.laneLaw}</span></p>
      <ol className="lanes">
        {groupSame(rows).map((group, index) => <Lane key={index} rows={group} names={names} />)}
      </ol>
    </section>
  );
}

/** Rows of one day that are the same on both sides stand together; every other row stands alone. */
export function groupSame(rows: readonly LaneRow[]): [LaneRow, ...LaneRow[]][] {
  const groups: [LaneRow, ...LaneRow[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && row.same && last[0].same && last[0].day === row.day) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function Lane({ rows, names }: { rows: readonly [LaneRow, ...LaneRow[]]; names: ReadonlyMap<string, string> }) {
  const [row] = rows;
  const day = <time>{formatDayAndMonth(row.day)}</time>;
  if (row.same) {
    return (
      <li>
        {day}
        <div className="same">
          {rows.map((one, index) => <p key={index}>{one.mine ?? one.lawful}<FindingLinks row={one} names={names} /></p>)}
        </div>
        <p className="echo sub">{words.same}</p>
      </li>
    );
  }
  return (
    <li>
      {day}
      {row.mine === null ? null : (
        <p className={row.mark === 'fatal' ? 'mine diff fatal' : 'mine diff'}><b>{words.mine} </b>{row.mine}<FindingLinks row={row} names={names} /></p>
      )}
      {row.lawful === null ? null : (
        <p className="law diff">
          <b>{words.law} </b>{row.lawful}
          {row.due === null ? null : <span className="sub"> ({words.dueBy(formatDayAndMonth(row.due))})</span>}
          {row.mine === null ? <FindingLinks row={row} names={names} /> : null}
        </p>
      )}
    </li>
  );
}

function FindingLinks({ row, names }: { row: LaneRow; names: ReadonlyMap<string, string> }) {
  return row.findings.map((anchor) => {
    const name = names.get(anchor);
    return name === undefined ? null : <a key={anchor} className="to-finding" href={`#${anchor}`}>{words.toFinding(name)}</a>;
  });
}
