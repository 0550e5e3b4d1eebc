import { formatDayAndMonth, weekdayName } from '#simulations/law/day.ts';
import type { FindingView, LaneRow } from '../../domain/debrief/view-types.ts';
import { debrief as words } from '../../messages/debrief.ts';
import { lanes as laneWords } from '../../messages/lanes.ts';

/** Two lanes on one axis of days. Read in the order day, yours, lawful; the words say whose it is, not the side alone. */
export function Lanes({ rows, findings }: { rows: readonly LaneRow[]; findings: readonly FindingView[] }) {
  const names = new Map(findings.map((finding) => [finding.anchor, finding.name]));
  return (
    <section className="sec strong mt7" aria-labelledby="hailan">
      <h2 id="hailan">{words.lanes}</h2>
      <p className="sub">{words.lanesLead}{rows.some((row) => row.pair !== null) ? ` ${laneWords.signs}` : ''}</p>
      <p className="lanes-head mt4" aria-hidden="true"><span>{words.laneMine}</span><span>{words.laneDay}</span><span>{words.laneLaw}</span></p>
      <ol className="lanes">
        {groupSame(rows).flatMap((group, index, groups) => [
          <Gap key={`${index}-gap`} gap={group[0].gap} />,
          <Lane key={index} rows={group} names={names} again={groups[index - 1]?.[0].day === group[0].day} />,
        ])}
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

/** Days on which nothing happened in either lane. */
function Gap({ gap }: { gap: LaneRow['gap'] }) {
  return gap === null ? null : <li className="gap"><p>{laneWords.gap(gap.days, gap.working)}</p></li>;
}

interface LaneProps {
  rows: readonly [LaneRow, ...LaneRow[]];
  names: ReadonlyMap<string, string>;
  /** The day stands above already; it is told again, not shown. */
  again: boolean;
}

function Lane({ rows, names, again }: LaneProps) {
  const [row] = rows;
  const day = (
    <p className={again ? 'when vh' : 'when'}>
      <time>{formatDayAndMonth(row.day)}</time>
      <span className="sub">{weekdayName(row.day)}</span>
      {row.due === row.day && !row.same ? <b className="due-here">{laneWords.dueHere}</b> : null}
    </p>
  );
  if (row.same) {
    return (
      <li className={again ? 'sameday' : undefined}>
        {day}
        <div className="same">
          {rows.map((one, index) => (
            <p key={index}>{one.mine}<Due row={one} /><Papers row={one} /><FindingLinks row={one} names={names} /></p>
          ))}
        </div>
        <p className="echo sub">{words.same}</p>
      </li>
    );
  }
  return (
    <li className={again ? 'sameday' : undefined}>
      {day}
      {row.mine === null ? null : <Mine row={row} names={names} />}
      {row.lawful === null ? null : (
        <p className="law diff">
          <PairSign pair={row.pair} />
          <b>{words.law} </b>{row.lawful}
          <Due row={row} />
          <PairWords pair={row.pair} />
          {row.mine === null ? <FindingLinks row={row} names={names} /> : null}
        </p>
      )}
    </li>
  );
}

/** What the trainee did, or what happened to his case. */
function Mine({ row, names }: { row: LaneRow; names: ReadonlyMap<string, string> }) {
  if (row.world !== null) return <p className={`mine world ${row.world}`}><b>{laneWords[row.world]} </b>{row.mine}</p>;
  return (
    <p className={row.mark === 'fatal' ? 'mine diff fatal' : 'mine diff'}>
      <PairSign pair={row.pair} />
      <b>{words.mine} </b>{row.mine}
      <PairWords pair={row.pair} />
      <Papers row={row} />
      <FindingLinks row={row} names={names} />
    </p>
  );
}

/** The same number stands at both places of an act. */
function PairSign({ pair }: { pair: LaneRow['pair'] }) {
  return pair === null ? null : <span className="pair"><span className="vh">{laneWords.sign(pair.number)}: </span><span aria-hidden="true">{pair.number}</span></span>;
}

function PairWords({ pair }: { pair: LaneRow['pair'] }) {
  return pair === null ? null : <span className="sub"> ({pair.words})</span>;
}

function Due({ row }: { row: LaneRow }) {
  return row.due === null || row.due === row.day ? null : <span className="sub"> ({words.dueBy(formatDayAndMonth(row.due))})</span>;
}

function Papers({ row }: { row: LaneRow }) {
  return row.papers.length === 0 ? null : <span className="sub lane-papers">{laneWords.papers(row.papers)}</span>;
}

function FindingLinks({ row, names }: { row: LaneRow; names: ReadonlyMap<string, string> }) {
  return row.findings.map((anchor) => {
    const name = names.get(anchor);
    return name === undefined ? null : <a key={anchor} className="to-finding" href={`#${anchor}`}>{words.toFinding(name)}</a>;
  });
}
