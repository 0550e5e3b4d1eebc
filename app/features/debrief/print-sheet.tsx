import { formatDayAndMonth } from '#simulations/law/day.ts';
import type { DebriefView } from '../../domain/debrief/view-types.ts';
import { help } from '../../messages/coaching.ts';
import { print as words } from '../../messages/debrief.ts';
import { APP_NAME } from '../../messages/vi.ts';
import { Icon } from '../../ui/icon.tsx';
import { debriefPath } from '../desk/paths.ts';

/** More would not fit on one sheet; the rest is counted. */
const ROWS = 6;
const RIGHT = 6;
const HINTS = 4;

/** The debrief on one A4 sheet, flat: nothing on paper can be unfolded. */
export function PrintSheet({ view, trainee, today }: { view: DebriefView; trainee: string; today: string }) {
  const shown = view.findings.slice(0, ROWS);
  const left = view.findings.length - shown.length;
  return (
    <main id="noi-dung" className="print-page" tabIndex={-1}>
      <div className="no-print page narrow print-lead">
        <h1>{words.heading}</h1>
        <p>{words.lead}</p>
        <p><a className="back" href={debriefPath(view.attempt)}><Icon name="arrow-left" />{words.back}</a></p>
      </div>
      <article className="a4" aria-label={words.sheetTitle}>
        <p className="row between sheet-head"><b>{APP_NAME}</b><span>{words.sheetTitle}, {today}</span></p>
        <h2>{view.scenario.title}</h2>
        <p>{words.trainee}: {trainee}. {view.law}. {words.result}: {words.resultWords(view.score, view.verdict)}</p>
        {shown.length === 0 ? <p className="mt3">{words.noFindings}</p> : (
          <table className="tbl stack mt3">
            <thead><tr><th scope="col">{words.cause}</th><th scope="col">{words.did}</th><th scope="col">{words.required}</th></tr></thead>
            <tbody>
              {shown.map((finding) => (
                <tr key={finding.id}>
                  <td>
                    <span className={`sev ${finding.mark}`}>{finding.severityWords}</span>
                    <br />
                    {finding.name}
                    {finding.consequences.length === 0 ? null : `. ${words.consequences} ${finding.consequences.map((consequence) => consequence.name).join('; ')}`}
                  </td>
                  <td data-l={words.did}>{formatDayAndMonth(finding.day)}: {finding.did}</td>
                  <td data-l={words.required}>
                    {finding.required} {finding.derivation.at(-1) ?? ''}
                    <br />
                    {finding.cites.map((cite) => cite.article).join('; ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {left === 0 ? null : <p>{words.more(left)}</p>}
        {view.doneRight.length === 0 ? null : (
          <>
            <h3 className="mt4">{words.right}</h3>
            <p>{view.doneRight.slice(0, RIGHT).map((item) => item.label).join('. ')}.</p>
          </>
        )}
        <HelpLine view={view} />
        <h3 className="mt4">{words.willDo}</h3>
        <div className="lines" aria-hidden="true" />
        <p className="sub mt3">{words.stamp}</p>
      </article>
    </main>
  );
}

/** Grounds and help in one line; nothing where there was neither. */
function HelpLine({ view: { grounds, hints } }: { view: DebriefView }) {
  if (grounds.length + hints.length === 0) return null;
  return (
    <p className="mt3">
      {grounds.length === 0 ? null : `${help.printGrounds(grounds.filter(({ mark }) => mark === 'ok').length, grounds.length)} `}
      {hints.length === 0 ? null : help.printHints(hints.slice(0, HINTS).map(({ label }) => label), Math.max(0, hints.length - HINTS))}
    </p>
  );
}
