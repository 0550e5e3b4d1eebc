import { formatDayAndMonth } from '#simulations/law/day.ts';
import type { CellView, PairView } from '../../domain/compare/view-types.ts';
import { compare as words } from '../../messages/compare.ts';

interface PairRowsProps {
  rows: readonly PairView[];
  /** Names of the two sides, which stand above wide columns and within narrow rows. */
  left: string;
  right: string;
}

const SIGNS = { same: '=', left: '−', right: '+', moved: '↔', changed: '≠' } as const;

/** Rows that differ, two columns with the difference between them; rows that are alike stand folded below. */
export function PairRows({ rows, left, right }: PairRowsProps) {
  const alike = rows.filter(({ mark }) => mark === 'same');
  const other = rows.filter(({ mark }) => mark !== 'same');
  return (
    <>
      {other.length === 0 ? null : <Pairs rows={other} left={left} right={right} />}
      {alike.length === 0 ? null : (
        <details>
          <summary>{words.alike(alike.length)}</summary>
          <Pairs rows={alike} left={left} right={right} />
        </details>
      )}
    </>
  );
}

function Pairs({ rows, left, right }: PairRowsProps) {
  return (
    <>
      <p className="pairs-head" aria-hidden="true"><span>{left}</span><span /><span>{right}</span></p>
      <ol className="pairs">
        {rows.map((row, index) => (
          <li key={index} className={row.mark === 'same' ? undefined : 'differs'}>
            <p className="pair-mark"><span className="pair-sign" aria-hidden="true">{SIGNS[row.mark]}</span>{row.words}</p>
            <Cell side={left} cell={row.left} place="mine" />
            <Cell side={right} cell={row.right} place="other" />
          </li>
        ))}
      </ol>
    </>
  );
}

function Cell({ side, cell, place }: { side: string; cell: CellView | null; place: 'mine' | 'other' }) {
  return (
    <div className={cell === null ? `pair-cell ${place} none` : `pair-cell ${place}`}>
      <p>
        <span className="pair-side">{side}: </span>
        {cell === null ? words.nothingHere : (
          <>
            {cell.day === null ? null : <time>{formatDayAndMonth(cell.day)} </time>}
            {cell.text}
          </>
        )}
      </p>
      {cell === null || cell.lines.length === 0 ? null : (
        <ul className="pair-lines">{cell.lines.map(({ label, value }) => <li key={label}>{label}: {value}</li>)}</ul>
      )}
    </div>
  );
}
