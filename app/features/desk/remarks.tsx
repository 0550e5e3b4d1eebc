import { formatDayAndMonth } from '#simulations/law/day.ts';
import type { RemarkView } from '../../domain/debrief/view-types.ts';
import { desk as words } from '../../messages/desk.ts';
import { Citation } from '../law/citation.tsx';

/** How many of the newest stand in the open. */
const OPEN = 1;

/** In a guided case: what went against the law so far, newest first. Nothing of what is still to be done. */
export function Remarks({ remarks }: { remarks: readonly RemarkView[] }) {
  if (remarks.length === 0) return null;
  const newest = remarks.toReversed();
  return (
    <section aria-labelledby="h-nhac" className="remarks">
      <h2 id="h-nhac">{words.remarks}</h2>
      {newest.map((remark, index) => (
        <details key={remark.id} open={index < OPEN} className="remark">
          <summary><span className={remark.fatal ? 'sev fatal' : 'sev major'}>{remark.name}, {formatDayAndMonth(remark.day)}</span></summary>
          <div className="tight">
            <p>{remark.required}</p>
            <p className="sub">{remark.citizen}</p>
            {remark.cites.map((cite) => <Citation key={cite.provision} cite={cite} on={remark.day} />)}
          </div>
        </details>
      ))}
    </section>
  );
}
