import type { ReactNode } from 'react';
import { formatDayAndMonth } from '#simulations/law/day.ts';
import type { DebriefCore, DoneRightView, FindingView } from '../../domain/debrief/view-types.ts';
import { debrief as words } from '../../messages/debrief.ts';
import { Notice } from '../../ui/notice.tsx';
import { FindingArticle } from './finding.tsx';

/** More of them would bury the findings. */
const SHOWN_AT_ONCE = 5;

/** What went well, the weightiest first. */
export function DoneRight({ items }: { items: readonly DoneRightView[] }) {
  const [shown, folded] = [items.slice(0, SHOWN_AT_ONCE), items.slice(SHOWN_AT_ONCE)];
  return (
    <section className="sec" aria-labelledby="tot">
      <h2 id="tot">{words.doneRight}</h2>
      {items.length === 0 ? <p className="empty">{words.nothingRight}</p> : <RightList items={shown} />}
      {folded.length === 0 ? null : (
        <details>
          <summary>{words.moreRight(folded.length)}</summary>
          <RightList items={folded} />
        </details>
      )}
    </section>
  );
}

function RightList({ items }: { items: readonly DoneRightView[] }) {
  return (
    <ul className="right-list">
      {items.map((item, index) => (
        <li key={index}>
          <span className="sev ok">{item.label}</span>
          {item.on === null ? null : (
            <span className="sub right-when">
              {item.due === null ? words.onDay(formatDayAndMonth(item.on)) : words.inTime(formatDayAndMonth(item.on), formatDayAndMonth(item.due))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface FindingsProps {
  view: Pick<DebriefCore, 'attempt' | 'findings' | 'findingsHeading' | 'passed'>;
  canFork: boolean;
  /** What else leads on from a finding. */
  more?: (finding: FindingView) => ReactNode;
}

/** Every cause with what it rests on, or that there is none. */
export function Findings({ view, canFork, more }: FindingsProps) {
  if (view.findings.length === 0) {
    return (
      <section className="mt7" aria-labelledby="loi">
        <h2 id="loi">{words.noFindings}</h2>
        <div className="mt4"><Notice kind={view.passed ? 'done' : 'plain'}><p>{view.passed ? words.noFindingsWords : words.tooLittleDone}</p></Notice></div>
      </section>
    );
  }
  return (
    <section className="mt7" aria-labelledby="loi">
      <h2 id="loi">{view.findingsHeading}</h2>
      <div className="mt4">
        {view.findings.map((finding) => <FindingArticle key={finding.id} attempt={view.attempt} finding={finding} canFork={canFork} more={more?.(finding)} />)}
      </div>
    </section>
  );
}
